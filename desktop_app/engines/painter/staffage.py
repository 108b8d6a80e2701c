"""Staffage: the small things a landscape painter adds: far houses, boats, people, a fence, a fire, ruins."""

from __future__ import annotations

import numpy as np

from . import layout, place_subjects, subjects
from .backgrounds import trees
from .colour import FloatArray, hexa, mix, smooth
from .ink import Ink
from .layout import Placed
from .scene import SubjectSpec
from .shown import EXTRAS
from .stage import Stage

_TALL = {"house": 1.25, "sailboat": 1.5, "person": 0.52, "woman": 0.5}
"""Heights in camera heights."""


def paint(stage: Stage) -> None:
    """What the scene's extras ask for, from far to near; drawn before the subjects."""
    parts = (
        ("ice", _ice),
        ("city lights", _far_lights),
        ("trees", _trees),
        ("houses", _houses),
        ("ruins", _ruins),
        ("boats", _boats),
        ("rock", _rocks),
        ("fence", _fence),
        ("people", _people),
        ("smoke", _smoke),
        ("fire", _fire),
        ("candles", _candles),
    )
    for extra, part in parts:
        if extra in stage.scene.extras and stage.scene.place in EXTRAS[extra]:
            part(stage)


def _spots(
    stage: Stage, name: str, count: int, near: float, far: float, wet: bool = False
) -> list[tuple[float, float, float]]:
    """Places (column, foot row, distance) on land or water that are seen and not behind a subject, far ones first."""
    rng = stage.dice("spots " + name)
    taken = [(one.x, one.size * subjects.info(one.spec.name).aspect * 0.5) for one in layout.place(stage)]
    found: list[tuple[float, float, float]] = []
    for _ in range(count * 12):
        away = float(np.exp(rng.uniform(np.log(near), np.log(far))))
        x = float(rng.uniform(0.04, 0.96)) * stage.width
        row = stage.row_of(away) if wet else stage.foot_row(x, away)
        if not stage.horizon - 0.2 * stage.height < row < stage.height * 0.95 or len(found) == count:
            continue
        seen = (min(int(row), stage.height - 1), int(x))
        water = float(stage.water[seen]) if stage.water is not None else 0.0
        hidden = float(stage.depth[max(seen[0] - 2, 0), seen[1]]) < 0.8 * away
        gap = 0.05 * stage.width
        if hidden or (water > 0.3) != wet or any(abs(x - at) < half + gap for at, half in taken):
            continue
        if all(abs(x - other[0]) > 0.045 * stage.width for other in found):
            found.append((x, row, away))
    return sorted(found, key=lambda spot: -spot[2])


def _stand(stage: Stage, name: str, spots: list[tuple[float, float, float]], swims: bool = False) -> None:
    dark = stage.scene.time in ("night", "dusk") or stage.scene.weather == "storm"
    for number, (x, row, away) in enumerate(spots):
        rng = stage.dice(f"{name} {number}")
        size = max(_TALL[name] * stage.focal / away * float(rng.uniform(0.85, 1.15)), subjects.SMALLEST * 0.6)
        layer = subjects.draw(name, round(size), None, rng, "night" if dark else "day")
        if layer is not None:
            scale = size / layer.height.shape[0]
            layer = place_subjects.smaller(layer, scale) if scale < 1 else layer
            one = Placed(SubjectSpec(name), -1 - number, x, row, size, away, swims=swims, rest=row)
            place_subjects.draw(stage, one, layer)


def _houses(stage: Stage) -> None:
    if stage.scene.place in ("sea", "desert"):
        _skyline(stage)
    elif stage.scene.place not in ("city", "street"):
        _stand(stage, "house", _spots(stage, "house", 5, 9, 26))


def _skyline(stage: Stage) -> None:
    """A far town along the horizon, its windows lit in the dark."""
    rng = stage.dice("skyline")
    ink = Ink(stage.width, stage.height)
    dark = stage.light.night or stage.scene.time == "dusk"
    middle = stage.width * (0.5 - 0.24 * stage.plan.lead)
    base = stage.horizon + 1.5 * stage.unit
    windows: list[tuple[float, float]] = []
    for _ in range(46):
        x = float(rng.normal(middle, stage.width * 0.15))
        near = float(np.exp(-(((x - middle) / (0.2 * stage.width)) ** 2)))
        tall = (0.012 + 0.1 * near * float(rng.uniform(0.15, 1)) ** 1.6) * stage.height
        wide = float(rng.uniform(0.006, 0.016)) * stage.width
        stone = mix(_light_on(stage, "#8a8290", float(rng.uniform(0.2, 0.8))), stage.light.fog, 0.45)
        ink.shape(
            np.array([(x - wide, base), (x - wide, base - tall), (x + wide, base - tall), (x + wide, base)]), stone
        )
        windows += [
            (x + wide * float(rng.uniform(-0.8, 0.8)), base - tall * float(rng.uniform(0.1, 0.95))) for _ in range(4)
        ]
    _laid(stage, ink, 0.75)
    if dark:
        for x, y in windows:
            stage.glow(x, y, 0.8 * stage.unit, hexa("#ffd08a"), 1.1)


