"""Every kind of failure the source can raise has its words; no report holds a key or a prompt."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

import desktop_app
from desktop_app.engines.base import Engine
from desktop_app.errors import ErrorInfo
from desktop_app.models import GenerationRequest, Job, JobState, Mode
from desktop_app.redaction import Secret
from desktop_app.ui import failure_words, report
from desktop_app.ui.failure_card import CardAction, FailureCard
from desktop_app.ui.failure_ways import Ways
from desktop_app.ui.failure_words import Spent, Way, Who
from tests.support.engines import PaidEngine, TableEngine

SOURCE = Path(desktop_app.__file__).parent
INTERNAL = {"probe", "report"}  # a write that is taken away again; a report nobody needs a failure for
CANARY = "canary-3f9a71c2d8e64b55"
PROMPT = "a secret garden of my grandmother"
JOB = Job(
    id="0b1c", group="g", engine="paid", model="one", mode=Mode.TEXT_TO_IMAGE,
    request=GenerationRequest("paid", PROMPT, negative_prompt="her old fence"), request_hash="h",
    state=JobState.FAILED, revision=3, created=0.0, updated=0.0,
)


def _strings(node: ast.expr | None, constants: dict[str, str]) -> set[str]:
    """What an argument may be: a literal, a module's constant of that name, or either branch of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return {node.value}
    if isinstance(node, ast.Name | ast.Attribute):
        name = node.id if isinstance(node, ast.Name) else node.attr
        return {constants[name]} if name in constants else set()
    if isinstance(node, ast.IfExp):
        return _strings(node.body, constants) | _strings(node.orelse, constants)
    return set()


def kinds_in(trees: list[ast.Module]) -> set[str]:
    """The first argument of ErrorInfo, the third or `kind=` of every …Error, and `kind = "…"` of error classes."""
    constants = {
        target.id: statement.value.value
        for tree in trees for statement in tree.body if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name) and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    }
    found: set[str] = set()
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.ClassDef):
            for statement in node.body:
                if isinstance(statement, ast.Assign) and any(
                    isinstance(target, ast.Name) and target.id == "kind" for target in statement.targets
                ):
                    found |= _strings(statement.value, {})
        elif isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            by_name = [word.value for word in node.keywords if word.arg == "kind"]
            if called == "ErrorInfo":
                found |= _strings(node.args[0] if node.args else None, constants)
            elif called.endswith(("Error", "Problem")):
                found |= _strings(node.args[2] if len(node.args) > 2 else None, constants)
            else:
                continue
            for value in by_name:
                found |= _strings(value, constants)
    return found


def source_kinds() -> set[str]:
    trees = [ast.parse(path.read_text("utf-8")) for path in sorted(SOURCE.rglob("*.py"))]
    return kinds_in(trees) - INTERNAL


def test_the_search_for_kinds_finds_each_way_of_naming_one() -> None:
    tree = ast.parse(
        'A = "from-constant"\nclass XError(AppError):\n    kind = "from-class"\n'
        'raise HeldError("t", "h", A)\nraise Y.RefusedError("t", kind="by-name")\n'
        'e = ErrorInfo("plain" if x else "other", "t")\nf = Asset(kind="not-an-error")\n'
    )
    assert kinds_in([tree]) == {"from-constant", "from-class", "by-name", "plain", "other"}


def test_every_kind_in_the_source_has_its_words() -> None:
    found = source_kinds()
    assert {"key-refused", "disk-full", "link-gone", "no-host"} <= found, "the search still finds the known ones"
    assert found - failure_words.KINDS == set(), "these kinds are raised and have no words in ui/failure_words.py"


@pytest.mark.parametrize("kind", sorted(failure_words.KINDS))
def test_each_kind_says_who_and_what_it_cost_in_calm_words(kind: str) -> None:
    words = failure_words.words(kind)
    assert words.happened.endswith(".") and words.happened[0].isupper()
    assert "!" not in words.happened and "please" not in words.happened.lower()
    assert bool(failure_words.button_words(words.way)) is (words.way is not Way.NONE)
    assert failure_words.who_words(ErrorInfo(kind, ""))
    assert kind == "error" or words.happened != failure_words.words("error").happened


def test_the_table_and_the_sentences_name_the_same_kinds() -> None:
    tables = (
        failure_words._of_keys, failure_words._of_the_service, failure_words._of_the_request,
        failure_words._of_the_result, failure_words._of_hosts, failure_words._of_this_machine,
    )
    said = [kind for table in tables for kind in table()]
    assert sorted(said) == sorted(failure_words.KINDS)


