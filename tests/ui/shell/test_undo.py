"""What can be taken back, and that it is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.errors import LibraryError
from desktop_app.storage.library import Library
from desktop_app.ui.gallery.actions import AssetActions
from desktop_app.ui.undo import DEPTH, UndoStack, UndoStep
from tests.support.messages import RecordedMessages
from tests.ui.gallery.support import add
from tests.ui.shell.conftest import Bench, Drive


def noting(words: list[str], word: str) -> Callable[[], None]:
    """An undo that writes down that it ran."""
    return lambda: words.append(word)


def test_the_newest_goes_first_and_is_named() -> None:
    messages, done = RecordedMessages(), list[str]()
    stack = UndoStack(messages)
    stack.push(UndoStep("Clear the references", noting(done, "references")))
    stack.push(UndoStep("Reorder the queue", noting(done, "order"), told="Back in the old order."))
    assert stack.next is not None and stack.next.title == "Reorder the queue"
    assert stack.undo() and stack.undo()
    assert not stack.undo()
    assert done == ["order", "references"]
    assert messages.told == ["Back in the old order.", "Undone: Clear the references."]


def test_the_notice_takes_back_its_own_step_once() -> None:
    messages, done = RecordedMessages(), list[str]()
    stack = UndoStack(messages)
    stack.done(UndoStep("Remove samples", noting(done, "samples")), "The samples are gone.")
    stack.push(UndoStep("Rate with 3 stars", noting(done, "stars")))
    messages.acts[0].do()
    messages.acts[0].do()
    assert done == ["samples"]
    assert stack.undo() and done == ["samples", "stars"]


def test_it_is_bounded_and_forgets_what_is_gone() -> None:
    stack, done = UndoStack(RecordedMessages()), list[str]()
    stack.push(UndoStep("the first", noting(done, "first")))
    for number in range(DEPTH):
        stack.push(UndoStep(str(number), noting(done, str(number)), subjects=frozenset({f"asset-{number}"})))
    stack.forget({f"asset-{DEPTH - 1}"})
    while stack.undo():
        pass
    assert len(done) == DEPTH - 1 and done[0] == str(DEPTH - 2) and "first" not in done


def test_a_fault_is_explained_and_the_step_is_not_tried_again() -> None:
    messages = RecordedMessages()
    stack = UndoStack(messages)

    def fail() -> None:
        raise LibraryError("The library is read-only.")

    stack.push(UndoStep("Rename", fail))
    assert stack.undo() and not stack.undo()
    assert [error.title for error in messages.explained] == ["The library is read-only."]
    assert messages.told == []


def test_stars_and_favourites_come_back(qtbot: QtBot, library: Library) -> None:
    first, second = add(library), add(library)
    actions = AssetActions(library, RecordedMessages())
    library.rate(first.id, 2)
    actions.rate([first.id, second.id], 5)
    qtbot.waitUntil(lambda: library.assets.get(second.id).rating == 5)
    actions.toggle_favourite([first.id])
    assert library.assets.get(first.id).favourite
    assert actions.undo()
    assert not library.assets.get(first.id).favourite
    assert actions.undo()
    qtbot.waitUntil(lambda: [library.assets.get(a.id).rating for a in (first, second)] == [2, 0])
    assert not actions.undo()


def test_what_is_marked_as_it_was_is_no_step(library: Library) -> None:
    asset = add(library)
    actions = AssetActions(library, RecordedMessages())
    actions.rate([asset.id], 0)
    assert not actions.undo()


def test_deleting_for_good_forgets_the_step(library: Library) -> None:
    asset = add(library)
    actions = AssetActions(library, RecordedMessages())
    actions.trash([asset.id])
    actions.delete([asset.id])
    assert not actions.undo()


def test_ctrl_z_takes_the_newest_of_the_window_back(drive: Drive, qtbot: QtBot) -> None:
    async def body(bench: Bench) -> None:
        done: list[str] = []
        window = bench.window
        window.undo_stack.push(UndoStep("Clear the references", noting(done, "references")))
        window.gallery.grid.setFocus()
        qtbot.keyClick(window.gallery.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert done == ["references"]

    drive(body)
