"""Wishes with a number in them: "rotate 90 degrees left", "crop to 16:9", "upscale 2x", "放大4倍", "20%"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .vocabulary import EditWord

_DIGITS = {"两": 2, "二": 2, "三": 3, "四": 4}
_WAY = r"(left|right|clockwise|counter-?clockwise|anti-?clockwise|to the left|to the right)"
_WAY_CJK = r"(左|右|[顺順][时時]针|逆[时時]针|時計回り|反時計回り)"
_LEFT = ("left", "counter", "anti", "to the left", "左", "逆", "反時計")


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in per cent, 1..999."""

    value: int


Special = EditWord | Percent


def match_special(text: str, at: int) -> tuple[Special, int] | None:
    """What stands at `at` of folded text, and where it ends."""
    if at and text[at - 1].isascii() and text[at - 1].isalnum():
        return None
    for pattern, make in _PATTERNS:
        if found := pattern.match(text, at):
            return make(found), found.end()
    return None


def _times(found: re.Match[str]) -> EditWord:
    written = next(group for group in found.groups() if group)
    factor = _DIGITS.get(written) or int(written)
    return EditWord("upscale", 1, str(factor), f"enlarged {factor}x")


def _turn(found: re.Match[str]) -> EditWord:
    groups = [group for group in found.groups() if group]
    degrees = int(next(group for group in groups if re.fullmatch(r"-?\d+", group)))
    way = next((group for group in groups if not re.fullmatch(r"-?\d+", group)), "")
    if way.startswith(_LEFT):
        degrees = -degrees
    side = "left" if degrees < 0 else "right"
    return EditWord("rotate", 1, str(degrees), f"turned {abs(degrees)}° to the {side}")


def _ratio(found: re.Match[str]) -> EditWord:
    value = f"{int(found[1])}:{int(found[2])}"
    return EditWord("crop", 1, value, f"cropped to {value}")


_BIGGER = r"(?:upscale[ds]?|upscaling|enlarged?|enlargement|bigger|larger|super ?resolution|size|resolution)"
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Special]], ...] = (
    (re.compile(
        rf"(?:rotated?|turn(?:ed)?|straighten(?:ed)?|tilt(?:ed)?)(?: it| the picture)?(?: by)? (-?\d{{1,3}})"
        rf" ?(?:degrees?|deg|°)?(?: {_WAY})?(?![a-z0-9:])"), _turn),
    (re.compile(
        rf"rotated?(?: it)? {_WAY}(?: by)? (-?\d{{1,3}}) ?(?:degrees?|deg|°)?(?![a-z0-9:])"), _turn),
    (re.compile(rf"向?{_WAY_CJK}?[旋]?转(\d{{1,3}}) ?(?:度|°)"), _turn),
    (re.compile(
        rf"(?:{_WAY_CJK}に?)?(\d{{1,3}}) ?(?:度|°) ?(?:{_WAY_CJK}に?)?(?:回転|回して|傾けて|旋转)"), _turn),
    (re.compile(
        r"(?:upscale|enlarge|scale|magnify|upsize)d?(?: it| the (?:picture|image|photo))?(?: up)?(?: by| to)? ?"
        r"(?:x ?(\d{1,2})|(\d{1,2}) ?(?:x|times|-times))(?![a-z0-9])"), _times),
    (re.compile(rf"(?:x ?(\d{{1,2}})|(\d{{1,2}}) ?x) {_BIGGER}(?![a-z])"), _times),
    (re.compile(rf"(\d{{1,2}}) times (?:as (?:big|large)|the (?:size|resolution)|{_BIGGER})(?![a-z])"), _times),
    (re.compile(r"(?:x ?(\d{1,2})|(\d{1,2}) ?x)(?![a-z0-9])"), _times),
    (re.compile(r"(?:放大|扩大)(?:到|至|为)?(?:原来的)?([两二三四]|\d{1,2}) ?倍"), _times),
    (re.compile(
        r"([两二三四]|\d{1,2}) ?倍(?:放大|大|分辨率|に?拡大|に?アップスケール|の大きさ|に大きく|の解像度)"), _times),
    (re.compile(r"(\d{1,3}):(\d{1,3})(?!\d)"), _ratio),
    (re.compile(r"(\d{1,3}) ?(?:%|percent\b|per cent\b|パーセント)"), lambda found: Percent(int(found[1]))),
)
