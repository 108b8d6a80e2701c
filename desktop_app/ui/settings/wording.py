"""The window's words for settings, ages, durations and sizes, by language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from ...storage.settings import declared
from ..translation import said


def setting_title(name: str) -> str:
    """What a setting is called."""
    return said(declared(name).title)


def duration(seconds: float) -> str:
    """ "4 minutes", "2 seconds", "1 hour": the largest unit that fits evenly."""
    whole = round(seconds)
    if whole and whole % 3600 == 0:
        hours = whole // 3600
        return _tr("1 hour") if hours == 1 else _tr("{n} hours").format(n=_number(hours))
    if whole and whole % 60 == 0:
        minutes = whole // 60
        return _tr("1 minute") if minutes == 1 else _tr("{n} minutes").format(n=_number(minutes))
    if abs(seconds - 1) < 1e-9:
        return _tr("1 second")
    return _tr("{n} seconds").format(n=QLocale().toString(seconds, "g", 6))


def age(days: int) -> str:
    """How long ago, in days."""
    if days == 0:
        return _tr("today")
    return _tr("yesterday") if days == 1 else _tr("{n} days ago").format(n=_number(days))


def bytes_words(count: int) -> str:
    """ "12.3 GB", as the locale writes numbers."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _number(count: int) -> str:
    return QLocale().toString(count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsWords", text)
