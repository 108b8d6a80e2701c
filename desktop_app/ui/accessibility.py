"""What our own painted widgets are to a screen reader: Qt knows only its own classes and calls the rest "client"."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_Role = QAccessible.Role
ROLES: dict[str, QAccessible.Role] = {
    "ClickArea": _Role.Button,
    "DropZone": _Role.Button,
    "FamilyPicture": _Role.Link,
    "Filmstrip": _Role.List,
    "PictureCanvas": _Role.Graphic,
    "MaskCanvas": _Role.Canvas,
    "RatingStars": _Role.Slider,
    "ReferenceRow": _Role.ListItem,
    "QueueCard": _Role.ListItem,
    "GroupCard": _Role.ListItem,
    "SharePreview": _Role.Graphic,
    "QrCode": _Role.Graphic,
    "Banner": _Role.AlertMessage,
    "_Notice": _Role.AlertMessage,
    "FailureCard": _Role.AlertMessage,
    "ViewerPanel": _Role.Grouping,
    "MaskEditor": _Role.Grouping,
}
"""Class name → role; classes made from one of these have its role too."""

_installed = False


def install() -> None:
    """Answer Qt's question for each of these. Asked only where a screen reader listens."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed = True


def _interface(_name: str, widget: QObject) -> QAccessibleInterface | None:
    if isinstance(widget, QWidget):
        for kind in type(widget).__mro__:
            if (role := ROLES.get(kind.__name__)) is not None:
                return QAccessibleWidget(widget, role)
    return None
