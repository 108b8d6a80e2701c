"""Mountain ranges: eroded ridges with rock, snow and wooded feet, in the land's own height field."""

from __future__ import annotations

import numpy as np

from ..colour import FloatArray, hexa, mix, smooth
from ..stage import Stage
from ..terrain import HeightFunction, Land


def ranges(stage: Stage, tall: float = 1.0, start: float = 22.0) -> HeightFunction:
    """Heights of a valley that climbs into mountains; the great peak stands over a third of the picture."""
    rng = stage.dice("mountains")
    noise = stage.noise
    peak_x = (0.5 + 0.2 * stage.plan.lead - stage.plan.vanish) * stage.width / stage.focal * 70
    peak = float(rng.uniform(13, 19)) * tall
    ox, oz = rng.uniform(0, 60, 2)
    cone = is_cone(stage)

    def heights(across: FloatArray, away: FloatArray) -> FloatArray:
        u, v = across * np.float32(1 / 30) + ox, away * np.float32(1 / 34) + oz
        bend = noise.fbm(u * 0.8 + 7, v * 0.8, 3) * 0.35
        ridge = noise.ridged(u + bend, v + bend * 0.6, 5, 0.4) * 1.2
        rise = smooth(start, start + 48, away)
        middle = np.exp(-(np.hypot((across - peak_x) / 21, (away - 80) / 30) ** 1.3))
        body = rise * (1.5 + ridge * 8) * np.float32(tall) + middle * np.float32(peak) * (0.8 + 0.3 * ridge)
        if cone:
            far = np.hypot(across - peak_x, (away - 84) * 0.8) + bend * 2
            hill = 34 * np.exp(-far / 15.0) * np.float32(tall) + ridge * 1.1
            body = rise * (0.6 + ridge * 2.0) + np.minimum(hill, 21.0 + 0.6 * bend) * smooth(20, 34, away)
        foot = smooth(start * 0.5, start + 14, away) * (1.2 + noise.fbm(u * 2.2, v * 2.2 + 30, 4) * 1.4)
        return (body + np.maximum(foot, 0)) * smooth(start * 0.3, start, away)

    return heights


def is_cone(stage: Stage) -> bool:
    """One great cone instead of ranges: a volcano, or the mountain known by its name."""
    words = " ".join(stage.scene.understood).lower()
    return "volcano" in stage.scene.extras or "富士" in words or "fuji" in words


def colours(stage: Stage, land: Land, tall: float = 1.0) -> FloatArray:
    """Rock, snow and woods for the high parts of the land, on its grid."""
    season = stage.scene.season
    winter = season == "winter" or stage.scene.weather == "snow"
    noise = stage.noise
    u, v = land.across / 7, land.height / 2.2
    grain = noise.fbm(u, v + land.away / 9, 5)
    strata = noise.fbm(u * 0.3, land.height * 1.1 + grain * 1.5, 3)
    rock = mix(hexa("#5f5a5c"), hexa("#94877c"), np.clip(0.5 + 0.5 * grain + 0.35 * strata, 0, 1))
    line = np.float32((3.5 if winter else 14.0 if is_cone(stage) else 8.6) * tall)
    wood_line = np.float32((2.5 if winter else 5.4) * tall)
    woods = {"autumn": "#7a6332", "winter": "#465650"}.get(season or "", "#3f5a3a")
    wooded = smooth(wood_line + 1.4, wood_line - 1.4, land.height + grain * 2.2) * smooth(2.0, 1.1, land.steep)
    speck = noise.fbm(land.across * 1.6, land.away * 1.6, 3)
    colour = mix(rock, hexa(woods) * (1 + 0.5 * speck[..., None]), wooded * 0.92)
    snow = smooth(-0.8, 1.1, land.height - line + grain * 3.2 - np.maximum(land.steep - 1.0, 0) * 2.4)
    return mix(colour, hexa("#f4f6fb"), snow)
