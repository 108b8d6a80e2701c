"""From the facts read in a prompt to one scene: what was said wins, the rest follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.engines.painter.emoji_names import home_of, is_wintry
from desktop_app.engines.painter.scene import Scene, SubjectSpec

Span = tuple[int, int]

_MAX_LISTED = 200
_RANK = {
    "room": 9, "street": 8, "sea": 7, "lake": 7, "space": 6, "city": 5, "desert": 4, "forest": 4, "mountains": 4,
    "field": 3, "sky": 1, "abstract": 0,
}
"""Of two places named, the one that says more about the ground wins: "a street in a city" is a street."""
_FROM_FAR = {"mountains": "mountains", "city": "houses", "forest": "trees", "space": "stars", "street": "houses"}
"""What a place that is not the picture's own adds to it ("a lake with mountains")."""
_SMALL_HOMES = ("room", "street", "sky")
_WEATHER_WEIGHT = {"storm": 3, "rain": 3, "snow": 3, "fog": 2, "wind": 1, "cloudy": 1, "clear": 0}
_NO_STYLE = frozenset({"none", "no style", "photo", "realistic", "plain", "photograph"})


@dataclass(frozen=True, slots=True)
class Vote:
    """One word's say about time, weather, place, …; weak ones only count where nothing strong was said."""

    value: str
    weak: bool = False
    far: bool = False


@dataclass(slots=True)
class Facts:
    """What the reader found, not yet weighed. Spans are places in the prompt."""

    subjects: list[SubjectSpec] = field(default_factory=list)
    places: list[Vote] = field(default_factory=list)
    votes: dict[str, list[Vote]] = field(default_factory=dict)
    extras: list[str] = field(default_factory=list)
    palette: list[str] = field(default_factory=list)
    without: set[str] = field(default_factory=set)
    styles: list[Span] = field(default_factory=list)
    scenery: list[tuple[Span, tuple[tuple[str, str], ...]]] = field(default_factory=list)  # what asks for what
    plain: bool = False
    sky: bool = False
    understood: list[Span] = field(default_factory=list)
    ignored: list[Span] = field(default_factory=list)
    absent_end: int = -9  # where the last thing denied ends


def settle(facts: Facts, text: str, style: str = "") -> Scene:
    """Weigh the facts into a scene; an empty prompt becomes a pleasant one."""
    subjects = _without_absent(facts)
    styles = texts(facts.styles, text)
    chosen, finish = _style(styles, style, facts)
    picture = bool(subjects or facts.places or facts.votes or facts.extras or facts.palette or facts.sky)
    time = _time(facts, subjects)
    place, said = _place(facts, subjects, time)
    if place == "abstract" and not said and not facts.palette:
        place = "field"
    extras = _extras(facts, place)
    scene = Scene(
        time=time or ("night" if place == "space" else "day"),
        weather=_weather(facts, subjects, place if said else None),
        place=place,
        season=_first(facts, "season") or ("winter" if any(is_wintry(s.name) for s in subjects) else None),
        moon=_moon(facts),
        subjects=subjects,
        style=chosen,
        mood=_first(facts, "mood") or "neutral",
        palette=_unique(colour for colour in facts.palette if colour not in facts.without),
        extras=extras,
        understood=texts(facts.understood, text),
        ignored=texts(facts.ignored, text),
        style_words=styles,
        finish=finish,
        without=tuple(sorted(facts.without)),
        time_said=any(not vote.weak for vote in facts.votes.get("time", ())),
        place_said=said,
    )
    only_manner = set(facts.votes) <= {"mood"} and not (subjects or facts.places or facts.extras or facts.palette)
    return _pleasant(scene) if not picture or (only_manner and not facts.sky) else scene


def _pleasant(scene: Scene) -> Scene:
    """A scene for a prompt that names nothing to paint: evening on a lake, in the style and mood asked for."""
    dark = scene.mood == "dark"
    boat = SubjectSpec("sailboat", colour="white")
    return Scene(
        time="night" if dark else "sunset", place="lake", moon=True if dark else None, subjects=(boat,),
        style=scene.style, mood="calm" if scene.mood == "neutral" else scene.mood,
        extras=("mountains", "reflections"), understood=scene.understood, ignored=scene.ignored,
        style_words=scene.style_words, finish=scene.finish, without=scene.without,
    )


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def texts(spans: Iterable[Span], text: str) -> tuple[str, ...]:
    """The spans as written, in order, without repeats and without spans that lie within a longer one."""
    found: dict[str, str] = {}
    reach = -1
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if end <= reach:
            continue
        reach = end
        found.setdefault(text[start:end].casefold(), text[start:end])
        if len(found) >= _MAX_LISTED:
            break
    return tuple(found.values())


def _without_absent(facts: Facts) -> tuple[SubjectSpec, ...]:
    """The subjects that may stay, with targets moved to their new places."""
    kept = [index for index, subject in enumerate(facts.subjects) if subject.name not in facts.without]
    place_of = {old: new for new, old in enumerate(kept)}
    result = []
    for index in kept:
        s = facts.subjects[index]
        target = place_of.get(s.target) if s.target is not None else None
        relation = s.relation if s.target is None or target is not None else None
        result.append(SubjectSpec(s.name, s.colour, s.count, s.scale, relation, target, s.word, s.feature, s.aloft))
    return tuple(result)


def _style(styles: tuple[str, ...], asked: str, facts: Facts) -> tuple[str | None, str]:
    asked = asked.strip()
    if asked:
        return (None, "none") if asked.casefold() in _NO_STYLE else (asked, "style")
    if styles and "style" not in facts.without:
        return ", ".join(styles), "style"
    return None, "none" if facts.plain or "style" in facts.without else "auto"


