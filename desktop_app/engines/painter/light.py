"""The light of a scene: what the sky looks like, where sun or moon stand, what colour falls on things.

Everything is linear RGB. A picture's palettes are chosen by hand, several for each time of day, because the
colours of a good sky are a painter's decision; weather and mood bend the chosen one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .colour import NAMED, FloatArray, from_lab, hexa, luminance, mix, saturate, to_lab
from .scene import Scene
from .shown import inherent_colour

# zenith, high, low, horizon, sun light, strength, ambient, cloud lit, cloud shade
_PALETTES: dict[str, tuple[tuple[str, str, str, str, str, float, str, str, str], ...]] = {
    "dawn": (
        ("#4a5f95", "#8b8fbd", "#e3b3b3", "#f9d9ae", "#ffc58a", 0.95, "#8f8fb0", "#ffd2b8", "#9a8fb0"),
        ("#5e86a8", "#9fb8c4", "#e9cfc0", "#fde3b8", "#ffd49a", 0.95, "#93a3b3", "#ffe3c8", "#9aa7b8"),
        ("#584f86", "#a07fae", "#ee9fa4", "#ffcf9c", "#ffb585", 0.95, "#8c86ae", "#ffc0b0", "#8f7fa8"),
    ),
    "morning": (
        ("#3f7fc4", "#78aede", "#b9d8ea", "#f6ead0", "#ffe6bd", 1.15, "#a3bcd6", "#fff6e6", "#b3c1d3"),
        ("#4f93c0", "#86bcd8", "#c5dfe0", "#fdeccb", "#ffe2b0", 1.15, "#a8c0cc", "#fff4dc", "#b4c4cf"),
    ),
    "day": (
        ("#1f63b8", "#4f97dc", "#97c8ec", "#dcecf0", "#fff3d9", 1.3, "#a4c2e6", "#ffffff", "#a9bdd6"),
        ("#2a74b8", "#5fa8d6", "#a6d3e4", "#e6f0e6", "#fff1d0", 1.3, "#a9c8de", "#fffdf6", "#adc1d1"),
        ("#2f5fae", "#6d9ddc", "#b3cdee", "#eeeaf0", "#fff0dc", 1.25, "#aebfe2", "#fffaf6", "#b1b8d6"),
    ),
    "afternoon": (
        ("#3d77b5", "#7fb0d4", "#cfdcd2", "#fbe3b0", "#ffdc9c", 1.2, "#a8b8c8", "#fff0d6", "#b2b6c2"),
        ("#4a7fae", "#94b6c6", "#e2d8bc", "#fddb9a", "#ffd286", 1.2, "#adb6bc", "#ffeccb", "#b5b0b2"),
    ),
    "sunset": (
        ("#3a3470", "#8a4a86", "#ea7a5c", "#ffc766", "#ff9a4d", 1.1, "#84709a", "#ff9a6a", "#6a4a7a"),
        ("#27466e", "#5f7f9a", "#f0a878", "#ffd98c", "#ffae5c", 1.1, "#7f88a0", "#ffb88a", "#6f6a88"),
        ("#4b2a58", "#a83f5e", "#f2684a", "#ffb455", "#ff8440", 1.1, "#856088", "#ff8358", "#653a60"),
        ("#2f5470", "#77979a", "#f4bf96", "#ffe0a4", "#ffba70", 1.1, "#87919c", "#ffc9a0", "#7f7a8c"),
    ),
    "dusk": (
        ("#161c4a", "#37397a", "#8a5590", "#e8926e", "#d98a7a", 0.55, "#5a5c92", "#c47f92", "#3f3a6c"),
        ("#0f2a48", "#2c557a", "#7f7f9a", "#e8b08c", "#d9a084", 0.55, "#557092", "#b89aa4", "#38486c"),
    ),
    "night": (
        ("#060b22", "#0e1b42", "#1f3466", "#3c5a86", "#9db8ea", 0.72, "#3d5590", "#5f78ac", "#1a2750"),
        ("#08081f", "#171442", "#33296a", "#584f8c", "#a9aef0", 0.72, "#484e96", "#6c6cac", "#221c4c"),
        ("#04141f", "#0a2c3e", "#1c4f60", "#3f7a82", "#9cd6de", 0.7, "#346a7c", "#5c98a0", "#143644"),
    ),
}
_HEIGHTS = {"dawn": 0.14, "morning": 0.42, "day": 0.8, "afternoon": 0.5, "sunset": 0.1, "dusk": -0.05, "night": 0.72}


@dataclass(slots=True)
class Light:
    """What everything in the picture is lit by.

    sky: the gradient's colours from the horizon (first) to the top. direct: light of sun or moon on a surface
    that faces it. ambient: light from the whole sky. fog: what far things fade to. sun_at: place of sun or moon
    in shares of the picture (its y may lie below the horizon or above the frame). visible: is its disc seen.
    """

    sky: list[FloatArray]
    direct: FloatArray
    ambient: FloatArray
    fog: FloatArray
    cloud_lit: FloatArray
    cloud_shade: FloatArray
    sun_at: tuple[float, float]
    sun_colour: FloatArray
    visible: bool
    night: bool
    moon: bool
    haze: float = 1.0
    stars: float = 0.0
    shadow: float = 1.0

    def direction(self, x: float, y: float) -> FloatArray:
        """Unit vector from a thing at (x, y), shares of the picture, to the light: x right, y up, z to the viewer.

        A sun behind the things would make them black; as painters do, the key light is brought round to the side.
        """
        across = (self.sun_at[0] - x) * 1.9
        across = np.copysign(max(abs(across), 0.35), across if across else 1.0)
        up = np.clip((y - self.sun_at[1]) * 1.1, 0.3, 1.1)
        vector = np.array([across, up, 0.62], np.float32)
        return vector / np.float32(np.linalg.norm(vector))


def light_of(scene: Scene, rng: np.random.Generator, horizon: float, sun_x: float) -> Light:
    """The light for a scene; `sun_x` and `horizon` are shares of the picture's width and height."""
    time = scene.time
    palettes = _PALETTES[time]
    row = palettes[int(rng.integers(len(palettes)))]
    colours = [hexa(text) for text in (*row[:5], *row[6:])]
    zenith, high, low, skyline, sun, ambient, lit, shade = colours
    night = time == "night"
    height = _HEIGHTS[time] + float(rng.uniform(-0.04, 0.04))
    sun_y = horizon * (1 - height)
    moon = night or (time == "dusk" and bool(scene.moon))
    if moon:
        sun_y = horizon * float(rng.uniform(0.2, 0.42))
    light = Light(
        sky=[skyline, low, high, zenith],
        direct=sun * np.float32(row[5] * 1.05),
        ambient=ambient * np.float32(0.82),
        fog=mix(skyline, low, 0.45),
        cloud_lit=lit,
        cloud_shade=shade,
        sun_at=(sun_x, sun_y),
        sun_colour=sun if not moon else hexa("#f4f0dc"),
        visible=time in ("dawn", "sunset") or moon,
        night=night,
        moon=moon,
        stars={"night": 1.0, "dusk": 0.35}.get(time, 0.0),
    )
    if time in ("day", "morning", "afternoon"):
        light.visible = bool("sun" in scene.extras or (height < 0.6 and horizon > 0.45))
    if scene.moon is False and moon:
        light.visible = False
    if time in ("sunset", "dawn"):  # things keep their own colour even in red light
        light.direct = saturate(light.direct, 0.5)
        light.ambient = saturate(light.ambient, 0.65)
    if night and scene.place in ("mountains", "field", "desert"):  # moonlight models the land
        light.direct, light.haze = light.direct * np.float32(1.5), 0.7
    _weather(light, scene)
    _mood(light, scene)
    return light


