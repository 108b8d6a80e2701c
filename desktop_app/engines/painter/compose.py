"""From a scene to the target picture: choose the composition, paint from far to near, light it, develop it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from . import layout, place_subjects, staffage, subjects
from .backgrounds import (
    abstract,
    clouds,
    coast,
    desert,
    forest,
    frames,
    ground,
    rivers,
    room,
    sky,
    space,
    stars,
    street,
    weather,
)
from .colour import FloatArray
from .grain import bloom, develop
from .light import light_of
from .scene import Scene
from .shown import EXTRAS
from .stage import Plan, Stage

_HORIZONS = {
    "sea": 0.53,
    "lake": 0.5,
    "mountains": 0.6,
    "sky": 0.86,
    "field": 0.58,
    "desert": 0.55,
    "city": 0.6,
    "street": 0.58,
    "forest": 0.56,
    "space": 0.72,
    "room": 0.5,
    "abstract": 0.6,
}
_PLACES: dict[str, Callable[[Stage], None]] = {
    "sea": coast.paint,
    "lake": coast.paint,
    "forest": forest.paint,
    "mountains": ground.paint,
    "field": ground.paint,
    "desert": desert.paint,
    "city": street.paint,
    "street": street.paint,
    "room": room.paint,
    "space": space.paint,
    "abstract": abstract.paint,
    "sky": clouds.sea_of_clouds,
}


def plan_of(scene: Scene, width: int, height: int, rng: np.random.Generator) -> Plan:
    """Composition by thirds: the subject on one side, the sun over the other, the horizon low or high by mood."""
    lead = -1 if rng.random() < 0.5 else 1
    horizon = _HORIZONS[scene.place] + float(rng.uniform(-0.045, 0.045))
    horizon += {"dramatic": 0.06, "calm": -0.01}.get(scene.mood, 0.0)
    if width < height and scene.place not in ("space", "abstract", "room"):
        horizon += 0.05
    tall = any(subjects.info(s.name).height >= 2.5 for s in scene.subjects[:1])
    focus_row = horizon + (1 - horizon) * (0.3 if tall else 0.6)
    many = len(scene.subjects) > 1
    off = float(rng.uniform(0.15, 0.19) if many else rng.uniform(0.08, 0.16))
    turn = float(rng.uniform(0.02, 0.15)) if scene.place in ("city", "street") else 0.05
    return Plan(
        horizon, (0.5 + lead * off, focus_row), lead, 0.5 - lead * float(rng.uniform(0.17, 0.25)), 0.5 - turn * lead
    )


def compose(scene: Scene, width: int, height: int, seed: int) -> Stage:
    """Paint the whole scene in light; `picture_of` develops it."""
    rng = np.random.default_rng([seed & 0xFFFFFFFF, 1])
    plan = plan_of(scene, width, height, rng)
    light = light_of(scene, rng, plan.horizon, plan.sun_x)
    stage = Stage(scene, plan, light, seed, width, height)
    if scene.place not in ("space", "abstract"):
        _sky(stage)
    if scene.place == "room":
        weather.fall(stage)  # it is seen through the window
    _PLACES[scene.place](stage)
    _running_water(stage)
    weather.behind(stage)
    staffage.paint(stage)
    stage.drawn, stage.missing = place_subjects.paint(stage)
    _front(stage)
    weather.front(stage)
    if "glow" in scene.extras:
        bloom(stage, 0.8, 0.12 if light.night else 0.4)
    bloom(stage)
    return stage


def _sky(stage: Stage) -> None:
    scene, light = stage.scene, stage.light
    sky.paint(stage)
    if light.stars > 0 or "stars" in scene.extras:
        stars.sprinkle(stage, max(light.stars, 0.6 if "stars" in scene.extras else 0.0))
    if "milky way" in scene.extras or "nebula" in scene.extras:
        stars.milky_way(stage, 0.75)
    if "aurora" in scene.extras:
        sky.aurora(stage)
    if "shooting stars" in scene.extras:
        stars.shooting_stars(stage)
    if not light.moon:
        sky.disc(stage)
    clouds.paint(stage)
    if light.moon:
        sky.disc(stage)
    if "rainbow" in scene.extras:
        sky.rainbow(stage)
    if "lightning" in scene.extras or (scene.weather == "storm" and scene.mood in ("dramatic", "dark")):
        clouds.lightning(stage)


def _running_water(stage: Stage) -> None:
    scene = stage.scene
    if scene.place not in ("field", "mountains", "forest", "lake"):
        return
    falls = "waterfall" in scene.extras or any(spec.feature == "waterfall" for spec in scene.subjects)
    if falls:
        rivers.fall(stage)
    if scene.place != "lake" and (falls or "river" in scene.extras):
        rivers.river(stage)


def _front(stage: Stage) -> None:
    """What frames the picture, nearer than the subjects."""
    scene = stage.scene
    if "sun rays" in scene.extras:
        weather.shafts(stage, 0.7)
    if scene.place == "forest":
        forest.frame(stage)
    elif scene.place == "field":
        frames.grass(stage, scene.season in (None, "spring", "summer") and scene.weather != "snow")
    elif scene.place in ("lake", "mountains"):
        frames.grass(stage, "flowers" in scene.extras, 0.9 if "flowers" in scene.extras else 0.5)
    leafy = scene.season in (None, "spring", "summer", "autumn") and scene.weather != "snow"
    if "branch" not in scene.extras and any(layout.floats(stage, spec) for spec in scene.subjects):
        return
    if scene.place in ("lake", "mountains", "field", "street", "sea") and "petals" in scene.extras:
        frames.branch(stage, "blossom")
        return
    by_luck = leafy and not stage.light.moon and stage.dice("frame").random() < 0.25
    asked = "branch" in scene.extras and scene.place in EXTRAS["branch"]
    if asked or (by_luck and scene.place in ("lake", "mountains", "field")):
        frames.branch(stage, "leafy")


def picture_of(stage: Stage) -> FloatArray:
    """The target picture, sRGB 0..1."""
    return develop(stage)