def _first(facts: Facts, kind: str) -> str | None:
    """The first strong vote, else the first weak one."""
    votes = [vote for vote in facts.votes.get(kind, ()) if vote.value not in facts.without]
    strong = next((vote.value for vote in votes if not vote.weak), None)
    return strong or next((vote.value for vote in votes), None)


def _time(facts: Facts, subjects: tuple[SubjectSpec, ...]) -> str | None:
    votes = [vote.value for vote in facts.votes.get("time", ()) if not vote.weak and vote.value not in facts.without]
    exact = [value for value in votes if value not in ("day", "morning", "afternoon")]
    return (exact or votes or [_first(facts, "time")])[0]


def _weather(facts: Facts, subjects: tuple[SubjectSpec, ...], place: str | None) -> str:
    """The strongest weather said; a penguin brings snow along unless it was put somewhere else (`place`)."""
    votes = [vote for vote in facts.votes.get("weather", ()) if vote.value not in facts.without]
    if "clouds" in facts.without:
        votes = [vote for vote in votes if vote.value != "cloudy"]
    strong = [vote.value for vote in votes if not vote.weak]
    choices = strong or [vote.value for vote in votes]
    if choices:
        return max(choices, key=lambda value: _WEATHER_WEIGHT[value])
    snowy = place in (None, "sea", "mountains", "forest", "field", "lake") and "snow" not in facts.without
    if snowy and any(is_wintry(subject.name) for subject in subjects):
        return "snow"
    return "clear"


def _moon(facts: Facts) -> bool | None:
    votes = [vote.value for vote in facts.votes.get("moon", ())]
    if "moon" in facts.without or "no" in votes:
        return False
    return True if votes else None


def _place(facts: Facts, subjects: tuple[SubjectSpec, ...], time: str | None) -> tuple[str, bool]:
    """The picture's place, and whether it was named."""
    votes = [vote for vote in facts.places if vote.value not in facts.without]
    if subjects:
        votes = [vote for vote in votes if vote.value != "abstract"]
    strong = [vote for vote in votes if not vote.weak and not vote.far]
    water = next((vote for vote in votes if vote.value in ("sea", "lake")), None)
    if water and strong and all(vote.value == "mountains" for vote in strong) and _swims(subjects):
        return water.value, not water.weak  # waves, a boat and a mountain: the mountain is beyond the water
    # "a balloon in the sky": the sky alone says nothing about the ground
    for group in (strong, [v for v in votes if v.weak and not v.far]):
        if group:
            best = max(group, key=lambda vote: _RANK[vote.value])
            if best.value != "sky" or not any(v.weak or v.far for v in votes if v is not best):
                at_street = best.weak and best.value == "city" and subjects and _home(subjects) == "street"
                return "street" if at_street else best.value, not best.weak
    if votes:
        return max(votes, key=lambda vote: _RANK[vote.value]).value, True
    if subjects:
        home = _home(subjects)
        in_sky = facts.sky and home == "field" and all(_may_fly(subject) for subject in subjects)
        return "sky" if in_sky else home, False
    return _place_of_mood(facts, time), False


def _home(subjects: tuple[SubjectSpec, ...]) -> str:
    """Where these are at home together. A whale needs the sea wherever it is named; else the first one decides,
    and a cup, an umbrella or a kite only where it is the first."""
    homes = [home_of(subject.name) for subject in subjects]
    if homes[0] in _SMALL_HOMES and not (homes[0] == "sky" and len(homes) > 1):
        return homes[0]
    named = [home for home in homes if home is not None and home not in _SMALL_HOMES]
    needed = [home for home in named if home in ("sea", "lake", "space", "desert")]
    if needed:
        return max(needed, key=lambda home: _RANK[home])
    if not named and set(homes) == {"sky"}:
        return "sky"
    return named[0] if named else "field"


def _swims(subjects: tuple[SubjectSpec, ...]) -> bool:
    return any(home_of(subject.name) in ("sea", "lake") for subject in subjects)


def _may_fly(subject: SubjectSpec) -> bool:
    return subject.relation == "over" or subject.name in ("bird", "butterfly", "dragon", "owl", "balloon")


def _place_of_mood(facts: Facts, time: str | None) -> str:
    """No place, no subjects: a place that suits the weather and the hour."""
    weather = {vote.value for vote in facts.votes.get("weather", ())}
    season = _first(facts, "season")
    extras = set(facts.extras)
    for wanted, place in (
        (extras & {"hill", "flowers", "grass", "fence", "petals"}, "field"),
        (extras & {"island", "cliff", "boats", "rock"}, "sea"),
        (extras & {"fireflies", "trees", "falling leaves", "branch", "sun rays"}, "forest"),
        (extras & {"city lights", "fireworks", "confetti", "houses", "people", "puddles"}, "city"),
        (extras & {"candles", "window"}, "room"),
        (extras & {"stars", "milky way", "shooting stars", "aurora"}, "mountains"),
        (weather & {"rain"}, "street"),
        (weather & {"storm"}, "sea"),
        (weather & {"fog", "snow"}, "forest"),
        ({season} & {"autumn"}, "forest"),
        ({season} & {"winter"}, "mountains"),
        ({time} & {"sunset", "dusk", "dawn"}, "sea"),
        ({time} & {"night"}, "mountains"),
    ):
        if wanted:
            return place
    if facts.palette and not facts.votes and not facts.extras and not facts.sky:
        return "abstract"
    return "sky" if facts.sky or "clouds" in extras else "field"


def _extras(facts: Facts, place: str) -> tuple[str, ...]:
    extras = list(facts.extras)
    for vote in facts.places:
        if vote.value != place and vote.value in _FROM_FAR and (not vote.weak or vote.value == "space"):
            extras.append(_FROM_FAR[vote.value])
    return _unique(extra for extra in extras if extra not in facts.without)
