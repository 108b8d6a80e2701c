"""A picture's recipe in words: the rows of the inspector, and nothing of Qt's widgets."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ..models import Asset, Job
from ..sharing import Share
from .translation import said


def _tr(words: str) -> str:
    return QCoreApplication.translate("Inspector", words)


def engine_words(engine_id: str) -> str:
    """The engine's own name, and whether it works here."""
    from ..engines.registry import discover

    engine = discover().get(engine_id)
    if engine is None:
        return engine_id
    here = not engine.costs_money and not engine.credentials and not engine.needs_url
    return _tr("%1 (on this machine)").replace("%1", said(engine.title)) if here else said(engine.title)


def style_words(asset: Asset) -> str:
    """The style that was taken and how strongly, or ""."""
    from ..engines.neural.styles import BY_ID

    taken = asset.facts.get("style") or (asset.request.style if asset.request else "")
    if not isinstance(taken, str) or taken in ("", "none"):
        return ""
    words = said(BY_ID[taken].title) if taken in BY_ID else taken
    strength = asset.request.options.get("strength") if asset.request else None
    if isinstance(strength, int | float) and not isinstance(strength, bool):
        share = strength * 100 if strength <= 1 else strength
        words += f"  •  {share:.0f} %"
    return words


def made_words(asset: Asset, job: Job | None, now: datetime | None = None) -> str:
    """When it was made, and how long that took."""
    made = datetime.fromtimestamp(asset.created)
    days = ((now or datetime.now()).date() - made.date()).days
    clock = made.strftime("%H:%M")
    if days == 0:
        words = _tr("today %1").replace("%1", clock)
    elif days == 1:
        words = _tr("yesterday %1").replace("%1", clock)
    else:
        plain = QLocale().language() == QLocale.Language.C
        date = QDate(made.year, made.month, made.day)
        day = made.strftime("%Y-%m-%d") if plain else QLocale().toString(date, QLocale.FormatType.ShortFormat)
        words = f"{day} {clock}"
    took = asset.created - job.submitted if job is not None and job.submitted else 0.0
    if 0 < took < 24 * 3600:
        words += _tr(", in %1").replace("%1", _seconds(took))
    return words


def _seconds(seconds: float) -> str:
    if seconds < 90:
        return _tr("{n} s").format(n=QLocale().toString(seconds, "f", 1 if seconds < 10 else 0))
    return _tr("{n} min").format(n=f"{int(seconds) // 60}:{int(seconds) % 60:02d}")


def cost_words(asset: Asset, job: Job | None) -> str:
    """What it cost, or "" where nobody knows."""
    from ..engines.registry import discover

    if job is not None and job.credits is not None:
        return _tr("%1 credits").replace("%1", QLocale().toString(job.credits, "g", 6))
    engine = discover().get(asset.engine)
    return _tr("nothing") if engine is not None and not engine.costs_money else ""


def source_words(facts: Mapping[str, Any]) -> str:
    """What the file itself says about how it came about (its DigitalSourceType)."""
    words = {
        "algorithmicMedia": _tr("made by a program (in the file)"),
        "trainedAlgorithmicMedia": _tr("made with AI (in the file)"),
        "compositeWithTrainedAlgorithmicMedia": _tr("edited with AI (in the file)"),
        "algorithmicallyEnhanced": _tr("edited by a program (in the file)"),
        "digitalCapture": _tr("a photograph"),
    }
    return words.get(str(facts.get("source_type", "")), "")


def asset_name(asset: Asset) -> str:
    """A picture's name for a link: its prompt, or what it was called when it came in, or its file."""
    name = asset.facts.get("name")
    return asset.prompt or (name if isinstance(name, str) and name else asset.path.name)


def word_list(value: Any) -> list[str]:
    """Words an engine understood or ignored, in the reader's language."""
    if not isinstance(value, list | tuple):
        return []
    return [said(str(word)) for word in value if str(word).strip()]


