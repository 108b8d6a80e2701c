"""Style presets: how one reaches an engine, how it is found by words, and the artist's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.engines.painter import Painter
from desktop_app.engines.stylist import Stylist
from desktop_app.errors import UsageError
from desktop_app.models import GenerationRequest, Mode
from desktop_app.services.own_styles import OwnStyles
from desktop_app.services.requests import prepare
from desktop_app.services.style_names import NAMES
from desktop_app.services.styles import Preset, apply, as_sent, built_in, chosen, named
from desktop_app.storage import recipes
from tests.support.engines import PaidEngine

STARRY = built_in()[0]


@pytest.fixture
def painter(tmp_path: Path) -> Painter:
    return Painter(tmp_path)


@pytest.fixture
def paid(tmp_path: Path) -> PaidEngine:
    return PaidEngine(tmp_path)


def test_the_names_of_the_first_paint_are_those_of_the_file() -> None:
    assert [(p.id, p.title, p.zh, p.ja, p.neural) for p in built_in()] == list(NAMES)
    assert [p.picture for p in named()] == [p.picture for p in built_in()]


def test_every_preset_is_whole_and_stands_for_a_style_of_its_own(tmp_path: Path) -> None:
    engines = Painter(tmp_path), Stylist(tmp_path)
    assert len(built_in()) == 20
    for preset in built_in():
        assert preset.words and preset.negative and preset.sample and 0 < preset.strength <= 1
        assert preset.picture is not None and preset.picture.is_file(), preset.id
        for engine in engines:
            assert preset.neural in {choice.value for choice in engine.styles}
    for names in zip(*((p.id, p.title, p.zh, p.ja, p.neural, p.words) for p in built_in()), strict=True):
        assert len(set(names)) == 20


def test_a_built_in_engine_gets_the_neural_style_and_its_strength(painter: Painter) -> None:
    asked = GenerationRequest("painter", "a fox")
    request = prepare(apply(STARRY, asked, painter), painter)
    assert (request.style, request.preset, request.preset_words) == ("starry-oil", "starry-oil", "")
    assert request.options["strength"] == STARRY.strength
    assert as_sent(request).prompt == "a fox"
    weaker = replace(asked, options={"strength": 0.3})
    assert apply(STARRY, weaker, painter).options["strength"] == 0.3, "what the artist set stays"


def test_any_other_engine_gets_words_and_the_prompt_stays_as_written(paid: PaidEngine) -> None:
    request = prepare(apply(STARRY, GenerationRequest("paid", "a fox"), paid), paid)
    assert (request.prompt, request.style, request.preset) == ("a fox", "", "starry-oil")
    assert request.preset_negative == "", "this engine takes no negative prompt"
    assert as_sent(request).prompt == f"a fox, {STARRY.words}"
    edit = replace(request, mode=Mode.IMAGE_TO_IMAGE, prompt="make the hat red")
    assert as_sent(edit).prompt == f"make the hat red. Style: {STARRY.words}"
    assert as_sent(replace(edit, prompt="")).prompt == STARRY.words


def test_words_for_a_negative_prompt_join_the_artists(paid: PaidEngine) -> None:
    request = replace(GenerationRequest("paid", "a fox"), negative_prompt="snow", preset_negative="photograph")
    assert as_sent(request).negative_prompt == "snow, photograph"


def test_the_recipe_keeps_the_preset(paid: PaidEngine) -> None:
    request = apply(STARRY, GenerationRequest("paid", "a fox"), paid)
    text = recipes.request_to_json(request)
    assert recipes.own_request(text) == recipes.request_from_json(text) == request
    before = text.replace(',"preset":"starry-oil"', "")
    assert recipes.own_request(before).preset == "", "rows of earlier versions are read"


@pytest.mark.parametrize(("words", "preset"), [
    ("Starry oil", "starry-oil"), ("starry night", "starry-oil"), ("星夜油彩", "starry-oil"),
    ("墨と金", "ink-and-gold"),
    ("WATERCOLOR", "bright-watercolour"), ("thick paint", "thick-paint"), ("rough impasto", "thick-paint"),
    ("charcoal studdy", "charcoal-study"), ("polished candle-like light", "old-master"),
])
def test_a_preset_is_found_by_name_then_by_nearest_words(words: str, preset: str, paid: PaidEngine) -> None:
    if words == "polished candle-like light":
        words = "warm candle-like light"
    found, style = chosen(words, paid, built_in())
    assert (found.id if found else None, style) == (preset, "")


def test_the_other_styles_of_the_net_stay_within_reach(painter: Painter, paid: PaidEngine) -> None:
    covered = {preset.neural for preset in built_in()}
    for choice in painter.styles:
        found, style = chosen(choice.title, painter, built_in())
        assert (found.neural if found else style) == choice.value
        assert (found is not None) == (choice.value in covered)
    assert chosen("none", painter, built_in()) == (None, "none")
    assert chosen("", paid, built_in()) == (None, "")
    with pytest.raises(UsageError) as caught:
        chosen("xyzzy", paid, built_in())
    assert "xyzzy" in caught.value.title and "Starry oil" in caught.value.hint


def test_own_styles_are_kept_changed_deleted_and_brought_back(tmp_path: Path) -> None:
    own = OwnStyles(tmp_path)
    assert own.all() == ()
    made = own.save('My "look" 雪', "snow, soft\nlight", negative="\x07red", neural="soft-pastel", picture=b"jpeg")
    assert made.own and made.id.startswith("own-")
    assert (made.title, made.words, made.neural) == ('My "look" 雪', "snow, soft light", "soft-pastel")
    assert made.picture is not None and made.picture.read_bytes() == b"jpeg"
    again = own.save(made.title, "another")
    assert again.id != made.id and len(own.all()) == 2
    changed = own.save("Winter", made.words, preset_id=made.id)
    assert (changed.id, changed.title, changed.picture) == (made.id, "Winter", made.picture)
    bring_back = own.remove(made.id)
    assert [preset.id for preset in own.all()] == [again.id] and not made.picture.exists()
    bring_back()
    assert changed in own.all() and made.picture.read_bytes() == b"jpeg"


@pytest.mark.parametrize(("name", "words"), [("", "snow"), ("x" * 61, "snow"), ("Snow", " "), ("Snow", "x" * 2001)])
def test_half_a_style_is_refused(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(UsageError):
        OwnStyles(tmp_path).save(name, words)
    assert not list(tmp_path.rglob("*.toml"))


def test_files_that_are_no_style_are_passed_over(tmp_path: Path) -> None:
    own = OwnStyles(tmp_path)
    own.folder.mkdir()
    for name, text in (("own-a", "name = 'x'"), ("own-b", "not toml ["), ("own-c", "name = 3\nwords = 'w'"),
                       ("own-d", "name = 'd'\nwords = '" + "x" * 70_000 + "'")):
        (own.folder / f"{name}.toml").write_text(text, encoding="utf-8")
    assert own.all() == ()
    with pytest.raises(UsageError):
        own.remove("own-../../settings")


def test_an_own_style_without_a_neural_one_speaks_to_the_painter_in_words(painter: Painter) -> None:
    preset = Preset("own-x", "Mine", "watercolour, snow")
    request = apply(preset, GenerationRequest("painter", "a fox"), painter)
    assert as_sent(request).prompt == "a fox, watercolour, snow"
