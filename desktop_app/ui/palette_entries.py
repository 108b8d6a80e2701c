"""What the palette offers: actions, settings, earlier prompts, styles, engines and models of a window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .palette_search import Entry
from .translation import said
from .window_actions import groups

if TYPE_CHECKING:
    from .main_window import MainWindow

MOST_PROMPTS = 40
_ACTION, _ENGINE, _STYLE, _SETTING, _PROMPT = 12.0, 8.0, 6.0, 3.0, 0.0


def actions(window: MainWindow) -> list[Entry]:
    """What can be done now."""
    titles = groups()
    return [
        Entry(
            action.id, f"{action.family}: {action.title}" if action.family else action.title,
            partial(window.actions_.run, action.id), titles.get(action.group, ""), action.icon,
            window.actions_.shown(action.id), f"{action.words} {action.id}", _ACTION, titles.get(action.group, ""),
        )
        for action in window.actions_.all() if action.possible and action.id != "palette"
    ]


def everything(window: MainWindow) -> list[Entry]:
    """Actions and all that can be chosen or opened."""
    found = actions(window)
    for part in (_engines, _styles, _settings, _prompts):
        found.extend(part(window))
    return found


def last_resorts(window: MainWindow, query: str) -> list[Entry]:
    """What can be done with the words themselves."""
    search = _tr("Search the pictures for “{words}”").format(words=query)
    write = _tr("Write “{words}” as the prompt").format(words=query)
    return [
        Entry("", search, partial(_search, window, query), icon="search"),
        Entry("", write, partial(_write, window, query), icon="edit"),
    ]


def _engines(window: MainWindow) -> Iterator[Entry]:
    settings = window.compose.settings
    for engine in window.studio.engines.values():
        title = said(engine.title)
        yield Entry(
            f"engine:{engine.id}", _tr("Use {name}").format(name=title), partial(settings.choose_engine, engine.id),
            _tr("Engine"), "play", words=engine.id, weight=_ENGINE,
        )
        for model in engine.models:
            yield Entry(
                f"model:{engine.id}:{model.value}", _tr("Use {name}").format(name=said(model.title)),
                partial(settings.choose_model, engine.id, model.value), _tr("Model · {engine}").format(engine=title),
                "play", words=f"{model.value} {engine.id}", weight=_ENGINE,
            )


def _styles(window: MainWindow) -> Iterator[Entry]:
    styles = window.compose.settings.styles
    for value, title in styles.offered():
        words = _tr("Style: {name}").format(name=said(title))
        yield Entry(
            f"style:{value}", words, partial(styles.choose, value), _tr("Style"), "style", words=value, weight=_STYLE,
        )


def _settings(window: MainWindow) -> Iterator[Entry]:
    for page in window.settings_window.all_pages():
        yield Entry(
            f"page:{page.id}", _tr("Settings: {page}").format(page=page.title), partial(window.open_settings, page.id),
            _tr("Settings"), "settings", words=page.words, weight=_SETTING + 1,
        )
        if page.id == "shortcuts":
            continue  # its rows are the actions themselves
        for section in page.build():
            for row in section.rows:
                yield Entry(
                    f"row:{page.id}:{row.id}", row.title, partial(window.open_settings, page.id, row.id),
                    _tr("Settings · {page}").format(page=page.title), "settings", words=f"{row.help} {row.words}",
                    weight=_SETTING,
                )


def _prompts(window: MainWindow) -> Iterator[Entry]:
    for prompt in window.compose.prompt.earlier(MOST_PROMPTS):
        yield Entry(
            "", " ".join(prompt.split()), partial(_write, window, prompt), _tr("Earlier prompt"), "clock",
            weight=_PROMPT,
        )


def _search(window: MainWindow, words: str) -> None:
    window.search()
    window.gallery.bar.search.setText(words)


def _write(window: MainWindow, words: str) -> None:
    window.deeds.replace_prompt(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
