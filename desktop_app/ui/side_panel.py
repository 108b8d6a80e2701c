"""The right side: the queue and the inspector behind two tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from . import theme
from .controls import TabButton
from .queue_panel import QueuePanel


class SidePanel(QFrame):
    """Two pages under their tabs; the queue comes to the front when something is submitted.

    inspector: builds the second page; asked once, by `complete` or when its tab is first opened.
    """

    def __init__(self, queue: QueuePanel, inspector: Callable[[], QWidget]) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self._inspector = inspector
        self._live = 0
        self._lent = False  # the inspector came by itself and goes again
        self._queue_tab = TabButton(self.tr("Queue"))
        self._inspector_tab = TabButton(self.tr("Inspector"))
        self._pages = QStackedWidget()
        self._pages.addWidget(queue)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(theme.GAP_4, theme.GAP_1, theme.GAP_3, 0)
        tabs.setSpacing(18)
        tabs.addWidget(self._queue_tab)
        tabs.addWidget(self._inspector_tab)
        tabs.addStretch()
        tabs.addWidget(queue.header)
        self._pages.currentChanged.connect(lambda page: queue.header.setVisible(page == 0))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP_1, 0, 0)
        box.setSpacing(0)
        box.addLayout(tabs)
        box.addWidget(self._pages, 1)
        self._queue_tab.clicked.connect(self.show_queue)
        self._inspector_tab.clicked.connect(self.show_inspector)
        self._queue_tab.setChecked(True)

    def sizeHint(self) -> QSize:
        return QSize(theme.RIGHT_WIDTH, 600)

    def show_queue(self) -> None:
        """The queue's tab."""
        self._lent = False
        self._queue_tab.setChecked(True)
        self._pages.setCurrentIndex(0)

    def complete(self) -> None:
        """Build the page that does not show at first."""
        if self._pages.count() == 1:
            self._pages.addWidget(self._inspector())

    def show_inspector(self) -> None:
        """The inspector's tab."""
        self.complete()
        self._inspector_tab.setChecked(True)
        self._pages.setCurrentIndex(1)

    @property
    def inspecting(self) -> bool:
        """Is the inspector in front?"""
        return self._pages.currentIndex() == 1

    def look(self, closer: bool) -> None:
        """While one picture is looked at and nothing is being made, how it was made stands beside it."""
        if closer and not self.inspecting and not self._live:
            self.show_inspector()
            self._lent = True
        elif not closer and self._lent:
            self.show_queue()

    def toggle_inspector(self) -> None:
        """The key I: there and back."""
        if self.inspecting:
            self.show_queue()
        else:
            self.show_inspector()

    def count(self, jobs: int) -> None:
        """The number beside the queue's tab."""
        self._live = jobs
        if jobs and self._lent:
            self.show_queue()
        self._queue_tab.set_count(jobs)
