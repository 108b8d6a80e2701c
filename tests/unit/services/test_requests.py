"""What an artist asks is checked against the engine's own attributes, in one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop_app.engines.base import Engine, Reference
from desktop_app.errors import AppError, BadInputError, UsageError
from desktop_app.models import (
    Choice,
    GenerationRequest,
    InputPicture,
    Mode,
    Option,
    OptionKind,
    OptionValue,
    Progress,
    ProgressState,
    SizeRule,
)
from desktop_app.services.requests import MAX_PROMPT, prepare


class _Engine(Engine):
    id = "sketcher"
    title = "Sketcher"
    modes = frozenset(Mode)
    models = (Choice("small", "Small"), Choice("large", "Large"))
    sizes = SizeRule(ratios=("1:1", "3:2"), free=True, minimum=256, maximum=1024, multiple=8)
    options = (
        Option("strength", "Strength", OptionKind.NUMBER, 0.7, minimum=0.0, maximum=1.0,
               modes=frozenset({Mode.IMAGE_TO_IMAGE})),
        Option("steps", "Steps", OptionKind.INTEGER, 20, minimum=1, maximum=50),
        Option("tiling", "Tiling", OptionKind.FLAG, False),
        Option("brush", "Brush", OptionKind.CHOICE, "fine", choices=(Choice("fine", "Fine"), Choice("bold", "Bold"))),
    )

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        return job_id

    async def poll(self, remote_id: str) -> Progress:
        return Progress(ProgressState.WAITING)


class _WordsOnly(_Engine):
    modes = frozenset({Mode.TEXT_TO_IMAGE})


ASKED = GenerationRequest(engine="sketcher", prompt="  a fox \n")
PICTURE = InputPicture("ab" * 32, "asset", 640, 480)


def test_defaults_are_filled_in_and_the_mode_follows_from_the_picture() -> None:
    words = prepare(ASKED, _Engine())
    assert words.prompt == "a fox"
    assert words.mode is Mode.TEXT_TO_IMAGE
    assert words.options == {"steps": 20, "tiling": False, "brush": "fine"}
    picture = prepare(replace(ASKED, inputs=(PICTURE,)), _Engine())
    assert picture.mode is Mode.IMAGE_TO_IMAGE
    assert picture.options["strength"] == 0.7


@pytest.mark.parametrize(("given", "read"), [
    ({"steps": "12"}, 12), ({"steps": 12.0}, 12), ({"tiling": "yes"}, True), ({"tiling": "OFF"}, False),
    ({"brush": "bold"}, "bold"),
])
def test_text_from_a_command_line_is_read_by_kind(given: dict[str, OptionValue], read: OptionValue) -> None:
    name = next(iter(given))
    assert prepare(replace(ASKED, options=given), _Engine()).options[name] == read


@pytest.mark.parametrize("change", [
    {"options": {"steps": "many"}}, {"options": {"steps": 0}}, {"options": {"steps": 2.5}},
    {"options": {"steps": "nan"}}, {"options": {"steps": "inf"}}, {"options": {"tiling": "perhaps"}},
    {"options": {"brush": "huge"}}, {"options": {"unheard": 1}}, {"options": {"strength": 0.5}},
    {"size": "5:4"}, {"size": "100x100"}, {"size": "300x301"}, {"size": "big"}, {"size": "0:0"},
    {"seed": -1}, {"seed": 2**32}, {"model": "huge"}, {"negative_prompt": "fog"},
    {"inputs": (PICTURE, PICTURE)},
])
def test_what_the_engine_does_not_take_is_a_usage_error(change: dict[str, object]) -> None:
    with pytest.raises(UsageError) as caught:
        prepare(replace(ASKED, **change), _Engine())  # type: ignore[arg-type]
    assert caught.value.title.endswith(".")
    assert caught.value.hint


@pytest.mark.parametrize("prompt", ["", "   \n ", "x" * (MAX_PROMPT + 1)])
def test_empty_and_endless_prompts_are_refused(prompt: str) -> None:
    with pytest.raises(BadInputError):
        prepare(replace(ASKED, prompt=prompt), _Engine())


@pytest.mark.parametrize("count", [0, -1, 101])
def test_counts_have_bounds(count: int) -> None:
    with pytest.raises(AppError):
        prepare(ASKED, _Engine(), count=count)


def test_an_engine_of_words_refuses_a_picture() -> None:
    with pytest.raises(UsageError, match="words alone"):
        prepare(replace(ASKED, inputs=(PICTURE,)), _WordsOnly())


@pytest.mark.parametrize(("size", "pixels"), [
    ("3:2", (1260, 840)), ("640x480", (640, 480)), ("640×480", (640, 480)), ("", (1024, 1024)),
])
def test_ratios_keep_their_exact_proportion(size: str, pixels: tuple[int, int]) -> None:
    assert _Engine.sizes.pixels(size) == pixels