@dataclass(frozen=True, slots=True)
class Fact:
    """One row. link: the id of the picture the value opens. dot: the token of the dot before it."""

    name: str
    value: str
    link: str = ""
    dot: str = ""


def facts(asset: Asset, job: Job | None, parents: Sequence[Asset] = (), share: Share | None = None) -> list[Fact]:
    """Everything known about one picture; unknown rows are left out."""
    model = asset.model if asset.model != asset.engine else ""
    parent = parents[0] if parents else None
    found = [
        Fact(_tr("Engine"), engine_words(asset.engine) if asset.engine else ""),
        Fact(_tr("Model"), model),
        Fact(_tr("Style"), style_words(asset)),
        Fact(_tr("Not in it"), asset.request.negative_prompt if asset.request else ""),
        Fact(_tr("From"), asset_name(parent) if parent else "", link=parent.id if parent else ""),
        Fact(_tr("Mask"), mask_words(asset.facts)),
        Fact(_tr("Size"), size_words(asset)),
        Fact(_tr("Seed"), "" if asset.seed is None else str(asset.seed)),
        Fact(_tr("Made"), made_words(asset, job)),
        Fact(_tr("Cost"), cost_words(asset, job)),
        Fact(_tr("Shared"), share_words(share), dot="ok"),
        Fact(_tr("Source"), source_words(asset.facts)),
        Fact(_tr("Note"), note_words(asset)),
    ]
    return [fact for fact in found if fact.value]


def common_facts(assets: Sequence[Asset]) -> list[Fact]:
    """What several pictures have in common, and how large they are together."""
    total = sum(asset.bytes for asset in assets)

    def same(words: Sequence[str]) -> str:
        return words[0] if len(set(words)) == 1 else ""

    found = [
        Fact(_tr("Files"), bytes_words(total)),
        Fact(_tr("Engine"), same([engine_words(asset.engine) if asset.engine else "" for asset in assets])),
        Fact(_tr("Style"), same([style_words(asset) for asset in assets])),
        Fact(_tr("Size"), same([size_words(asset) for asset in assets])),
        Fact(_tr("Made"), _span(assets)),
        Fact(_tr("Shared"), _shared_of(assets), dot="ok"),
    ]
    return [fact for fact in found if fact.value]


def _span(assets: Sequence[Asset]) -> str:
    ordered = sorted(assets, key=lambda asset: asset.created)
    first, last = made_words(ordered[0], None), made_words(ordered[-1], None)
    return first if first == last else _tr("{first} to {last}").format(first=first, last=last)


def _shared_of(assets: Sequence[Asset]) -> str:
    shared = sum(bool(asset.shares) for asset in assets)
    count = QLocale().toString
    return _tr("{n} of {count}").format(n=count(shared), count=count(len(assets))) if shared else ""


def note_words(asset: Asset) -> str:
    """What the engine said besides; "" where it only says the style again."""
    from ..engines.neural.styles import BY_ID

    note, style = str(asset.facts.get("engine_note") or ""), BY_ID.get(str(asset.facts.get("style") or ""))
    return "" if style is not None and re.fullmatch(re.escape(style.title) + r" at \d+ %", note) else said(note)


def size_words(asset: Asset) -> str:
    """Pixels across and down."""
    return f"{asset.width} × {asset.height}"


def bytes_words(count: int) -> str:
    """A file's size as this reader writes it."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def mask_words(facts: Mapping[str, Any]) -> str:
    """How much of the picture a mask let change."""
    share = facts.get("masked")
    if not isinstance(share, int | float) or isinstance(share, bool):
        return ""
    return _tr("{percent} % of the picture").format(percent=QLocale().toString(max(1, round(share * 100))))


def share_words(share: Share | None) -> str:
    """A live link, and how long it lives."""
    if share is None:
        return ""
    import time

    from .sharing.share_words import life_words

    life = life_words(share, time.time())
    return f"{_tr('live')}  •  {life}" if life else _tr("live")
