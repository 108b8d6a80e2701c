"""Trees grown from strokes: drawn once as small models, then planted many times at many distances."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ..colour import FloatArray, hexa, mix
from ..ink import Ink, put
from ..stage import Stage

_LEAVES = {
    "spring": ("#5f8f3a", "#a4c45a", "#35592c"),
    "summer": ("#4a7a35", "#8fae4c", "#274a28"),
    "autumn": ("#b5652a", "#e8a53c", "#6a3420"),
    "winter": ("#8c8f98", "#dfe6ee", "#4a4c56"),
}


@dataclass(slots=True)
class Model:
    """A tree in linear light with straight alpha; it stands on the middle of its lower edge."""

    colour: FloatArray
    alpha: FloatArray


def model(stage: Stage, kind: str, size: int, rng: np.random.Generator) -> Model:
    """Grow one tree `size` pixels tall; kind: conifer, leafy, bare, birch, palm, blossom."""
    grow = {"conifer": _conifer, "bare": _bare}.get(kind, _leafy)
    ink = Ink(size, size + 4)
    grow(stage, ink, size, rng, kind)
    colour, alpha = ink.picture()
    return Model(colour, alpha)


def plant(
    stage: Stage,
    tree: Model,
    x: float,
    away: float,
    tall: float,
    rng: np.random.Generator,
    *,
    mirror: bool = False,
) -> None:
    """Stand a tree of height `tall` (camera heights) at column x and a distance, hazed as the air asks."""
    pixels = tall * stage.focal / away
    if pixels < 3:
        return
    colour, alpha = scaled(tree, pixels, rng)
    foot = stage.foot_row(x, away)
    put(
        stage,
        colour * np.float32(rng.uniform(0.85, 1.1)),
        alpha,
        x - alpha.shape[1] / 2,
        foot - alpha.shape[0] + 1,
        fade=float(stage.haze_at(away)),
        mirror=foot if mirror else None,
    )


def scaled(tree: Model, pixels: float, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    """(colour, alpha) of the tree `pixels` high, turned round half of the time."""
    scale = pixels / tree.alpha.shape[0]
    size = (max(2, round(tree.alpha.shape[1] * scale)), max(2, round(pixels)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    colour, alpha = cv2.resize(tree.colour, size, interpolation=how), cv2.resize(tree.alpha, size, interpolation=how)
    if rng.random() < 0.5:
        colour, alpha = colour[:, ::-1], alpha[:, ::-1]
    return colour, alpha


def leaf_colours(stage: Stage) -> tuple[str, str, str]:
    """Middle, light and dark leaf of the season, as hex."""
    season = stage.scene.season or "summer"
    return _LEAVES["winter" if stage.scene.weather == "snow" else season]


def _palette(stage: Stage, kind: str) -> tuple[FloatArray, FloatArray, FloatArray]:
    winter = stage.scene.season == "winter" or stage.scene.weather == "snow"
    if kind == "conifer":
        names = ("#2f4f38", "#5f7f4c", "#182c24") if not winter else ("#4c6660", "#e4ecf4", "#22363a")
    elif kind == "blossom":
        names = ("#e8a0b8", "#fbdce4", "#a8607c")
    else:
        names = leaf_colours(stage)
    middle, light, dark = (hexa(n) for n in names)
    return middle, light, dark


def _conifer(stage: Stage, ink: Ink, size: int, rng: np.random.Generator, kind: str) -> None:
    middle, light, dark = _palette(stage, kind)
    sun = stage.light.direction(0.5, 0.5)
    ambient, direct = stage.light.ambient, stage.light.direct
    base = size * 0.97
    trunk = hexa("#4a3a30") * (ambient + direct * np.float32(0.3))
    ink.lines(
        np.array([[[size / 2, size + 2], [size / 2, size * 0.3]]], np.float32), trunk[None], np.array([size * 0.03])
    )
    tiers = 24
    spread = size * float(rng.uniform(0.2, 0.27))
    for tier in range(tiers):
        t = tier / (tiers - 1)
        y = base - (0.06 + 0.93 * t) * size
        reach = spread * (1 - t) ** 0.85 * (0.8 + 0.35 * rng.random()) + size * 0.008
        count = max(5, int(16 * (1 - t)))
        side = np.linspace(-1, 1, count) + rng.normal(0, 0.12, count)
        order = np.argsort(-np.abs(side))
        side = side[order]
        droop = reach * rng.uniform(0.28, 0.5, count)
        k = np.linspace(0, 1, 4)[None, :]
        px = size / 2 + side[:, None] * reach * k
        py = y + droop[:, None] * k**1.5 * (0.5 + 0.5 * np.abs(side[:, None])) + rng.normal(0, size * 0.006, (count, 1))
        lit = np.clip(0.42 + 0.5 * side * np.sign(sun[0]) + rng.normal(0, 0.16, count), 0, 1).astype(np.float32)
        albedo = mix(mix(dark, middle, np.clip(lit * 1.6, 0, 1)), light, np.clip(lit * 1.5 - 0.75, 0, 1))
        colour = albedo * (ambient * np.float32(0.75) + direct * (lit[:, None] ** 1.3 * 0.9))
        ink.lines(np.stack([px, py], axis=2), colour, np.full(count, max(1.0, size * 0.02 * (1.1 - 0.75 * t))))


def _leafy(stage: Stage, ink: Ink, size: int, rng: np.random.Generator, kind: str) -> None:
    """A crown of dabs over a branching trunk; each dab is lit by where it sits on its cluster."""
    middle, light, dark = _palette(stage, kind)
    sun = stage.light.direction(0.5, 0.4)
    ambient, direct = stage.light.ambient, stage.light.direct
    _branches(stage, ink, size, rng, 5)
    clusters = int(rng.integers(8, 12))
    angle = rng.uniform(0, 2 * np.pi, clusters)
    radius = np.sqrt(rng.uniform(0, 1, clusters))
    cx = size * (0.5 + 0.25 * radius * np.cos(angle))
    cy = size * (0.4 + 0.24 * radius * np.sin(angle))
    ball = size * rng.uniform(0.1, 0.17, clusters)
    per = 85
    u = rng.normal(size=(clusters, per, 3))
    u /= np.linalg.norm(u, axis=2, keepdims=True)
    u *= rng.uniform(0.55, 1.0, (clusters, per, 1)) ** 0.4
    x, y = cx[:, None] + u[..., 0] * ball[:, None], cy[:, None] - u[..., 1] * ball[:, None] * 0.85
    out = (np.stack([(x - size * 0.5) / (size * 0.36), -(y - size * 0.42) / (size * 0.34)], axis=2)).astype(np.float32)
    lit = 0.5 * (u[..., 0] * sun[0] + u[..., 1] * sun[1] + u[..., 2] * 0.4)
    lit = lit + 0.42 * (out[..., 0] * sun[0] + out[..., 1] * sun[1]) + rng.normal(0, 0.1, (clusters, per)) + 0.3
    front = u[..., 2] + rng.normal(0, 0.3, (clusters, per)) + np.repeat(rng.uniform(0, 1.2, (clusters, 1)), per, axis=1)
    order = np.argsort(front, axis=None)
    lit = np.clip(lit, 0, 1).reshape(-1)[order].astype(np.float32)
    albedo = mix(mix(dark, middle, np.clip(lit * 2, 0, 1)), light, np.clip(lit * 1.9 - 0.9, 0, 1))
    colour = albedo * (ambient * np.float32(0.8) + direct * (lit[:, None] ** 1.2))
    centres = np.stack([x.reshape(-1)[order], y.reshape(-1)[order]], axis=1)
    dab = size * rng.uniform(0.012, 0.03, (len(order), 1)) * np.array([[1.25, 0.85]])
    ink.dabs(centres, colour, dab, rng.uniform(-40, 40, len(order)))


def _bare(stage: Stage, ink: Ink, size: int, rng: np.random.Generator, kind: str) -> None:
    _branches(stage, ink, size, rng, 7)


def _branches(stage: Stage, ink: Ink, size: int, rng: np.random.Generator, depth: int) -> None:
    bark = hexa("#54443a") * (stage.light.ambient + stage.light.direct * np.float32(0.4))
    lines: list[tuple[tuple[float, float], tuple[float, float], float]] = []

    def grow(x: float, y: float, angle: float, length: float, level: int) -> None:
        end_x, end_y = x + np.sin(angle) * length, y - np.cos(angle) * length
        lines.append(((x, y), (end_x, end_y), size * 0.045 * 0.66 ** (depth - level)))
        if level <= 1:
            return
        for side in (-1, 1):
            if rng.random() < 0.93:
                grow(
                    end_x,
                    end_y,
                    angle + side * float(rng.uniform(0.18, 0.6)),
                    length * float(rng.uniform(0.62, 0.84)),
                    level - 1,
                )

    grow(size / 2, size + 2, float(rng.normal(0, 0.06)), size * 0.27, depth)
    points = np.array([[a, b] for a, b, _ in lines], np.float32)
    ink.lines(points, np.repeat(bark[None], len(lines), 0), np.array([w for _, _, w in lines]))