def _weather(light: Light, scene: Scene) -> None:
    """Clouds and rain take the direct light away and grey the sky; fog brings the horizon near."""
    grey = {"cloudy": 0.35, "storm": 0.72, "rain": 0.62, "snow": 0.45, "fog": 0.5}.get(scene.weather, 0.0)
    if not grey:
        return
    dark = {"storm": 0.42, "rain": 0.62, "snow": 0.95, "fog": 0.95, "cloudy": 0.92}[scene.weather]
    warm = scene.time in ("sunset", "dawn", "dusk")
    keep = 0.55 if warm else 0.0
    for index, colour in enumerate(light.sky):
        near = 1 - index / 3
        tint = from_lab(to_lab(saturate(colour, 0.25)) * np.array([0.98, 1, 1], np.float32))
        amount = grey * (1 - keep * near)
        factor = dark + (1 - dark) * near * (0.9 if warm else 0.45)
        light.sky[index] = mix(colour, tint, amount) * np.float32(factor)
    light.fog = mix(light.sky[0], light.sky[1], 0.5)
    loss = {"cloudy": 0.75, "storm": 0.4, "rain": 0.35, "snow": 0.5, "fog": 0.42}[scene.weather]
    light.direct = mix(light.direct, saturate(light.direct, 0.5), grey) * np.float32(loss + (0.25 if warm else 0))
    light.ambient = mix(light.ambient, saturate(light.ambient, 0.4), grey) * np.float32(
        {"storm": 0.72, "rain": 0.85}.get(scene.weather, 1.05)
    )
    light.cloud_lit = mix(light.cloud_lit, saturate(light.cloud_lit, 0.4), grey) * np.float32(dark)
    light.cloud_shade = mix(light.cloud_shade, saturate(light.cloud_shade, 0.4), grey) * np.float32(dark * 0.8)
    light.haze = {"fog": 2.3, "rain": 1.9, "snow": 1.35, "storm": 1.5, "cloudy": 1.15}[scene.weather]
    light.shadow = {"cloudy": 0.55, "storm": 0.35, "rain": 0.3, "snow": 0.4, "fog": 0.3}[scene.weather]
    light.stars *= 0.0 if scene.weather in ("storm", "rain", "fog", "snow") else 0.6
    if scene.weather in ("storm", "rain", "snow") and not warm and not (scene.moon and scene.weather == "snow"):
        light.visible = False
    if scene.weather == "fog":
        light.visible = light.visible or scene.time != "day"


def _mood(light: Light, scene: Scene) -> None:
    """A palette asked for tints the light; moods change how colourful and how deep it is."""
    hues = [NAMED[word] for word in scene.palette if word in NAMED and not inherent_colour(scene, word)]
    hue = hues[0] if hues else None
    amount = {"dark": 0.85, "dramatic": 1.12, "cheerful": 1.14, "dreamy": 0.92}.get(scene.mood, 1.0)
    depth = {"dark": 0.66, "dramatic": 0.9, "cheerful": 1.05}.get(scene.mood, 1.0)

    def bend(colour: FloatArray, share: float) -> FloatArray:
        changed = saturate(colour, amount) * np.float32(depth)
        if hue is not None:
            tint = hexa(hue)
            tint = tint * (luminance(changed) / max(float(luminance(tint)), 1e-3))
            changed = mix(changed, tint.astype(np.float32), share)
        return changed

    light.sky = [bend(colour, 0.4) for colour in light.sky]
    light.fog, light.ambient = bend(light.fog, 0.4), bend(light.ambient, 0.3)
    light.cloud_lit, light.cloud_shade = bend(light.cloud_lit, 0.3), bend(light.cloud_shade, 0.4)
    light.direct = bend(light.direct, 0.2)
