"""Where the subjects go: thirds, depth by size, and what stands on, under, beside or over what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import subjects
from .backgrounds import space
from .scene import SubjectSpec
from .stage import Stage

FLYERS = frozenset({"bird", "owl", "dragon", "butterfly", "balloon", "rocket", "swan"})
_PLANTS = frozenset({"flower", "sunflower", "rose", "mushroom", "tree", "pine", "palm"})
_ROOTED = _PLANTS | {"house", "castle", "church", "tower", "lighthouse", "windmill", "bridge", "snowman"}
_HELD = frozenset({"emoji:☂️", "emoji:☂", "emoji:☔", "emoji:🌂", "emoji:⛱️"})
_HOLDERS = frozenset({"person", "woman", "man", "child", "robot", "rabbit", "bear", "astronaut", "snowman"})
_SLOTS = (0.0, 1.0, 0.5, -0.35, 1.35, 0.72)


@dataclass(slots=True)
class Placed:
    """One thing to be drawn. x, foot, size are pixels: its middle, where it stands (its middle if it floats), its
    height. away: distance for haze and order. rest: the row of flat ground or water under it."""

    spec: SubjectSpec
    index: int
    x: float
    foot: float
    size: float
    away: float
    floats: bool = False
    swims: bool = False
    rest: float = 0.0

    @property
    def top(self) -> float:
        return self.foot - self.size * (0.5 if self.floats else 0.95)


def place(stage: Stage) -> list[Placed]:
    """All things of the scene, sorted from far to near."""
    rng = stage.dice("layout")
    specs = stage.scene.subjects
    sizes = _sizes(stage)
    leaders: dict[int, Placed] = {}
    for slot, index in enumerate(i for i, spec in enumerate(specs) if not _leans(spec)):
        leaders[index] = _alone(stage, index, specs[index], sizes[index], slot, rng)
    waiting = [i for i, spec in enumerate(specs) if _leans(spec)]
    while waiting:
        index = next((i for i in waiting if specs[i].target in leaders), waiting[0])
        waiting.remove(index)
        target = leaders.get(specs[index].target or 0)
        if target is None:  # they lean on each other: one has to begin
            leaders[index] = _alone(stage, index, specs[index], sizes[index], len(leaders), rng)
        else:
            leaders[index] = _related(stage, index, specs[index], sizes[index], target, rng)
    _hold(stage, leaders)
    found: list[Placed] = []
    for index in sorted(leaders):
        found.extend(_company(stage, leaders[index], rng))
    return sorted(found, key=lambda one: (-one.away, one.index))


def _leans(spec: SubjectSpec) -> bool:
    return spec.target is not None and spec.relation is not None


def floats(stage: Stage, spec: SubjectSpec) -> bool:
    """Does this hang in the air (or in space) rather than stand?"""
    place = stage.scene.place
    if place == "space" and space.grounded(stage) and spec.relation != "over":
        return subjects.info(spec.name).height >= 2
    if place in ("sky", "space", "abstract"):
        return True
    if spec.feature in ("hill", "rock", "island", "road", "snow", "ice") and spec.relation in ("on", "in"):
        return False
    info = subjects.info(spec.name)
    able = spec.name in FLYERS or info.habitat in ("air", "space")
    if spec.relation == "over" or spec.feature == "cloud":
        if spec.name in _ROOTED or (info.height >= 5 and not able and not spec.aloft):
            return False
        if info.habitat == "water" and place in ("sea", "lake") and spec.target is None:
            return spec.aloft
        return able or spec.aloft or (spec.target is not None and info.height < 2)
    return (info.habitat in ("air", "space") and spec.name in FLYERS) or (
        spec.name == "dragon" and spec.relation is None
    )


def _sizes(stage: Stage) -> list[float]:
    """Heights in pixels: the first by its own nature, the others by theirs beside it (softened, or a cat beside a
    castle would be a dot)."""
    specs = stage.scene.subjects
    if not specs:
        return []
    height, width = stage.height, stage.width
    crowd = {1: 1.0, 2: 0.9, 3: 0.8}.get(len(specs), 0.7)
    natural = [subjects.info(s.name).height for s in specs]
    pictured = [subjects.info(s.name).picture_height for s in specs]
    largest = max(range(len(specs)), key=lambda i: natural[i])
    sizes = []
    for i, spec in enumerate(specs):
        ratio = natural[i] / natural[largest]
        share = pictured[largest] * (ratio**0.8 if ratio > 0.35 else 0.432 * (ratio / 0.35) ** 0.3)
        share = float(np.clip(share, 0.42 * pictured[i], pictured[i])) if len(specs) > 1 else pictured[i]
        aspect = subjects.info(spec.name).aspect
        share *= 0.93 * crowd * spec.scale**0.75 * (0.8 if spec.count > 2 else 0.92 if spec.count == 2 else 1.0)
        most = 0.9 if spec.scale > 1.4 else 0.52
        pixels = min(share * height * (1.0 if width >= height else 0.86), most * width / max(aspect, 0.5))
        pixels = min(pixels, 0.86 * height)
        sizes.append(max(pixels, 0.035 * height))
    for i, spec in enumerate(specs):
        if spec.relation == "under" and spec.target is not None:  # what shelters is larger than who is sheltered
            aspect = subjects.info(specs[spec.target].name).aspect
            roof = max(sizes[spec.target], min(0.46 * height, 0.5 * width / max(aspect, 0.5)))
            sizes[spec.target], sizes[i] = roof, min(sizes[i], 0.52 * roof)
    return sizes


def _depth(stage: Stage, spec: SubjectSpec, size: float) -> float:
    """The row (pixels) where it stands: what is tall by nature stands farther away, unless it is drawn large."""
    natural = subjects.info(spec.name).height
    near = float(np.interp(np.log2(max(natural, 0.1)), [-3, -1, 0.3, 2, 4], [0.74, 0.66, 0.58, 0.36, 0.28]))
    near += 0.25 * (size / stage.height - 0.45) + (0.06 if spec.scale > 1.4 else 0.0)
    return stage.horizon + (stage.height - stage.horizon) * float(np.clip(near, 0.14, 0.84))


def _alone(stage: Stage, index: int, spec: SubjectSpec, size: float, slot: int, rng: np.random.Generator) -> Placed:
    focus = stage.plan.focus[0]
    size *= float(rng.uniform(0.88, 1.1))
    if floats(stage, spec) and stage.scene.place not in ("space", "sky", "abstract"):
        size *= 0.8  # the land below it is part of the picture
    x = (focus + _SLOTS[slot % len(_SLOTS)] * (1 - 2 * focus)) * stage.width
    aspect = subjects.info(spec.name).aspect
    half = min(size * aspect * 0.5, stage.width * 0.46)
    x = float(np.clip(x + rng.normal(0, 0.015) * stage.width, half + 0.03 * stage.width, stage.width * 0.97 - half))
    if floats(stage, spec):
        open_sky = stage.horizon if stage.scene.place not in ("space", "abstract", "sky") else stage.height * 0.92
        y = open_sky * float(rng.uniform(0.38, 0.54))
        y = float(np.clip(y, size * 0.56, stage.height - size * 0.55))
        return Placed(spec, index, x, y, size, 16.0, floats=True)
    row = _depth(stage, spec, size)
    return _standing(stage, Placed(spec, index, x, row, size, 0.0))


def _standing(stage: Stage, one: Placed) -> Placed:
    """Put it on the land (or the water) at the distance its row means."""
    row = one.foot
    away = stage.distance_at(row)
    one.away, one.rest = away, row
    habitat = subjects.info(one.spec.name).habitat
    one.swims = habitat == "water" and stage.scene.place in ("sea", "lake") and one.spec.relation != "on"
    if not one.swims:
        one.foot = min(stage.foot_row(one.x, away), stage.height * 0.97)
    one.foot = max(one.foot, one.size * 0.99 + stage.height * 0.02)
    return one


def _related(
    stage: Stage, index: int, spec: SubjectSpec, size: float, target: Placed, rng: np.random.Generator
) -> Placed:
    info, other = subjects.info(spec.name), subjects.info(target.spec.name)
    reach = target.size * other.aspect * 0.5
    side = -1.0 if target.x > stage.width * 0.5 else 1.0
    width = size * info.aspect
    one = Placed(spec, index, target.x, target.foot, size, target.away, rest=target.rest)
    relation = spec.relation
    if relation == "on":
        one.size = min(size, target.size * 0.8)
        one.foot, one.away = target.top + 0.04 * target.size, target.away - 0.01
        one.floats = False
        one.rest = one.foot
        return one
    if relation == "over":
        one.floats = True
        one.foot = max(target.top - size * 0.62, size * 0.56)
        one.x = target.x + side * reach * 0.5
        one.away = target.away
        return one
    if relation == "in":
        one.size = min(size, target.size * 0.6)
        one.foot, one.away = target.foot - target.size * 0.12, target.away + 0.01
        return one
    if target.floats:
        one.floats = True
        one.x = float(np.clip(target.x + side * (reach + width * 0.7), width * 0.5, stage.width - width * 0.5))
        return one
    if relation == "under":
        specs = stage.scene.subjects
        before = sum(s.relation == "under" and s.target == spec.target for s in specs[:index])
        side = side if before % 2 == 0 else -side
        one.x = target.x + side * (min(reach * 0.5, width * 0.9) if before == 0 else reach * 0.5 + width * 0.4)
        row = min(target.rest + 0.035 * stage.height, stage.height * 0.94)
    elif relation == "behind":
        one.x = target.x + side * reach * 0.8
        row = target.rest - 0.03 * stage.height
    else:
        one.x = target.x + side * (reach * 0.85 + width * 0.6)
        row = target.rest + 0.015 * stage.height
    one.x = float(np.clip(one.x, width * 0.5, stage.width - width * 0.5))
    one.foot = max(row, stage.horizon + 2)
    return _standing(stage, one)


def _company(stage: Stage, leader: Placed, rng: np.random.Generator) -> list[Placed]:
    """The leader and, for "three" or "many", its companions in a loose group."""
    count = leader.spec.count
    if count <= 1:
        return [leader]
    aspect = subjects.info(leader.spec.name).aspect
    group = [leader]
    if leader.spec.name in _PLANTS and count >= 5 and not leader.floats:
        return _field(stage, leader, rng)
    if leader.floats:
        return _flock(stage, leader, rng)
    gap = max(leader.size * aspect * 0.95, stage.width * 0.07)
    gap = min(gap, stage.width * 0.86 / count * (1.6 if leader.floats or count > 4 else 1.0))
    leader.x = float(np.clip(leader.x, stage.width * 0.3, stage.width * 0.7)) if count > 2 else leader.x
    for number in range(1, count):
        step = (number + 1) // 2 * (1 if number % 2 else -1)
        x = leader.x + step * gap * float(rng.uniform(0.85, 1.15))
        scale = float(rng.uniform(0.74, 1.0))
        if not 0.03 * stage.width < x < 0.97 * stage.width:
            x = float(rng.uniform(0.08, 0.92)) * stage.width
            scale *= 0.75
        one = Placed(leader.spec, leader.index, x, leader.foot, leader.size * scale, leader.away)
        one.foot = stage.horizon + max((leader.rest - stage.horizon) * scale, 3)
        group.append(_standing(stage, one))
    return group


def _flock(stage: Stage, leader: Placed, rng: np.random.Generator) -> list[Placed]:
    """Companions in the air: near and far, spread over the sky, not on top of one another."""
    group = [leader]
    aspect = subjects.info(leader.spec.name).aspect
    floor = stage.height * 0.92 if stage.scene.place in ("sky", "space", "abstract") else stage.horizon * 0.95
    for _ in range(1, leader.spec.count):
        best: Placed | None = None
        for _ in range(8):
            scale = float(rng.uniform(0.28, 0.8))
            size = leader.size * scale
            half = size * aspect * 0.5
            x = float(rng.uniform(half, max(half + 1, stage.width - half)))
            y = float(rng.uniform(size * 0.56, max(size * 0.6, floor - size * 0.5)))
            best = Placed(leader.spec, leader.index, x, y, size, leader.away / scale, floats=True)
            if all(
                abs(x - o.x) > (size + o.size) * aspect * 0.52 or abs(y - o.foot) > (size + o.size) * 0.52
                for o in group
            ):
                break
        assert best is not None
        group.append(best)
    return group


def _field(stage: Stage, leader: Placed, rng: np.random.Generator) -> list[Placed]:
    """Many plants in loose rows to the horizon, the near ones as large as the leader."""
    group: list[Placed] = []
    near = max(leader.rest, stage.horizon + 0.72 * (stage.height - stage.horizon))
    depth = near - stage.horizon
    rows = (0.2, 0.27, 0.36, 0.49, 0.68, 1.0)
    for number, share in enumerate(rows):
        size = leader.size * share
        gap = max(size * subjects.info(leader.spec.name).aspect * 0.82, stage.width * 0.045)
        x = float(rng.uniform(-0.5, 0.2)) * gap
        while x < stage.width + gap * 0.3:
            tall = size * float(rng.uniform(0.84, 1.08))
            one = Placed(
                leader.spec, leader.index, x, stage.horizon + depth * share * float(rng.uniform(0.96, 1.05)), tall, 0.0
            )
            if number < len(rows) - 1 or abs(x - stage.width * 0.5) > stage.width * 0.12:
                group.append(_standing(stage, one))
            x += gap * float(rng.uniform(0.8, 1.25)) * (1.0 if number < len(rows) - 1 else 1.35)
    return group


def _hold(stage: Stage, leaders: dict[int, Placed]) -> None:
    """An umbrella without a place of its own is carried by the person beside it."""
    specs = stage.scene.subjects
    for index, spec in enumerate(specs):
        carrier = next((leaders[i] for i, s in enumerate(specs) if s.name in _HOLDERS and i != index), None)
        if spec.name not in _HELD or carrier is None or spec.relation in ("on", "under", "over"):
            continue
        one = leaders[index]
        one.size = carrier.size * 0.62
        side = 1.0 if carrier.x < stage.width * 0.5 else -1.0
        one.x, one.floats = carrier.x + side * carrier.size * 0.1, True
        one.foot = carrier.foot - carrier.size * 0.8
        one.away = carrier.away - 0.01