def _boats(stage: Stage) -> None:
    _stand(stage, "sailboat", _spots(stage, "boat", 4, 9, 34, wet=True), swims=True)


def _people(stage: Stage) -> None:
    spots = _spots(stage, "people", 6, 4.5, 12)
    _stand(stage, "person", spots[::2])
    _stand(stage, "woman", spots[1::2])


def _trees(stage: Stage) -> None:
    rng = stage.dice("nearer trees")
    conifer = stage.scene.place == "mountains" or stage.scene.season == "winter"
    models = [trees.model(stage, "conifer" if conifer else "leafy", 220, rng) for _ in range(2)]
    for x, _row, away in _spots(stage, "trees", 6, 6.5, 16):
        trees.plant(stage, models[int(rng.integers(2))], x, away, float(rng.uniform(1.9, 2.8)), rng)


def _light_on(stage: Stage, name: str, shade: float = 0.7) -> FloatArray:
    return hexa(name) * (stage.light.ambient + stage.light.direct * np.float32(shade))


def _rocks(stage: Stage) -> None:
    """Boulders with a lit top and a dark foot."""
    if stage.scene.place in ("sea", "lake"):
        return  # the coast has an island of rock
    rng = stage.dice("boulders")
    ink = Ink(stage.width, stage.height)
    for x, row, away in _spots(stage, "rocks", 6, 2.6, 9):
        size = float(rng.uniform(0.16, 0.34)) * stage.focal / away
        turn = np.linspace(0, 2 * np.pi, 14, endpoint=False)
        reach = rng.uniform(0.82, 1.12, 14)
        shape = np.stack([np.cos(turn) * reach * size, np.sin(turn) * reach * size * 0.6], axis=1)
        middle = np.array([x, row - size * 0.42])
        side = -1.0 if stage.light.sun_at[0] < x / stage.width else 1.0
        ink.shape(shape + middle, _light_on(stage, "#5c5650", 0.15))
        ink.shape(shape * 0.86 + middle + np.array([side * size * 0.1, -size * 0.1]), _light_on(stage, "#8a8178", 0.5))
        ink.shape(
            shape * [0.6, 0.5] + middle + np.array([side * size * 0.16, -size * 0.24]), _light_on(stage, "#a69c90")
        )
    _laid(stage, ink, 0.5)


def _laid(stage: Stage, ink: Ink, care: float) -> None:
    alpha = ink.lay(stage)
    stage.care[:] = np.maximum(stage.care, alpha * np.float32(care))


def _fence(stage: Stage) -> None:
    """Posts and two rails that run across the meadow towards the distance."""
    lead = stage.plan.lead
    start, end = 3.4, 13.0
    wood, dark = _light_on(stage, "#a58d6c"), _light_on(stage, "#6f5a42", 0.3)
    away = np.exp(np.linspace(np.log(end), np.log(start), 15))
    share = (np.log(end) - np.log(away)) / (np.log(end) - np.log(start))
    x = stage.width * (0.5 + lead * (0.16 + 0.42 * share) * -1)
    foot = np.array([stage.foot_row(float(a), float(b)) for a, b in zip(x, away, strict=True)])
    tall = 0.3 * stage.focal / away
    ink = Ink(stage.width, stage.height)
    for level in (0.42, 0.8):
        rail = np.stack([x, foot - tall * level], axis=1)
        for number in range(len(x) - 1):
            thick = np.array([max(1.0, tall[number + 1] * 0.1)])
            ink.lines(rail[None, number : number + 2], (wood if level > 0.5 else dark)[None], thick)
    for at, row, high in zip(x, foot, tall, strict=True):
        post = np.array([[[at, row], [at, row - high]]])
        ink.lines(post, dark[None], np.array([max(1.0, high * 0.15)]))
        ink.lines(post - [high * 0.03, 0], wood[None], np.array([max(1.0, high * 0.07)]))
    _laid(stage, ink, 0.7)


