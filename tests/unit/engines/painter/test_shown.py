"""A word is told as understood only if it shows in the picture; what is not drawn is told as ignored."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from desktop_app.engines.neural import styles
from desktop_app.engines.painter import compose, parse_told, parse_words, scene, shown, work
from desktop_app.engines.painter.scene import PLACES, Scene, parse

SIDE = 256
_SEEDS = (5, 3)


@cache
def painted(wanted: Scene, seed: int) -> np.ndarray:
    return compose.picture_of(compose.compose(wanted, SIDE, SIDE, seed))


def differs(wanted: Scene, without: Scene) -> bool:
    """Do the two pictures differ to the eye, with one seed or the other?"""
    return any(float(np.abs(painted(wanted, seed) - painted(without, seed)).mean()) * 255 > 0.02 for seed in _SEEDS)


def _drawn(values: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each value with one of the places that claim to draw it, a different one from value to value."""
    pairs = []
    for number, value in enumerate(values):
        claimed = sorted(shown.EXTRAS.get(value, frozenset()) - shown.INHERENT.get(value, frozenset()))
        if claimed:
            pairs.append((value, claimed[number % len(claimed)]))
    return pairs


@pytest.mark.parametrize(("extra", "place"), _drawn(scene.EXTRAS))
def test_each_extra_that_is_claimed_changes_the_picture(extra: str, place: str) -> None:
    plain = Scene(place=place)
    wanted = replace(plain, extras=(extra,))
    assert shown.shows(wanted, "extra", extra)
    assert differs(wanted, plain)


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        *(("time", value, PLACES[i]) for i, value in enumerate(scene.TIMES) if value != "day"),
        *(("weather", value, PLACES[i]) for i, value in enumerate(scene.WEATHERS) if value != "clear"),
        ("season", "spring", "field"), ("season", "autumn", "forest"), ("season", "winter", "sea"),
        *(("mood", value, PLACES[-i - 1]) for i, value in enumerate(scene.MOODS) if value != "neutral"),
        *(("palette", (value,), PLACES[i]) for i, value in enumerate(scene.COLOURS[:11])),
        ("weather", "snow", "room"), ("mood", "calm", "space"),
    ],
)  # fmt: skip
def test_each_setting_that_is_claimed_changes_the_picture(field: str, value: object, place: str) -> None:
    plain = Scene(place=place)
    wanted = replace(plain, **{field: value})
    word = value[0] if isinstance(value, tuple) else str(value)
    assert shown.shows(wanted, field, word)
    assert differs(wanted, plain) or (field == "palette" and shown.inherent_colour(plain, word))


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_each_word_for_an_extra_is_drawn_or_ignored(language: str) -> None:
    lexicon = {"en": parse_words.english, "zh": parse_words.chinese, "ja": parse_words.japanese}[language]()
    for word, effects in lexicon.words.items():
        if not any(kind in ("extra", "feature") for kind, _ in effects):
            continue
        found = parse(word + "、きれい" if language == "ja" else word)  # kana make it Japanese
        if word not in (*found.understood, *found.ignored):
            continue  # a shorter or longer phrase was read
        drawn = shown.word_shows(found, effects)
        assert (word in found.understood) == drawn, f"{word}: {effects} in {found.place}"
        assert (word in found.ignored) != drawn


def test_what_is_never_drawn_is_ignored() -> None:
    for extra in {*scene.EXTRAS, *scene.FEATURES} - set(shown.EXTRAS):
        for place in PLACES:
            assert not shown.shows(Scene(place=place, extras=(extra,)), "extra", extra)
    assert "tornado" in parse("a tornado over a field").ignored


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_each_style_word_is_a_style_or_ignored(language: str) -> None:
    lexicon = {"en": parse_words.english, "zh": parse_words.chinese, "ja": parse_words.japanese}[language]()
    known = 0
    for word, effects in lexicon.words.items():
        if effects[0][0] != "style":
            continue
        subject = {"en": "a cat", "zh": "猫", "ja": "猫"}[language]
        found = parse(f"{subject}, {word}")
        if word not in found.style_words:
            continue
        drawn = styles.find(word) is not None or parse_told.own_look(word)
        known += drawn
        assert (word in found.understood) == drawn and (word in found.ignored) != drawn, word
    assert known > 60


def test_of_two_styles_the_one_not_taken_is_ignored() -> None:
    found = parse("a cat, stained glass, mosaic")
    assert len([word for word in found.style_words if word in found.ignored]) == 1


def test_style_words_are_ignored_where_no_finish_is_wanted() -> None:
    wanted = parse("a boat at sea, stained glass")
    _picture, facts = work.paint(wanted, 256, 256, 1, {"finish": "none"}, lambda *_: None)
    assert "stained glass" in facts["ignored"] and "stained glass" not in facts["understood"]


@pytest.mark.parametrize(
    ("prompt", "ignored"),
    [
        ("a huge moon over the sea", "huge"), ("two moons over a desert", "two"), ("three moons", "three"),
        ("a hill in a city street", "hill"), ("巨大的月亮", "巨大"), ("大きな月", "大きな"),
    ],
)  # fmt: skip
def test_sizes_and_numbers_of_scenery_are_ignored(prompt: str, ignored: str) -> None:
    assert ignored in parse(prompt).ignored


def test_a_vague_number_of_scenery_is_no_complaint() -> None:
    assert parse("some clouds and many trees by a lake").ignored == ()
