"""Surface patterns: functions of figure units, so they look alike at every size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

_TILE = 256


@dataclass(frozen=True, slots=True)
class Tex:
    """A pattern on a part: `amount` changes the colour (share), `bump` the relief (units)."""

    kind: str  # mottle | fur | hair | brick | stone | plank | scale | feather | leaf | rib | weave
    amount: float = 0.12
    bump: float = 0.0
    size: float = 3.0  # units across one hair clump, brick, plank or leaf
    degrees: float = 0.0  # direction of hairs or planks, clockwise from the x axis


@lru_cache(maxsize=4)
def _tile(seed: int) -> np.ndarray:
    """Seamless smooth noise, mean 0, deviation 1; one lattice step = 1/32 of the tile."""
    rng = np.random.default_rng(1000 + seed)
    noise = rng.standard_normal((_TILE, _TILE)).astype(np.float32)
    wide = np.tile(noise, (3, 3))
    soft = cv2.GaussianBlur(wide, (0, 0), 3.2)[_TILE : 2 * _TILE, _TILE : 2 * _TILE]
    return np.ascontiguousarray((soft - soft.mean()) / soft.std())


def noise(u: np.ndarray, v: np.ndarray, seed: int = 0) -> np.ndarray:
    """Smooth noise at (u, v), features about one unit wide, roughly -1..1."""
    scale = 8.0
    map_u, map_v = np.asarray(u * scale, np.float32), np.asarray(v * scale, np.float32)
    map_u, map_v = np.broadcast_arrays(map_u, map_v)
    return cv2.remap(_tile(seed), map_u, map_v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP) * np.float32(0.5)


def grain(w: int, h: int, unit: float) -> np.ndarray:
    """The paint's own unevenness over a whole board, lying strokes about 4 x 2 units."""
    across, down = 8 / (4 * unit), 8 / (2.2 * unit)
    matrix = np.array([[across, across * 0.05, 0], [down * 0.05, down, 0]], np.float32)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(_tile(1), matrix, (w, h), flags=flags, borderMode=cv2.BORDER_WRAP) * np.float32(0.5)


