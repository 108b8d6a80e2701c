"""`{a|b}` in a prompt."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import BadInputError
from desktop_app.models import GenerationRequest
from desktop_app.services.variations import MOST, count, escaped, expand

from .rig import rig, run


@pytest.mark.parametrize(("prompt", "readings"), [
    ("a fox", ["a fox"]),
    ("{red|blue} fox", ["red fox", "blue fox"]),
    ("{red|blue} {fox|owl}", ["red fox", "red owl", "blue fox", "blue owl"]),
    ("a {big|small {fat|thin}} cat", ["a big cat", "a small fat cat", "a small thin cat"]),
    ("a {|golden} cat", ["a cat", "a golden cat"]),
    ("{赤い|青い}狐", ["赤い狐", "青い狐"]),
    (r"\{a\|b\} and {c|d\|e}", ["{a|b} and c", "{a|b} and d|e"]),
    ("a {word} in braces", ["a {word} in braces"]),
    ("never {closed|here", ["never {closed|here"]),
    ("{a{b|c}d", ["{abd", "{acd"]),
    ("x}y|z", ["x}y|z"]),
    ("{same|same}", ["same"]),
    ("a \\ stays", ["a \\ stays"]),
])
def test_readings_in_the_order_of_writing(prompt: str, readings: list[str]) -> None:
    assert list(expand(prompt)) == readings
    assert count(prompt) == len(readings)


def test_too_many_are_refused_in_a_sentence_and_a_hundred_are_not() -> None:
    ten = "{" + "|".join(str(n) for n in range(10)) + "}"
    assert len(expand(f"{ten} {ten}")) == MOST
    with pytest.raises(BadInputError) as caught:
        expand(f"{ten} {ten} {{a|b}}")
    assert "more than 100 pictures" in caught.value.title and "Nothing was sent" in caught.value.hint
    assert count(f"{ten} {ten} {{a|b}}") == 1


@pytest.mark.parametrize("prompt", ["{" * 5000 + "x", "{a|" * 60 + "b" + "}" * 60, "{}" * 5000])
def test_nonsense_comes_to_an_end_at_once(prompt: str) -> None:
    try:
        assert len(expand(prompt)) == 1
    except BadInputError as error:
        assert "nested too deep" in error.title


@pytest.mark.parametrize("prompt", ["a fox", "{a|b}", "{a|{b}c}", "a \\{ b|c", "{word} stays"])
def test_a_prompt_from_a_recipe_reads_as_itself(prompt: str) -> None:
    assert expand(escaped(prompt)) == (prompt,)


def test_one_job_for_each_reading_and_seed_in_one_group(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            jobs = r.queue.submit(GenerationRequest("scripted", "a {red|blue} fox", seed=7), count=2)
            assert [(job.prompt, job.request.seed) for job in jobs] == [
                ("a red fox", 7), ("a red fox", 8), ("a blue fox", 7), ("a blue fox", 8)]
            assert len({job.group for job in jobs}) == 1

    run(scenario())
