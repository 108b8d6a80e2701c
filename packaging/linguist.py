"""Reads and writes Qt Linguist's .ts files, the same bytes for the same words."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from text_sources import Text

Key = tuple[str, str]  # context and source
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def read(path: Path) -> dict[Key, str]:
    """What a file says; an unfinished one is "". A translation by number is its one form: Chinese and Japanese have
    no other.
    """
    if not path.is_file():
        return {}
    found: dict[Key, str] = {}
    for context in ElementTree.fromstring(path.read_text(encoding="utf-8")).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            form = None if translation is None else translation.find("numerusform")
            said = form if form is not None else translation
            text = "" if said is None or said.get("type") else said.text or ""
            finished = translation is not None and translation.get("type") is None
            found[context.findtext("name", ""), message.findtext("source", "")] = text if finished else ""
    return found


def write(path: Path, language: str, texts: Iterable[Text], said: Mapping[Key, str]) -> bool:
    """Write what is wanted now with what was translated; what vanished is dropped. True when the file changed."""
    contexts: dict[str, dict[str, Text]] = {}
    for text in texts:
        contexts.setdefault(text.context, {}).setdefault(text.source, text)
    lines = [f'{HEAD}<TS version="2.1" language="{language}" sourcelanguage="en">\n']
    for name in sorted(contexts):
        lines.append(f"<context>\n    <name>{escape(name)}</name>\n")
        lines += [_message(text, said.get((name, text.source), "")) for text in contexts[name].values()]
        lines.append("</context>\n")
    lines.append("</TS>\n")
    whole = "".join(lines)
    if path.is_file() and path.read_text(encoding="utf-8") == whole:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(whole, encoding="utf-8", newline="\n")
    return True


def _message(text: Text, said: str) -> str:
    state = "" if said else ' type="unfinished"'
    form = f"\n            <numerusform>{escape(said)}</numerusform>\n        " if text.numerus else escape(said)
    numerus = ' numerus="yes"' if text.numerus else ""
    return (
        f"    <message{numerus}>\n"
        f'        <location filename="../../{escape(text.place)}"/>\n'
        f"        <source>{escape(text.source)}</source>\n"
        f"        <translation{state}>{form}</translation>\n"
        "    </message>\n"
    )


def write_templates(path: Path, texts: Iterable[Text]) -> None:
    """The English templates of what the lower layers say, for ui/translation.py: text, and which slots are words."""
    templates = sorted({(text.source, text.words) for text in texts if "{1}" in text.source})
    rows = ",\n".join(json.dumps([source, *words], ensure_ascii=False) for source, words in templates)
    path.write_text(f"[\n{rows}\n]\n", encoding="utf-8", newline="\n")


def compile_file(source: Path, target: Path) -> None:
    """Make the .qm that Qt reads. Linguist's compiler comes with PySide6."""
    tool = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts")) or shutil.which("pyside6-lrelease")
    if tool is None:
        sys.exit("pyside6-lrelease is not here; it comes with PySide6-Essentials.")
    subprocess.run([tool, "-silent", str(source), "-qm", str(target)], check=True)
