"""PySide6 6.12.0 on Python 3.11 loses a reference to None per void call, one to True per emit, and aborts."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class _Sender(QObject):
    said = Signal()


def test_void_calls_keep_the_references_to_none(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
        widget.setEnabled(True)
    assert sys.getrefcount(None) > before - 100


def test_emits_keep_the_references_to_true(qtbot) -> None:
    sender = _Sender()
    before_true, before_none = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(20_000):
        sender.said.emit()
    assert sys.getrefcount(True) > before_true - 100
    assert sys.getrefcount(None) > before_none - 100
