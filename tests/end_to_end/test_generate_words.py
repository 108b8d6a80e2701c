"""Styles and variations on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.support.easel import SMALL, easel


def test_a_preset_is_taken_by_its_name_in_any_language_and_said(tmp_path: Path) -> None:
    answer = easel(tmp_path, "generate", "a house by a lake", *SMALL, "--style", "墨と金", "--json")
    assert answer.code == 0, answer.err
    (job,) = answer.data["jobs"]
    assert job["prompt"] == "a house by a lake"
    assert job["assets"][0]["style"] == "ink-and-gold"
    assert "style: Ink & gold" in answer.err


def test_a_style_nobody_knows_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    answer = easel(tmp_path, "generate", "a house", *SMALL, "--style", "xyzzy", "--json")
    assert answer.code in (1, 2)
    assert answer.data["jobs"] == [] and "xyzzy" in answer.data["error"]["title"]


def test_variations_are_one_group_that_starts_at_one_seed(tmp_path: Path) -> None:
    answer = easel(tmp_path, "generate", "a {red|blue} boat", *SMALL, "--count", 2, "--seed", 5, "--no-wait", "--json")
    assert answer.code == 0, answer.err
    jobs = answer.data["jobs"]
    assert [job["prompt"] for job in jobs] == ["a red boat", "a red boat", "a blue boat", "a blue boat"]
    assert len({job["group"] for job in jobs}) == 1
    many = "{" + "|".join(str(number) for number in range(101)) + "}"
    refused = easel(tmp_path, "generate", many, *SMALL, "--json")
    assert refused.code in (1, 2) and "more than 100 pictures" in refused.data["error"]["title"]
