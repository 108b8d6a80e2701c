"""When the welcome stands in the window's centre: until the artist has a picture; samples are none."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from .async_tools import spawn

if TYPE_CHECKING:
    from .main_window import MainWindow
    from .welcome_guide import WelcomeGuide


class WelcomePlace:
    """Decides between the welcome and the gallery. A change of mind only when the first own picture comes or goes."""

    def __init__(self, window: MainWindow, centre: QStackedWidget) -> None:
        self._window, self._centre = window, centre
        self._none_yet: bool | None = None

    @cached_property
    def guide(self) -> WelcomeGuide:
        """What the welcome's cards and samples do."""
        from .welcome_guide import WelcomeGuide

        return WelcomeGuide(self._window)

    @property
    def shown(self) -> bool:
        """Does the welcome stand in the centre?"""
        window = self._window
        return "welcome" in vars(window) and self._centre.currentWidget() is window.welcome

    def counted(self) -> None:
        """The library has other pictures than before."""
        from ..services.samples import own_pictures

        none = not own_pictures(self._window.studio.library)
        if none != self._none_yet:
            self._none_yet = none
            if self.shown or self._centre.currentWidget() is self._window.gallery:
                self.home()
        if self.shown and self._window.isVisible():  # before the first paint nothing is read for it
            self.guide.show_samples()

    def home(self) -> None:
        """What the window shows while no picture is open."""
        if self._none_yet:
            self._centre.setCurrentWidget(self._window.welcome)
        else:
            self._window.show_gallery()

    def show(self) -> None:
        """The welcome again, also when there are pictures."""
        window = self._window
        window.welcome.back.setVisible(not self._none_yet)
        self._centre.setCurrentWidget(window.welcome)
        spawn(self.guide.refresh(), name="welcome")
