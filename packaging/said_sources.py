"""Finds what the lower layers say in English: sentences of errors and checks, titles of engines, options, styles.

A text put together from parts is a template: what is only known at run time becomes {1}, {2} …; where a part has
two wordings ("picture" or "pictures") there is a template for each.
"""

from __future__ import annotations

import ast
import itertools
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from text_sources import SAID, Text

FRONTS = ("ui", "cli", "app.py", "__main__.py")  # they speak for themselves
MOST_WORDINGS = 16
# Constructors whose arguments are shown: positions and keywords of the words.
SHOWN: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "ErrorInfo": ((1, 2), ("title", "hint")),
    "Check": ((1, 2), ("message", "hint")),
    "Option": ((1,), ("title", "help")),
    "Choice": ((1,), ("title",)),
    "Setting": ((2, 3), ("title", "help")),
    "Credential": ((1,), ("title",)),
    "Offer": ((), ("note",)),
    "Progress": ((), ("message",)),
    "tell": ((1,), ()),
}
CLASS_WORDS = ("title", "note")
NOT_SHOWN = frozenset({  # what goes into a log, a pattern, a program or a bug's exception is for no artist
    "debug", "info", "warning", "error", "exception", "compile", "execute", "executescript", "ValueError", "TypeError",
    "RuntimeError", "AssertionError", "KeyError", "LookupError", "NotImplementedError", "ForbiddenArrowError", "print",
    "sub", "fullmatch", "match", "search", "split", "sleep", "getattr", "setattr",
})
_SENTENCE = re.compile(r"^[A-Z“{0-9].*\s.*[.?…]$", re.DOTALL)
_SQL = re.compile(r"^(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|ALTER|WITH)\b|\bLIMIT \?|= \?")

Wording = tuple[str, ...]  # text and slots in turn; a slot is "\0" and its expression


def said_texts(package: Path, resources: Path) -> list[Text]:
    """All of it, without repeats, in the order of files and lines."""
    found: dict[str, Text] = {}
    for path in _files(package):
        place = path.relative_to(package.parent).as_posix()
        reader = _Reader(ast.parse(path.read_text(encoding="utf-8")), is_piece=path.parts[-2] in ("engines", "hosts"))
        for wording in reader.wordings():
            source = template(wording)
            if re.search(r"[A-Za-z]{2}", re.sub(r"\{\d+\}", "", source)) and not _SQL.search(source):
                found.setdefault(source, Text(SAID, source, place, words=_word_slots(wording)))
    for text in _table_titles(package, resources):
        found.setdefault(text.source, text)
    return list(found.values())


def template(wording: Sequence[str]) -> str:
    """Its text with numbered slots, no space around."""
    numbers = itertools.count(1)
    return "".join(f"{{{next(numbers)}}}" if part.startswith("\0") else part for part in wording).strip()


def _word_slots(wording: Sequence[str]) -> tuple[int, ...]:
    """Numbers of the slots that hold words of ours (a title, another sentence) and not somebody's file name."""
    slots = [part[1:] for part in wording if part.startswith("\0")]
    return tuple(number for number, slot in enumerate(slots, 1) if re.search(r"(^|[._])(title|hint|message)$", slot))


def _files(package: Path) -> Iterator[Path]:
    for path in sorted(package.rglob("*.py")):
        if path.relative_to(package).parts[0] not in FRONTS:
            yield path


def _table_titles(package: Path, resources: Path) -> Iterator[Text]:
    """Titles that stand in tables: of the neural styles, and of the options of a service's models."""
    styles = resources / "stylist" / "styles.toml"
    for row in _rows(styles, "style"):
        yield Text(SAID, row["title"], "resources/stylist/styles.toml")
    models = package / "engines" / "kie" / "kie_models.toml"
    place = models.relative_to(package.parent).as_posix()
    for row in _rows(models, "model"):
        for option in row.get("options", ()):
            words = [option.get("title", ""), option.get("help", ""), *option.get("words", ())]
            yield from (Text(SAID, word, place) for word in words if re.search("[a-z]{2}", word))
        if row.get("note"):
            yield Text(SAID, row["note"], place)


def _rows(path: Path, table: str) -> list[dict[str, Any]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))[table] if path.is_file() else []


