"""`{red|blue|green}` in a prompt: one picture for each way of reading it.

Groups may stand in groups, may be empty on one side (`{|golden }`), and `\\{`, `\\}`, `\\|` stand for themselves.
A brace group without a bar is no variation and stays as it is, as prompts for some models hold braces of their own.
"""

from __future__ import annotations

import re
from itertools import product
from math import prod

from ..errors import BadInputError

MOST = 100
_SPECIAL = "{}|\\"
_DEEPEST = 20
_PART = re.compile(r"\\[{}|\\]|[{}|]|[^{}|\\]+|\\", re.DOTALL)
_BLANKS = re.compile("  +")


def expand(prompt: str) -> tuple[str, ...]:
    """Every reading, in the order of writing, each once; a prompt without groups comes back as it is.

    BadInputError: more than MOST readings, or groups in groups without end.
    """
    if "{" not in prompt and "\\" not in prompt:
        return (prompt,)
    parts = _PART.findall(prompt)
    readings, _ = _sequence(parts, _closed(parts), 0, len(parts), 0)
    return tuple(dict.fromkeys(_BLANKS.sub(" ", reading).strip() for reading in readings))


def count(prompt: str) -> int:
    """How many pictures one press makes of it, 1 for a prompt that cannot be read."""
    try:
        return len(expand(prompt))
    except BadInputError:
        return 1


def _closed(parts: list[str]) -> dict[int, int]:
    """Where each brace that opens a group is closed; one that is never closed is an ordinary character."""
    opened: list[int] = []
    closed: dict[int, int] = {}
    for at, part in enumerate(parts):
        if part == "{":
            opened.append(at)
        elif part == "}" and opened:
            closed[opened.pop()] = at
    return closed


def _sequence(
    parts: list[str], closed: dict[int, int], at: int, end: int, depth: int
) -> tuple[list[str], int]:
    """The readings from `at` to `end`, or to the bar that ends this choice; and where that is."""
    if depth > _DEEPEST:
        raise BadInputError("The choices in the prompt are nested too deep.", "Write them in fewer braces.")
    readings = [[""]]
    while at < end:
        part = parts[at]
        if depth and part == "|":
            break
        if at in closed:
            readings.append(_group(parts, closed, at, depth + 1))
            if prod(map(len, readings)) > MOST:
                raise too_many()
            at = closed[at]
        else:
            readings.append([part[1:] if len(part) == 2 and part[0] == "\\" and part[1] in _SPECIAL else part])
        at += 1
    return ["".join(choice) for choice in product(*readings)], at


def _group(parts: list[str], closed: dict[int, int], at: int, depth: int) -> list[str]:
    """The choices of the group that opens at `at`; one without a bar keeps its braces."""
    choices: list[str] = []
    place, end, bars = at + 1, closed[at], 0
    while True:
        readings, place = _sequence(parts, closed, place, end, depth)
        choices += readings
        if len(choices) > MOST:
            raise too_many()
        if place >= end:
            return choices if bars else [f"{{{reading}}}" for reading in choices]
        bars, place = bars + 1, place + 1


def too_many() -> BadInputError:
    """The refusal, before anything is sent."""
    return BadInputError(
        f"The choices in the prompt come to more than {MOST} pictures.", "Take some out. Nothing was sent."
    )


def escaped(prompt: str) -> str:
    """The prompt so that `expand` reads it as it stands: for what comes out of a recipe."""
    try:
        if expand(prompt) == (prompt,):
            return prompt
    except BadInputError:
        pass
    return re.sub(r"[{}|\\]", r"\\\g<0>", prompt)
