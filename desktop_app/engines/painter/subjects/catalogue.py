"""The subjects Studio Painter draws itself: facts only, cheap to import."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.layer import SubjectInfo

# id, title, habitat, natural height, share below the line, width / height, share of the picture when alone
_TABLE: tuple[tuple[str, str, str, float, float, float, float], ...] = (
    ("person", "Person", "ground", 1.0, 0.0, 0.42, 0.46),
    ("woman", "Woman", "ground", 0.97, 0.0, 0.46, 0.46),
    ("man", "Man", "ground", 1.04, 0.0, 0.46, 0.47),
    ("child", "Child", "ground", 0.66, 0.0, 0.56, 0.38),
    ("cat", "Cat", "ground", 0.34, 0.0, 0.95, 0.42),
    ("dog", "Dog", "ground", 0.46, 0.0, 1.25, 0.42),
    ("fox", "Fox", "ground", 0.42, 0.0, 1.8, 0.40),
    ("horse", "Horse", "ground", 1.15, 0.0, 1.22, 0.50),
    ("owl", "Owl", "ground", 0.36, 0.0, 0.76, 0.52),
    ("bird", "Bird", "ground", 0.2, 0.0, 1.35, 0.34),
    ("swan", "Swan", "water", 0.55, 0.06, 1.3, 0.36),
    ("fish", "Fish", "water", 0.3, 0.5, 1.65, 0.32),
    ("whale", "Whale", "water", 5.0, 0.16, 1.95, 0.42),
    ("dragon", "Dragon", "ground", 3.6, 0.0, 1.35, 0.58),
    ("rabbit", "Rabbit", "ground", 0.28, 0.0, 0.95, 0.38),
    ("deer", "Deer", "ground", 1.15, 0.0, 0.92, 0.54),
    ("bear", "Bear", "ground", 0.85, 0.0, 1.5, 0.44),
    ("butterfly", "Butterfly", "air", 0.16, 0.0, 1.22, 0.36),
    ("sailboat", "Sailboat", "water", 5.0, 0.04, 0.85, 0.50),
    ("ship", "Ship", "water", 9.0, 0.04, 1.25, 0.52),
    ("lighthouse", "Lighthouse", "ground", 11.0, 0.0, 0.52, 0.60),
    ("house", "House", "ground", 4.0, 0.0, 1.18, 0.42),
    ("castle", "Castle", "ground", 14.0, 0.0, 1.12, 0.56),
    ("church", "Church", "ground", 11.0, 0.0, 0.86, 0.54),
    ("tower", "Tower", "ground", 12.0, 0.0, 0.42, 0.60),
    ("windmill", "Windmill", "ground", 8.0, 0.0, 0.88, 0.54),
    ("bridge", "Bridge", "water", 4.0, 0.08, 2.6, 0.28),
    ("tree", "Tree", "ground", 6.0, 0.0, 0.95, 0.56),
    ("pine", "Pine", "ground", 7.0, 0.0, 0.56, 0.58),
    ("palm", "Palm", "ground", 5.5, 0.0, 0.86, 0.58),
    ("flower", "Flower", "ground", 0.4, 0.0, 0.6, 0.50),
    ("sunflower", "Sunflower", "ground", 1.1, 0.0, 0.58, 0.56),
    ("rose", "Rose", "ground", 0.4, 0.0, 0.6, 0.52),
    ("mushroom", "Mushroom", "ground", 0.2, 0.0, 0.98, 0.42),
    ("robot", "Robot", "ground", 1.15, 0.0, 0.66, 0.50),
    ("rocket", "Rocket", "space", 12.0, 0.0, 0.62, 0.54),
    ("balloon", "Hot-air balloon", "air", 9.0, 0.0, 0.72, 0.44),
    ("car", "Car", "ground", 0.85, 0.0, 2.15, 0.26),
    ("astronaut", "Astronaut", "space", 1.1, 0.0, 0.68, 0.50),
    ("snowman", "Snowman", "ground", 0.95, 0.0, 0.74, 0.48),
)

_FLIERS = {"bird": 0.0, "owl": 1.4, "swan": 0.0, "dragon": 0.0}  # with the width of the box on the wing (0: the usual)

DRAWN: dict[str, SubjectInfo] = {
    row[0]: SubjectInfo(*row, poses=("flying",) if row[0] in _FLIERS else (), wings=_FLIERS.get(row[0], 0.0))
    for row in _TABLE
}

_FLY = frozenset("🦅🕊🦜🦇🐦🐝🦋🐞🪰🦟✈🛩🚁🛸🪁🎈🪂⭐🌟✨☀🌞🌙🌛🌜☁🌈❄⚡☄❤👻🧚🎆🪽🐲🚀🛰🌍🌎🌏🪐💫🎐")
_SWIM = frozenset("🐙🦑🐟🐠🐡🦈🐬🐳🐋🐢🦀🦞🦐🦆🦢⛵🚤🛶🚢⛴🛥🦭🪼🏊🏄🚣")
_TALL = frozenset("🏠🏡🏢🏰⛪🕌🛕🕍🗼🗽🎡🎢🏭🏥🏦🏨🏩🏪🏫🏬🏯🏟⛩🎪🏗🏛🏘🏚🌋🏔⛰🗻")
_LARGE = frozenset("🌳🌲🌴🎄🌵🐘🦒🦕🦖🚂🚃🚄🚅🚆🚇🚈🚉🚋🚌🚍🚎🚐🚑🚒🚚🚛🚜⛺🛖⛲🐳🐋⛵🚢⛴🛥")


def emoji_info(char: str) -> SubjectInfo:
    """Facts about an emoji: where it belongs and about how large the thing is."""
    first = char[:1]
    habitat = "air" if first in _FLY else "water" if first in _SWIM else "ground"
    height = 5.0 if first in _TALL else 2.4 if first in _LARGE else 0.8
    return SubjectInfo("emoji", "Emoji", habitat, height, 0.25 if habitat == "water" else 0.0, 1.0, 0.40)
