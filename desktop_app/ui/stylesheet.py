"""The one style sheet, generated from the tokens. Roles and tones are set with `theme.mark`.

role: primary, quiet, chip, icon, link, card, panel, canvas, drop, banner, notice …
tone: muted, ok, warn, bad, info. textSize: caption, button, title, welcome. strong: true.
"""

from __future__ import annotations

from PySide6.QtGui import QColor

from . import theme
from .theme import Tokens


def stylesheet(t: Tokens) -> str:
    """The whole sheet for one scheme."""
    return "\n".join((_surfaces(t), _words(t), _buttons(t), _fields(t), _rest(t)))


def _hex(colour: QColor) -> str:
    return colour.name(QColor.NameFormat.HexRgb)


def _surfaces(t: Tokens) -> str:
    return f"""
QMainWindow, QDialog, *[role="panel"] {{ background: {t.panel}; color: {t.text}; }}
*[role="canvas"] {{ background: {t.canvas}; }}
*[role="side"] {{ background: {t.panel}; border: none; }}
*[role="foot"] {{ background: {t.panel}; border: none; border-top: 1px solid {t.line}; }}
QFrame[role="card"] {{
  background: {t.raised}; border: 2px solid {t.raised}; border-radius: {theme.RADIUS_CARD}px; }}
QFrame[role="card"][child="true"] {{ background: {t.panel}; border: 2px solid {t.raised}; }}
QFrame[role="card"]:focus, QFrame[role="card"][dragged="true"] {{ border: 2px solid {t.accent}; }}
QFrame[role="card"][dragged="true"] {{ background: {_hex(t.accent_soft)}; }}
QFrame[role="banner"], QFrame[role="notice"] {{
  background: {t.raised}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_CARD}px; }}
QFrame[role="popup"] {{
  background: {t.panel}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_CARD}px; }}
QFrame[role="tile"] {{
  background: {t.panel}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_CARD}px; }}
QListView[role="pages"] {{ background: transparent; border: none; outline: none; }}
QFrame[role="palette"] {{
  background: {t.panel}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_DROP}px; }}
QFrame[role="sheet"] {{
  background: {t.panel}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_DIALOG}px; }}
QFrame[role="sheetside"] {{
  background: {t.canvas}; border: none; border-top-left-radius: {theme.RADIUS_DIALOG - 1}px;
  border-bottom-left-radius: {theme.RADIUS_DIALOG - 1}px; }}
QFrame[role="linkbox"] {{
  background: {t.raised}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_FIELD}px; }}
QListView[role="lines"] {{ background: transparent; border: none; outline: none; padding: 4px 0; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; border: none; }}
QSplitter::handle {{ background: {t.line}; }}
QToolTip {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 5px 8px; }}
"""


def _words(t: Tokens) -> str:
    tones = "\n".join(
        f'QLabel[tone="{name}"] {{ color: {getattr(t, name)}; }}' for name in ("muted", "ok", "warn", "bad", "info")
    )
    sizes = "\n".join(
        f'QLabel[textSize="{name}"] {{ font-size: {pixels}px; }}'
        for name, pixels in (
            ("caption", theme.CAPTION), ("button", theme.BUTTON), ("title", theme.TITLE), ("welcome", theme.WELCOME),
        )
    )
    return f"""
QLabel {{ background: transparent; color: {t.text}; }}
{tones}
{sizes}
QLabel[strong="true"] {{ font-weight: 600; }}
"""


