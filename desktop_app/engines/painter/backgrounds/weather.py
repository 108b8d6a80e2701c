"""What falls and floats between the eye and the scene: rain, snow, mist, leaves, fireflies, lanterns."""

from __future__ import annotations

import cv2
import numpy as np

from ..colour import FloatArray, hexa, mix, smooth
from ..ink import Ink
from ..stage import FAR, Stage


def behind(stage: Stage) -> None:
    """Mist that lies between the scenery and the subjects."""
    scene = stage.scene
    if scene.weather == "fog" and scene.place == "forest":
        _mist(stage, 0.4)
    elif scene.weather == "fog" and scene.place not in ("space", "room", "abstract"):
        _veil(stage)
        _mist(stage, 0.75)
    elif (scene.place in ("lake", "forest") and scene.time in ("dawn", "morning")) or scene.mood == "dreamy":
        _mist(stage, 0.35)


def front(stage: Stage) -> None:
    """What is nearer than the subjects."""
    scene, extras = stage.scene, stage.scene.extras
    if scene.place not in ("space", "room", "abstract"):
        fall(stage)
    if "fireflies" in extras:
        _lights(stage, 46, "#e8f07a", 0.35, 0.95, 1.5)
    if "lanterns" in extras:
        _lanterns(stage)
    if "sparkles" in extras or "dust" in extras:
        _lights(stage, 60, "#fff0c8", 0.05, 0.95, 0.9)
    if "fireworks" in extras:
        _fireworks(stage)
    if "petals" in extras:
        _leaves(stage, ("#f4b8c8", "#fbdce4", "#e890a8"), 70)
    if "falling leaves" in extras or (scene.weather == "wind" and scene.season == "autumn"):
        _leaves(stage, ("#d8702a", "#e8a53c", "#a8402a"), 60)
    elif scene.weather == "wind" and scene.place not in ("space", "room", "abstract"):
        _leaves(stage, ("#7f8a4a", "#a89a5a", "#5f6f3a"), 16)
    if "confetti" in extras:
        _leaves(stage, ("#e8607a", "#5aa0e8", "#f0d84a", "#6fc07a"), 90)
    if "birds" in extras and scene.place not in ("space", "room", "abstract"):
        _birds(stage)
    if "bubbles" in extras:
        _bubbles(stage)


def fall(stage: Stage) -> None:
    """Rain and snow."""
    weather = stage.scene.weather
    if weather in ("rain", "storm"):
        _rain(stage, 1.0 if weather == "rain" else 0.75)
    if weather == "snow" or "snowflakes" in stage.scene.extras:
        _snow(stage)


def _veil(stage: Stage) -> None:
    """Fog over the whole sky, thinner overhead, where sun or moon glow through."""
    up = np.clip((stage.horizon - stage.ys) / np.float32(max(stage.horizon, 1)), 0, 1)
    stage.over(stage.light.fog, (stage.depth >= FAR) * (0.86 - 0.5 * up).astype(np.float32))
    if stage.light.visible:
        stage.glow(*stage.sun, 46 * stage.unit, stage.light.sun_colour, 0.35)


def _mist(stage: Stage, strength: float) -> None:
    """Banks of mist that thicken with distance and lie low."""
    n = stage.noise.warped(
        stage.xs / np.float32(stage.height) * 1.5 + 3, stage.ys / np.float32(stage.height) * 5, 5, 0.5
    )
    deep = smooth(2.5, 22, np.minimum(stage.depth, 60)) * (stage.depth < FAR)
    band = np.exp(-((np.abs(stage.ys - stage.horizon) / np.float32(stage.height * 0.16)) ** 2))
    amount = np.clip(deep * 0.55 + band * 0.65, 0, 1) * np.clip(0.72 + 0.6 * n, 0, 1.2) * np.float32(strength)
    stage.over(mix(stage.light.fog, stage.light.sky[0], 0.5), np.clip(amount, 0, 0.93))


def _rain(stage: Stage, strength: float) -> None:
    rng = stage.dice("rain")
    count = int(760 * strength * stage.width / stage.height)
    slant = float(rng.uniform(0.1, 0.28)) * (1 if rng.random() < 0.5 else -1)
    x, y = rng.uniform(-0.1, 1.1, count) * stage.width, rng.uniform(-0.05, 1, count) * stage.height
    length = rng.uniform(8, 24, count) * stage.unit
    ends = np.stack([x + slant * length, y + length], axis=1)
    layer = np.zeros((stage.height, stage.width), np.uint8)
    fixed = np.round(np.stack([np.stack([x, y], axis=1), ends], axis=1) * 16).astype(np.int32)
    for line, tone in zip(fixed, rng.integers(40, 150, count).tolist(), strict=True):
        cv2.polylines(layer, [line], False, tone, max(1, round(0.8 * stage.unit)), cv2.LINE_AA, 4)
    veil = layer.astype(np.float32) / 255 * np.float32(0.42)
    stage.over(mix(stage.light.fog, stage.light.sky[0], 0.5) * np.float32(1.25), veil)


