"""From a scene to the target picture: choose the composition, paint from far to near, light it, develop it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from . import place_subjects
from .backgrounds import clouds, ground, sky, stars, water
from .colour import FloatArray
from .grain import bloom, develop
from .light import light_of
from .scene import Scene
from .stage import Plan, Stage


def plan_of(scene: Scene, width: int, height: int, rng: np.random.Generator) -> Plan:
    """Composition by thirds: the subject on one side, the sun over the other, the horizon low or high by mood."""
    lead = -1 if rng.random() < 0.5 else 1
    horizon = {"sea": 0.52, "lake": 0.5, "mountains": 0.56, "sky": 0.8, "field": 0.56, "desert": 0.54}.get(scene.place, 0.55)
    horizon += {"dramatic": 0.08, "calm": -0.02}.get(scene.mood, 0.0) + float(rng.uniform(-0.03, 0.03))
    if width < height:
        horizon += 0.04
    focus = (0.5 + lead * float(rng.uniform(0.13, 0.18)), horizon + (1 - horizon) * 0.62)
    sun_x = 0.5 - lead * float(rng.uniform(0.16, 0.24))
    return Plan(horizon, focus, lead, sun_x, 0.5 - 0.04 * lead)


def compose(scene: Scene, width: int, height: int, seed: int) -> Stage:
    """Paint the whole scene in light; `develop` makes the picture of it."""
    rng = np.random.default_rng([seed & 0xFFFFFFFF, 1])
    plan = plan_of(scene, width, height, rng)
    light = light_of(scene, rng, plan.horizon, plan.sun_x)
    stage = Stage(scene, plan, light, seed, width, height)
    _sky(stage)
    _PLACES.get(scene.place, ground.paint)(stage)
    stage.drawn, stage.missing = place_subjects.paint(stage)
    if scene.place in ("field",):
        ground.front_grass(stage, scene.season in (None, "spring", "summer"))
    bloom(stage)
    return stage


def _sky(stage: Stage) -> None:
    scene, light = stage.scene, stage.light
    sky.paint(stage)
    if light.stars > 0:
        stars.sprinkle(stage, light.stars)
    if "milky way" in scene.extras:
        stars.milky_way(stage)
    sky.disc(stage)
    clouds.paint(stage)


def _open_water(stage: Stage) -> None:
    water.paint(stage, np.ones_like(stage.depth))


def _lake(stage: Stage) -> None:
    from . import terrain
    from .backgrounds import mountains
    far = mountains.ranges(stage, 0.8, 30)
    noise = stage.noise
    def heights(a: FloatArray, b: FloatArray) -> FloatArray:
        from .colour import smooth
        shore = 15 + 5 * noise.fbm(a / 12, a * 0 + 3, 3)
        return (np.float32(-0.4) + smooth(shore - 2, shore + 3, b) * (0.5 + 0.8 * noise.fbm(a / 8, b / 8 + 4, 4)) + far(a, b)).astype(np.float32)
    stage.heights = heights
    land = terrain.build(stage, heights, 4, 150)
    alb = ground.meadow(stage, land, stage.dice("lake"))
    from .colour import mix, smooth
    alb = mix(alb, mountains.colours(stage, land, 0.8), smooth(1.2, 3, land.height))
    mask = terrain.paint(stage, land, alb, water=True)
    water.paint(stage, 1 - mask)


_PLACES: dict[str, Callable[[Stage], None]] = {"sea": _open_water, "lake": _lake}


def picture_of(stage: Stage) -> FloatArray:
    """The target picture, sRGB 0..1."""
    return develop(stage)
