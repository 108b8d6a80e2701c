"""Subjects in the scene: lit by its light, hazed by its air, with shadow or mirror image."""

from __future__ import annotations

import cv2
import numpy as np

from . import layout, subjects
from .backgrounds import ground
from .colour import FloatArray, decode, mix
from .layout import Placed
from .stage import Stage
from .subjects import Layer

_CROWD = 4


def paint(stage: Stage) -> tuple[list[str], list[str]]:
    """Draw all subjects from far to near; returns (words drawn, words no drawing was found for)."""
    drawn: list[str] = []
    missing: list[str] = []
    pose = "night" if stage.scene.time in ("night", "dusk") or stage.scene.weather == "storm" else "day"
    models = _Models(stage, pose)
    for one in layout.place(stage):
        layer = models.layer(one)
        word = one.spec.word or one.spec.name
        if layer is None:
            if word not in missing:
                missing.append(word)
            continue
        draw(stage, one, layer)
        if word not in drawn:
            drawn.append(word)
    return drawn, missing


class _Models:
    """Draws each thing at its size; of a crowd only three are drawn, the others are smaller copies."""

    def __init__(self, stage: Stage, pose: str) -> None:
        self._stage, self._pose = stage, pose
        self._placed = layout.place(stage)
        self._known: dict[tuple[int, int], Layer | None] = {}
        self._count = 0

    def layer(self, one: Placed) -> Layer | None:
        """A drawing for this thing, or None where no font shows it."""
        self._count += 1
        company = [p.size for p in self._placed if p.index == one.index]
        if len(company) <= _CROWD:
            return self._fresh(one, one.size, self._count)
        key = (one.index, self._count % 3)
        if key not in self._known:
            self._known[key] = self._fresh(one, max(company), key[1])
        model = self._known[key]
        return None if model is None else smaller(model, one.size / max(company))

    def _fresh(self, one: Placed, size: float, number: int) -> Layer | None:
        rng = self._stage.dice(f"subject {one.index} {number}")
        flies = one.floats and "flying" in subjects.info(one.spec.name).poses
        pose = f"{self._pose} flying" if flies else self._pose
        return subjects.draw(one.spec.name, round(size), one.spec.colour, rng, pose)


def smaller(layer: Layer, scale: float) -> Layer:
    """The drawing at a smaller scale."""
    if scale > 0.97:
        return layer
    size = max(2, round(layer.height.shape[1] * scale)), max(2, round(layer.height.shape[0] * scale))
    parts = [cv2.resize(a, size, interpolation=cv2.INTER_AREA) for a in (layer.rgba, layer.height * scale, layer.glow)]
    return Layer(parts[0], parts[1], parts[2], (layer.foot[0] * scale, layer.foot[1] * scale))


def draw(stage: Stage, one: Placed, layer: Layer) -> None:
    """Put one lit drawing on the canvas with its shadow, its mirror image and its shine."""
    height, width = layer.height.shape
    foot_x, foot_y = layer.foot
    if one.floats:
        foot_x, foot_y = width / 2, height / 2
    elif subjects.info(one.spec.name).habitat in ("air", "space"):
        foot_y = _lowest(layer)  # it hangs by nature, and stands here
    left, top = round(one.x - foot_x), round(one.foot - foot_y)
    colour = lit(stage, layer, one)
    alpha = layer.rgba[..., 3]
    if not one.floats:
        if stage.water is not None:
            _reflect(stage, one, colour, alpha, left, top)
        if not one.swims:
            _shadow(stage, one, alpha, left, top)
    _lay(stage, colour, alpha, left, top, one)
    _shine(stage, layer, left, top)
    if not one.floats and not one.swims and one.foot >= one.rest - 0.2 * stage.height:
        _settle(stage, one, alpha, left)


def _lowest(layer: Layer) -> float:
    rows = np.flatnonzero(layer.rgba[..., 3].max(axis=1) > 0.3)
    return float(rows[-1]) if len(rows) else float(layer.height.shape[0] - 1)


