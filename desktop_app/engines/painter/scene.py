"""What a prompt asks for, as plain data that the composition can paint.

Everything here is small, frozen and free of numpy, so that it can be read by tests, by the worker and by the
line of text that tells the artist what was understood.
"""

from __future__ import annotations

from dataclasses import dataclass

TIMES = ("dawn", "morning", "day", "afternoon", "sunset", "dusk", "night")
WEATHERS = ("clear", "cloudy", "storm", "rain", "snow", "fog", "wind")
PLACES = (
    "sea", "lake", "forest", "mountains", "desert", "city", "street", "room", "sky", "space", "field", "abstract",
)
SEASONS = ("spring", "summer", "autumn", "winter")
MOODS = ("calm", "dramatic", "dark", "cheerful", "dreamy", "neutral")
RELATIONS = ("on", "under", "beside", "over", "in", "behind")
COLOURS = (
    "red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "black", "white", "grey",
    "gold", "silver", "rainbow",
)
FEATURES = ("hill", "cliff", "rock", "island", "branch", "road", "ice", "moon")
EXTRAS = (
    "stars", "milky way", "nebula", "planets", "shooting stars", "aurora", "rainbow", "lightning", "clouds",
    "reflections", "waves", "fireflies", "fireworks", "lanterns", "city lights", "candles", "fire", "smoke",
    "petals", "falling leaves", "flowers", "grass", "snowflakes", "bubbles", "sparkles", "sun rays", "sun",
    "birds", "trees", "houses", "hill", "cliff", "rock", "river", "waterfall", "island", "branch", "road", "fence",
    "beach", "ice", "underwater", "volcano", "ruins", "mountains", "window", "puddles", "boats", "people", "dust",
    "confetti", "glow", "tornado", "moon",
)
DRAWN_IDS = (
    "person", "woman", "man", "child", "cat", "dog", "fox", "horse", "owl", "bird", "swan", "fish", "whale",
    "dragon", "rabbit", "deer", "bear", "butterfly", "sailboat", "ship", "lighthouse", "house", "castle",
    "church", "tower", "windmill", "bridge", "tree", "pine", "palm", "flower", "sunflower", "rose", "mushroom",
    "robot", "rocket", "balloon", "car", "astronaut", "snowman",
)
MAX_SUBJECTS = 6
"""Kinds of subject in one picture; more are told as ignored."""
MAX_COUNT = 12
"""How many of one kind are drawn at most ("a flock", "hundreds of")."""


@dataclass(frozen=True, slots=True)
class SubjectSpec:
    """One kind of thing in the picture, and how many of it.

    `name` is one of `DRAWN_IDS` or "emoji:<char>". `scale` is 0.4 (tiny), 0.6, 1, 1.5 or 2.2 (giant) times its
    natural size. `relation` is one of `RELATIONS`; it is about the subject of index `target`, or, where `target`
    is None, about the piece of scenery `feature` ("hill", "rock", …) or the place itself (`feature` None).
    `aloft`: said to fly.
    """

    name: str
    colour: str | None = None
    count: int = 1
    scale: float = 1.0
    relation: str | None = None
    target: int | None = None
    word: str = ""
    feature: str | None = None
    aloft: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole picture in words the painter knows. Each text field holds one of the tuples above.

    `style` holds the artist's own words for a style ("oil painting", "浮世绘") or None; `finish` is "none" where
    a photo or no style at all was asked for, "style" where a style was, "auto" otherwise. `time_said` and
    `place_said` tell whether time and place were named or only follow from the rest.
    """

    time: str = "day"
    weather: str = "clear"
    place: str = "field"
    season: str | None = None
    moon: bool | None = None
    subjects: tuple[SubjectSpec, ...] = ()
    style: str | None = None
    mood: str = "neutral"
    palette: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    understood: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    style_words: tuple[str, ...] = ()
    finish: str = "auto"
    without: tuple[str, ...] = ()
    time_said: bool = False
    place_said: bool = False


def parse(prompt: str, style: str = "", negative: str = "") -> Scene:
    """Read a prompt in English, Chinese or Japanese; never raises, linear in the prompt's length.

    `style` is a style chosen outside the prompt (it wins over style words in it); `negative` lists what must not
    be in the picture.
    """
    from desktop_app.engines.painter.parse import parse_scene

    return parse_scene(prompt, style=style, negative=negative)