@dataclass
class _Reader:
    """One file's texts. is_piece: its classes may be engines or hosts, whose title and note are shown."""

    tree: ast.Module
    is_piece: bool = False

    def wordings(self) -> Iterator[Wording]:
        self._names = self._assigned(self.tree)
        yield from self._walk(self.tree, {})

    def _walk(self, node: ast.AST, names: dict[str, list[ast.expr]]) -> Iterator[Wording]:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            names = self._assigned(node)
        if isinstance(node, ast.ClassDef):
            yield from self._class_words(node)
        if isinstance(node, ast.Call):
            shown, is_error = _shown_arguments(node)
            for argument in shown:  # an error that begins with a small letter is caught before anybody sees it
                yield from (w for w in self._all(argument, names) if not is_error or not template(w)[:1].islower())
            if not shown and _name(node.func) in NOT_SHOWN:
                return
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue  # a docstring
            if isinstance(child, (ast.Constant, ast.JoinedStr, ast.BinOp, ast.IfExp)):
                yield from (w for w in self._all(child, names) if _SENTENCE.match(template(w)))
            if not isinstance(child, ast.JoinedStr):
                yield from self._walk(child, names)

    def _class_words(self, node: ast.ClassDef) -> Iterator[Wording]:
        for statement in node.body:
            target = statement.target if isinstance(statement, ast.AnnAssign) else None
            if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
                target = statement.targets[0]
            if isinstance(target, ast.Name) and target.id in CLASS_WORDS and isinstance(
                statement, (ast.Assign, ast.AnnAssign)
            ) and isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str):
                yield (statement.value.value,)

    @staticmethod
    def _assigned(node: ast.AST) -> dict[str, list[ast.expr]]:
        """What names stand for inside a function, or at the top of the file."""
        names: dict[str, list[ast.expr]] = {}
        inside = node.body if isinstance(node, ast.Module) else ast.walk(node)
        for statement in inside:
            if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
                target = statement.targets[0]
                if isinstance(target, ast.Name):
                    names.setdefault(target.id, []).append(statement.value)
        return names

    def _all(self, node: ast.expr, names: dict[str, list[ast.expr]]) -> list[Wording]:
        """Every wording of an expression that has words of its own."""
        found = self._variants(node, names, 0)
        return [w for w in found if any(not part.startswith("\0") for part in w)][:MOST_WORDINGS]

    def _variants(self, node: ast.expr, names: dict[str, list[ast.expr]], depth: int) -> list[Wording]:
        if isinstance(node, ast.Constant):
            return [_slot(node)] if not isinstance(node.value, str) else [(node.value,)] if node.value else [()]
        if depth > 6:
            return [_slot(node)]
        if isinstance(node, ast.JoinedStr):
            return _product([self._variants(part, names, depth + 1) for part in node.values])
        if isinstance(node, ast.FormattedValue):
            simple = node.format_spec is None
            return self._variants(node.value, names, depth + 1) if simple else [_slot(node.value)]
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = _product([self._variants(side, names, depth + 1) for side in (node.left, node.right)])
            is_text = any(not part.startswith("\0") for wording in sides for part in wording)
            return sides if is_text else [_slot(node)]  # a sum of numbers is one number
        if isinstance(node, ast.IfExp):
            return self._variants(node.body, names, depth + 1) + self._variants(node.orelse, names, depth + 1)
        if isinstance(node, ast.Name):
            return self._named(node, names, depth)
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
            return [w for value in node.values for w in self._variants(value, names, depth + 1)]
        return [_slot(node)]

    def _named(self, node: ast.Name, names: dict[str, list[ast.expr]], depth: int) -> list[Wording]:
        """The text behind a name, when it can only be literal text; else a slot."""
        values = names.get(node.id) or self._names.get(node.id) or []
        wordings = [w for value in values for w in self._variants(value, names, depth + 1)]
        literal = wordings and all(any(not part.startswith("\0") for part in w) or not w for w in wordings)
        return wordings if literal and len(wordings) <= MOST_WORDINGS else [_slot(node)]


def _shown_arguments(call: ast.Call) -> tuple[list[ast.expr], bool]:
    """The arguments that are words to show, and whether the call makes an error."""
    name = _name(call.func)
    if name == "append" and isinstance(call.func, ast.Attribute) and _name(call.func.value) == "understood":
        return call.args[:1], False  # what an engine made of the prompt's words
    if name in SHOWN:
        places, keywords = SHOWN[name]
    elif name.endswith("Error") and name not in NOT_SHOWN:
        places, keywords = (0, 1), ("title", "hint")
    else:
        return [], False
    found = [call.args[place] for place in places if place < len(call.args)]
    found += [keyword.value for keyword in call.keywords if keyword.arg in keywords]
    return found, name.endswith("Error")


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _slot(node: ast.expr) -> Wording:
    return ("\0" + ast.unparse(node),)


def _product(parts: Sequence[list[Wording]]) -> list[Wording]:
    made = [tuple(itertools.chain(*choice)) for choice in itertools.islice(itertools.product(*parts), MOST_WORDINGS)]
    return [_joined(wording) for wording in made]


def _joined(wording: Wording) -> Wording:
    """Neighbouring texts as one, so that a text cut in two in the source is whole."""
    out: list[str] = []
    for part in wording:
        if out and not part.startswith("\0") and not out[-1].startswith("\0"):
            out[-1] += part
        else:
            out.append(part)
    return tuple(out)