def lit(stage: Stage, layer: Layer, one: Placed) -> FloatArray:
    """The layer's linear colour in the scene's light."""
    light = stage.light
    size = max(layer.height.shape)
    relief = cv2.GaussianBlur(layer.height, (0, 0), max(0.6, size * 0.003))
    sx, sy = np.gradient(relief, axis=1), np.gradient(relief, axis=0)
    length = np.sqrt(sx**2 + sy**2 + 1.0)
    toward = light.direction(one.x / stage.width, min(one.foot / stage.height, 1.0))
    lambert = (-sx * toward[0] + sy * toward[1] + toward[2]) / length
    wrapped = np.clip((lambert + 0.3) / 1.3, 0, 1) ** 1.15
    up = sy / length  # facing the sky (rows grow downwards)
    skyward = np.clip(0.78 + 0.3 * up, 0.4, 1.1)
    bounce = np.clip(-up, 0, 1) * 0.3
    facing = 1 / length
    rim_side = np.clip((-sx * np.sign(toward[0]) + 0.5 * sy) / length, 0, 1)
    rim = (1 - facing) ** 1.5 * rim_side * np.float32(0.55 if light.visible else 0.22)
    albedo = decode(layer.rgba[..., :3])
    warmth = stage.ground_tint if stage.ground_tint is not None else light.ambient
    key = np.float32(1.55 if light.night else 1.0)  # a night's hero is seen, as on a stage
    shade = light.ambient * (np.float32(1.12) * key) * skyward[..., None] + warmth * bounce[..., None]
    shade = shade + light.direct * (wrapped * np.float32(0.88) * key)[..., None]
    colour = albedo * shade + light.direct * rim[..., None]
    haze = float(np.clip(stage.haze_at(one.away) * 0.85, 0, 0.5 if stage.light.haze < 3 else 0.62))
    colour = mix(colour.astype(np.float32), light.fog, haze) if haze > 0.01 else colour
    strength = 2.3 if light.night else 1.5
    return (colour + decode(np.clip(layer.glow, 0, 1)) * np.float32(strength * (1 - haze * 0.5))).astype(np.float32)


def _clip(stage: Stage, left: int, top: int, width: int, height: int) -> tuple[slice, slice, slice, slice] | None:
    x0, y0, x1, y1 = max(0, left), max(0, top), min(stage.width, left + width), min(stage.height, top + height)
    if x0 >= x1 or y0 >= y1:
        return None
    return slice(y0, y1), slice(x0, x1), slice(y0 - top, y1 - top), slice(x0 - left, x1 - left)


def _lay(stage: Stage, colour: FloatArray, alpha: FloatArray, left: int, top: int, one: Placed) -> None:
    place = _clip(stage, left, top, alpha.shape[1], alpha.shape[0])
    if place is None:
        return
    rows, cols, own_rows, own_cols = place
    a = alpha[own_rows, own_cols]
    part = stage.rgb[rows, cols]
    part += (colour[own_rows, own_cols] - part) * a[..., None]
    near = cv2.dilate(a, np.ones((3, 3), np.uint8))
    care = near * np.float32(np.interp(one.size / stage.height, [0.08, 0.3, 0.7], [1.0, 0.95, 0.86]))
    stage.care[rows, cols] = np.maximum(stage.care[rows, cols], care)
    np.copyto(stage.depth[rows, cols], np.float32(one.away), where=a > 0.5)