def _buttons(t: Tokens) -> str:
    return f"""
QPushButton {{
  background: {t.panel}; color: {t.text}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_PICTURE}px;
  padding: 3px 10px; min-height: 18px; }}
QPushButton:hover {{ background: {_hex(t.hover)}; }}
QPushButton:pressed {{ background: {_hex(t.pressed)}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 2px 9px; }}
QPushButton:disabled {{ color: {_hex(t.faint)}; background: {t.panel}; }}
QPushButton[role="primary"] {{
  background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {_hex(t.accent_hover)}; }}
QPushButton[role="primary"]:pressed {{ background: {_hex(t.accent_pressed)}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; padding: 2px 9px; }}
QPushButton[role="primary"]:disabled {{
  background: {t.panel}; border-color: {t.line}; color: {_hex(t.faint)}; }}
QPushButton[role="generate"] {{
  background: {t.accent}; color: {t.on_accent}; border: 2px solid {t.accent};
  border-radius: {theme.RADIUS_FIELD}px; font-size: {theme.BUTTON}px; font-weight: 600; min-height: 36px; }}
QPushButton[role="generate"]:hover {{ background: {_hex(t.accent_hover)}; border-color: {_hex(t.accent_hover)}; }}
QPushButton[role="generate"]:pressed {{
  background: {_hex(t.accent_pressed)}; border-color: {_hex(t.accent_pressed)}; }}
QPushButton[role="generate"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="generate"]:disabled {{
  background: {_hex(t.mixed("accent", "panel", 0.35))}; border-color: transparent; color: {t.muted}; }}
QPushButton[role="chip"] {{
  background: transparent; color: {t.muted}; border: 1px solid {t.line}; border-radius: 13px;
  padding: 0 9px; min-height: 24px; max-height: 24px; }}
QPushButton[role="chip"][narrow="true"] {{ padding: 0 5px; }}
QPushButton[role="chip"]:hover {{ color: {t.text}; background: {t.raised}; }}
QPushButton[role="chip"]:pressed {{ background: {_hex(t.pressed)}; }}
QPushButton[role="chip"]:checked {{
  background: {_hex(t.accent_soft)}; color: {t.text}; border: 1px solid {t.accent}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {t.accent}; padding: 0 8px; min-height: 22px; max-height: 22px; }}
QPushButton[role="chip"][narrow="true"]:focus {{ padding: 0 4px; }}
QPushButton[role="danger"] {{ color: {t.bad}; }}
QPushButton[role="icon"] {{
  background: transparent; border: 1px solid transparent; border-radius: {theme.RADIUS_PICTURE}px;
  padding: 2px; min-height: 16px; }}
QPushButton[role="icon"]:hover {{ background: {_hex(t.hover)}; }}
QPushButton[role="icon"]:pressed {{ background: {_hex(t.pressed)}; }}
QPushButton[role="icon"]:checked {{ background: {_hex(t.accent_soft)}; }}
QPushButton[role="icon"]:focus {{ border: 2px solid {t.accent}; padding: 1px; }}
QPushButton[role="key"] {{ background: {t.raised}; min-height: 24px; }}
QPushButton[role="key"][listening="true"] {{
  background: {_hex(t.accent_soft)}; border: 2px solid {t.accent}; padding: 2px 9px; }}
QPushButton[role="link"] {{
  background: transparent; border: 1px solid transparent; color: {t.muted}; padding: 0; min-height: 16px;
  font-size: {theme.CAPTION}px; border-radius: 4px; }}
QPushButton[role="link"][tone="info"] {{ color: {t.info}; }}
QPushButton[role="link"]:hover {{ color: {t.text}; }}
QPushButton[role="link"]:pressed {{ color: {t.text}; }}
QPushButton[role="link"]:disabled {{ color: {_hex(t.faint)}; }}
QPushButton[role="link"]:focus {{ border: {theme.RING}px solid {t.accent}; }}
"""


def _fields(t: Tokens) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_FIELD}px;
  padding: 0 11px; placeholder-text-color: {t.muted};
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit, QSpinBox, QDoubleSpinBox {{
  min-height: {theme.FIELD_HEIGHT - 2}px; max-height: {theme.FIELD_HEIGHT - 2}px; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
  width: 0; border: none; background: none; }}
QPlainTextEdit {{ padding: 6px 7px; }}
QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover {{ border-color: {_hex(t.edge)}; }}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ border: {theme.RING}px solid {t.accent}; padding: 0 10px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: {theme.RING}px solid {t.accent}; padding: 5px 6px; }}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QPlainTextEdit:disabled {{
  color: {_hex(t.faint)}; background: {t.panel}; }}
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus {{
  background: transparent; border: none; padding: 0; font-size: {theme.BUTTON}px; min-height: 0; max-height: 100px; }}
QLineEdit[wrong="true"] {{ border: 1px solid {t.bad}; }}
QLineEdit[wrong="true"]:focus {{ border: {theme.RING}px solid {t.bad}; }}
QComboBoxPrivateContainer {{ background: transparent; border: none; }}
QComboBox QAbstractItemView {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_PICTURE}px;
  padding: 4px; outline: none;
  selection-background-color: {_hex(t.accent_soft)}; selection-color: {t.text}; }}
QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 8px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {_hex(t.accent_soft)}; color: {t.text}; }}
QSlider::groove:horizontal {{ height: 4px; background: {t.line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{
  width: 14px; height: 14px; margin: -6px 0; background: {t.text}; border: 1px solid {t.panel}; border-radius: 8px; }}
QSlider::handle:horizontal:hover {{ background: {t.accent}; }}
QSlider::handle:horizontal:focus {{ border: {theme.RING}px solid {t.accent}; }}
QSlider::sub-page:horizontal:disabled {{ background: {t.muted}; }}
QSlider::handle:horizontal:disabled {{ background: {t.muted}; }}
"""


def _rest(t: Tokens) -> str:
    thumb = _hex(t.mixed("muted", "panel", 0.45))
    return f"""
QMenu {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: {theme.RADIUS_FIELD}px;
  padding: 4px; }}
QMenu::item {{ padding: 6px 16px 6px 12px; border-radius: 4px; min-height: 16px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::right-arrow {{ width: 10px; height: 10px; }}
QMenu::item:selected {{ background: {_hex(t.accent_soft)}; }}
QMenu::item:disabled {{ color: {_hex(t.faint)}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 2px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; background: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
