"""Every page of the settings, what their search finds, and every way a key can stand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from screens_stage import Screen, Stage

PAGE = "engine:example"


async def _pages(stage: Stage) -> None:
    stage.window.open_settings()
    await stage.session.painted(4)
    for page in stage.window.settings_window.all_pages():
        stage.window.open_settings(page.id)
        await stage.session.painted(6)
        await stage.shoot(page.id.replace(":", "-"))


async def _search(stage: Stage) -> None:
    stage.window.open_settings()
    stage.window.settings_window.query.setText("key")
    await stage.session.painted(12)


async def _keys(stage: Stage) -> None:
    """A key that is missing, set, old, refused, kept for this run only, and from the environment."""
    from desktop_app.clock import SystemClock
    from desktop_app.services.key_care import DAY, KeyCare
    from desktop_app.storage.credentials import Credentials, KeyringProblem
    from desktop_app.ui.settings.window import SettingsWindow
    from tests.support.examples import ExampleService
    from tests.support.keyrings import MemoryKeyring

    class Locked(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            raise KeyringProblem("The keyring is locked.")

    settings, clock = stage.session.studio.settings, SystemClock()
    (credential,) = ExampleService.credentials
    full = MemoryKeyring()
    full.values[("easel", credential.env)] = "example-key-of-a-picture"
    run_only = Credentials({}, backend=Locked())
    run_only.set(credential.env, "example-key-of-a-picture")
    for name, credentials, days in (
        ("missing", Credentials({}, backend=MemoryKeyring()), None), ("set", Credentials({}, backend=full), 12),
        ("old", Credentials({}, backend=full), 45), ("refused", Credentials({}, backend=full), 12),
        ("this-run-only", run_only, 0),
        ("environment", Credentials({credential.env: "example-key-of-a-picture"}, backend=full), None),
    ):
        settings.set_key_date(credential.env, None if days is None else clock.wall() - days * DAY)
        keys = KeyCare(lambda credentials=credentials: credentials, settings, clock)
        window = SettingsWindow(stage.window, keys=keys, clock=clock)
        window.open_at(PAGE)
        await stage.session.painted(4)
        if name == "refused":
            row = window.view.row("test")
            assert row is not None and row.control is not None
            row.control.click()  # type: ignore[attr-defined]
        await stage.session.painted(6)
        await stage.shoot(name)
        window.close()


def _engines(home: Path) -> Mapping[str, Any]:
    from desktop_app.clock import SystemClock
    from desktop_app.models import Check
    from desktop_app.services.studio import build_engines, make_kit
    from desktop_app.storage.credentials import Credentials
    from tests.support.examples import ExampleService

    class Refusing(ExampleService):
        async def check(self) -> Check:
            return Check(False, "Example Cloud did not accept the key.", "No credits were spent.")

    return {**build_engines(make_kit(Credentials, SystemClock())), "example": Refusing(home)}


SCREENS = (
    Screen("settings", _pages), Screen("settings-search", _search), Screen("settings-keys", _keys, engines=_engines),
)
