"""Every page of the settings, and what their search finds."""

from __future__ import annotations

from screens_stage import Screen, Stage


async def _pages(stage: Stage) -> None:
    stage.window.open_settings()
    await stage.session.painted(4)
    for page in stage.window.settings_window.all_pages():
        stage.window.open_settings(page.id)
        await stage.session.painted(6)
        await stage.shoot(page.id.replace(":", "-"))


async def _search(stage: Stage) -> None:
    from PySide6.QtWidgets import QLineEdit

    stage.window.open_settings()
    await stage.session.painted(4)
    stage.window.settings_window.findChild(QLineEdit).setText("key")
    await stage.session.painted(8)


SCREENS = (Screen("settings", _pages), Screen("settings-search", _search))