def _shadow(stage: Stage, one: Placed, alpha: FloatArray, left: int, top: int) -> None:
    """The silhouette thrown along the ground away from the light, and the dark line of contact."""
    height, width = alpha.shape
    light = stage.light
    toward = light.direction(one.x / stage.width, one.foot / stage.height)
    low = 1.25 if stage.scene.time in ("dawn", "sunset") else 0.75
    shear = -float(toward[0] / max(toward[1], 0.3)) * low * 0.8
    fall = 0.2 if light.visible else 0.13
    base = int(one.foot) - top
    solid = alpha[: max(base, 2)]
    reach_x = int(abs(shear) * base) + width + 4
    reach_y = int(fall * base) + 6
    # (x, y) of the layer goes to the ground: x + shear * up, y = foot + fall * up, up = base - y
    matrix = np.array([[1.0, -shear, shear * base + (reach_x - width if shear < 0 else 0)], [0.0, -fall, fall * base]])
    cast = cv2.warpAffine(solid, matrix, (reach_x, reach_y), flags=cv2.INTER_LINEAR)
    cast = cv2.GaussianBlur(cast, (0, 0), max(1.0, one.size * 0.012))
    fade = np.linspace(1, 0.35, reach_y, dtype=np.float32)[:, None]
    x = left - (reach_x - width if shear < 0 else 0)
    _darken(stage, cast * fade * np.float32(0.5 * light.shadow), x, int(one.foot))
    columns = np.flatnonzero(alpha[max(0, base - max(3, height // 16)) : base + 1].max(axis=0) > 0.3)
    if not len(columns):
        return
    half = max((columns[-1] - columns[0]) / 2, 3.0)
    middle = left + (columns[0] + columns[-1]) / 2
    thick = max(2.0, min(half * 0.2, one.size * 0.05))
    box_w, box_h = int(half * 3) | 1, int(thick * 5) | 1
    ys, xs = np.mgrid[0:box_h, 0:box_w].astype(np.float32)
    far = ((xs - box_w / 2) / (half * 1.06)) ** 2 + ((ys - box_h / 2) / thick) ** 2
    _darken(stage, np.exp(-far * 1.3) * np.float32(0.66), int(middle - box_w / 2), int(one.foot - box_h / 2))


def _darken(stage: Stage, amount: FloatArray, left: int, top: int) -> None:
    place = _clip(stage, left, top, amount.shape[1], amount.shape[0])
    if place is None:
        return
    rows, cols, own_rows, own_cols = place
    part = stage.rgb[rows, cols]
    shade = np.array([0.95, 0.88, 0.72], np.float32)  # shadows keep some of the sky's blue
    part *= 1 - amount[own_rows, own_cols, None] * shade
    stage.care[rows, cols] = np.maximum(stage.care[rows, cols], amount[own_rows, own_cols] * 0.6)


def _reflect(stage: Stage, one: Placed, colour: FloatArray, alpha: FloatArray, left: int, top: int) -> None:
    """The mirror image below the water line, broken by ripples, seen only where there is water."""
    assert stage.water is not None
    line = int(one.foot if one.swims else max(one.rest, one.foot))
    base = int(one.foot) - top
    height = min(base, stage.height - line - 1)
    if height < 3:
        return
    width = alpha.shape[1]
    pad = max(4, width // 6)
    image = np.dstack([colour, alpha])[base - height : base][::-1]
    image = cv2.copyMakeBorder(np.ascontiguousarray(image), 0, 0, pad, pad, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    ys, xs = np.mgrid[0:height, 0 : width + 2 * pad].astype(np.float32)
    deep = ys / max(one.size, 1)
    wave = stage.noise.at(xs / np.float32(one.size * 0.6) + 3, ys / np.float32(one.size * 0.035 + 1) + one.index * 7)
    shift = wave * (1 + deep * 5) * np.float32(one.size * 0.014)
    image = cv2.remap(image, xs + shift, np.clip(ys + shift * 0.7, 0, height - 1), cv2.INTER_LINEAR)
    image = cv2.GaussianBlur(image, (0, 0), sigmaX=max(0.6, one.size * 0.004), sigmaY=max(0.8, one.size * 0.008))
    place = _clip(stage, left - pad, line, width + 2 * pad, height)
    if place is None:
        return
    rows, cols, own_rows, own_cols = place
    share = image[own_rows, own_cols, 3] * stage.water[rows, cols] * (0.72 * (1 - 0.75 * deep[own_rows, own_cols]))
    part = stage.rgb[rows, cols]
    part += (image[own_rows, own_cols, :3] * np.float32(0.82) - part) * np.clip(share, 0, 1)[..., None]


def _shine(stage: Stage, layer: Layer, left: int, top: int) -> None:
    """Lit windows and lanterns light the air and what lies around them."""
    if float(layer.glow.max()) < 0.05:
        return
    height, width = layer.height.shape
    pad = int(max(height, width) * 0.5)
    glow = cv2.copyMakeBorder(layer.glow, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=(0, 0, 0))
    wide = stage.blur(glow, max(height, width) * 0.11)
    place = _clip(stage, left - pad, top - pad, width + 2 * pad, height + 2 * pad)
    if place is None:
        return
    rows, cols, own_rows, own_cols = place
    part = stage.rgb[rows, cols]
    amount = np.maximum(wide[own_rows, own_cols], 0)
    strength = np.float32(1.0 if stage.light.night else 0.35)
    part += strength * amount * (0.35 + 2.2 * part)


def _settle(stage: Stage, one: Placed, alpha: FloatArray, left: int) -> None:
    """Grass before its foot, so that it stands in the meadow and not on it."""
    if (
        stage.scene.place not in ("field", "forest", "mountains")
        or ground.is_snowy(stage)
        or one.foot > stage.height * 0.985
    ):
        return
    columns = np.flatnonzero(alpha[int(alpha.shape[0] * 0.9) :].max(axis=0) > 0.4)
    if len(columns):
        blade = float(np.clip(one.size * 0.05, 3 * stage.unit, 13 * stage.unit))
        ground.tufts(stage, left + float(columns[0]), left + float(columns[-1]), one.foot, blade)