def pattern(tex: Tex, x: np.ndarray, y: np.ndarray, offset: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """(colour change, relief) about -1..1, for unit coordinates x (1 x W) and y (H x 1)."""
    grid_x, grid_y = np.broadcast_arrays(np.asarray(x, np.float32), np.asarray(y, np.float32))
    a = np.float32(np.deg2rad(tex.degrees))
    u = grid_x * np.cos(a) + grid_y * np.sin(a)
    v = grid_y * np.cos(a) - grid_x * np.sin(a)
    return _KINDS[tex.kind](u / tex.size, v / tex.size, offset)


def _mottle(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    value = noise(u + o[0], v + o[1]) + 0.5 * noise(2.3 * u + o[1], 2.3 * v + o[0], 1)
    return value, value


def _wide(u: np.ndarray, v: np.ndarray, seed: int) -> np.ndarray:
    """Slow noise, worked out for every eighth point."""
    coarse = noise(u[::8, ::8], v[::8, ::8], seed)
    return cv2.resize(coarse, (u.shape[1], u.shape[0]), interpolation=cv2.INTER_LINEAR)


def _fur(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    bend = _wide(u * 0.25 + o[1], v * 0.25 + o[0], 2) * np.float32(0.9)
    hair = noise(u * 0.45 + o[0], v * 2.2 + bend * 2 + o[1])
    fine = noise(u * 0.8 + o[1], v * 4.6 + bend * 4 + o[0], 1)
    value = hair * 0.8 + fine * 0.55
    return value, value


def _hair(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """A short coat: clumps that part here and there, single hairs over them."""
    bend = _wide(u * 0.3 + o[1], v * 0.3 + o[0], 2)
    clump = noise(u * 0.55 + o[0], v * 1.3 + bend * 1.2 + o[1])
    strand = noise(u * 0.9 + o[1], v * 5 + bend * 5 + o[0], 1)
    fine = noise(u * 1.6 + o[0], v * 10 + bend * 9 + o[1], 2)
    value = clump * 0.6 + strand * 0.5 + fine * 0.4
    return value, clump * 0.5 + strand * 0.4 + fine * 0.2


def _rows(u: np.ndarray, v: np.ndarray, wide: float, joint: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Running bond: (row, column, 1 inside a stone … 0 in the joint)."""
    row = np.floor(v)
    shifted = u / wide + (row % 2) * 0.5 + np.sin(row * 12.9) * 0.13
    column = np.floor(shifted)
    fu, fv = shifted - column, v - row
    edge = np.minimum(np.minimum(fu, 1 - fu) * wide, np.minimum(fv, 1 - fv))
    return row, column, np.clip(edge / joint, 0, 1)


def _hash(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    value = np.sin(a * 127.1 + b * 311.7) * 43758.547
    return (value - np.floor(value)) * 2 - 1


def _brick(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    row, column, inside = _rows(u, v, 2.1, 0.16)
    return _hash(row, column) * 0.6 * inside + (inside - 1) * 1.1 + 0.3 * noise(u * 3 + o[0], v * 3), inside - 0.5


def _stone(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    warp = noise(u * 0.7 + o[0], v * 0.7 + o[1]) * 0.16
    row, column, inside = _rows(u + warp, v + warp, 1.5, 0.2)
    return _hash(row, column) * 0.8 * inside + (inside - 1) * 0.8 + 0.4 * noise(u * 2 + o[1], v * 2), inside - 0.5


def _plank(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    row = np.floor(v)
    fv = v - row
    inside = np.clip(np.minimum(fv, 1 - fv) / 0.1, 0, 1)
    grain = noise(u * 0.3 + row * 5.3 + o[0], v * 4)
    return _hash(row, row * 0 + 3) * 0.6 + grain * 0.5 + (inside - 1), inside - 0.5


def _scale(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Rounded tiles hanging towards +v, each row over the next one: fish, dragons, roofs, feathers."""
    row = np.floor(v)
    shifted = u + (row % 2) * 0.5
    column = np.floor(shifted)
    across, down = shifted - column - 0.5, v - row
    lip = 0.45 + np.sqrt(np.maximum(0.27 - across * across, 0))
    on_top = np.clip((lip - down) * 12, 0, 1)
    shadow = np.clip(1 - (down - lip) * 3.0, 0, 1)
    tint = _hash(row, column) * 0.3
    value = on_top * (tint + down * 0.5 - 0.1) - (1 - on_top) * (0.25 + 0.75 * shadow)
    value += 0.3 * noise(u + o[0], v + o[1])
    return value, on_top * (0.2 + down / np.maximum(lip, 0.45)) - 0.5


def _feather(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    sway = 0.25 * noise(u * 0.5 + o[0], v * 0.5 + o[1])
    value, dome = _scale(v + sway, u + sway, o)
    barb = noise(u * 1.2 + o[1], v * 6 + o[0])
    return value * 0.8 + barb * 0.35, dome + barb * 0.1


def _leaf(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    value = np.abs(noise(u + o[0], v + o[1])) * 2.0 - 0.7
    value += 0.6 * noise(u * 2.5 + o[1], v * 2.5 + o[0], 1)
    return value, value


def _rib(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    wave = np.cos(v * np.float32(2 * np.pi))
    return wave * 0.6 + 0.3 * noise(u * 0.4 + o[0], v * 3 + o[1]), wave * 0.5


def _weave(u: np.ndarray, v: np.ndarray, o: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Cloth: a twill of fine threads over slow unevenness; the threads vanish by themselves when small."""
    thread = noise(u * 0.35 + o[0], v * 1.6 + o[1]) + noise(u * 1.6 + o[1], v * 0.35 + o[0], 1)
    slow = _wide(u * 0.16 + o[0], v * 0.16 + o[1], 2)
    return thread * 0.6 + slow * 0.8, thread * 0.6


_KINDS = {
    "mottle": _mottle, "fur": _fur, "hair": _hair, "brick": _brick, "stone": _stone, "plank": _plank,
    "scale": _scale, "feather": _feather, "leaf": _leaf, "rib": _rib, "weave": _weave,
}  # fmt: skip