def _snow(stage: Stage) -> None:
    """Flakes of three distances; the near ones large and out of focus."""
    rng = stage.dice("snow")
    white = stage.light.ambient * np.float32(0.9) + stage.light.direct * np.float32(0.55) + np.float32(0.05)
    for count, low, high, soft in ((420, 0.7, 1.5, 0.5), (150, 1.6, 2.8, 0.9), (26, 4.0, 8.0, 3.2)):
        count = int(count * stage.width / stage.height)
        layer = np.zeros((stage.height, stage.width), np.uint8)
        xs, ys = rng.uniform(0, stage.width, count), rng.uniform(0, stage.height, count)
        sizes = rng.uniform(low, high, count) * stage.unit
        for x, y, r in zip((xs * 16).astype(int).tolist(), (ys * 16).astype(int).tolist(), sizes, strict=True):
            cv2.circle(layer, (x, y), max(8, int(r * 16)), 230, -1, cv2.LINE_AA, 4)
        veil = stage.blur(layer.astype(np.float32) / 255, soft * stage.unit)
        stage.over(white, np.clip(veil, 0, 1) * np.float32(0.85 if soft < 2 else 0.55))
        stage.care[:] = np.maximum(stage.care, np.clip(veil, 0, 1) * 0.45)


def _lights(stage: Stage, count: int, colour: str, top: float, bottom: float, size: float) -> None:
    """Small glowing points that hang in the air."""
    rng = stage.dice("lights" + colour)
    tint = hexa(colour)
    for _ in range(int(count * stage.width / stage.height)):
        x, y = rng.uniform(0, stage.width), rng.uniform(top, bottom) * stage.height
        power = float(rng.uniform(0.5, 1.3))
        stage.glow(x, y, size * power * stage.unit, tint, 1.5 * power)
        stage.glow(x, y, size * 5 * stage.unit, tint, 0.12 * power)
        row, col = int(min(y, stage.height - 1)), int(min(x, stage.width - 1))
        stage.care[max(0, row - 4) : row + 5, max(0, col - 4) : col + 5] = 0.8


def _lanterns(stage: Stage) -> None:
    """Paper lanterns that rise into the sky, smaller the farther."""
    rng = stage.dice("lanterns")
    ink = Ink(stage.width, stage.height)
    glow = hexa("#ffb050")
    spots = sorted(
        ((rng.uniform(0, 1), rng.uniform(0.05, 0.8), rng.uniform(0.15, 1) ** 2) for _ in range(34)), key=lambda s: s[2]
    )
    for x, y, near in spots:
        size = (2.5 + 15 * near) * stage.unit
        cx, cy = x * stage.width, y * stage.horizon
        body = (
            np.array([(-0.42, 0.6), (-0.58, -0.35), (-0.35, -0.66), (0.35, -0.66), (0.58, -0.35), (0.42, 0.6)]) * size
        )
        ink.shape(body + np.array([cx, cy]), glow * np.float32(0.9))
        ink.dabs(
            np.array([[cx, cy + size * 0.35]]), (hexa("#fff0b8") * 1.0)[None], np.array([[size * 0.34, size * 0.26]])
        )
        stage.glow(cx, cy, size * 1.3, glow, 0.4)
    alpha = ink.lay(stage)
    stage.add_light(glow, alpha * np.float32(0.5))
    _mirrored(stage, alpha, glow)
    stage.care[:] = np.maximum(stage.care, alpha * 0.8)


