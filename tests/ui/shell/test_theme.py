"""Tokens: contrast, following the desktop, and no colour written anywhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.ui import icons, theme
from desktop_app.ui.stylesheet import stylesheet

UI = Path(theme.__file__).parent


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
@pytest.mark.parametrize("surface", ["canvas", "panel", "raised"])
@pytest.mark.parametrize("text", ["text", "muted", "info", "bad", "warn", "ok"])
def test_words_can_be_read_on_every_surface(tokens: theme.Tokens, surface: str, text: str) -> None:
    assert theme.contrast_ratio(getattr(tokens, text), getattr(tokens, surface)) >= 4.5


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_the_main_button_can_be_read(tokens: theme.Tokens) -> None:
    assert theme.contrast_ratio(tokens.on_accent, tokens.accent) >= 4.5
    assert theme.contrast_ratio(tokens.text, tokens.accent_soft.name()) >= 4.5


def test_high_contrast_is_higher() -> None:
    high = theme.CONTRAST
    for name in ("text", "muted", "accent", "bad", "ok", "warn", "info"):
        assert theme.contrast_ratio(getattr(high, name), high.panel) >= 7


def test_the_artists_choice_wins_and_widgets_follow(qapp: QApplication) -> None:
    dress = theme.Theme(qapp, "dark")
    assert theme.tokens() is theme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.DARK.panel.lower()
    dress.choose("light")
    assert theme.tokens() is theme.LIGHT
    assert theme.LIGHT.accent in qapp.styleSheet()
    assert theme.DARK.panel not in qapp.styleSheet()


def test_a_scheme_change_of_the_desktop_is_followed(qapp: QApplication) -> None:
    from PySide6.QtCore import Qt

    dress = theme.Theme(qapp, "system")
    hints = qapp.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    first = theme.tokens()
    expected = theme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else theme.LIGHT
    assert first is expected
    dress.choose("contrast")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens() is theme.CONTRAST, "a chosen scheme does not follow the desktop"
    hints.unsetColorScheme()


def test_no_colour_is_written_outside_the_theme() -> None:
    hexes = re.compile(r"[\"'`:\s]#[0-9A-Fa-f]{6}\b|Qt\.GlobalColor\.(?!transparent)\w+")
    found = [
        f"{path.relative_to(UI)}: {line.strip()}"
        for path in UI.rglob("*.py") if path.name != "theme.py"
        for line in path.read_text("utf-8").splitlines()
        if hexes.search(line)
    ]
    assert not found, found


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_every_colour_of_the_sheet_comes_from_the_tokens(tokens: theme.Tokens) -> None:
    own = {getattr(tokens, name).lower() for name in theme.Tokens.__slots__ if name not in ("name", "dark")}
    mixed = {
        colour.name() for colour in (
            tokens.hover, tokens.accent_hover, tokens.accent_soft, tokens.accent_pressed, tokens.pressed, tokens.faint,
            tokens.edge,
        )
    }
    mixed |= {tokens.mixed("accent", "panel", 0.35).name(), tokens.mixed("muted", "panel", 0.45).name()}
    used = {match.lower() for match in re.findall(r"#[0-9A-Fa-f]{6}\b", stylesheet(tokens))}
    assert used <= own | mixed


def test_every_icon_draws_something(qapp: QApplication) -> None:
    from desktop_app import system

    names = [path.stem for path in system.resource("icons").glob("*.svg")]
    assert len(names) > 30
    for name in names:
        image = icons.icon(name).pixmap(24, 24).toImage()
        inked = any(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
        assert inked, name


def test_an_unknown_icon_is_a_mistake_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SURFACES = ("canvas", "panel", "raised")


def _pairs(tokens: theme.Tokens) -> list[tuple[str, str, str]]:
    """(selector, words' colour, ground) of every rule of the sheet; without a ground of its own: each surface."""
    pairs = []
    for selector, body in _RULE.findall(stylesheet(tokens)):
        said = dict(part.strip().split(":", 1) for part in body.split(";") if ":" in part)
        words = said.get("color", "").strip()
        if not words.startswith("#") or ":disabled" in selector:
            continue  # what cannot be used need not be read
        ground = said.get("background", "").strip()
        grounds = [ground] if ground.startswith("#") else [getattr(tokens, name) for name in _SURFACES]
        pairs += [(selector.strip(), words, ground) for ground in grounds]
    return pairs


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_all_words_of_the_sheet_can_be_read_where_they_stand(tokens: theme.Tokens) -> None:
    pairs = _pairs(tokens)
    assert len(pairs) > 40
    assert [pair for pair in pairs if theme.contrast_ratio(pair[1], pair[2]) < 4.5] == []


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_words_stay_readable_while_things_are_pressed_chosen_or_pointed_at(tokens: theme.Tokens) -> None:
    held = [
        (tokens.on_accent, tokens.accent_hover), (tokens.on_accent, tokens.accent_pressed), (tokens.text, tokens.hover),
        (tokens.text, tokens.pressed), (tokens.text, tokens.accent_soft), (tokens.accent_text, tokens.accent_soft),
        (tokens.accent_text, tokens.panel),
    ]
    names = [(QColor(words).name(), QColor(ground).name()) for words, ground in held]
    assert [pair for pair in names if theme.contrast_ratio(*pair) < 4.5] == []


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_the_ring_of_the_keyboard_is_seen_on_every_surface(tokens: theme.Tokens) -> None:
    assert all(theme.contrast_ratio(tokens.accent, getattr(tokens, surface)) >= 3 for surface in _SURFACES)


def test_every_kind_of_control_shows_the_keyboard_with_the_same_ring() -> None:
    sheet = stylesheet(theme.DARK)
    rings = re.findall(r":focus[^{}]*\{[^{}]*border: (\d)px solid (#\w+)", sheet)
    assert len(rings) >= 8
    assert {width for width, _ in rings} == {str(theme.RING)}


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_drawn_anew_for_every_scale(qapp: QApplication, scale: float) -> None:
    theme.Theme(qapp, "dark")
    drawn = icons.icon("settings").pixmap(QSize(16, 16), scale)
    assert drawn.width() == round(16 * scale) and drawn.devicePixelRatio() == scale
    image = drawn.toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))
