"""What the engine takes, and what it refuses before a job exists."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from desktop_app.engines.neural import packages
from desktop_app.engines.registry import discover
from desktop_app.engines.stylist import Stylist
from desktop_app.errors import AppError, BadInputError
from desktop_app.models import GenerationRequest, InputPicture, Mode, OptionKind, Role


def picture(role: Role = Role.IMAGE, width: int = 800, height: int = 600) -> InputPicture:
    return InputPicture("ab" * 32, "asset", width, height, role)


def validate(prompt: str = "", *inputs: InputPicture, **changes: Any) -> None:
    request = GenerationRequest(
        engine="stylist", prompt=prompt, mode=Mode.IMAGE_TO_IMAGE, inputs=inputs or (picture(),), **changes
    )
    Stylist.validate(object.__new__(Stylist), request)


def refusal(prompt: str = "", *inputs: InputPicture, **changes: Any) -> AppError:
    with pytest.raises(AppError) as caught:
        validate(prompt, *inputs, **changes)
    return caught.value


def test_the_registry_finds_it_and_its_styles_and_options() -> None:
    engine = discover()["stylist"]
    assert engine is Stylist
    assert engine.modes == {Mode.IMAGE_TO_IMAGE}
    assert len(engine.styles) == 26
    assert not engine.costs_money
    assert [(option.name, option.kind) for option in engine.options] == [
        ("strength", OptionKind.NUMBER), ("keep_colours", OptionKind.FLAG), ("upscale", OptionKind.CHOICE),
    ]


@pytest.mark.parametrize("changes", [
    {"style": "starry night"}, {"style": "水彩"}, {"options": {"upscale": "2"}}, {"size": "3:2"},
    {"size": "640x480"}, {"style": "mosaic", "options": {"strength": 0.5, "keep_colours": True}},
])
def test_an_empty_prompt_is_fine_where_something_else_says_what_to_do(changes: dict[str, Any]) -> None:
    validate("", **changes)


def test_a_second_picture_says_what_to_do_too() -> None:
    validate("", picture(), picture())
    validate("", picture(Role.STYLE), picture())


def test_nothing_asked_for_is_said() -> None:
    assert refusal("").kind == "bad-input"
    assert refusal("please make it look nice", style="none").kind == "bad-input"


@pytest.mark.parametrize("prompt", ["add a hat", "给她戴帽子", "帽子をかぶせて", "as a mosaic, and remove the person"])
def test_what_it_cannot_do_names_the_engines_that_could(prompt: str) -> None:
    error = refusal(prompt)
    assert isinstance(error, BadInputError)
    assert error.kind == "cannot-do"
    for other in ("KIE AI", "ComfyUI", "AUTOMATIC1111", "AI Horde"):
        assert other in error.hint
    assert "no credits were spent" in error.hint


def test_the_words_it_does_not_understand_are_named_and_cut_short() -> None:
    assert "“hat”" in refusal("add a hat").title
    assert len(refusal("x" * 20_000).title) < 100


def test_a_mask_holds_back_what_can_stop_at_a_line() -> None:
    assert Stylist.mask
    validate("warmer", picture(), picture(Role.MASK))
    validate("crop square", picture(Role.MASK), picture(), picture(), style="mosaic")
    validate("upscale 2x, sharper", picture(), picture(Role.MASK))


@pytest.mark.parametrize(("prompt", "words"), [
    ("mirror, warmer", "by itself"), ("rotate left", "by itself"), ("crop square", "nothing to hold back"),
    ("upscale 2x", "nothing to hold back"),
])
def test_a_mask_with_what_moves_the_whole_picture_is_said(prompt: str, words: str) -> None:
    assert words in refusal(prompt, picture(), picture(Role.MASK)).title


def test_a_mask_of_another_size_and_a_second_mask_are_said() -> None:
    error = refusal("warmer", picture(), picture(Role.MASK, 400, 300))
    assert "400 × 300" in error.title
    assert "800 × 600" in error.title
    assert "one mask" in refusal("warmer", picture(), picture(Role.MASK), picture(Role.MASK)).title
    assert "needs a picture" in refusal("warmer", picture(Role.MASK)).title


def test_it_needs_a_picture_to_change() -> None:
    assert "picture" in refusal("warmer", picture(Role.STYLE)).title
    with pytest.raises(BadInputError):
        Stylist.validate(object.__new__(Stylist), GenerationRequest(engine="stylist", prompt="warmer"))


def test_an_unknown_style_is_said() -> None:
    assert "xyzzy" in refusal("", style="xyzzy").title


def test_only_two_and_four_times_and_not_beyond_the_limit() -> None:
    assert refusal("enlarge 3 times").kind == "cannot-do"
    assert "million pixels" in refusal("upscale 4x", picture(width=4096, height=4096)).hint
    validate("upscale 4x", picture(width=4096, height=4096), size="2048x2048")


@pytest.mark.parametrize("size", ["banana", "0x10", "99999x99999", "5:4"])
def test_a_size_that_cannot_be_made_is_a_usage_error(size: str) -> None:
    assert refusal("warmer", size=size).kind == "usage"


def test_the_check_says_how_it_enlarges() -> None:
    found = asyncio.run(Stylist.check(object.__new__(Stylist)))
    assert found.ok
    assert ("neural net" in found.message) == (packages.upscale_nets() is not None)


def test_keeping_colours_without_a_style_is_said() -> None:
    assert refusal("warmer", options={"keep_colours": True}).kind == "bad-input"