def _mirrored(stage: Stage, alpha: FloatArray, colour: FloatArray) -> None:
    """Lights in the sky, drawn out in the water below."""
    if stage.water is None:
        return
    wave = stage.noise.fbm(stage.xs / (18 * stage.unit), stage.ys / (5 * stage.unit), 3)
    rows = 2 * np.float32(stage.horizon) - stage.ys + wave * 5 * stage.unit
    image = cv2.remap(alpha, stage.xs + wave * 5 * stage.unit, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    image = cv2.blur(image, (1, int(16 * stage.unit) | 1)) * stage.water
    stage.add_light(colour, image * np.float32(0.9))


def _fireworks(stage: Stage) -> None:
    rng = stage.dice("fireworks")
    colours = ("#ff6a5a", "#ffd05a", "#6ad0ff", "#c08aff", "#7af09a")
    ink = Ink(stage.width, stage.height)
    for index in range(5):
        cx = stage.width * (0.5 - 0.2 * stage.plan.lead + float(rng.normal(0, 0.2)))
        cy = stage.horizon * float(rng.uniform(0.15, 0.6))
        size = float(rng.uniform(0.08, 0.19)) * stage.height
        tint = hexa(colours[(index + int(rng.integers(5))) % 5])
        count = 46
        angle = np.linspace(0, 2 * np.pi, count, endpoint=False) + rng.normal(0, 0.05, count)
        reach = size * rng.uniform(0.65, 1.0, count)
        t = np.linspace(0.25, 1, 6)[None, :]
        x = cx + np.cos(angle)[:, None] * reach[:, None] * t
        y = cy + np.sin(angle)[:, None] * reach[:, None] * t + size * 0.22 * t**2
        ink.lines(np.stack([x, y], axis=2), np.repeat(tint[None], count, 0), np.full(count, max(1.0, 1.1 * stage.unit)))
        stage.glow(cx, cy, size * 0.3, tint, 0.35)
    _colour, alpha = ink.picture()
    stage.rgb += _colour * (alpha * np.float32(1.7))[..., None]
    stage.care[:] = np.maximum(stage.care, alpha * 0.7)


def _leaves(stage: Stage, palette: tuple[str, ...], count: int) -> None:
    """Leaves or petals in the wind, near ones larger."""
    rng = stage.dice("leaves")
    count = int(count * stage.width / stage.height)
    ink = Ink(stage.width, stage.height)
    near = np.sort(rng.uniform(0.1, 1, count) ** 2)
    size = (1.4 + 6.5 * near) * stage.unit
    centres = np.stack([rng.uniform(0, stage.width, count), rng.uniform(0.05, 1, count) * stage.height], axis=1)
    lit = stage.light.ambient + stage.light.direct * rng.uniform(0.3, 0.9, (count, 1)).astype(np.float32)
    colours = np.stack([hexa(c) for c in palette])[rng.integers(len(palette), size=count)] * lit
    ink.dabs(
        centres, colours, np.stack([size, size * rng.uniform(0.35, 0.7, count)], axis=1), rng.uniform(0, 180, count)
    )
    alpha = ink.lay(stage)
    stage.care[:] = np.maximum(stage.care, alpha * 0.6)


def _birds(stage: Stage) -> None:
    """A far flock: two strokes a bird."""
    rng = stage.dice("far birds")
    ink = Ink(stage.width, stage.height)
    cx, cy = stage.width * (0.5 - 0.2 * stage.plan.lead), stage.horizon * float(rng.uniform(0.3, 0.5))
    dark = stage.light.cloud_shade * np.float32(0.3)
    for number in range(int(rng.integers(7, 13))):
        x, y = cx + float(rng.normal(0, 0.1)) * stage.width, cy + float(rng.normal(0, 0.05)) * stage.height
        size = (7 - 0.3 * number) * stage.unit
        lift = float(rng.uniform(0.15, 0.6))
        wing = np.array([(-1, -lift), (-0.5, -lift * 0.9), (0, 0), (0.5, -lift * 0.9), (1, -lift)]) * size + np.array(
            [x, y]
        )
        ink.lines(wing[None].astype(np.float32), dark[None], np.array([1.2 * stage.unit]))
    alpha = ink.lay(stage)
    stage.care[:] = np.maximum(stage.care, alpha)


def _bubbles(stage: Stage) -> None:
    rng = stage.dice("bubbles")
    for _ in range(22):
        x, y = rng.uniform(0, stage.width), rng.uniform(0.05, 0.95) * stage.height
        radius = float(rng.uniform(4, 20)) * stage.unit
        far = np.hypot(stage.xs - x, stage.ys - y) / np.float32(radius)
        ring = smooth(0.75, 1.0, far) * smooth(1.06, 0.99, far)
        shine = np.exp(
            -(((stage.xs - x + radius * 0.4) ** 2 + (stage.ys - y + radius * 0.4) ** 2) / (radius * 0.2) ** 2)
        )
        stage.add_light(np.array([0.8, 0.92, 1.0], np.float32), ring * np.float32(0.4) + shine * np.float32(0.7))


def shafts(stage: Stage, strength: float = 0.5) -> None:
    """Slanting beams from where the sun stands, broken as if by leaves or clouds."""
    x, y = stage.width * stage.light.sun_at[0], -0.12 * stage.height
    angle = np.arctan2(stage.ys - y, stage.xs - x)
    far = np.hypot(stage.xs - x, stage.ys - y) / np.float32(stage.height)
    rays: FloatArray = stage.noise.fbm(angle * 4.2 + 3, far * 0.25, 3) + 0.5 * stage.noise.fbm(
        angle * 13, far * 0.2 + 8, 2
    )
    beam = smooth(0.05, 0.8, rays) * smooth(1.35, 0.25, far) * np.float32(strength)
    stage.add_light(mix(stage.light.direct, stage.light.sky[0], 0.3), beam * np.float32(0.5))
