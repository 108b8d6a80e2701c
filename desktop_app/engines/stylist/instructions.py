"""From a prompt in English, Chinese or Japanese to a plan: which edits, which style, how strong.

Every word must be understood or be known to ask for nothing ("make it", "请"); what is left over is `unknown`,
and a plan with unknown words is not carried out: a picture that does half of what was asked would pass as if
it did all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ..neural.styles import Style, fold
from .special import Percent, Special, match_special
from .vocabulary import (
    CJK,
    AmountWord,
    EditWord,
    Grammar,
    MeasureWord,
    PresetWord,
    StyleWord,
    Word,
    vocabulary,
)

REVERSIBLE = frozenset({"warmth", "brightness", "contrast", "saturation", "sharpen", "shadows", "highlights"})
SCALABLE = REVERSIBLE | {"sepia", "grey", "denoise", "fade", "vignette", "grain", "levels", "tint", "zoom"}
_OPPOSITE = {
    "warmer": "cooler", "brighter": "darker", "more contrast": "less contrast", "more vivid": "more muted",
    "sharper": "softer", "lighter shadows": "deeper shadows", "brighter highlights": "softer highlights",
}
_OPPOSITE |= {down: up for up, down in _OPPOSITE.items()}
_STEP_PERCENT = 20  # "20 % brighter" is one ordinary step
_MOST_UNKNOWN = 12  # then the rest of the prompt is not read
_BREAK = re.compile(r"[,;.、。!?…|\n]+|:(?!\d)| - | – |—")
_PASS = re.compile(r"[\s\"'`“”‘’()\[\]{}「」『』【】《》*#~・-]+")
_LATIN_WORD = re.compile(r"[^\s,;.、。!?…|:\"“”()\[\]]+")


_OWN = ("my", "our", "我的", "私の", "我们的")
_PORTRAYED = frozenset(("of", own) for own in ("my", "our", "this", "these"))
_SHOWN_AS = ("as", "in", "的", "の", "を")


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit. amount: signed, 1 = one ordinary step. value: a ratio, degrees or a colour. title: in words."""

    op: str
    amount: float = 1.0
    value: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a prompt asks for. styles: all that are named, at equal shares. strength: None = not said.

    upscale: 0, or the factor as written (only 2 and 4 can be done). unknown: words that stay a riddle.
    ignored: words passed over that ask for nothing, or talk of paint beside a named style.
    """

    edits: tuple[Edit, ...] = ()
    styles: tuple[Style, ...] = ()
    strength: float | None = None
    upscale: int = 0
    understood: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    word: Word | Special | None  # None: unknown


@dataclass(slots=True)
class _Reader:
    """Collects the plan, clause by clause."""

    edits: list[Edit] = field(default_factory=list)
    styles: list[StyleWord] = field(default_factory=list)
    style_texts: list[str] = field(default_factory=list)
    strength: float | None = None
    dropped: list[str] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    # within a clause
    sign: int = 0
    factor: float | None = None
    percent: int | None = None
    flip: bool = False
    no: str = ""
    measure: Edit | None = None  # its direction may still follow: "コントラストを上げて"
    last: str = ""  # "edit" or "style": what an amount behind it belongs to
    pending: list[str] = field(default_factory=list)


def read(prompt: str) -> Plan:
    """The plan for a prompt. Never raises; what is not understood stands in `unknown`."""
    reader = _Reader()
    clause: list[_Token] = []
    for token in _tokens(fold(prompt)):
        if isinstance(token.word, Grammar) and token.word.role == "separator":
            _read_clause(reader, clause)
            clause = []
        else:
            clause.append(token)
    _read_clause(reader, clause)
    return _plan(reader)


def _tokens(text: str) -> Iterator[_Token]:
    words = vocabulary()
    at = unknown = 0
    while at < len(text) and unknown < _MOST_UNKNOWN:
        if found := _BREAK.match(text, at):
            yield _Token(found[0], Grammar("separator"))
            at = found.end()
        elif found := _PASS.match(text, at):
            at = found.end()
        elif special := match_special(text, at):
            yield _Token(text[at:special[1]], special[0])
            at = special[1]
        elif phrase := words.longest(text, at):
            yield _Token(text[at:phrase[1]], phrase[0])
            at = phrase[1]
        else:
            end = _unknown_end(text, at)
            yield _Token(text[at:end], None)
            at = end
            unknown += 1


def _unknown_end(text: str, at: int) -> int:
    """A Latin word as a whole; of Chinese and Japanese, up to the next phrase that is known."""
    if not CJK.match(text[at]):
        found = _LATIN_WORD.match(text, at)
        end = found.end() if found else at + 1
        for position in range(at + 1, end):
            if CJK.match(text[position]):
                return position
        return end
    end = at + 1
    while end < len(text) and CJK.match(text[end]) and not vocabulary().longest(text, end):
        end += 1
    return end


def _read_clause(reader: _Reader, clause: list[_Token]) -> None:
    if any(isinstance(t.word, Grammar) and t.word.role == "enough" for t in clause):
        clause = [t for t in clause if not (isinstance(t.word, Grammar) and t.word.role in ("no", "enough"))]
    clause = _without_subject(reader, clause)
    riddles = len(reader.unknown)
    for token in clause:
        _read_token(reader, token)
    if reader.sign > 0 and reader.last:
        _reset(reader)  # "ビネットを追加": the verb stands behind
    if reader.percent is not None or reader.factor is not None:
        _amount_behind(reader)
    if len(reader.unknown) == riddles:  # else its verb or amount belongs to a word that is told anyway
        unfinished = reader.sign or reader.no or reader.flip or reader.percent is not None
        (reader.unknown if unfinished else reader.ignored).extend(reader.pending)
    _reset(reader)
    reader.measure, reader.last = None, ""


def _without_subject(reader: _Reader, clause: list[_Token]) -> list[_Token]:
    """"Oil painting of my dog", "my dog as a mosaic": what the artist's own picture shows is no wish. Told as ignored.

    Only where a style is named, and only in these two forms: "turn my hair into watercolour" stays a riddle.
    """
    if not any(isinstance(token.word, StyleWord) for token in clause):
        return clause
    kept = []
    for at, token in enumerate(clause):
        before = tuple(one.text for one in clause[max(0, at - 2) : at])
        behind = clause[at + 1].text if at + 1 < len(clause) else ""
        portrayed = before in _PORTRAYED or (at == 1 and before[0] in _OWN and behind in _SHOWN_AS)
        if token.word is None and portrayed:
            reader.ignored.append(token.text)
        else:
            kept.append(token)
    return kept


def _read_token(reader: _Reader, token: _Token) -> None:
    word = token.word
    if word is None:
        reader.unknown.append(token.text)
    elif isinstance(word, Grammar):
        _read_grammar(reader, word.role, token.text)
    elif isinstance(word, AmountWord):
        reader.factor = word.factor
        reader.pending.append(token.text)
        if word.after and reader.last:
            _amount_behind(reader)
    elif isinstance(word, Percent):
        reader.percent = word.value
        reader.pending.append(token.text)
        if reader.last:
            _amount_behind(reader)
    elif isinstance(word, StyleWord):
        _take_style(reader, word, token.text)
    elif isinstance(word, PresetWord):
        _take_preset(reader, word, token.text)
    elif isinstance(word, MeasureWord):
        _take_measure(reader, word, token.text)
    else:
        _take_edit(reader, word, token.text)


def _read_grammar(reader: _Reader, role: str, text: str) -> None:
    if role in ("filler", "harmless"):
        if role == "harmless":
            reader.ignored.append(text)
        return
    if role in ("more", "less") and reader.measure is not None and reader.edits:
        sign = 1 if role == "more" else -1
        reader.edits[-1] = replace(reader.measure, amount=sign * abs(reader.edits[-1].amount),
                                   title=reader.measure.title.split("|")[0 if sign > 0 else 1])
        reader.measure = None
        return
    if role == "too-after":
        if reader.last == "edit" and reader.edits[-1].op in REVERSIBLE:
            reader.edits[-1] = _opposite(reader.edits[-1])
        else:
            reader.unknown.append(text)
        return
    reader.pending.append(text)
    if role in ("more", "less"):
        reader.sign = 1 if role == "more" else -1
    elif role == "too":
        reader.flip = True
    elif role == "no":
        reader.no = text


def _take_edit(reader: _Reader, word: EditWord, text: str) -> None:
    edit = Edit(word.op, float(word.sign), word.value, word.title)
    if reader.no:
        reader.dropped.append(f"no {text}")
        _reset(reader)
        return
    if reader.sign < 0 or reader.flip:
        if word.op not in REVERSIBLE:
            reader.unknown += [*reader.pending, text]
            _reset(reader)
            return
        edit = _opposite(edit)
    _add(reader, edit)


def _take_measure(reader: _Reader, word: MeasureWord, text: str) -> None:
    if reader.no:
        reader.dropped.append(f"no {text}")
        _reset(reader)
        return
    said = bool(reader.sign or reader.flip)
    down = (reader.sign < 0) != reader.flip
    edit = Edit(word.op, -1.0 if down else 1.0, "", word.down if down else word.up)
    _add(reader, edit)
    reader.measure = None if said else replace(edit, title=f"{word.up}|{word.down}")


def _take_preset(reader: _Reader, word: PresetWord, text: str) -> None:
    if reader.no:
        reader.dropped.append(f"no {text}")
    elif reader.sign < 0 or reader.flip:
        reader.unknown += [*reader.pending, text]
    else:
        factor = reader.factor or 1.0
        for op, amount in word.edits:
            reader.edits.append(Edit(op, amount * factor, "", word.title))
    _reset(reader)
    reader.last, reader.measure = "", None


def _take_style(reader: _Reader, word: StyleWord, text: str) -> None:
    if reader.no or reader.flip or reader.sign < 0:
        reader.unknown += [*reader.pending, text]
        _reset(reader)
        return
    reader.styles.append(word)
    reader.style_texts.append(text)
    reader.last, reader.measure = "style", None
    if reader.factor is not None or reader.percent is not None:
        _amount_behind(reader)
    _reset(reader)


def _add(reader: _Reader, edit: Edit) -> None:
    reader.edits.append(edit)
    reader.last, reader.measure = "edit", None
    if reader.factor is not None or reader.percent is not None:
        _amount_behind(reader)
    _reset(reader)


def _amount_behind(reader: _Reader) -> None:
    """Give the amount read to what stands before it."""
    if reader.last == "style":
        if reader.percent is not None:
            reader.strength = min(1.0, reader.percent / 100)
        elif reader.factor is not None:
            reader.strength = 0.45 if reader.factor < 1 else 1.0
    elif reader.last == "edit" and reader.edits[-1].op in SCALABLE:
        factor = reader.factor or 1.0
        if reader.percent is not None:
            factor = min(3.0, max(0.1, reader.percent / _STEP_PERCENT))
        sign = -1.0 if reader.edits[-1].amount < 0 else 1.0
        reader.edits[-1] = replace(reader.edits[-1], amount=sign * factor)
    elif reader.percent is not None:
        return
    reader.factor = reader.percent = None
    reader.pending = []


def _reset(reader: _Reader) -> None:
    reader.sign, reader.factor, reader.percent = 0, None, None
    reader.flip, reader.no, reader.pending = False, "", []


def _opposite(edit: Edit) -> Edit:
    return replace(edit, amount=-edit.amount, title=_OPPOSITE.get(edit.title, edit.title))


def _plan(reader: _Reader) -> Plan:
    named = [word.style for word in reader.styles if word.named]
    styles = tuple(dict.fromkeys(named or [word.style for word in reader.styles][:1]))
    ignored = list(reader.ignored)
    for word, text in zip(reader.styles, reader.style_texts, strict=True):
        if word.style not in styles:
            ignored.append(text)
    upscale = max((int(edit.value) for edit in reader.edits if edit.op == "upscale"), default=0)
    edits = _merged(edit for edit in reader.edits if edit.op != "upscale")
    if any(edit.op == "crop" for edit in edits):
        edits = [edit for edit in edits if edit.op != "zoom"]
    understood = [_describe(edit) for edit in edits] + reader.dropped
    understood += [f"style: {style.title}" for style in styles]
    if upscale:
        understood.append(f"enlarged {upscale}x")
    return Plan(
        tuple(edits), styles, reader.strength, upscale,
        tuple(dict.fromkeys(understood)), tuple(dict.fromkeys(ignored)), tuple(dict.fromkeys(reader.unknown)),
    )


def _merged(edits: Iterable[Edit]) -> list[Edit]:
    """The same wish twice is a stronger one, up to three steps; twice a mirror stays one."""
    merged: dict[tuple[str, str, bool], Edit] = {}
    for edit in edits:
        key = (edit.op, edit.value, edit.amount < 0)
        before = merged.get(key)
        if before is None:
            merged[key] = edit
        elif edit.op in SCALABLE:
            merged[key] = replace(before, amount=max(-3.0, min(3.0, before.amount + edit.amount)))
    return list(merged.values())


def _describe(edit: Edit) -> str:
    if edit.op not in SCALABLE or edit.title in ("dramatic", "dreamy", "vintage"):
        return edit.title
    size = abs(edit.amount)
    if size < 0.8:
        return f"{edit.title} (a little)"
    return f"{edit.title} (a lot)" if size > 1.3 else edit.title