def test_what_it_cost_is_read_from_the_job_where_the_kind_cannot_know() -> None:
    full = ErrorInfo("disk-full", "The disk is full.")
    assert failure_words.spent_words(full, replace(JOB, state=JobState.READY)) == "No credits were spent."
    fetched = replace(JOB, state=JobState.DOWNLOADING, remote_id="t")
    assert failure_words.spent_words(full, fetched) == "Already paid."
    assert failure_words.spent_words(full, replace(fetched, credits=6.0)) == "Already paid: 6 credits."
    assert failure_words.spent_words(full, fetched, costs_money=False) == ""
    unknown = ErrorInfo("unknown-billing", "")
    asked = replace(JOB, state=JobState.UNKNOWN)
    assert failure_words.spent_words(unknown, asked) == "It is not known whether credits were spent."
    failed = replace(JOB, remote_id="t")
    assert failure_words.spent_words(ErrorInfo("failed", ""), failed) == "It is not known whether credits were spent."


@pytest.mark.parametrize("kind", sorted(failure_words.KINDS))
def test_no_report_holds_a_key_or_the_prompt(kind: str, qapp: QApplication) -> None:
    Secret(CANARY)
    info = ErrorInfo(kind, f"Refused “{PROMPT}” for {CANARY}.", f"Bearer {CANARY}; her old fence")
    job = replace(JOB, error=info, facts={"balance_before": 5, "echo": CANARY})
    text = report.safe_report(info, f"Traceback: key={CANARY} {PROMPT}", job)
    assert CANARY not in text and "garden" not in text and "fence" not in text
    assert "0b1c" in text and "FAILED" in text and f"{kind}:" in text and "paid" in text
    ticked = report.safe_report(info, "", job, with_prompt=True)
    assert PROMPT in ticked and CANARY not in ticked


def test_the_card_says_it_all_and_copies_a_report(qapp: QApplication) -> None:
    pressed: list[str] = []
    info = ErrorInfo("key-refused", "KIE did not accept the key.", "Paste it again in the settings.")
    card = FailureCard(info, main=CardAction("Open keys", lambda: pressed.append("keys")), job=JOB)
    assert card.words() == (
        "KIE did not accept the key. Paste it again in the settings. This needs you. No credits were spent."
    )
    assert card.accessibleName() == card.words()
    buttons = card.findChildren(QPushButton)
    assert [one.text() for one in buttons] == ["Open keys", "Copy safe report"]
    buttons[0].click()
    assert pressed == ["keys"]
    buttons[1].click()
    assert PROMPT not in QGuiApplication.clipboard().text()
    card._prompt.setChecked(True)
    buttons[1].click()
    assert PROMPT in QGuiApplication.clipboard().text()


def test_what_the_hint_says_about_money_is_not_said_twice(qapp: QApplication) -> None:
    card = FailureCard(ErrorInfo("key-refused", "KIE did not accept the key.", "No credits were spent."))
    assert card.words().count("credits") == 1


class Window:
    """Remembers where a button led."""

    def __init__(self) -> None:
        self.went: list[tuple[str, str]] = []

    def open_settings(self, page: str = "", field: str = "") -> None:
        self.went.append((page, field))

    def choose_engine(self) -> None:
        self.went.append(("engines", ""))


def test_main_buttons_lead_where_the_kind_says(tmp_path: Path) -> None:
    class Cloud(PaidEngine):
        log_page = "https://example.com/logs"

    window, opened = Window(), []
    engines: dict[str, Engine] = {"paid": Cloud(tmp_path), "painter": TableEngine(tmp_path)}
    ways = Ways(window, engines, opened.append)
    for kind in ("key-refused", "disk-full", "no-host", "model-off"):
        action = ways.action(ErrorInfo(kind, ""), "paid")
        assert action is not None
        action.do()
    assert window.went == [("engine:paid", "paid"), ("folders", ""), ("hosts", ""), ("engines", "")]
    page = ways.action(ErrorInfo("unknown-billing", ""), "paid")
    assert page is not None and page.title == "Open log page"
    page.do()
    assert opened == ["https://example.com/logs"]
    # What cannot be had here gives way to what can.
    assert ways.action(ErrorInfo("unknown-billing", ""), "painter") is None
    again = ways.action(ErrorInfo("no-credits", ""), "painter", again=lambda: None)
    assert again is not None and again.title == "Try again"
    check = ways.action(ErrorInfo("link-gone", ""), "paid", check=lambda: None)
    assert check is not None and check.title == "Check again"
    assert ways.action(ErrorInfo("duplicate", ""), "paid", again=lambda: None) is None


def test_an_unknown_kind_is_told_like_any_error() -> None:
    words = failure_words.words("never-heard-of")
    assert (words.who, words.spent, words.way) == (Who.YOU, Spent.BY_JOB, Way.AGAIN)
    assert failure_words.title(ErrorInfo("never-heard-of", "")) == "It did not work."
