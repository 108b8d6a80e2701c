"""Prompts in three languages become the scenes written down beside them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engines.painter import parse_words, scene
from desktop_app.engines.painter.emoji_names import names
from desktop_app.engines.painter.scene import Scene, SubjectSpec, parse
from desktop_app.engines.painter.words import summary
from desktop_app.system import resource

_SIZES = {0.4: "tiny ", 0.6: "small ", 1.0: "", 1.5: "big ", 2.2: "giant "}
_PEOPLE = {"person", "woman", "man", "child"}


def _rows() -> list[tuple[str, dict[str, Any]]]:
    data = tomllib.loads(Path(__file__).with_name("prompts.toml").read_text(encoding="utf-8"))
    return [(language, row) for language in ("english", "chinese", "japanese") for row in data[language]]


def _subject(found: Scene, subject: SubjectSpec) -> str:
    """A subject in the notation of prompts.toml."""
    number = f"{subject.count} " if subject.count > 1 else ""
    colour = f"{subject.colour} " if subject.colour else ""
    text = f"{number}{_SIZES[subject.scale]}{colour}{subject.name}"
    if subject.relation:
        text += f" {subject.relation}"
        if subject.target is not None:
            text += f" {found.subjects[subject.target].name}"
        elif subject.feature:
            text += f" {subject.feature}"
    return text


def _as_written(found: Scene, row: dict[str, Any]) -> dict[str, Any]:
    """The found scene in the form of the row, so that a difference reads well."""
    seen: dict[str, Any] = {
        "text": row["text"], "time": found.time, "weather": found.weather, "place": found.place,
        "style": found.style, "ignored": list(found.ignored),
        "subjects": [_subject(found, subject) for subject in found.subjects],
    }
    for key in ("season", "moon", "mood", "finish"):
        if key in row:
            seen[key] = getattr(found, key)
    for key in ("extras", "palette"):
        if key in row:
            seen[key] = sorted(getattr(found, key))
    if "without" in row:
        seen["without"] = sorted(set(found.without) & set(row["without"]))
    return seen


def _expected(row: dict[str, Any]) -> dict[str, Any]:
    defaults = {"time": "day", "weather": "clear", "style": None, "ignored": [], "subjects": []}
    sorted_lists = {key: sorted(row[key]) for key in ("extras", "palette", "without") if key in row}
    return {**defaults, **row, **sorted_lists}


def test_there_are_200_prompts() -> None:
    languages = [language for language, _ in _rows()]
    assert [languages.count(name) for name in ("english", "chinese", "japanese")] == [100, 50, 50]
    assert len({row["text"] for _, row in _rows()}) == 200


@pytest.mark.parametrize("row", [row for _, row in _rows()], ids=lambda row: row["text"][:40])
def test_prompt_becomes_its_scene(row: dict[str, Any]) -> None:
    assert _as_written(parse(row["text"]), row) == _expected(row)


# -- the word lists ---------------------------------------------------------------------------------------------


def _lexicons() -> dict[str, parse_words.Lexicon]:
    return {"en": parse_words.english(), "zh": parse_words.chinese(), "ja": parse_words.japanese()}


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
@pytest.mark.parametrize("kind", ["time", "weather", "place", "style", "mood", "extra"])
def test_each_kind_has_at_least_60_words(language: str, kind: str) -> None:
    words = _lexicons()[language].words
    assert sum(any(one.rstrip("?") == kind for one, _ in effects) for effects in words.values()) >= 60


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_every_drawn_subject_has_a_name(language: str) -> None:
    named = {value for effects in _lexicons()[language].words.values() for kind, value in effects if kind == "subject"}
    assert set(scene.DRAWN_IDS) <= named
    assert all(name in scene.DRAWN_IDS or name.startswith("emoji:") for name in named)


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_words_only_mean_what_the_painter_knows(language: str) -> None:
    allowed = {
        "time": scene.TIMES, "weather": scene.WEATHERS, "place": scene.PLACES, "season": scene.SEASONS,
        "mood": scene.MOODS, "colour": scene.COLOURS, "palette": scene.COLOURS, "extra": scene.EXTRAS,
        "feature": scene.FEATURES, "moon": ("yes", "no"), "size": ("tiny", "small", "big", "giant"),
        "rel": (*scene.RELATIONS, "front", "none"), "post": (*scene.RELATIONS, "front"),
    }
    for word, effects in _lexicons()[language].words.items():
        for kind, value in effects:
            values = allowed.get(kind.rstrip("?"))
            assert values is None or value in values, f"{word}: {kind}:{value}"


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_no_word_stands_under_two_meanings(language: str) -> None:
    lists = tomllib.loads(resource(f"painter/{language}.toml").read_text(encoding="utf-8"))["words"]
    seen: dict[str, str] = {}
    for meaning, text in lists.items():
        for word in (phrase.strip() for phrase in text.split(",")):
            assert word and seen.setdefault(word, meaning) == meaning, f"{word}: {seen.get(word)} and {meaning}"


def test_the_drawn_subjects_are_those_the_painter_has() -> None:
    from desktop_app.engines.painter import subjects

    assert set(subjects.DRAWN) == set(scene.DRAWN_IDS)


def test_emoji_names_leave_out_what_is_no_thing() -> None:
    tables = names()
    for word in ("flag: japan", "keycap: 3", "o button (blood type)", "red heart", "up arrow", "one o'clock", "fly"):
        assert word not in tables.en
    assert tables.en["giraffe"] == "🦒" and tables.zh["长颈鹿"] == "🦒" and tables.ja["キリン"] == "🦒"
    assert not any("\U0001f3fb" <= char <= "\U0001f3ff" for emoji in tables.typed.values() for char in emoji)


# -- single rules -----------------------------------------------------------------------------------------------


def test_empty_prompt_is_a_pleasant_scene() -> None:
    found = parse("")
    assert found.understood == () and found.ignored == ()
    assert found.subjects and found.place == "lake" and found.time == "sunset"
    assert parse("   \n ") == found


def test_nothing_known_is_told_and_still_painted() -> None:
    found = parse("qwertz floof")
    assert found.understood == () and found.ignored == ("qwertz", "floof")
    assert found.subjects == parse("").subjects


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("a scar", "car"), ("carpet", "car"), ("sunflower", "sun"), ("staring", "stars"), ("caring", "car"),
        ("foxglove", "fox"), ("catalogue", "cat"), ("bearing", "bear"), ("サンゴ", "sun"), ("たくましい", "bear"),
    ],
)
def test_words_inside_words_are_not_found(prompt: str, absent: str) -> None:
    found = parse(prompt)
    assert absent not in [subject.name for subject in found.subjects] and absent not in found.extras


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("three boats", 3), ("3 boats", 3), ("a boat", 1), ("boats", 3), ("dozens of boats", 12), ("500 boats", 12),
        ("a couple of boats", 2), ("三艘船", 3), ("两艘小船", 2), ("3艘船", 3), ("十二艘船", 12), ("一群鸟", 7),
        ("三艘の船", 3), ("二羽の白鳥", 2), ("白鳥が五羽", 5), ("5羽の鳥", 5), ("数百の船", 12), ("二人の子供", 2),
    ],
)
def test_counts(prompt: str, count: int) -> None:
    assert [subject.count for subject in parse(prompt).subjects] == [count]


def test_people_counted_without_a_noun() -> None:
    assert [(s.name, s.count) for s in parse("海辺に三人、夕日").subjects] == [("person", 3)]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a whale", "sea"), ("a rocket", "space"), ("a sailboat", "sea"), ("a cactus", "desert"), ("骆驼", "desert"),
        ("お城", "mountains"), ("a fox", "forest"), ("a swan", "lake"), ("a taxi", "street"), ("a cup of tea", "room"),
        ("a hot air balloon", "sky"), ("a cat and a lighthouse", "sea"), ("a girl with a kite", "field"),
    ],
)
def test_place_follows_from_the_subjects(prompt: str, place: str) -> None:
    found = parse(prompt)
    assert found.place == place and not found.place_said


@pytest.mark.parametrize(
    "prompt",
    ["a girl in a red dress", "穿红裙子的女孩", "赤いドレスの女性", "a boat with red sails", "赤い屋根の家"],
)
def test_clothes_sails_and_roofs_colour_their_owner(prompt: str) -> None:
    assert [subject.colour for subject in parse(prompt).subjects] == ["red"] and parse(prompt).palette == ()


@pytest.mark.parametrize("prompt", ["a 灯塔 at sunset", "狐狸 and a 🌹", "ロボット in the rain"])
def test_languages_may_mix(prompt: str) -> None:
    assert parse(prompt).subjects and parse(prompt).ignored == ()


def test_traditional_and_simplified_are_the_same() -> None:
    one, other = parse("龍飛過山脈，滿月，夜晚"), parse("龙飞过山脉，满月，夜晚")
    assert (one.time, one.place, one.moon) == (other.time, other.place, other.moon) == ("night", "mountains", True)
    assert [s.name for s in one.subjects] == [s.name for s in other.subjects] == ["dragon"]


def test_style_given_beside_the_prompt_wins() -> None:
    found = parse("a cat, oil painting", style="watercolour")
    assert found.style == "watercolour" and found.style_words == ("oil painting",) and found.finish == "style"
    assert parse("a cat, oil painting", style="none").finish == "none"
    assert parse("a cat, no style").finish == "none"
    assert parse("a cat").finish == "auto"


def test_negative_prompt_takes_things_away() -> None:
    found = parse("a beach with people, boats and clouds", negative="people, clouds, blurry")
    assert [subject.name for subject in found.subjects] == ["sailboat"]
    assert found.weather == "clear" and "clouds" not in found.extras


def test_targets_follow_when_a_subject_is_taken_away() -> None:
    found = parse("a dog, a cat under a tree", negative="dog")
    assert [s.name for s in found.subjects] == ["cat", "tree"]
    assert (found.subjects[0].relation, found.subjects[0].target) == ("under", 1)
    alone = parse("a cat under a tree", negative="tree")
    assert (alone.subjects[0].relation, alone.subjects[0].target) == (None, None)


def test_too_many_subjects_are_told_as_ignored() -> None:
    found = parse("cat, dog, fox, owl, horse, bear, rabbit, deer")
    assert len(found.subjects) == scene.MAX_SUBJECTS and found.ignored == ("rabbit", "deer")


def test_summary_is_one_plain_line() -> None:
    line = summary(parse("Sunset, sea, storm clouds; a lighthouse on a hill, two red boats, oil painting"))
    assert line == "Sunset, sea, storm clouds, hill; a lighthouse on a hill, two red sailboats; oil painting"
    line = summary(parse("a woman in a red dress beside three owls"))
    assert line == "Day, forest; a woman in red beside the owls, three owls"


@pytest.mark.parametrize("prompt", ["a tiny house", "迷你小屋", "とても小さい家"])
def test_a_tiny_house_is_tiny(prompt: str) -> None:
    assert [(s.name, s.scale) for s in parse(prompt).subjects] == [("house", 0.4)]


@pytest.mark.parametrize("prompt", ["a huge cat", "巨大的猫", "巨大な猫"])
def test_a_huge_cat_is_a_giant(prompt: str) -> None:
    assert [(s.name, s.scale) for s in parse(prompt).subjects] == [("cat", 2.2)]


@pytest.mark.parametrize("prompt", ["星空风格的猫", "星空風の猫", "a cat, starry night style"])
def test_a_style_named_after_the_stars_is_no_sky(prompt: str) -> None:
    found = parse(prompt)
    assert found.finish == "style" and "stars" not in found.extras and found.time == "day"


def test_a_night_in_the_manner_of_a_painter_is_a_night() -> None:
    found = parse("ゴッホ風の夜の海")
    assert (found.time, found.place, found.style, found.ignored) == ("night", "sea", "ゴッホ風", ())


@pytest.mark.parametrize(
    "prompt", ["a fox and an owl under a mushroom", "蘑菇下的狐狸和猫头鹰", "キノコの下の狐とフクロウ"]
)
def test_two_joined_by_and_share_their_place(prompt: str) -> None:
    found = parse(prompt).subjects
    under = {s.name: found[s.target].name for s in found if s.target is not None and s.relation == "under"}
    assert under == {"fox": "mushroom", "owl": "mushroom"}


# -- safety and speed -------------------------------------------------------------------------------------------

_SEEDS = st.sampled_from(
    [
        "a red cat", "no ", "人のいない", "の上の", "没有", "三只", "二羽の", "🦊", "on a ", ",", "。", "--ar 16:9",
        "(x:1.2)", "雲", "the ", "flying ", "を", "在", "穿红裙子的", "赤い屋根", "oil painting",
        "in the background", "サン", "12", "\u200d", "é",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(_SEEDS, st.text(max_size=12)), max_size=14).map("".join), st.text(max_size=20))
def test_never_fails_and_only_tells_what_was_written(prompt: str, negative: str) -> None:
    found = parse(prompt, negative=negative)
    assert all(phrase and phrase in prompt for phrase in (*found.understood, *found.ignored))
    assert found == parse(prompt, negative=negative)
    assert found.time in scene.TIMES and found.weather in scene.WEATHERS and found.place in scene.PLACES
    assert found.mood in scene.MOODS and set(found.extras) <= set(scene.EXTRAS)
    for index, subject in enumerate(found.subjects):
        assert 1 <= subject.count <= scene.MAX_COUNT and subject.scale in _SIZES
        assert subject.target is None or (0 <= subject.target < len(found.subjects) and subject.target != index)
        assert subject.word in prompt
    assert "\n" not in summary(found).replace(found.style or "", "")


_PIECES = (
    "a red cat under a tree, no people. ", "猫", "サ", "一", "あ", "no ", "( ", "🦊", "1", "-", "<",
    "雲のない", "\u200d", "1.", "--a",
)


def _seconds(prompt: str) -> float:
    start = process_time()
    parse(prompt)
    return process_time() - start


@pytest.mark.parametrize("piece", _PIECES)
def test_reading_time_grows_with_the_length_only(piece: str) -> None:
    text = piece * 16_000
    short = min(_seconds(text[:2_000]) for _ in range(2))
    assert _seconds(text[:16_000]) < 24 * short + 0.1  # eight times the length; a quadratic reader takes 64 times


def test_a_prompt_of_100000_characters_is_read() -> None:
    found = parse("a red cat under a tree, no people. 猫と犬、 " * 2_500)
    assert [subject.name for subject in found.subjects[:2]] == ["cat", "tree"] and "person" in found.without


def test_an_ordinary_prompt_is_read_in_under_5_ms() -> None:
    for prompt in ("warm up", "準備", *(row["text"] for _, row in _rows()[:20])):
        parse(prompt)
    rows = _rows()
    assert sum(_seconds(row["text"]) for _, row in rows) / len(rows) < 0.005