def _ruins(stage: Stage) -> None:
    """Broken columns and a piece of an arch."""
    rng = stage.dice("ruins")
    ink = Ink(stage.width, stage.height)
    for x, row, away in _spots(stage, "ruins", 7, 6, 13):
        unit = stage.focal / away
        tall, wide = float(rng.uniform(0.35, 1.3)) * unit, 0.13 * unit
        lit, dark = _light_on(stage, "#cbbfa8"), _light_on(stage, "#8d8170", 0.25)
        slant = float(rng.uniform(-0.3, 0.3)) * wide
        body = [
            (x - wide, row),
            (x - wide, row - tall),
            (x, row - tall + slant),
            (x + wide, row - tall * 0.93),
            (x + wide, row),
        ]
        ink.shape(np.array(body), dark)
        side = -0.35 if stage.light.sun_at[0] < x / stage.width else 0.35
        for flute in np.linspace(-0.5, 0.5, 3):
            at = x + (flute + side) * wide
            line = np.array([[[at, row], [at, row - tall * 0.92]]])
            ink.lines(line, lit[None], np.array([max(1.0, wide * 0.3)]))
        foot = np.array(
            [
                (x - wide * 1.4, row),
                (x - wide * 1.4, row - wide * 0.5),
                (x + wide * 1.4, row - wide * 0.5),
                (x + wide * 1.4, row),
            ]
        )
        ink.shape(foot, mix(dark, lit, 0.5))
    _laid(stage, ink, 0.7)


def _fire_at(stage: Stage) -> tuple[float, float, float]:
    """(column, row, size) of the fire: on land, beside the first subject."""
    spots = _spots(stage, "fire", 1, 3.2, 5.5) or _spots(stage, "fire", 1, 5, 10)
    if not spots:
        x = stage.width * (0.5 + 0.3 * np.sign(0.5 - stage.plan.focus[0]))
        return float(x), stage.height * 0.86, 0.12 * stage.height
    x, row, away = spots[0]
    return x, row, max(0.5 * stage.focal / away, 0.05 * stage.height)


def _fire(stage: Stage) -> None:
    """A camp fire that lights what lies around it."""
    rng = stage.dice("fire")
    x, row, size = _fire_at(stage)
    ink = Ink(stage.width, stage.height)
    for angle in (-0.5, 0.0, 0.5):
        log = np.array(
            [[[x - size * 0.5 * np.cos(angle), row - size * 0.1 * angle], [x + size * 0.5, row + size * 0.2 * angle]]]
        )
        ink.lines(log, hexa("#3a2418")[None], np.array([max(1.0, size * 0.1)]))
    for name, wide, tall in (("#f2551e", 0.34, 1.0), ("#ff9a2e", 0.24, 0.78), ("#ffe08a", 0.14, 0.5)):
        for lean in (-0.6, 0.0, 0.6):
            high = size * tall * (1 - 0.3 * abs(lean)) * float(rng.uniform(0.85, 1.1))
            t = np.linspace(0, 1, 12)
            middle = x + lean * size * 0.26 + np.sin(t * 5 + lean) * size * 0.05 * t
            half = size * wide * 0.5 * np.sin(np.pi * (0.12 + 0.88 * (1 - t) ** 0.8)) * (1 - t * 0.4)
            left, right = np.stack([middle - half, row - t * high], 1), np.stack([middle + half, row - t * high], 1)
            ink.shape(np.concatenate([left, right[::-1]]), hexa(name))
    _laid(stage, ink, 0.9)
    _colour, alpha = ink.picture()
    stage.add_light(hexa("#ff8a3a"), alpha * np.float32(0.8))
    warm = np.float32(0.9 if stage.light.night or stage.scene.time == "dusk" else 0.35)
    far = ((stage.xs - x) / (size * 3.2)) ** 2 + ((stage.ys - row) / (size * 1.5)) ** 2
    stage.rgb *= 1 + (np.exp(-far) * warm * 2.4)[..., None] * hexa("#ffb066")
    stage.glow(x, row - size * 0.45, size * 0.5, hexa("#ff9a4a"), float(warm) * 0.6)


