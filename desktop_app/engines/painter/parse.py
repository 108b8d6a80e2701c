"""A prompt becomes a scene: cut into items, marked where something is denied, read, weighed."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.engines.painter.parse_kinds import MODIFIERS, NOUNS, WITHIN, absences
from desktop_app.engines.painter.parse_reader import Reader
from desktop_app.engines.painter.parse_scan import Item, scan
from desktop_app.engines.painter.parse_settle import settle
from desktop_app.engines.painter.parse_told import told
from desktop_app.engines.painter.scene import Scene

_DENIABLE = NOUNS | {"unknown", "ignore"}
_REACH_BACK = 12
"""How many items a "…のない" looks back at most, so that long texts stay linear."""


def parse_scene(prompt: str, *, style: str = "", negative: str = "") -> Scene:
    """See `scene.parse`."""
    items = scan(prompt)
    mark_negations(items)
    reader = Reader(prompt)
    reader.read(items)
    for item in scan(negative) if negative else ():
        reader.facts.without.update(absences(item))
    scene = settle(reader.facts, prompt, style)
    understood, ignored = told(reader.facts, scene, prompt)
    return replace(scene, understood=understood, ignored=ignored)


def mark_negations(items: list[Item]) -> None:
    """Set `negated` on what "no", "without" or 没有 stands before and on what のいない or なし stands after."""
    active = False
    done = False  # one noun was denied; only "or" and the like carry on to the next
    for at, item in enumerate(items):
        kind = item.kind
        if kind == "no":
            active, done = True, False
        elif kind == "noafter":
            _deny_before(items, at)
        elif not active or kind in WITHIN:
            continue
        elif kind == "break":
            active = item.effects[0][1] == "、"
            done = False
        elif kind == "or" or item.value("rel") == "none":
            active = _carries_on(items, at)
            done = False
        elif kind in ("rel", "post", "at"):
            active = items[at - 1].kind == "no"
        elif done:
            active = False
        else:
            item.negated = True
            done = kind in _DENIABLE


def _carries_on(items: list[Item], at: int) -> bool:
    """ "no clouds or birds" and "no people and cars" deny both; "no clouds and a red boat" only the first."""
    following = items[at + 1].kind if at + 1 < len(items) else "break"
    return items[at].kind == "or" or (following in NOUNS and items[at].end - items[at].start <= 4)


def _deny_before(items: list[Item], at: int) -> None:
    """Back from "…のない": the noun before it, what describes it, and nouns joined to it by や, と or も."""
    joined = True
    for item in reversed(items[max(0, at - _REACH_BACK) : at]):
        kind = item.kind
        if kind in _DENIABLE:
            if not joined:
                return
            item.negated = True
            joined = False
        elif kind in MODIFIERS and not joined:
            item.negated = True
        elif kind in ("rel", "or"):
            joined = True
        elif kind not in WITHIN and kind != "at":
            return
