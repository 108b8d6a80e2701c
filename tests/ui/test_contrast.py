"""Words can be read: the tokens by number, and what is really painted by looking at the pixels."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from desktop_app.ui import theme

from .screens import SCREENS, Screen, descendants, name_of, shown_windows
from .shell.conftest import Bench, Drive, drive  # noqa: F401 - a fixture

LEAST = 4.5
# Pixels of a letter's edge are mixed with the ground: small thin text need not have one of its full colour.
LEAST_PAINTED = 4.0
LOOKED_AT = ("empty", "queue", "references", "inspector", "settings-general", "settings-engine-paid",
             "settings-privacy")
SURFACES, WORDS = ("canvas", "panel", "raised"), ("text", "muted", "ok", "warn", "bad", "info")


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_every_tone_of_words_on_every_surface(tokens: theme.Tokens) -> None:
    low = [
        (word, surface) for word, surface in product(WORDS, SURFACES)
        if theme.contrast_ratio(getattr(tokens, word), getattr(tokens, surface)) < LEAST
    ]
    assert not low


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_words_on_what_is_accented_or_under_the_pointer(tokens: theme.Tokens) -> None:
    pairs = {
        "on accent": (tokens.on_accent, tokens.accent),
        "on accent, hover": (tokens.on_accent, tokens.accent_hover.name()),
        "text, soft accent": (tokens.text, tokens.accent_soft.name()),
        "text, hover": (tokens.text, tokens.hover.name()),
    }
    assert not {name: pair for name, pair in pairs.items() if theme.contrast_ratio(*pair) < LEAST}


@pytest.mark.parametrize("tokens", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_the_ring_of_the_focus_stands_out(tokens: theme.Tokens) -> None:
    """WCAG 2.2: what shows the focus has 3:1 to what is beside it."""
    assert all(theme.contrast_ratio(tokens.accent, getattr(tokens, surface)) >= 3 for surface in SURFACES)


@pytest.mark.parametrize("scheme", theme.SCHEMES)
@pytest.mark.parametrize("screen", [s for s in SCREENS if s.name in LOOKED_AT], ids=lambda screen: screen.name)
def test_what_is_painted(drive: Drive, qapp: QApplication, screen: Screen, scheme: str) -> None:  # noqa: F811
    theme.Theme(qapp, scheme)

    async def body(bench: Bench) -> None:
        bench.window.resize(1280, 800)
        await screen.act(bench)
        low = []
        for window in shown_windows(bench):
            picture = window.grab().toImage()
            for widget in descendants(window):
                ratio = _painted(picture, widget) if _has_words(widget) else None
                if ratio is not None and ratio < LEAST_PAINTED:
                    low.append(f"{ratio:.1f}: {name_of(widget)}")
        assert not low, "\n".join(low)

    drive(body)


def _has_words(widget: QWidget) -> bool:
    if not widget.isEnabled() or not widget.visibleRegion().boundingRect().contains(widget.rect()):
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text().strip()) and widget.pixmap().isNull()
    return isinstance(widget, (QAbstractButton, QLineEdit)) and bool(widget.text().strip())


def _painted(picture: QImage, widget: QWidget) -> float | None:
    """Contrast of the commonest colour of a widget's place with the one that differs most; None on a picture."""
    place = widget.rect().translated(widget.mapTo(widget.window(), widget.rect().topLeft()))
    inner = place.adjusted(4, 2, -4, -2) if isinstance(widget, (QAbstractButton, QLineEdit)) else place
    counted: Counter[int] = Counter()
    for y in range(max(0, inner.top()), min(picture.height(), inner.bottom() + 1)):
        for x in range(max(0, inner.left()), min(picture.width(), inner.right() + 1)):
            counted[picture.pixel(x, y) & 0xFFFFFF] += 1
    if not counted:
        return None
    ground, share = counted.most_common(1)[0]
    if share < 0.3 * counted.total():
        return None
    return max(theme.contrast_ratio(QColor(ground).name(), QColor(colour).name()) for colour in counted)
