"""Meadows, fields and hills: the land near the eye, its paths, flowers and the grass in front."""

from __future__ import annotations

import numpy as np

from .. import terrain
from ..colour import FloatArray, hexa, mix, smooth
from ..ink import Ink
from ..stage import Stage
from . import mountains, trees

_GRASS = {
    "spring": ("#6f9a3c", "#a8bf56", "#567f35"),
    "summer": ("#63893a", "#9cab4c", "#4a7034"),
    "autumn": ("#96803c", "#c79a4a", "#7a6234"),
    "winter": ("#dfe7f0", "#f4f6fa", "#c4d2e2"),
}


def is_snowy(stage: Stage) -> bool:
    """Does snow lie on the ground?"""
    return stage.scene.weather == "snow" or stage.scene.season == "winter"


def grass_colours(stage: Stage) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Middle, light and dark grass of the season, linear."""
    season = stage.scene.season or "summer"
    if stage.scene.weather == "snow":
        season = "winter"
    middle, light, dark = (hexa(c) for c in _GRASS[season])
    return middle, light, dark


def paint(stage: Stage) -> None:
    """Rolling meadow to far hills, with a path that leads the eye, trees and flowers."""
    rng = stage.dice("ground")
    mountainous = stage.scene.place == "mountains" or "mountains" in stage.scene.extras
    tall = 1.0 if stage.scene.place == "mountains" else 0.45
    rolling = _rolling(stage, rng)
    far = mountains.ranges(stage, tall, 20 if stage.scene.place == "mountains" else 42) if mountainous else None

    def heights(across: FloatArray, away: FloatArray) -> FloatArray:
        near = rolling(across, away)
        return near + far(across, away) if far is not None else near

    stage.heights = heights
    land = terrain.build(stage, heights, 1.0, 150.0)
    albedo = meadow(stage, land, rng)
    if far is not None:
        high = smooth(0.7, 2.0, land.height - 0.4) * smooth(14, 26, land.away)
        albedo = mix(albedo, mountains.colours(stage, land, tall), high)
    terrain.paint(stage, land, albedo)
    stage.ground_tint = grass_colours(stage)[0] * (stage.light.ambient + stage.light.direct * np.float32(0.6))
    _far_trees(stage, rng)
    carpet(stage)


def _rolling(stage: Stage, rng: np.random.Generator) -> terrain.HeightFunction:
    noise = stage.noise
    ox, oz = rng.uniform(0, 60, 2)
    hill = "hill" in stage.scene.extras or any(s.feature == "hill" for s in stage.scene.subjects)
    focus_z = stage.distance_at(stage.plan.focus[1] * stage.height)
    focus_x = (stage.plan.focus[0] - stage.plan.vanish) * stage.width * focus_z / stage.focal

    def heights(across: FloatArray, away: FloatArray) -> FloatArray:
        swell = noise.fbm(across / 9 + ox, away / 12 + oz, 3)
        far = noise.fbm(across / 30 + oz, away / 34 + ox, 4)
        land = swell * 0.5 * smooth(3, 14, away) + (far * 3.4 + 1.1) * smooth(14, 75, away)
        bumps = noise.fbm(across * 0.9 + 3, away * 0.9, 3) * 0.035 * smooth(1.2, 4, away)
        if hill:
            mound = np.exp(-(((across - focus_x) / (focus_z * 0.3)) ** 2) - ((away - focus_z) / (focus_z * 0.34)) ** 2)
            land = land * (1 - mound) + mound * np.float32(focus_z * 0.085)
        return (land + bumps).astype(np.float32)

    return heights


def meadow(stage: Stage, land: terrain.Land, rng: np.random.Generator) -> FloatArray:
    """Grass in patches, drier on crests, with a trodden path to where the first subject stands."""
    noise = stage.noise
    middle, light, dark = grass_colours(stage)
    a, b = land.across, land.away
    patches = noise.fbm(a / 6 + 4, b / 9 + 2, 4)
    fine = noise.fbm(a * 1.4, b * 0.8, 3) * np.exp(-b / 16)
    colour = mix(dark, middle, np.clip(0.6 + 0.9 * patches + 0.5 * fine, 0, 1))
    colour = mix(colour, light, np.clip(0.75 * patches + 0.4 * fine + 0.25 * land.height * np.exp(-b / 40), 0, 1))
    far_woods = smooth(0.05, 0.4, noise.fbm(a / 14 + 70, b / 10 + 30, 5)) * smooth(16, 40, b)
    colour = mix(colour, dark * np.float32(0.5), far_woods * 0.75)
    if stage.scene.place in ("field", "mountains", "forest") or "road" in stage.scene.extras:
        colour = mix(colour, _earth(stage), _path(stage, land, rng) * np.float32(0.85))
    return colour


def _earth(stage: Stage) -> FloatArray:
    winter = stage.scene.season == "winter" or stage.scene.weather == "snow"
    return hexa("#b4bccb" if winter else "#b59a6c")


def _path(stage: Stage, land: terrain.Land, rng: np.random.Generator) -> FloatArray:
    """How much of a path lies there, 0..1: it winds from the lower edge past the subject to the hills."""
    focus_z = stage.distance_at(stage.plan.focus[1] * stage.height) * 1.25
    focus_x = (stage.plan.focus[0] - stage.plan.vanish) * stage.width * focus_z / stage.focal
    turn = float(rng.uniform(0.5, 1.0)) * -stage.plan.lead
    t = np.log(land.away / np.float32(focus_z))
    centre = (
        focus_x
        + 0.55 * stage.plan.lead * -1
        + turn * (land.away - focus_z) * 0.12
        + np.sin(t * 2.6) * land.away * 0.11 * turn
    )
    edge = stage.noise.fbm(land.across * 2.5, land.away * 1.2, 3) * 0.12
    width = 0.26 + 0.02 * land.away
    shape = smooth(width * 1.25, width * 0.8, np.abs(land.across - centre) + edge)
    return shape * smooth(60, 20, land.away)


def _far_trees(stage: Stage, rng: np.random.Generator) -> None:
    """Single trees and small groups on the middle hills, smaller and paler with distance."""
    season = stage.scene.season
    kind = "conifer" if stage.scene.place == "mountains" or season == "winter" else "leafy"
    if "petals" in stage.scene.extras:
        kind = "blossom"
    models = [trees.model(stage, kind, 150, rng) for _ in range(3)]
    lone = any(spec.name in ("tree", "pine", "palm") for spec in stage.scene.subjects)
    spots: list[tuple[float, float]] = []
    for _ in range(7):
        away = float(np.exp(rng.uniform(np.log(9), np.log(48))))
        side = float(rng.uniform(0.04, 0.96))
        for _ in range(int(rng.integers(1, 6))):
            spots.append((side + float(rng.normal(0, 0.035)), away * float(rng.uniform(0.92, 1.1))))
    for side, away in sorted(spots, key=lambda spot: -spot[1]):
        if away < 20 and (lone or abs(side - stage.plan.focus[0]) < 0.17):
            continue
        trees.plant(stage, models[int(rng.integers(3))], side * stage.width, away, float(rng.uniform(1.6, 2.6)), rng)


def tufts(stage: Stage, left: float, right: float, row: float, blade: float) -> None:
    """A fringe of short grass between two columns, its roots at `row`."""
    rng = stage.dice(f"tufts {int(left)} {int(row)}")
    count = int(np.clip((right - left) / stage.unit * 0.9, 8, 160))
    x = rng.uniform(left - blade, right + blade, count)
    y = row + rng.uniform(0.0, 0.35, count) * blade
    length = blade * rng.uniform(0.35, 1.0, count)
    lean = rng.normal(0, 0.35, count) * length
    t = np.linspace(0, 1, 4)[None, :]
    corner = int(left - 3 * blade), int(row - 2 * blade)
    points = np.stack([x[:, None] + lean[:, None] * t**2, y[:, None] - length[:, None] * t], axis=2) - corner
    middle, light, dark = grass_colours(stage)
    tone = rng.uniform(0, 1, count).astype(np.float32)
    here = stage.light.ambient * np.float32(0.8) + stage.light.direct * (0.5 * tone[:, None])
    ink = Ink(int(right - left + 6 * blade) + 1, int(3 * blade) + 2)
    ink.lines(points, mix(dark, mix(middle, light, 0.3), tone) * here, np.full(count, max(1.0, 1.1 * stage.unit)))
    ink.lay(stage, *corner)


def carpet(stage: Stage, amount: float = 1.0) -> None:
    """Short blades all over the near ground, larger the nearer, so that it does not look like cloth."""
    if is_snowy(stage):
        return
    rng = stage.dice("carpet")
    count = int(2600 * amount * stage.width / stage.height)
    row = stage.horizon + (stage.height - stage.horizon) * (0.12 + 0.92 * rng.uniform(0, 1, count) ** 0.8)
    x = rng.uniform(0, stage.width, count)
    order = np.argsort(row)
    row, x = row[order], x[order]
    near = (row - stage.horizon) / (stage.height - stage.horizon)
    here = stage.rgb[np.clip(row.astype(int), 0, stage.height - 1), x.astype(int)]
    free = stage.depth[np.clip(row.astype(int), 0, stage.height - 1), x.astype(int)] < 40
    if stage.water is not None:
        free &= stage.water[np.clip(row.astype(int), 0, stage.height - 1), x.astype(int)] < 0.02
    length = (1.5 + 12 * near) * stage.unit * rng.uniform(0.5, 1.2, count)
    lean = rng.normal(0, 0.4, count) * length
    t = np.linspace(0, 1, 3)[None, :]
    points = np.stack([x[:, None] + lean[:, None] * t**2, row[:, None] - length[:, None] * t], axis=2)
    colour = here * rng.uniform(0.55, 1.5, (count, 1)).astype(np.float32)
    ink = Ink(stage.width, stage.height)
    ink.lines(points[free], colour[free], (0.8 + 1.0 * near[free]) * stage.unit)
    ink.lay(stage)
