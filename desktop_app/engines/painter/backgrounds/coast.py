"""Land by the water: beaches, headlands, islands, far shores and the bank one stands on."""

from __future__ import annotations

import numpy as np

from .. import layout, subjects, terrain
from ..colour import FloatArray, hexa, mix, smooth
from ..stage import Stage
from . import ground, mountains, trees, water


def paint(stage: Stage) -> None:
    """The sea or a lake with the land its subjects need to stand on."""
    scene = stage.scene
    rng = stage.dice("coast")
    lake = scene.place == "lake"
    heights = _heights(stage, rng, lake)
    stage.heights = heights
    land = terrain.build(stage, heights, 1.0, 160.0)
    mask = terrain.paint(stage, land, _albedo(stage, land, lake), water=True)
    stage.ground_tint = hexa("#8f8468") * (stage.light.ambient + stage.light.direct * np.float32(0.5))
    if lake:
        _shore_trees(stage, rng)
    water.paint(stage, 1 - mask)
    if lake:
        ground.carpet(stage)


def standers(stage: Stage) -> tuple[list[layout.Placed], list[layout.Placed]]:
    """(small things, tall things) that need land under them, where they would stand on flat ground."""
    small, tall = [], []
    for one in layout.place(stage):
        spec = one.spec
        if one.floats or one.swims or (spec.relation in ("on", "in") and spec.target is not None):
            continue
        (tall if subjects.info(spec.name).height >= 2.5 else small).append(one)
    return small, tall


def _heights(stage: Stage, rng: np.random.Generator, lake: bool) -> terrain.HeightFunction:
    noise = stage.noise
    small, tall = standers(stage)
    extras = stage.scene.extras
    beach = bool(small) or "beach" in extras
    island = bool(tall) or any(extra in extras for extra in ("island", "rock", "cliff", "hill"))
    lead = stage.plan.lead
    spot_z = float(np.mean([one.away for one in tall])) if tall else 9.0
    wide = max((one.size * subjects.info(one.spec.name).aspect for one in tall), default=0.0) * spot_z / stage.focal
    line_z = max([4.6 if not lake else 3.4, *(one.away + 0.7 for one in small)])
    spot_x = (stage.plan.focus[0] - stage.plan.vanish) * stage.width / stage.focal * spot_z
    rise = float(rng.uniform(0.5, 0.68)) if not lake else 0.16
    if not lake:
        rise += 0.35 * ("cliff" in extras) + 0.2 * ("hill" in extras)
    if _sandy(stage):
        rise = 0.2
    if tall:
        spot_x = (tall[0].x - stage.plan.vanish * stage.width) * spot_z / stage.focal
    far = mountains.ranges(stage, 0.75, 34) if lake or "mountains" in extras else None
    turn = float(rng.uniform(0, 50))

    def heights(across: FloatArray, away: FloatArray) -> FloatArray:
        rough = noise.fbm(across / 1.7 + turn, away / 1.9 + 3, 5)
        land = (_far_shore if lake else _far_coast)(stage, across, away, turn)
        if far is not None:
            land = land + far(across, away) * smooth(20, 40, away)
        if island:
            u = (across - spot_x) * np.float32(1.0)
            long = np.where(u * lead > 0, 5.2, 1.2 + wide * 0.8)  # it runs out of the picture on its own side
            body = 1 - (np.abs(u) / long) ** 2.2 - ((away - spot_z - 0.6) / (spot_z * (0.34 if not lake else 0.2))) ** 2
            shelf = smooth(-0.12, 0.26, body + rough * 0.2)
            land = np.maximum(land, -0.5 + shelf * (0.5 + rise + rough * (0.12 if not lake else 0.04)))
        if beach:
            line = line_z + 1.1 * noise.fbm(across / 3.5 + turn, np.full_like(across, 9.0), 3) + across * lead * 0.22
            slope = 0.05 if not lake else 0.09
            land = np.maximum(land, np.minimum((line - away) * slope, 0.12) + rough * 0.008)
        return land.astype(np.float32)

    return heights


