"""The look in one place: tokens, palette, fonts. No other module writes a colour.

Widgets get their look from the one style sheet (ui/stylesheet.py); delegates and custom-painted
widgets read `tokens()`. When the desktop or the artist changes the scheme, palette and sheet are set
anew and every widget repaints.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from PySide6.QtCore import QLocale, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget

# Type sizes in logical pixels; weights are 400 and 600, nothing else.
CAPTION, BODY, BUTTON, TITLE, WELCOME = 11, 13, 15, 20, 26
REGULAR, STRONG = QFont.Weight.Normal, QFont.Weight.DemiBold
# Spacing and radii in logical pixels.
GAP_1, GAP_2, GAP_3, GAP_4, GAP_5 = 4, 8, 12, 16, 24
RADIUS_PICTURE, RADIUS_FIELD, RADIUS_CARD, RADIUS_DROP, RADIUS_DIALOG = 6, 8, 10, 12, 16
RING = 2  # of what has the keyboard, logical pixels
LEFT_WIDTH, RIGHT_WIDTH, STATUS_HEIGHT, FIELD_HEIGHT = 336, 304, 28, 38

_GENERIC_FAMILIES = {"", "sans", "sans serif", "sans-serif", "dejavu sans", "helvetica", "fixed", "bitstream vera sans"}
_FALLBACK_FAMILIES = ("Noto Sans", "Noto Sans CJK SC", "Noto Sans CJK JP", "DejaVu Sans", "Noto Color Emoji")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour there is, as #rrggbb. `dark` says which way to shade what lies on pictures."""

    name: str
    dark: bool
    canvas: str
    panel: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    ok: str
    warn: str
    bad: str
    info: str

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """The token `name` as a QColor; alpha 0..1."""
        colour = QColor(getattr(self, name))
        colour.setAlphaF(alpha)
        return colour

    def mixed(self, over: str, under: str, share: float) -> QColor:
        """`share` (0..1) of token `over` laid on token `under`; opaque."""
        a, b = QColor(getattr(self, over)), QColor(getattr(self, under))
        return QColor(*(
            round(x * share + y * (1 - share))
            for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
        ))

    @property
    def accent_soft(self) -> QColor:
        """The accent as a quiet fill: a chosen chip, a drop zone under a drag."""
        return self.mixed("accent", "panel", 0.22 if self.dark else 0.16)

    @property
    def hover(self) -> QColor:
        """A raised thing under the pointer."""
        return self.mixed("text", "raised", 0.07)

    @property
    def accent_hover(self) -> QColor:
        """The main button under the pointer."""
        return self.mixed("text", "accent", 0.10)

    @property
    def accent_pressed(self) -> QColor:
        """The main button while it is held down: away from its words' colour, so that they stay readable."""
        return self.mixed("text", "accent", 0.18)

    @property
    def faint(self) -> QColor:
        """Words of what cannot be used now; nothing anybody must read."""
        return self.mixed("muted", "panel", 0.6)

    @property
    def edge(self) -> QColor:
        """A field's line under the pointer."""
        return self.mixed("muted", "line", 0.5)

    @property
    def pressed(self) -> QColor:
        """A raised thing that is held down."""
        return self.mixed("text", "raised", 0.12)

    @property
    def accent_text(self) -> QColor:
        """The accent as a text colour on the soft fill, dark or light enough to be read."""
        return self.mixed("text", "accent", 0.55)

    @property
    def veil(self) -> QColor:
        """Over the window while something stands before it."""
        return QColor(0, 0, 0, 110 if self.dark else 60)

    @property
    def shadow(self) -> QColor:
        """One of the layers of a soft shadow."""
        return QColor(0, 0, 0, 18 if self.dark else 8)

    @property
    def badge(self) -> QColor:
        """The dark plate under words that lie on a picture; the words on it are `badge_text`."""
        return QColor(0, 0, 0, 170)

    @property
    def badge_text(self) -> QColor:
        """Words on a badge; the same in every scheme because the picture below is."""
        return QColor(255, 255, 255)


DARK = Tokens(
    "dark", True, canvas="#131316", panel="#1B1B1F", raised="#25252B", line="#303038", text="#ECECF1",
    muted="#9D9DAA", accent="#FF7A45", on_accent="#1F0D05", ok="#4CC38A", warn="#F5B83D", bad="#F2666A",
    info="#69B1FF",
)
LIGHT = Tokens(
    "light", False, canvas="#F1F0EC", panel="#FBFAF8", raised="#EFEDE8", line="#DEDBD3", text="#1D1C1A",
    muted="#66635D", accent="#D3430F", on_accent="#FFFFFF", ok="#207951", warn="#985E00", bad="#C6303A",
    info="#1D6CBB",
)  # accent, ok, warn and info: a shade deeper than drawn, for 4.5:1 as words on every surface
CONTRAST = Tokens(
    "contrast", True, canvas="#000000", panel="#000000", raised="#141414", line="#B8B8C0", text="#FFFFFF",
    muted="#DCDCE4", accent="#FFD23F", on_accent="#000000", ok="#5CF2A6", warn="#FFD23F", bad="#FF9A9C",
    info="#9CCBFF",
)
SCHEMES = {tokens.name: tokens for tokens in (DARK, LIGHT, CONTRAST)}

