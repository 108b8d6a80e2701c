"""From a prompt's text to a row of items: known words with what they do, numbers, breaks and unknown words.

English words are matched whole, longest phrase first. Chinese and Japanese, which put no spaces between words, are
cut by the longest known word at each place. Everything here is linear in the prompt's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.engines.painter import emoji_names
from desktop_app.engines.painter.parse_words import (
    GRAMMAR,
    WORD,
    Effects,
    Lexicon,
    chinese,
    english,
    japanese,
    simplified,
    singular,
    stems,
)

UNKNOWN: Effects = (("unknown", ""),)
BREAK: Effects = (("break", ""),)
STOP: Effects = (("stop", ""),)
_IGNORE: Effects = (("ignore", "yes"),)

_VERBAL = frozenset({"weather", "extra", "time", "mood"})
"""What a verb may tell ("raining", "glowed"); "parked" is no park and "falling" no autumn."""

_CJK = "\u3005-\u3007\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_PICTURE = "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u25a0-\u2bff\U0001f000-\U0001faff"
_TOKEN = re.compile(
    r"(?P<tag><[^<>\n]{1,80}>|--[a-z]+(?: {1,4}[0-9][0-9:.]*)?|(?<=[^\s]):[0-9]+(?:\.[0-9]+)?(?=[)\]]))"
    r"|(?P<ratio>[0-9]+(?:[.:/x×][0-9]+)+)"
    rf"|(?P<word>{WORD.pattern})"
    rf"|(?P<cjk>[{_CJK}]+)"
    rf"|(?P<picture>[{_PICTURE}](?:[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|\u200d[{_PICTURE}])*)"
    r"|(?P<gap>[ \t_\u3000]+|-(?!-))"
    r"|(?P<comma>[,、|/+;:()\[\]{}])"
    r"|(?P<end>[.!?。\n\r…]+)"
    r"|(?P<other>.)",
    re.DOTALL,
)
_HALF_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HIRAGANA = re.compile("[\u3041-\u3096]+")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]+")
_PARTICLES = frozenset("のがをにはともでやへな")
_DIGITS = {**{char: n for n, char in enumerate("一二三四五六七八九十", 1)}, "两": 2, "双": 2, "几": 3, "多": 7, "数": 3}
_LARGE = frozenset("百千万")
_NUMBER = re.compile("[一二三四五六七八九十两双几多数百千万]{1,4}")


@dataclass(slots=True)
class Item:
    """A known word or phrase (or a break, or an unknown word) at text[start:end]."""

    effects: Effects
    start: int
    end: int
    language: str = "en"
    plural: bool = False
    negated: bool = False

    @property
    def kind(self) -> str:
        """The kind of the first effect, without the mark of a guess."""
        return self.effects[0][0].rstrip("?")

    def value(self, kind: str) -> str | None:
        """The value of the first effect of `kind`, None where there is none."""
        return next((value for one, value in self.effects if one.rstrip("?") == kind), None)


def scan(text: str) -> list[Item]:
    """All items of a prompt, in order. Gaps and stray marks are left out."""
    folded = text.translate(_HALF_WIDTH)
    if len(folded) != len(text):  # cannot happen with one-to-one tables; places would be wrong
        raise ValueError("folding changed the length of the text")
    asian = _Asian(folded)
    items: list[Item] = []
    run: list[tuple[str, int, int]] = []
    for match in _TOKEN.finditer(folded):
        group = match.lastgroup
        if group == "word":
            run.extend(_split_number(match.group(), match.start()))
            continue
        if group == "gap":
            continue
        if run:
            items.extend(_english_items(run))
            run = []
        if group == "cjk":
            asian.read(match.start(), match.end(), items)
        else:
            item = _mark(group or "other", match)
            if item is not None:
                items.append(item)
    items.extend(_english_items(run))
    return items


def _mark(group: str, match: re.Match[str]) -> Item | None:
    if group in ("comma", "end"):
        return Item((("break", "、" if match.group() == "、" else group),), match.start(), match.end(), "")
    if group in ("tag", "ratio"):
        return Item(_IGNORE, match.start(), match.end(), "")
    if group == "picture":
        return _picture(match)
    return None


def _picture(match: re.Match[str]) -> Item:
    plain = emoji_names.bare(match.group())
    rules = emoji_names.rules()
    if plain in rules.drawn:
        effects: Effects = (("subject", rules.drawn[plain]),)
    elif plain in rules.scene:
        from desktop_app.engines.painter.parse_words import effects as read

        effects = read(rules.scene[plain])
    else:
        character = emoji_names.names().typed.get(plain)
        effects = (("subject", "emoji:" + character),) if character else UNKNOWN
    return Item(effects, match.start(), match.end(), "emoji")


def _split_number(word: str, start: int) -> Iterator[tuple[str, int, int]]:
    """("3cats") → "3", "cats"; words that are known as they stand ("8k", "1girl") stay whole."""
    lower = word.lower()
    digits = len(lower) - len(lower.lstrip("0123456789"))
    if 0 < digits < len(lower) and lower not in english().words:
        yield lower[:digits], start, start + digits
        yield lower[digits:], start + digits, start + len(word)
    else:
        yield lower, start, start + len(word)


def _english_items(run: list[tuple[str, int, int]]) -> Iterator[Item]:
    """Cut a run of words (no marks between them) into the longest known phrases."""
    lexicon = english()
    known, reach = lexicon.words, lexicon.reach
    pictures = emoji_names.names().en if run else {}
    raw = [word.replace("\u2019", "'") for word, _, _ in run]
    single = [singular(word) for word in raw]
    at = 0
    while at < len(run):
        longest = min(max(reach.get(raw[at], 1), reach.get(single[at], 1), 3), len(run) - at)
        for size in range(longest, 0, -1):
            found = _english_phrase(raw, single, at, size, known, pictures)
            if found is not None:
                break
        else:
            size, found = 1, (_single(raw[at]), False)
        effects, plural = found
        yield Item(effects, run[at][1], run[at + size - 1][2], "en", plural)
        at += size


def _english_phrase(
    raw: list[str], single: list[str], at: int, size: int, known: dict[str, Effects], pictures: dict[str, str]
) -> tuple[Effects, bool] | None:
    end = at + size
    plural = single[end - 1] != raw[end - 1] and not raw[end - 1].endswith("'s")
    phrase = " ".join(raw[at:end])
    if phrase in known:
        return known[phrase], False
    last = " ".join((*raw[at : end - 1], single[end - 1]))
    every = " ".join(single[at:end])
    for form in (last, every):
        if form in known:
            return known[form], plural
    for form in (phrase, last):
        if form in pictures:
            return (("subject", "emoji:" + pictures[form]),), plural
    return None


def _single(word: str) -> Effects:
    """A word that stands in no list: a number, a form of a scene word, or unknown."""
    if word.isdecimal() and word.isascii():
        value = int(word) if len(word) < 4 else 0
        return (("count", str(min(value, 12))),) if 0 < value < 1000 else UNKNOWN
    for stem in stems(word):
        effects = english().words.get(stem)
        if effects and all(kind.rstrip("?") in _VERBAL for kind, _ in effects):
            return effects
    return UNKNOWN if len(word) > 1 or not word.isascii() else STOP


class _Asian:
    """Cuts runs of Chinese and Japanese characters. Kana anywhere in the prompt make Japanese the first choice."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.first_is_japanese = bool(_KANA.search(text))
        self._folded: str | None = None

    @property
    def folded(self) -> str:
        if self._folded is None:
            self._folded = simplified(self.text)
        return self._folded

    def read(self, start: int, end: int, items: list[Item]) -> None:
        """Append the items of text[start:end]."""
        at = start
        unknown = -1
        while at < end:
            touches = bool(items) and items[-1].end == at
            item = self._count(at, end, items) or self._word(at, start, end, touches)
            if item is None and (span := self._katakana(at, end)):
                item = Item(UNKNOWN, at, span, "ja")
            hiragana = _HIRAGANA.match(self.text, at, at + 1) is not None
            if unknown >= 0 and (item is not None or hiragana):
                items.append(Item(UNKNOWN, unknown, at, "ja" if self.first_is_japanese else "zh"))
                unknown = -1
            if item is not None:
                items.append(item)
                at = item.end
                continue
            if unknown < 0 and not hiragana:
                unknown = at
            at += 1
        if unknown >= 0:
            items.append(Item(UNKNOWN, unknown, end, "ja" if self.first_is_japanese else "zh"))

    def _word(self, at: int, start: int, end: int, touches: bool) -> Item | None:
        order = (japanese(), chinese()) if self.first_is_japanese else (chinese(), japanese())
        best: tuple[int, Effects, str] | None = None
        for choice, lexicon in enumerate(order):
            is_japanese = lexicon is japanese()
            text = self.text if is_japanese else self.folded
            pictures = emoji_names.names().ja if is_japanese else emoji_names.names().zh
            shortest = (best[0] + 1) if best else 1
            longest = min(max(lexicon.reach.get(text[at], 0), 8), end - at)
            for size in range(longest, shortest - 1, -1):
                phrase = text[at : at + size]
                effects = lexicon.words.get(phrase)
                if effects is None and phrase in pictures:
                    effects = (("subject", "emoji:" + pictures[phrase]),)
                if effects is None or (choice and (size < 2 or effects[0][0] in GRAMMAR)):
                    continue
                if self._stands_alone(at, at + size, -1 if touches else start, end, effects):
                    best = (size, effects, "ja" if is_japanese else "zh")
                    break
        return Item(best[1], at, at + best[0], best[2]) if best else None

    def _stands_alone(self, at: int, to: int, start: int, end: int, effects: Effects) -> bool:
        """False for a kana word that is only a piece of a longer one ("サン" in "サンゴ", "くま" in "たくましい").

        `start` is where the run begins, -1 where a known word ends just before `at`.
        """
        text = self.text
        last, after = text[to - 1], text[to : to + 1] if to < end else ""
        before = text[at - 1] if at > start >= 0 else ""
        if _KATAKANA.fullmatch(last) and after and _KATAKANA.fullmatch(after):
            return self._katakana_pieces(to, end)
        if to - at > 3 or not _HIRAGANA.fullmatch(text, at, to) or effects[0][0] in GRAMMAR:
            return True
        loose_after = not after or not _HIRAGANA.fullmatch(after) or after in _PARTICLES
        loose_before = not before or not _HIRAGANA.fullmatch(before) or before in _PARTICLES
        return loose_after and loose_before

    def _katakana_pieces(self, at: int, end: int) -> bool:
        """True when the rest of a katakana run is itself made of known words ("ピンク|バラ"); short runs only."""
        match = _KATAKANA.match(self.text, at, end)
        stop = match.end() if match else at
        if stop - at > 12:
            return False
        while at < stop:
            for size in range(stop - at, 0, -1):
                phrase = self.text[at : at + size]
                if size > 1 and (phrase in japanese().words or phrase in emoji_names.names().ja):
                    at += size
                    break
            else:
                return False
        return True

    def _katakana(self, at: int, end: int) -> int:
        match = _KATAKANA.match(self.text, at, end)
        return match.end() if match else 0

    def _count(self, at: int, end: int, items: list[Item]) -> Item | None:
        """A number with its counter: "三只", "二羽の", and "3匹の" where the digits are the item before."""
        lexicon: Lexicon = japanese() if self.first_is_japanese else chinese()
        text = self.text if self.first_is_japanese else self.folded
        language = "ja" if self.first_is_japanese else "zh"
        before = items[-1] if items else None
        if before and before.end == at and before.kind == "count" and text[before.start].isdecimal():
            if text[at] in lexicon.counters:
                items.pop()
                return Item(before.effects, before.start, self._after_no(at + 1, end), language)
            return None
        match = _NUMBER.match(text, at, min(end, at + 4))
        if not match or match.end() >= end:
            return None
        to = match.end() + 1
        if text[match.end()] not in lexicon.counters or self._longer_word(at, to, end, lexicon):
            return None
        return Item((("count", str(_number(match.group()))),), at, self._after_no(to, end), language)

    def _longer_word(self, at: int, to: int, end: int, lexicon: Lexicon) -> bool:
        text = self.text if self.first_is_japanese else self.folded
        longest = min(lexicon.reach.get(text[at], 0), end - at)
        return any(text[at : at + size] in lexicon.words for size in range(longest, to - at - 1, -1))

    def _after_no(self, to: int, end: int) -> int:
        return to + 1 if self.first_is_japanese and self.text[to : to + 1] == "の" and to < end else to


def _number(text: str) -> int:
    """"三" → 3, "十二" → 12, "数百" → 12: more than a dozen is a dozen."""
    if any(char in _LARGE for char in text):
        return 12
    if len(text) > 1 and "十" in text:
        head, _, tail = text.partition("十")
        return min((_DIGITS.get(head, 1) * 10) + (_DIGITS.get(tail, 0) if tail else 0), 12)
    return _DIGITS.get(text[0], 1)