def _far_shore(stage: Stage, across: FloatArray, away: FloatArray, turn: float) -> FloatArray:
    """The other side of a lake: an uneven shore and low hills behind it."""
    noise = stage.noise
    edge = 17 + 5 * noise.fbm(across / 14 + turn, np.full_like(across, 3.0), 3)
    rough = noise.fbm(across / 1.7 + turn, away / 1.9 + 3, 5)
    hills = 0.35 + np.maximum(noise.fbm(across / 9, away / 9 + 4, 4), 0) * 1.6 + rough * 0.1
    return -0.5 + smooth(edge - 1.5, edge + 2.5, away) * np.maximum(0.5 + hills, 0)


def _far_coast(stage: Stage, across: FloatArray, away: FloatArray, turn: float) -> FloatArray:
    """A strip of land on the horizon of the sea, on the light side of the picture."""
    noise = stage.noise
    band = smooth(78, 92, away) * smooth(150, 130, away)
    side = smooth(0.1, 0.8, noise.fbm(across / 60 + turn, away / 200, 3) + 0.15 - stage.plan.lead * across / 220)
    return -0.5 + band * side * np.maximum(2.4 + 2.6 * noise.fbm(across / 16, away / 20 + turn, 4), 0)


def _sandy(stage: Stage) -> bool:
    """Palms stand on sand, not on a cliff."""
    return any(spec.name == "palm" for spec in stage.scene.subjects)


def _albedo(stage: Stage, land: terrain.Land, lake: bool) -> FloatArray:
    noise = stage.noise
    a, b = land.across, land.away
    fine = noise.fbm(a * 3.1, b * 2.2, 4)
    winter = stage.scene.season == "winter" or stage.scene.weather == "snow"
    meadow = ground.meadow(stage, land, stage.dice("bank"))
    rock = mix(
        hexa("#4c4744"), hexa("#8b8078"), np.clip(0.5 + 0.6 * fine + 0.3 * noise.fbm(a, land.height * 5, 3), 0, 1)
    )
    green = smooth(0.24, 0.4, land.height + fine * 0.1) * smooth(1.5, 0.7, land.steep) * smooth(70, 40, b)
    colour = mix(rock, meadow, np.maximum(green, smooth(30, 60, b) * 0.6))
    if lake:
        colour = mix(meadow, rock, smooth(0.9, 1.6, land.steep) * smooth(0.3, 1.2, land.height))
        colour = mix(colour, mountains.colours(stage, land, 0.75), smooth(1.4, 3.0, land.height) * smooth(26, 40, b))
    sand = mix(hexa("#d8bd8c"), hexa("#ecd9b0"), np.clip(0.5 + fine * 0.7, 0, 1))
    if winter:
        sand = mix(sand, hexa("#e8edf4"), 0.7)
    if not lake:
        near = smooth(7.5, 5.5, b) * smooth(0.24, 0.14, land.height)
        if _sandy(stage):
            near = smooth(40, 25, b) * smooth(0.26, 0.2, land.height + 0.04 * fine)
        colour = mix(colour, sand, near)
    wet = smooth(0.045, 0.005, land.height) * smooth(14, 9, b)
    return colour * (1 - 0.45 * wet)[..., None]


def _shore_trees(stage: Stage, rng: np.random.Generator) -> None:
    """A belt of trees on the far shore, mirrored in the water."""
    season = stage.scene.season
    kind = "leafy" if season in ("autumn", "spring") or rng.random() < 0.4 else "conifer"
    models = [trees.model(stage, kind, 120, rng) for _ in range(3)]
    spots = []
    for _ in range(int(10 + rng.integers(8))):
        side = float(rng.uniform(-0.02, 1.02))
        for _ in range(int(rng.integers(2, 7))):
            spots.append((side + float(rng.normal(0, 0.03)), float(rng.uniform(21.5, 30))))
    for side, away in sorted(spots, key=lambda s: -s[1]):
        trees.plant(
            stage,
            models[int(rng.integers(3))],
            side * stage.width,
            away,
            float(rng.uniform(1.2, 2.3)),
            rng,
            mirror=True,
        )
