"""Brings the welcome to life after the first paint: samples, the key's state, programs found on this machine."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from ..errors import AppError
from ..services import local_servers, samples
from ..services.local_servers import Found, Stand
from .async_tools import spawn
from .translation import said, sentences
from .welcome import Welcome

if TYPE_CHECKING:
    from ..engines.base import Engine
    from .main_window import MainWindow

ANSWER_SECONDS = 20.0
Look = Callable[[Mapping[str, str]], Awaitable[tuple[Found, ...]]]


class WelcomeGuide(QObject):
    """Knows the window's welcome and what its cards do."""

    def __init__(
        self, window: MainWindow, look: Look = local_servers.look, environ: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._environ = os.environ if environ is None else environ
        self._looking = False

    def _cloud(self) -> Engine | None:
        """The engine the card in the middle connects: the first that costs credits and wants a key."""
        engines = self._window.studio.engines.values()
        return next((engine for engine in engines if engine.costs_money and engine.credentials), None)

    def attach(self, welcome: Welcome) -> None:
        """What its buttons do."""
        window = self._window
        welcome.suggested.connect(self._suggest)
        welcome.left.connect(window.show_gallery)
        welcome.samples.opened.connect(window.open_viewer)
        welcome.samples.removed.connect(self.remove_samples)
        welcome.here.does(lambda: self._use(""))
        cloud = self._cloud()
        welcome.cloud.setVisible(cloud is not None)
        if cloud is not None:
            welcome.cloud.does(lambda: window.open_settings(f"engine:{cloud.id}", cloud.credentials[0].env))
        welcome.local.does(lambda: spawn(self.look_for_servers(), name="look for local servers"))

    # ---- the first start -----------------------------------------------------------------------

    def begin(self) -> None:
        """Once, after the first paint: samples where this is the first start, and what the cards can tell."""
        spawn(self._begin(), name="welcome")

    async def _begin(self) -> None:
        await self._first_start()
        if self._window.welcome_place.shown:
            await self.refresh()

    async def refresh(self) -> None:
        """Everything the welcome shows, anew."""
        self.show_samples()
        await asyncio.gather(self.look_for_servers(), self._ask_cloud())

    async def _first_start(self) -> None:
        studio = self._window.studio
        try:
            if samples.wanted(studio.library, studio.settings):
                await asyncio.to_thread(samples.bring_in, studio.library)
                studio.library.assets.deliver_changes()
            if not studio.settings.flag(samples.DONE):
                studio.settings.set(samples.DONE, True)
        except AppError as error:
            self._window.messages.explain(error.info)

    # ---- samples -------------------------------------------------------------------------------

    def show_samples(self) -> None:
        """Those that are in the gallery."""
        self._window.welcome.samples.show_assets(samples.present(self._window.studio.library))

    def has_samples(self) -> bool:
        """Is there one to remove?"""
        return bool(samples.present(self._window.studio.library))

    def remove_samples(self) -> None:
        """All at once, into the trash; Undo brings them back."""
        found = samples.present(self._window.studio.library)
        self._window.gallery.asset_actions.trash(samples.ids(found))

    # ---- the cards -----------------------------------------------------------------------------

    def _suggest(self, prompt: str) -> None:
        self._window.compose.prompt.write(prompt)
        self._window.compose.prompt.setFocus()

    def _use(self, engine_id: str) -> None:
        """Choose an engine, and on to the prompt."""
        if engine_id:
            self._window.compose.settings.choose_engine(engine_id)
        self._window.compose.prompt.setFocus()

    async def _ask_cloud(self) -> None:
        """Is a key set, and does the service take it?"""
        window, card = self._window, self._window.welcome.cloud
        engine = self._cloud()
        if engine is None or await window.studio.credentials.get(engine.credentials[0].env) is None:
            return
        card.say(words=self.tr("A key is set. Asking how it stands …"), action=self.tr("Open its settings"))
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                check = await engine.check()
                credits = await engine.balance() if check.ok else None
        except (AppError, TimeoutError):
            card.say(words=self.tr("A key is set. The service did not answer just now."), token="warn")
            return
        if not check.ok:
            card.say(words=sentences(said(check.message), said(check.hint)), token="bad")
            return
        from .settings.service_test import connected

        card.say(words=connected(check, credits), action=self.tr("Use it"), token="ok")
        card.does(lambda: self._use(engine.id))

    async def look_for_servers(self) -> None:
        """One short question to each; a second press meanwhile asks nothing more."""
        if self._looking:
            return
        self._looking = True
        card = self._window.welcome.local
        card.press.setEnabled(False)
        try:
            found = await self._look(self._environ)
        finally:
            self._looking = False
            card.press.setEnabled(True)
        self._show_found(found)

    def _show_found(self, found: tuple[Found, ...]) -> None:
        card = self._window.welcome.local
        again: Callable[[], object] = lambda: spawn(self.look_for_servers(), name="look for local servers")  # noqa: E731
        card.does(again)
        if not found:
            card.say(
                title=self.tr("Your own models"), action=self.tr("Look again"),
                words=self.tr("Neither ComfyUI nor AUTOMATIC1111 runs on this machine now. Start it and look again."),
            )
            return
        one = next((server for server in found if server.engine in self._window.studio.engines), found[0])
        where = self.tr("Found on this machine, port {port}.").format(port=urlsplit(one.address).port or 80)
        words, action, token = self._about(one)
        card.say(title=one.title, words=sentences(where, words), action=action, token=token)
        if token == "ok":
            card.does(lambda: self._use(one.engine))

    def _about(self, one: Found) -> tuple[str, str, str]:
        """Words, the button's word, the dot."""
        if one.stand is Stand.NO_API:
            return self.tr("It was started without --api; start it with that."), self.tr("Look again"), "warn"
        if one.engine not in self._window.studio.engines:
            return self.tr("This version of Easel does not work with it yet."), self.tr("Look again"), "warn"
        if one.stand is Stand.PASSWORD:
            return self.tr("It asks for a user and a password."), self.tr("Look again"), "warn"
        return self.tr("Your own models, free and private."), self.tr("Use it"), "ok"
