"""Outlines: closed curves as N x 2 float arrays in figure units (y down, feet at y = 100)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np

Points = Iterable[Sequence[float]]

_ROUND = np.linspace(0, 2 * math.pi, 40, endpoint=False)
_CIRCLE = np.stack([np.cos(_ROUND), np.sin(_ROUND)], axis=1)


def smooth(points: Points, closed: bool = True, steps: int = 14) -> np.ndarray:
    """A Catmull-Rom curve through `points`; a point with a third number is a sharp corner."""
    listed = [tuple(p) for p in points]
    knots = np.array([p[:2] for p in listed], np.float64)
    sharp = np.array([len(p) > 2 for p in listed])
    if closed:
        before, after = np.roll(knots, 1, axis=0), np.roll(knots, -1, axis=0)
    else:
        before = np.vstack([knots[:1], knots[:-1]])
        after = np.vstack([knots[1:], knots[-1:]])
    reach_in = np.linalg.norm(knots - before, axis=1, keepdims=True) + 1e-9
    reach_out = np.linalg.norm(after - knots, axis=1, keepdims=True) + 1e-9
    tangent = (after - before) / (reach_in + reach_out)
    tangent[sharp] = 0.0
    count = len(knots) if closed else len(knots) - 1
    start = np.arange(count)
    end = (start + 1) % len(knots)
    t = np.linspace(0, 1, steps, endpoint=False)[None, :, None]
    length = reach_out[start][:, None, :]
    p0, p1 = knots[start][:, None, :], knots[end][:, None, :]
    m0, m1 = tangent[start][:, None, :] * length, tangent[end][:, None, :] * length
    curve = (
        (2 * t**3 - 3 * t**2 + 1) * p0 + (t**3 - 2 * t**2 + t) * m0 + (3 * t**2 - 2 * t**3) * p1 + (t**3 - t**2) * m1
    ).reshape(-1, 2)
    return curve if closed else np.vstack([curve, knots[-1:]])


def knots(text: str, x: float = 0.0, y: float = 0.0, side: float = 1.0, scale: float = 1.0) -> list[tuple[float, ...]]:
    """'3,4 5,6! 7,8' → points moved by (x, y), mirrored when side = -1.

    '!' marks a sharp corner, a third number is a radius (for `limb`)."""
    found: list[tuple[float, ...]] = []
    for word in text.split():
        values = [float(v) for v in word.rstrip("!").split(",")]
        point = (x + values[0] * side * scale, y + values[1] * scale)
        extra = tuple(v * scale for v in values[2:])
        found.append((*point, *extra, 1.0) if word.endswith("!") else (*point, *extra))
    return found


def curve(text: str, x: float = 0.0, y: float = 0.0, side: float = 1.0, scale: float = 1.0) -> np.ndarray:
    """A closed smooth outline from a list of knots written as text (see `knots`)."""
    return smooth(knots(text, x, y, side, scale))


def tube(text: str, x: float = 0.0, y: float = 0.0, side: float = 1.0, scale: float = 1.0) -> np.ndarray:
    """A tapered limb from knots "x,y,radius x,y,radius …"."""
    return limb(knots(text, x, y, side, scale))


def polygon(points: Points) -> np.ndarray:
    """Straight sides."""
    return np.array([tuple(p)[:2] for p in points], np.float64)


def box(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    """An upright rectangle."""
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])


def ellipse(x: float, y: float, rx: float, ry: float | None = None, degrees: float = 0.0) -> np.ndarray:
    """An ellipse, turned clockwise by `degrees`."""
    shape = _CIRCLE * (rx, rx if ry is None else ry)
    return np.add(turned(shape, degrees), (x, y))


def dabs(x: np.ndarray, y: np.ndarray, rx: float, ry: float, degrees: np.ndarray) -> np.ndarray:
    """Many small eight-sided ellipses at once, N x 8 x 2: leaves, seeds, drops."""
    a = np.deg2rad(degrees)[:, None]
    u, v = _CIRCLE[None, ::5, 0] * rx, _CIRCLE[None, ::5, 1] * ry
    return np.stack([u * np.cos(a) - v * np.sin(a) + x[:, None], u * np.sin(a) + v * np.cos(a) + y[:, None]], axis=2)


def limb(knots: Points, steps: int = 8, flat_end: bool = False) -> np.ndarray:
    """A tapered tube: each knot is (x, y, radius); round ends unless `flat_end`."""
    listed = np.array([tuple(k) for k in knots], np.float64)
    spine = smooth(listed[:, :2], closed=False, steps=steps)
    t = np.linspace(0, len(listed) - 1, len(spine))
    radius = np.interp(t, np.arange(len(listed)), listed[:, 2])
    along = np.gradient(spine, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1)
    left, right = spine + normal * radius[:, None], spine - normal * radius[:, None]
    if flat_end:
        return np.vstack([left, right[::-1]])
    sweep = np.linspace(-math.pi / 2, math.pi / 2, 9)[1:-1, None]
    end = spine[-1] + radius[-1] * (np.cos(sweep) * along[-1] - np.sin(sweep) * normal[-1])
    start = spine[0] + radius[0] * (-np.cos(sweep) * along[0] + np.sin(sweep) * normal[0])
    return np.vstack([left, end, right[::-1], start])


def turned(shape: np.ndarray, degrees: float, about: tuple[float, float] = (0.0, 0.0)) -> np.ndarray:
    """The shape turned clockwise about a point."""
    if not degrees:
        return np.asarray(shape, np.float64)
    a = math.radians(degrees)
    matrix = np.array([[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]])
    return (np.asarray(shape, np.float64) - about) @ matrix + about


def tufted(shape: np.ndarray, rng: np.random.Generator, length: float, every: float, sweep: float = 0.6) -> np.ndarray:
    """The outline broken into hair tufts `length` long, one each `every` units, swept along the outline."""
    closed = np.vstack([shape, shape[:1]])
    path = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    count = max(6, int(path[-1] / every))
    jitter = rng.uniform(-0.45, 0.45, count) * every
    marks = np.sort(np.linspace(0, path[-1], count, endpoint=False) + jitter) % path[-1]
    valley = np.stack([np.interp(marks, path, closed[:, k]) for k in (0, 1)], axis=1)
    ahead = np.roll(valley, -1, axis=0)
    along = ahead - valley
    size = np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
    along /= size
    outward = np.stack([along[:, 1], -along[:, 0]], axis=1) * _winding(shape)
    reach = rng.uniform(0.15, 1.0, (count, 1)) ** 1.5 * length * np.minimum(1, size / every)
    tip = (valley + ahead) / 2 + outward * reach + along * reach * sweep
    return np.stack([valley, tip], axis=1).reshape(-1, 2)


def _winding(shape: np.ndarray) -> float:
    x, y = shape[:, 0], shape[:, 1]
    return 1.0 if float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) > 0 else -1.0
