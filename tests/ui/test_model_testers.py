"""Every list of the window keeps Qt's rules for item models, while it is filled, filtered and emptied.

pytest-qt fails a test in which a model tester complains.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit

from .screens import SCREENS, Screen, rest, scope, shown_windows
from .shell.conftest import Bench, Drive, dressed, drive  # noqa: F401 - fixtures

pytestmark = pytest.mark.usefixtures("dressed")
LISTS = ("gallery", "palette", "inspector", "settings-general", "settings-shortcuts", "compare")


def models(bench: Bench) -> set[QAbstractItemModel]:
    """All item models behind what can be seen."""
    found = set()
    for window in shown_windows(bench):
        found |= {view.model() for view in window.findChildren(QAbstractItemView)}
        found |= {box.model() for box in window.findChildren(QComboBox)}
    return {model for model in found if model is not None}


@pytest.mark.parametrize("screen", [s for s in SCREENS if s.name in LISTS], ids=lambda screen: screen.name)
def test_its_models_keep_the_rules(drive: Drive, screen: Screen) -> None:  # noqa: F811
    async def body(bench: Bench) -> None:
        await screen.act(bench)
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        testers = [QAbstractItemModelTester(model, mode) for model in models(bench)]
        assert testers
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit):
            field = scope(bench).findChild(QLineEdit)
        if field is not None:
            QTest.keyClicks(field, "light")
            await rest()
            field.clear()
        bench.painter.progress = None
        jobs = await bench.session.submit("one more picture", engine="painter")
        await bench.session.wait(jobs)
        await bench.until(lambda: bench.window.gallery.model.rowCount() > 0)
        bench.window.gallery.asset_actions.trash(bench.window.gallery.model.ids([0]))
        await rest()
        testers.clear()

    drive(body)
