"""Finds the words the window shows, by reading the source: what translators get to see.

Three kinds. `self.tr("…")` belongs to its class, which is also where Qt looks it up (PySide walks up the base
classes). `QCoreApplication.translate("Context", "…")` names its context, and so does a function that hands its own
argument on to it (`_tr("…")`). What the lower layers say in English (errors, checks, options, engine titles) has the
context "Said"; ui/translation.py looks it up when it is shown, with the values taken out and put back.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SAID = "Said"


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate. place: the file it stands in. numerus: it has %n, and so a form for each number.

    words: the numbers of its {1}, {2} … that stand for words which are translated themselves.
    """

    context: str
    source: str
    place: str
    numerus: bool = False
    words: tuple[int, ...] = ()


@dataclass
class Found:
    """What a walk through the source gave. problems: calls whose text cannot be read off, as "file:line why"."""

    texts: list[Text] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def window_texts(package: Path) -> Found:
    """All texts of `self.tr`, `translate` and its helpers, in the order of files and lines."""
    files = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(package.rglob("*.py"))}
    helpers = {path: dict(_helpers(tree)) for path, tree in files.items()}
    by_module = {path.stem: names for path, names in helpers.items() if names}
    families = _families(files.values())
    found = Found()
    for path, tree in files.items():
        known = {**_imported(tree, by_module), **helpers[path]}
        _Reader(path.relative_to(package.parent).as_posix(), known, families, found).visit(tree)
    return found


def _helpers(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Functions that hand their first argument on to `translate("Context", …)`: name and context."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        for call in ast.walk(node):
            if _is_translate(call) and isinstance(call.args[1], ast.Name) and call.args[1].id == first:
                context = call.args[0]
                if isinstance(context, ast.Constant):
                    yield node.name, str(context.value)


def _imported(tree: ast.AST, by_module: dict[str, dict[str, str]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            there = by_module.get(node.module.rsplit(".", 1)[-1], {})
            for alias in node.names:
                if alias.name in there:
                    names[alias.asname or alias.name] = there[alias.name]
    return names


def _families(trees: Iterable[ast.AST]) -> dict[str, set[str]]:
    """Class name → names of the classes made from it, all the way down."""
    children: dict[str, set[str]] = defaultdict(set)
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    if isinstance(base, ast.Name):
                        children[base.id].add(node.name)
    grown: dict[str, set[str]] = {}

    def below(name: str) -> set[str]:
        if name not in grown:
            grown[name] = set()
            for child in children.get(name, ()):
                grown[name] |= {child} | below(child)
        return grown[name]

    return {name: below(name) for name in list(children)}


def _is_translate(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "translate"
        and isinstance(node.func.value, ast.Name) and node.func.value.id == "QCoreApplication" and len(node.args) >= 2
    )


class _Reader(ast.NodeVisitor):
    """Walks one file and knows which class it is in."""

    def __init__(self, place: str, helpers: dict[str, str], families: dict[str, set[str]], found: Found) -> None:
        self._place, self._helpers, self._families, self._found = place, helpers, families, found
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        func = node.func
        if _is_translate(node):
            self._translate(node)
        elif isinstance(func, ast.Name) and func.id in self._helpers and node.args:
            self._take(self._helpers[func.id], node.args[0], node)
        elif isinstance(func, ast.Attribute) and func.attr == "tr" and node.args:
            if isinstance(func.value, ast.Name) and func.value.id == "self" and self._classes:
                self._take(self._classes[-1], node.args[0], node)
            else:
                self._problem(node, "tr of something that is not self: its context cannot be told")
        self.generic_visit(node)

    def _translate(self, node: ast.Call) -> None:
        handed_on = isinstance(node.args[1], ast.Name) and any(
            function.args.args and function.args.args[0].arg == node.args[1].id for function in self._functions)
        if handed_on:
            return
        if isinstance(node.args[0], ast.Constant):
            self._take(str(node.args[0].value), node.args[1], node)
        else:
            self._problem(node, "the context is not literal")

    def _take(self, context: str, text: ast.expr, call: ast.Call) -> None:
        sources = list(_literals(text))
        if not sources:
            self._problem(call, f"the text is not literal: {ast.unparse(text)[:60]}")
        for source in sources:
            numerus = "%n" in source
            contexts = [context, *sorted(self._families.get(context, ()))] if numerus else [context]
            for name in contexts:  # a number is filled in before a base class is asked, so each class has its own
                self._found.texts.append(Text(name, source, self._place, numerus))

    def _problem(self, node: ast.AST, why: str) -> None:
        self._found.problems.append(f"{self._place}:{getattr(node, 'lineno', 0)} {why}")


def _literals(node: ast.expr) -> Iterator[str]:
    """The text, or both of `"a" if x else "b"`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value:
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
