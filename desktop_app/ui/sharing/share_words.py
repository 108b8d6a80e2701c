"""What the share sheet says, as pure words: what becomes public, for how long, and what a link can do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from ...sharing import Share, ShareChoices
from ..translation import sentences

EXPIRIES: tuple[float | None, ...] = (None, 86400.0, 7 * 86400.0, 30 * 86400.0, 180 * 86400.0)
DAY = 86400.0


def public_words(choices: ShareChoices, pictures: int, before: str, *, page: bool = True) -> str:
    """Exactly what strangers will see and what they will not. before: the name of the picture it was made from."""
    if pictures > 1:
        shown = [_tr("%n pictures, re-encoded", pictures)]
    elif choices.before and before and page:
        shown = [_tr("this picture and {name}, re-encoded").format(name=before)]
    else:
        shown = [_tr("this picture, re-encoded")]
    if choices.prompt and page:
        shown.append(_tr("the prompt"))
    if choices.style and page:
        shown.append(_tr("the style's name"))
    if choices.recipe:
        shown.append(_tr("the whole recipe, inside the file"))
    kept = []
    if not choices.prompt and not choices.recipe:
        kept.append(_tr("the prompt"))
    kept.append(_tr("camera data"))
    if not choices.recipe:
        kept.append(_tr("the recipe"))
    comma = _tr(", ")
    return sentences(
        _tr("Exactly this will be public: {shown}.").format(shown=comma.join(shown)),
        _tr("Not in it: {kept}.").format(kept=comma.join(kept)),
    )


def expiry_words(seconds: float | None) -> str:
    """A line of the choice how long a link lives."""
    if seconds is None:
        return _tr("Until unshared")
    days = round(seconds / DAY)
    return _tr("Keep 1 day") if days == 1 else _tr("Keep %n days", days)


def heading(share: Share | None, *, served: bool = False) -> str:
    """The sheet's title. served: the network switch is on."""
    if share is None:
        return _tr("Share")
    if served:
        return _tr("Anyone on your network can see it")
    if is_local(share):
        return _tr("This link works on this machine only")
    return _tr("Anyone with the link can see it")


def is_local(share: Share) -> bool:
    """Is the link of no use to anybody else?"""
    return share.url.startswith("file:")


def life_words(share: Share, now: float) -> str:
    """How long a live share has left; "" when it stays."""
    if not share.expires:
        return ""
    left = share.expires - now
    if left <= 0:
        return _tr("ended")
    if left < DAY:
        hours = max(1, round(left / 3600))
        return _tr("ends in 1 hour") if hours == 1 else _tr("ends in %n hours", hours)
    days = round(left / DAY)
    return _tr("ends in 1 day") if days == 1 else _tr("ends in %n days", days)


def moment_words(seconds: float) -> str:
    """A moment as this reader writes it."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


def short_link(url: str, most: int = 44) -> str:
    """A link that fits: without its scheme, the middle left out."""
    plain = url.split("://", 1)[-1]
    if len(plain) <= most:
        return plain
    return plain[: most - 13] + "…" + plain[-12:]


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("ShareWords", text, "", n)
