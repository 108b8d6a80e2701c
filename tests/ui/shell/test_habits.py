"""House rules for ui/ that a linter does not know."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from desktop_app import ui
from desktop_app.ui.messages import Messages, WindowMessages
from tests.support.messages import RecordedMessages

UI = Path(ui.__file__).parent
FILES = sorted(UI.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(UI)))
def test_no_dialog_runs_a_loop_of_its_own(path: Path) -> None:
    """exec() in a slot or coroutine stops every poller. A drag is the exception: Qt has no other way.

    So is the application's own loop where the library cannot be opened and ours never starts.
    """
    calls = [
        node for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]
    blocking = [
        f"line {node.lineno}" for node in calls
        if isinstance(node.func, ast.Attribute) and (
            (node.func.attr in ("exec", "exec_") and getattr(node.func.value, "id", "") not in ("drag", "app"))
            or (node.func.attr in ("question", "warning", "critical", "information", "getText", "getOpenFileName")
                and getattr(node.func.value, "id", "").startswith("Q"))
        )
    ]
    assert not blocking


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(UI)))
def test_tasks_are_started_with_spawn_only(path: Path) -> None:
    if path.name == "async_tools.py":
        return
    text = path.read_text("utf-8")
    assert "create_task(" not in text
    assert "asyncSlot" not in text


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(UI)))
def test_files_stay_readable(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


def test_the_test_twin_speaks_the_same_words() -> None:
    verbs = [name for name, _ in inspect.getmembers(Messages, inspect.isfunction) if not name.startswith("_")]
    assert {"tell", "explain", "ask", "choose_pictures", "copy"} <= set(verbs)
    for verb in verbs:
        wanted = inspect.signature(getattr(Messages, verb))
        assert inspect.signature(getattr(WindowMessages, verb)) == wanted, verb
        assert inspect.signature(getattr(RecordedMessages, verb)) == wanted, verb