_current = LIGHT


def tokens() -> Tokens:
    """The colours of this moment, for whoever paints by hand. Ask at paint time, keep nothing."""
    return _current


class Theme(QObject):
    """Puts a scheme on the application and follows the desktop's.

    choice: "system", "dark", "light" or "contrast" (the setting `theme`).
    late: leave the style sheet to `dress`, called when the window is built: with a sheet in place every
    widget is styled again each time it finds its parent, which doubles the time the window takes.
    """

    worn: ClassVar[list[Theme]] = []  # asking Qt for them would bind every class of what the application holds

    def __init__(self, app: QApplication, choice: str = "system", *, late: bool = False) -> None:
        super().__init__(app)
        for old in self.worn:  # one dress at a time
            app.styleHints().colorSchemeChanged.disconnect(old._follow)
        self.worn[:] = [self]
        self._app = app
        self._choice = choice
        self._late = late
        if not late:
            app.setStyle("Fusion")
        app.setFont(ui_font())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    def choose(self, choice: str) -> None:
        """The artist's choice from now on."""
        self._choice = choice
        self._apply()

    def dress(self) -> None:
        """Put the sheet on, where it was left for later."""
        if self._late:
            self._late = False
            self._apply()

    def _follow(self) -> None:
        if self._choice == "system":
            self._apply()

    def _wanted(self) -> Tokens:
        if self._choice in SCHEMES:
            return SCHEMES[self._choice]
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        global _current
        from .stylesheet import stylesheet

        _current = self._wanted()
        self._app.setPalette(_palette(_current))
        if not self._late:
            self._app.setStyleSheet(stylesheet(_current))


def _palette(t: Tokens) -> QPalette:
    """What Qt itself paints with, for the few things no style sheet reaches."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, token in (
        (role.Window, "panel"), (role.WindowText, "text"), (role.Base, "raised"), (role.AlternateBase, "panel"),
        (role.Text, "text"), (role.Button, "raised"), (role.ButtonText, "text"), (role.BrightText, "text"),
        (role.PlaceholderText, "muted"), (role.ToolTipBase, "raised"), (role.ToolTipText, "text"),
        (role.Highlight, "accent"), (role.HighlightedText, "on_accent"), (role.Link, "info"),
        (role.LinkVisited, "info"), (role.Accent, "accent"), (role.Mid, "line"), (role.Midlight, "line"),
        (role.Dark, "line"), (role.Light, "raised"), (role.Shadow, "canvas"),
    ):
        palette.setColor(name, t.colour(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, t.colour("muted"))
    return palette


def font_families() -> tuple[str, ...]:
    """The system's UI font, or Noto Sans where the system names none; CJK and emoji behind it."""
    return _families(QLocale().language() == QLocale.Language.Japanese)


@cache
def _families(japanese: bool) -> tuple[str, ...]:
    """japanese: its own shapes of the characters it shares with Chinese come first."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    known = set(QFontDatabase.families())
    wanted = sorted(_FALLBACK_FAMILIES, key=lambda name: name.endswith(" SC")) if japanese else _FALLBACK_FAMILIES
    fallback = [family for family in wanted if family in known]
    if system.lower() not in _GENERIC_FAMILIES:
        return (system, *fallback)
    return tuple(fallback) or (system or "sans-serif",)


def ui_font(size: int = BODY, weight: QFont.Weight = REGULAR) -> QFont:
    """The interface font at one of the five sizes (logical pixels)."""
    font = QFont(list(font_families()))
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle; pen and brush are none afterwards.

    `QPainter.fillRect`, like a QBrush made here, would first learn the names of all 180 gradients of Qt.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Give a widget its part in the style sheet (`role="primary"`, `tone="muted"`) and restyle it."""
    changed = False
    for name, value in properties.items():
        before = widget.property(name)
        if before != value and (before or value):  # one that was never set is the same as false
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def contrast_ratio(a: str, b: str) -> float:
    """WCAG contrast of two #rrggbb colours, 1..21."""
    def luminance(value: str) -> float:
        colour = QColor(value)
        channels = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)