def _smoke(stage: Stage) -> None:
    """A plume that leans and widens as it rises from the land."""
    if "fire" in stage.scene.extras:
        x, row, size = _fire_at(stage)
        row -= size * 0.8
    else:
        spots = _spots(stage, "smoke", 1, 8, 26)
        x, row = spots[0][:2] if spots else (stage.width * (0.5 - 0.3 * stage.plan.lead), stage.horizon)
    up = np.clip((row - stage.ys) / np.float32(stage.height * 0.6), 0, 1)
    lean = stage.plan.lead * stage.width * 0.2
    bend = stage.noise.fbm(stage.ys / (90 * stage.unit), np.full_like(stage.ys, 4.0), 3) * stage.width * 0.05
    off = np.abs(stage.xs - x - lean * up**1.4 - bend * up) / (stage.width * (0.006 + 0.085 * up))
    puff = stage.noise.fbm(stage.xs / (26 * stage.unit), stage.ys / (26 * stage.unit) + 9, 4)
    shape = smooth(1.25, 0.1, off + puff * 0.7) * smooth(0.0, 0.02, up) * smooth(1.0, 0.45, up)
    lit = _light_on(stage, "#b4b2b4", 0.45)
    stage.over(mix(lit * np.float32(0.6), lit * np.float32(1.1), np.clip(0.5 + puff, 0, 1)), shape * np.float32(0.72))


def _far_lights(stage: Stage) -> None:
    """Lamps and windows along the far shore or the hills, mirrored where there is water."""
    rng = stage.dice("far lights")
    power = 1.0 if stage.light.night or stage.scene.time == "dusk" else 0.45
    for _ in range(int(46 * stage.width / stage.height)):
        x = float(rng.uniform(0, stage.width))
        y = stage.horizon - abs(float(rng.normal(0, 0.016))) * stage.height
        tint = hexa(str(rng.choice(["#ffd08a", "#ffb45a", "#fff0c8", "#ff8a6a"])))
        strength = float(rng.uniform(0.4, 1.1)) * power
        stage.glow(x, y, 1.0 * stage.unit, tint, 1.6 * strength)
        stage.glow(x, y, 5 * stage.unit, tint, 0.1 * strength)
        stage.care[max(0, int(y) - 3) : int(y) + 4, max(0, int(x) - 3) : int(x) + 4] = 0.8
        if stage.water is not None:
            reach = int(float(rng.uniform(20, 70)) * stage.unit)
            rows = slice(int(stage.horizon) + 1, min(stage.height, int(stage.horizon) + reach))
            fall = np.exp(-(((stage.xs[rows] - x) / (1.6 * stage.unit)) ** 2)) * stage.water[rows]
            fall = fall * smooth(reach, 0, stage.ys[rows] - stage.horizon) * np.float32(0.5 * strength)
            stage.add_light(tint, fall, rows)


def _ice(stage: Stage) -> None:
    """Floes with dark leads of open water between them; a lake is frozen over."""
    if stage.water is None:
        return
    rows = slice(int(stage.horizon), stage.height)
    across, away = stage.plane(rows)
    cells = stage.noise.ridged(across * 0.55 + 3, away * 0.5, 3, 0.45)
    grain = stage.noise.fbm(across * 3, away * 2.2, 4)
    lake = stage.scene.place == "lake"
    crack = smooth(0.72, 0.8, cells + 0.04 * grain)
    cover = (
        (1 - crack)
        if lake
        else smooth(0.52, 0.46, cells) * smooth(-0.35, -0.2, stage.noise.fbm(across / 4, away / 5, 3))
    )
    lit = _light_on(stage, "#dfeaf4", 0.6) * (0.82 + 0.22 * np.clip(grain, -1, 1))[..., None]
    stage.over(mix(lit, stage.rgb[rows], 0.3 if lake else 0.1), cover * stage.water[rows] * np.float32(0.86), rows)
    stage.water[rows] *= 1 - 0.7 * cover


def _candles(stage: Stage) -> None:
    """Three candles on the floor at the side, with their light on boards and wall."""
    rng = stage.dice("candles")
    ink = Ink(stage.width, stage.height)
    base = stage.width * (0.5 + 0.36 * np.sign(0.5 - stage.plan.focus[0] + 1e-6))
    for offset in (-0.05, 0.0, 0.045):
        x, row = base + offset * stage.width, stage.height * float(rng.uniform(0.84, 0.9))
        tall, wide = float(rng.uniform(0.05, 0.1)) * stage.height, 0.013 * stage.height
        box = np.array([(x - wide, row), (x - wide, row - tall), (x + wide, row - tall), (x + wide, row)])
        ink.shape(box, hexa("#e8dcc0") * (stage.light.ambient + np.float32(0.35)))
        flame = np.array([[x, row - tall - wide * 1.6]])
        ink.dabs(flame, hexa("#ffb84a")[None], np.array([[wide * 0.7, wide * 1.7]]))
        ink.dabs(flame + np.array([0, wide * 0.4]), hexa("#fff0b0")[None], np.array([[wide * 0.35, wide * 0.9]]))
        for radius, power in ((wide * 2, 0.9), (wide * 12, 0.35)):
            stage.glow(x, row - tall - wide, radius, hexa("#ffb060"), power)
    _laid(stage, ink, 0.9)
