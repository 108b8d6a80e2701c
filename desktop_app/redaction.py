"""Keeps secrets out of text: the `Secret` type, and a filter for every log handler and report.

Two nets: values that were seen as a `Secret` in this run are blanked wherever they appear, and so is
what merely looks like a key (bearer tokens, signed query strings, `key=…`).
"""

from __future__ import annotations

import logging
import re
import traceback
from types import TracebackType

MASK = "***"
_SHORTEST = 6  # shorter values would blank ordinary words

_known: set[str] = set()

_PATTERNS = (
    re.compile(r"(?i)(bearer\s+)[a-z0-9._~+/=-]{6,}"),
    re.compile(r"(?i)((?:x-amz-[a-z-]*|signature|api[_-]?key|apikey|access[_-]?key(?:[_-]?id)?|secret|token|key"
               r"|password|delete_url)[\"']?\s*[=:]\s*[\"']?)[^\s\"'&,}]{4,}"),
    re.compile(r"(https?://)[^\s/@:]+:[^\s/@]+@"),
)


class Secret:
    """A key's value. Shows itself only to `reveal()`."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value
        if len(value) >= _SHORTEST:
            _known.add(value)

    def reveal(self) -> str:
        """The value, for the one place that sends it."""
        return self._value

    def __repr__(self) -> str:
        return MASK

    __str__ = __repr__

    def __format__(self, _spec: str) -> str:
        return MASK

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> str:
        raise TypeError("a Secret is not written anywhere")


def redact(text: str) -> str:
    """`text` without anything that is, or looks like, a secret."""
    for value in sorted(_known, key=len, reverse=True):
        text = text.replace(value, MASK)
    for pattern in _PATTERNS:
        text = pattern.sub(lambda match: match.group(1) + MASK + ("@" if match[0].endswith("@") else ""), text)
    return text


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line, so arguments, tracebacks and stack texts are all covered."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def safe_traceback(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """A traceback that may be logged or copied into a report."""
    return redact("".join(traceback.format_exception(kind, error, trace)))
