"""A scene in one plain line, for the artist to check what the painter understood."""

from __future__ import annotations

from desktop_app.engines.painter.scene import Scene, SubjectSpec

_SIZES = {0.4: "tiny", 0.6: "small", 1.5: "big", 2.2: "giant"}
_PLACES = {
    "sea": "sea", "lake": "lake", "forest": "forest", "mountains": "mountains", "desert": "desert", "city": "city",
    "street": "street", "room": "room", "sky": "open sky", "space": "space", "field": "field", "abstract": "abstract",
}
_WEATHERS = {
    "clear": "", "cloudy": "clouds", "storm": "storm clouds", "rain": "rain", "snow": "snow", "fog": "fog",
    "wind": "wind",
}
_NUMBERS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_PLURALS = {
    "person": "people", "woman": "women", "man": "men", "child": "children", "fish": "fish", "deer": "deer",
    "fox": "foxes", "church": "churches", "butterfly": "butterflies", "snowman": "snowmen",
}


def summary(scene: Scene) -> str:
    """One line such as "Sunset, sea, storm clouds; a lighthouse on a hill, two red sailboats"."""
    setting = [scene.time, _PLACES[scene.place], _WEATHERS[scene.weather]]
    if scene.season:
        setting.append(scene.season)
    if scene.moon:
        setting.append("moon")
    shown = {_WEATHERS[scene.weather], scene.place}
    setting.extend(extra for extra in scene.extras if extra not in shown)
    line = ", ".join(word for word in setting if word)
    line = line[0].upper() + line[1:]
    if scene.subjects:
        line += "; " + ", ".join(_subject(scene, subject) for subject in scene.subjects)
    if scene.style:
        line += f"; {scene.style}"
    return line


def _subject(scene: Scene, subject: SubjectSpec) -> str:
    text = _counted(subject)
    if subject.relation and subject.target is not None:
        target = scene.subjects[subject.target]
        return f"{text} {subject.relation} the {_noun(target, plural=target.count > 1)}"
    if subject.relation and subject.feature:
        return f"{text} {subject.relation} {_article(subject.feature)}"
    return text


def _noun(subject: SubjectSpec, *, plural: bool) -> str:
    if subject.name.startswith("emoji:"):
        return subject.name[6:]
    noun = "hot-air balloon" if subject.name == "balloon" else subject.name
    return _PLURALS.get(noun, noun + "s") if plural else noun


def _counted(subject: SubjectSpec) -> str:
    noun = _noun(subject, plural=subject.count > 1)
    clothed = subject.colour is not None and subject.name in ("person", "woman", "man", "child")
    words = [_SIZES.get(subject.scale, ""), "" if clothed else subject.colour or "", noun]
    text = " ".join(word for word in words if word) + (f" in {subject.colour}" if clothed else "")
    if subject.count > 1:
        return f"{_NUMBERS[subject.count]} {text}"
    return _article(text) if text[0].isascii() else text


def _article(text: str) -> str:
    return f"{'an' if text[:1] in 'aeiou' else 'a'} {text}"
