"""What may go wrong, asked for by words in a prompt or by POST /control/script.

In a prompt, in square brackets, as many as wanted (several `do` follow one another on successive calls):

    [code=402]        create answers with that code       [code=429x2]  twice, then it works
    [create=reset]    accepted, then the connection is reset; also: cut, html502, html524, no-task-id, silent
    [create=refused-html502] … the same without having been accepted;  1010: Cloudflare's 403
    [poll=…]          the next poll: null, 429, 500, html502, cut, reset, strange-word
    [seconds=30]      how long the task takes             [never]       it never finishes
    [then=fail]       the task fails; [failcode=451] [failmsg=…]
    [result=…]        empty, broken, double, duplicates, many, snake, nested
    [picture=…]       403, 404, html, svg, cut, huge, zero, slow, private, redirect-private, gzip, once-403
"""

from __future__ import annotations

import re
from typing import Any

_WORD = re.compile(r"\[([a-z]+)(?:=([^\]]*))?\]")
_TIMES = re.compile(r"^(.*?)x(\d+)$")


def wishes(prompt: str) -> dict[str, list[str]]:
    """The bracketed words of a prompt: name → values in order; "x2" repeats one."""
    found: dict[str, list[str]] = {}
    for name, value in _WORD.findall(prompt):
        times = _TIMES.match(value)
        values = [times[1]] * int(times[2]) if times else [value]
        found.setdefault(name, []).extend(values)
    return found


def first(found: dict[str, list[str]], name: str, default: str = "") -> str:
    """The first value of a wish."""
    return found.get(name, [default])[0]


class Scripts:
    """Faults for the next calls of a kind: {"create": [{"do": "reset"}, …]}."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[dict[str, Any]]] = {}

    def add(self, kind: str, faults: list[dict[str, Any]]) -> None:
        """More for the next calls of that kind."""
        self._waiting.setdefault(kind, []).extend(faults)

    def next(self, kind: str) -> dict[str, Any]:
        """What the next call of that kind does; {} for nothing unusual."""
        waiting = self._waiting.get(kind)
        return waiting.pop(0) if waiting else {}
