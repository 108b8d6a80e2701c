"""The window's language: which one it is, Qt's translators, and what the lower layers said in English.

The lower layers speak English (the command line and a job's row stay English); `said` turns a sentence of theirs
into the window's language where it is shown. English costs nothing: no file is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from .. import system

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {ENGLISH: "English", "zh_CN": "简体中文", "ja": "日本語"}
"""What the `language` setting may be besides "" (the system's), each in its own words."""

_SAID = "Said"  # packaging/said_sources.py collects under this name
_SLOT = re.compile(r"\{(\d+)\}")
_SENTENCE_END = re.compile(r"(?<=[.?…])\s+")
_WIDE_SPACE = r"(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])"  # left where a value is Chinese; slow to compile
_WIDE_ENDS = "。？！：；，、）」』”"
_installed: list[QTranslator] = []
_language = ENGLISH


def resolve(choice: str, wanted: Iterable[str]) -> str:
    """The language for a `language` setting. wanted: the system's languages ("zh-Hans-CN"), the best first.

    Readers of traditional Chinese are not handed the simplified one unasked.
    """
    if choice in LANGUAGES:
        return choice
    for name in wanted:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
            return "zh_CN"
        if parts[0] == "zh":
            return ENGLISH
        if parts[0] in LANGUAGES:
            return parts[0]
    return ENGLISH


def speak(app: QCoreApplication, choice: str) -> str:
    """From now on the window's new words are in this language; what is built already keeps its own.

    choice: the `language` setting. The language that came of it.
    """
    global _language
    system_locale = QLocale.system()
    language = resolve(choice, system_locale.uiLanguages())
    while _installed:
        app.removeTranslator(_installed.pop())
    _language = language
    _remembered.cache_clear()
    QLocale.setDefault(_locale(language, system_locale))
    if language != ENGLISH:
        folder = str(system.resource("translations"))
        for name, place in (
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"easel_{language}", folder),
        ):
            translator = QTranslator(app)
            if translator.load(name, place):  # Qt's own words are missing in some builds
                app.installTranslator(translator)
                _installed.append(translator)
    return language


def spoken() -> str:
    """The language the window speaks now: "en", "zh_CN" or "ja"."""
    return _language


def said(text: str) -> str:
    """A text of the lower layers in the window's language; unchanged where there is no translation."""
    return text if _language == ENGLISH or not text else _remembered(text)


def sentences(*parts: str) -> str:
    """Sentences one after another: a space between them, none after a full-width stop."""
    whole = ""
    for part in filter(None, parts):
        whole += part if not whole or whole[-1] in _WIDE_ENDS else f" {part}"
    return whole


def listed(words: Sequence[str]) -> str:
    """Words one after another, as the language lists them."""
    return ("、" if _language in ("zh_CN", "ja") else ", ").join(words)


def _locale(language: str, system_locale: QLocale) -> QLocale:
    """The system's dates and numbers where they suit the language, else the language's own."""
    wanted = QLocale(language)
    if wanted.language() == system_locale.language():
        return system_locale
    return QLocale(wanted.language(), system_locale.territory()) if language == ENGLISH else wanted


# ---- what the lower layers said ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Template:
    """An English text with slots. literal: its longest part without one, to look for first."""

    source: str
    literal: str
    pattern: re.Pattern[str]
    words: frozenset[int]  # the slots that hold words of ours, translated in turn


@lru_cache(maxsize=4096)
def _remembered(text: str) -> str:
    """The whole text, or its sentences when every one is known, or as a template, or what is known of it."""
    if exact := _exact(text):
        return exact
    parts = _SENTENCE_END.split(text)
    found = [_exact(part) or _filled(part) for part in parts] if len(parts) > 1 else []
    if found and all(found):
        return sentences(*found)
    return _filled(text) or sentences(*(new or old for new, old in zip(found, parts, strict=False))) or text


def _exact(text: str) -> str:
    """The translation of just these words, or ""."""
    translated = QCoreApplication.translate(_SAID, text)
    return "" if translated == text else translated


def _filled(text: str) -> str:
    """The translation of the template this text was made from, with the text's own values, or ""."""
    for template in _templates():
        match = template.pattern.fullmatch(text) if template.literal in text else None
        if match and (translated := _exact(template.source)):
            return _fill(translated, match, template.words)
    return ""


def _fill(translated: str, match: re.Match[str], words: frozenset[int]) -> str:
    def value(slot: re.Match[str]) -> str:
        number = int(slot[1])
        text = match[number]
        return said(text) if number in words or text[-1:] in (".", "?", "…") else text

    return re.sub(_WIDE_SPACE, "", _SLOT.sub(value, translated))


@lru_cache(maxsize=1)
def _templates() -> tuple[_Template, ...]:
    """All templates, those with the most text of their own first."""
    import json

    rows = json.loads(system.resource("translations/said.json").read_text(encoding="utf-8"))
    made = [_template(source, frozenset(words)) for source, *words in rows]
    return tuple(sorted(made, key=lambda template: -len(_SLOT.sub("", template.source))))


def _template(source: str, words: frozenset[int]) -> _Template:
    pieces = _SLOT.split(source)  # text, number, text, number, text …
    literal = max(pieces[::2], key=len)
    pattern = "".join(re.escape(piece) if index % 2 == 0 else "(.+?)" for index, piece in enumerate(pieces))
    return _Template(source, literal, re.compile(pattern, re.DOTALL), words)
