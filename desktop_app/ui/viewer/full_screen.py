"""Full screen: the picture and nothing else; bar and filmstrip come when the pointer moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from .. import motion
from .viewer_panel import ViewerPanel

REST_MS = 2000
"""The pointer and what came with it go after so long without a move."""


class BareViewer(QObject):
    """Takes bar and filmstrip out of the viewer's column and lays them over the picture, while it is on."""

    def __init__(self, viewer: ViewerPanel) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._on = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._hide)
        viewer.canvas.stirred.connect(self._stir)
        viewer.side.stirred.connect(self._stir)

    @property
    def on(self) -> bool:
        """Is the picture alone?"""
        return self._on

    @property
    def _over(self) -> tuple[QWidget, QWidget]:
        return self._viewer.bar, self._viewer.strip

    def put_on(self) -> None:
        """The picture alone."""
        viewer = self._viewer
        self._on = viewer.bare = True
        for part in self._over:
            viewer.column.removeWidget(part)
        self._margins = viewer.column.contentsMargins()
        viewer.column.setContentsMargins(0, 0, 0, 0)
        viewer.column.activate()
        viewer.canvas.setToolTip("")
        viewer.installEventFilter(self)
        self._lay_out()
        self._away()

    def take_off(self) -> None:
        """As it was."""
        viewer = self._viewer
        self._on = viewer.bare = False
        self._rest.stop()
        viewer.removeEventFilter(self)
        viewer.column.setContentsMargins(self._margins)
        viewer.column.insertWidget(0, viewer.bar)
        viewer.column.addWidget(viewer.strip)
        for part in self._over:
            part.show()
        viewer.show_compare_bar()
        viewer.canvas.show_pointer()

    def _stir(self) -> None:
        if not self._on:
            return
        self._rest.start()
        self._viewer.canvas.show_pointer()
        if not self._viewer.bar.isVisible():
            self._lay_out()
            for part in self._over:
                part.show()
                part.raise_()
                motion.fade_in(part)
            self._viewer.show_compare_bar()

    def _hide(self) -> None:
        """Away with them, unless the pointer or the keyboard is on one."""
        if not self._on:
            return
        parts = (*self._over, self._viewer.compare_bar)
        if any(part.isVisible() and (part.underMouse() or _has_focus(part)) for part in parts):
            self._rest.start()
            return
        self._away()

    def _away(self) -> None:
        for part in (*self._over, self._viewer.compare_bar):
            part.hide()
        self._viewer.canvas.hide_pointer()

    def _lay_out(self) -> None:
        bar, strip = self._over
        room = self._viewer.rect()
        bar.setGeometry(0, 0, room.width(), bar.sizeHint().height())
        strip.setGeometry(0, room.height() - strip.height(), room.width(), strip.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._lay_out()
        return False


def _has_focus(part: QWidget) -> bool:
    focus = part.focusWidget()
    return part.hasFocus() or (focus is not None and focus.hasFocus())
