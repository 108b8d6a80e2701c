"""What the window can do, entered in the registry that keys, buttons, menus, palette and sheet share."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from . import queue_wiring
from .actions import Action
from .compose_panel import Reuse
from .keymap import IN_PANELS
from .window_deeds import WindowDeeds

if TYPE_CHECKING:
    from .main_window import MainWindow


def register(window: MainWindow) -> WindowDeeds:
    """Every entry in the order the sheet and the palette show it."""
    deeds = WindowDeeds(window)
    for part in (_create, _pictures, _view, _queue, _library, _easel):
        for action in part(window, deeds):
            window.actions_.add(action)
    window.actions_.bind(window.status.left, "left-panel")
    window.actions_.bind(window.status.right, "right-panel")
    return deeds


def groups() -> dict[str, str]:
    """The headings, in order."""
    return {
        "create": _tr("Create"), "pictures": _tr("Pictures"), "view": _tr("View"), "queue": _tr("Queue"),
        "library": _tr("Library"), "easel": _tr("Easel"),
    }


def _create(window: MainWindow, deeds: WindowDeeds) -> tuple[Action, ...]:
    made = partial(Action, group="create")
    prompt = window.compose.prompt
    return (
        made("generate", _tr("Generate"), ("Ctrl+Return", "Ctrl+Enter"), window.compose.generate, icon="play"),
        made("prompt", _tr("Write the prompt"), ("Ctrl+E",), deeds.write_prompt, icon="edit"),
        made("clear-prompt", _tr("Clear the prompt"), (), deeds.clear_prompt, icon="close",
             enabled=lambda: bool(prompt.toPlainText())),
        made("earlier", _tr("Earlier prompt"), ("Alt+Up",), partial(prompt.go_back, 1), icon="clock",
             enabled=prompt.has_history),
        made("later", _tr("Later prompt"), ("Alt+Down",), partial(prompt.go_back, -1), icon="clock",
             enabled=prompt.has_history),
        made("paste", _tr("Use the clipboard's picture"), ("Ctrl+V",), window.compose.paste, icon="clipboard"),
        made("styles", _tr("All styles …"), (), window.compose.settings.styles.open_all, icon="style"),
        made("more-options", _tr("More options"), (), window.compose.settings.more.toggle, icon="more"),
        made("add-pictures", _tr("Choose pictures to start from …"), ("Ctrl+O",), deeds.choose_pictures, icon="image"),
    )


def _pictures(window: MainWindow, deeds: WindowDeeds) -> tuple[Action, ...]:
    made = partial(Action, group="pictures", enabled=deeds.some)
    return (
        made("view", _tr("Open in the viewer"), IN_PANELS["view"], deeds.view, icon="external"),
        made("use", _tr("Use as input"), ("U",), deeds.use, icon="edit"),
        made("reuse", _tr("Use the whole recipe again"), ("R",), partial(deeds.reuse, Reuse.ALL), icon="refresh"),
        made("reuse-prompt", _tr("Use the prompt again"), (), partial(deeds.reuse, Reuse.PROMPT), icon="refresh"),
        made("reuse-seed", _tr("Use the seed again"), (), partial(deeds.reuse, Reuse.SEED), icon="dice"),
        made("favourite", _tr("Favourite"), IN_PANELS["favourite"], deeds.favourite, icon="heart"),
        *(
            made(f"rate-{stars}", title, IN_PANELS[f"rate-{stars}"], partial(deeds.rate, stars), icon="star",
                 family=_tr("Rate"))
            for stars, title in enumerate((
                _tr("no stars"), _tr("1 star"), _tr("2 stars"), _tr("3 stars"), _tr("4 stars"), _tr("5 stars"),
            ))
        ),
        made("share", _tr("Share and copy the link"), ("Ctrl+L",), deeds.share, icon="share"),
        made("share-sheet", _tr("Share …"), ("Ctrl+Shift+L",), deeds.share_sheet, icon="share"),
        made("unshare", _tr("Unshare"), (), deeds.unshare, icon="link"),
        made("copy", _tr("Copy picture"), IN_PANELS["copy"], deeds.copy, icon="copy"),
        made("copy-file", _tr("Copy as file"), IN_PANELS["copy-file"], deeds.copy_files, icon="copy"),
        made("copy-prompt", _tr("Copy prompt"), (), deeds.copy_prompt, icon="copy"),
        made("export", _tr("Export to a folder …"), ("Ctrl+Shift+E",), deeds.export, icon="download"),
        made("show-in-folder", _tr("Show in its folder"), (), deeds.show_in_folder, icon="folder"),
        made("select-all", _tr("Select all"), IN_PANELS["select-all"], window.gallery.grid.selectAll,
             enabled=lambda: not window.viewing),
        made("trash", _tr("Move to the trash"), IN_PANELS["trash"], deeds.trash, icon="trash"),
        made("restore", _tr("Put back from the trash"), (), deeds.restore, icon="undo", enabled=deeds.in_trash),
        made("delete", _tr("Delete for good"), IN_PANELS["delete"], deeds.delete, icon="trash"),
    )


def _view(window: MainWindow, deeds: WindowDeeds) -> tuple[Action, ...]:
    made = partial(Action, group="view")
    seen = partial(made, enabled=lambda: window.viewing)
    return (
        made("search", _tr("Search"), ("Ctrl+F",), window.search, icon="search"),
        made("all-pictures", _tr("Show all pictures"), (), deeds.show, icon="grid"),
        made("favourites", _tr("Show the favourites"), (), partial(deeds.show, favourites=True), icon="heart"),
        made("show-trash", _tr("Show the trash"), (), partial(deeds.show, trash=True), icon="trash"),
        seen("back", _tr("Back to the gallery"), IN_PANELS["back"], deeds.back, icon="arrow-left"),
        made("compare", _tr("Compare"), IN_PANELS["compare"], lambda: window.stage.compare_chosen(), icon="compare",
             enabled=deeds.some, words=_tr("before and after side by side")),
        seen("fit", _tr("Fit the picture in"), IN_PANELS["fit"], lambda: window.viewer.fit(), icon="fit"),
        seen("full", _tr("100 %"), IN_PANELS["full"], lambda: window.viewer.full(), icon="zoom-in"),
        seen("zoom-in", _tr("Larger"), IN_PANELS["zoom-in"], lambda: window.viewer.step_zoom(1), icon="zoom-in"),
        seen("zoom-out", _tr("Smaller"), IN_PANELS["zoom-out"], lambda: window.viewer.step_zoom(-1), icon="zoom-out"),
        made("queue", _tr("Queue"), ("Q",), window.show_queue, icon="queue"),
        made("inspector", _tr("Inspector"), ("I",), window.toggle_inspector, icon="info"),
        made("left-panel", _tr("Fold the left panel"), ("Ctrl+B",), partial(window.fold, 0), icon="panel-left",
             words=_tr("unfold compose sidebar")),
        made("right-panel", _tr("Fold the right panel"), ("Ctrl+Shift+B",), partial(window.fold, 2), icon="panel-right",
             words=_tr("unfold queue inspector sidebar")),
        made("fullscreen", _tr("Full screen"), ("F11",), lambda: window.stage.full_screen(), icon="fit"),
        *(
            made(f"theme-{name}", title, (), partial(deeds.theme, name), icon="style", words=_tr("appearance theme"),
                 checked=lambda name=name: window.studio.settings.text("theme") == name)
            for name, title in (
                ("system", _tr("Look: like the system")), ("light", _tr("Look: light")), ("dark", _tr("Look: dark")),
                ("contrast", _tr("Look: high contrast")),
            )
        ),
        made("motion", _tr("Less motion"), (), deeds.motion, words=_tr("animations"),
             checked=lambda: window.studio.settings.flag("reduced_motion")),
    )


def _queue(window: MainWindow, deeds: WindowDeeds) -> tuple[Action, ...]:
    made = partial(Action, group="queue")
    return (
        made("pause", _tr("Pause the queue"), (), deeds.pause, icon="pause", checked=deeds.is_paused,
             words=_tr("resume go on")),
        made("cancel-waiting", _tr("Cancel all that wait"), (), deeds.cancel_waiting, icon="close",
             enabled=lambda: bool(deeds.waiting())),
        made("cancel-all", _tr("Cancel all"), (), deeds.cancel_all, icon="close", enabled=lambda: bool(deeds.live())),
        made("clear-finished", _tr("Clear finished"), (), window.queue.clear_finished, icon="check"),
        made("recover", _tr("Recover pictures from a service …"), (), partial(queue_wiring.open_recover, window),
             icon="download", enabled=lambda: any(one.log_page for one in window.studio.engines.values()),
             words=_tr("task id lost")),
    )


def _library(window: MainWindow, deeds: WindowDeeds) -> tuple[Action, ...]:
    made = partial(Action, group="library")
    free = partial(made, enabled=lambda: not window.care.busy)
    return (
        made("shares", _tr("Shared pictures …"), (), lambda: window.sharing.open_receipts(), icon="share"),
        made("open-library", _tr("Open the library's folder"), (), lambda: window.care.open_folder(), icon="folder"),
        free("import", _tr("Bring pictures in …"), ("Ctrl+Shift+O",), lambda: window.care.bring(), icon="download",
             words=_tr("import")),
        free("back-up", _tr("Back the library up …"), (), lambda: window.care.back_up(), icon="copy"),
        free("move-library", _tr("Move the library …"), (), lambda: window.care.move(), icon="folder"),
    )


def _easel(window: MainWindow, deeds: WindowDeeds) -> tuple[Action, ...]:
    made = partial(Action, group="easel")
    return (
        made("settings", _tr("Settings …"), ("Ctrl+,",), window.open_settings, icon="settings",
             words=_tr("preferences options keys language theme folders privacy")),
        made("palette", _tr("Commands …"), ("Ctrl+K",), deeds.open_palette, icon="search"),
        made("welcome", _tr("Welcome"), (), window.welcome_place.show, icon="star",
             words=_tr("first start cards connect begin samples")),
        made("remove-samples", _tr("Remove the sample pictures"), (),
             lambda: window.welcome_place.guide.remove_samples(), icon="trash",
             enabled=lambda: window.welcome_place.guide.has_samples()),
        made("undo", _tr("Undo"), ("Ctrl+Z",), deeds.undo, icon="undo"),
        made("keys", _tr("All keys"), ("Shift+?", "?"), deeds.show_keys, icon="key"),
        made("logs", _tr("Open the log folder"), (), deeds.open_logs, icon="folder"),
        made("version", _tr("Copy the version"), (), deeds.copy_version, icon="info"),
        made("quit", _tr("Quit"), ("Ctrl+Q",), window.close, icon="close"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
