"""The models as data: what each takes and what the wire calls it. Read from kie_models.toml, then the artist's own.

The artist's file (kie_models.toml in the settings folder) adds rows and corrects single keys; a row there that
makes no sense is left out and said in the log, so that a slip costs one model and not the engine.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...models import Choice, InputLimits, Mode, Offer, Option, OptionKind, OptionValue, SizeRule

log = logging.getLogger(__name__)

FILE = "kie_models.toml"
FAMILIES = ("market", "4o", "flux")
NEAREST = "nearest"
_USUAL = InputLimits()
_EDIT, _TEXT = frozenset({Mode.IMAGE_TO_IMAGE}), frozenset({Mode.TEXT_TO_IMAGE})


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures a model reads. many: the field is a list. least, most: how many."""

    field: str
    many: bool = False
    least: int = 0
    most: int = 1
    limits: InputLimits = _USUAL


@dataclass(frozen=True, slots=True)
class Ratio:
    """field: its name on the wire. edit: with a picture and no ratio chosen: a value, "" = left out, or `NEAREST`."""

    field: str
    values: tuple[str, ...]
    default: str
    edit: str
    named: bool = False
    text_only: bool = False


@dataclass(frozen=True, slots=True)
class WireOption:
    """An option and how it is sent. integer: a choice that is a number on the wire. omit: left out at its default."""

    option: Option
    integer: bool = False
    omit: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A pair the service does not make: these values of the option with these ratios ("" = none chosen)."""

    option: str
    values: tuple[str, ...]
    ratios: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """One row. prompt_needed: "always", "text" (not with a picture) or "never". seed: "", "integer" or "string"."""

    id: str
    title: str
    family: str = "market"
    status: str = "current"
    note: str = ""
    sibling: str = ""
    price: float | None = None
    prompt_limit: int = 5000
    prompt_least: int = 1
    prompt_needed: str = "always"
    pictures: Pictures | None = None
    character: str = ""
    mask: str = ""
    mask_needed: bool = False
    ratio: Ratio | None = None
    options: tuple[WireOption, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    constant: Mapping[str, OptionValue] = field(default_factory=dict)
    seed: str = ""
    negative: int = 0
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def least_pictures(self) -> int:
        """Without fewer pictures (masks not counted) it does not work."""
        return (self.pictures.least if self.pictures else 0) + bool(self.character)

    @property
    def most_pictures(self) -> int:
        """More are not taken."""
        return (self.pictures.most if self.pictures else 0) + bool(self.character)

    @property
    def modes(self) -> frozenset[Mode]:
        """From words, from pictures, or both."""
        return (frozenset() if self.least_pictures else _TEXT) | (_EDIT if self.most_pictures else frozenset())

    @property
    def offer(self) -> Offer:
        """What forms, checks and the command line see."""
        return Offer(
            self.modes, tuple(entry.option for entry in self.options), self._sizes(), max(1, self.most_pictures),
            bool(self.mask), bool(self.negative), self.prompt_limit, self.prompt_needed != "never", self.price,
            self.note, self.pictures.limits if self.pictures else _USUAL, sibling=self.sibling,
            seed=bool(self.seed),
        )

    def _sizes(self) -> SizeRule:
        if self.ratio is None:
            return SizeRule(default="", exact=False)
        ratios = tuple(value for value in self.ratio.values if ":" in value)
        default = self.ratio.default if self.ratio.default in ratios else ratios[0]
        return SizeRule(ratios=ratios, default=default, automatic=self.ratio.default == "auto", exact=False)


def load(own: Path | None) -> dict[str, Model]:
    """All rows by id: those that come with the program, then the artist's own file over them."""
    document = _read(Path(__file__).parent / FILE)
    rows = {row["id"]: row for row in document["model"]}
    names = dict(document["names"])
    if own is not None and own.is_file():
        added = _own(own)
        more, own_rows = added.get("names"), added.get("model")
        names |= more if isinstance(more, dict) else {}
        for row in own_rows if isinstance(own_rows, list) else ():
            if isinstance(row, dict) and isinstance(row.get("id"), str):
                rows[row["id"]] = {**rows.get(row["id"], {}), **row}
    models: dict[str, Model] = {}
    for model_id in rows:
        try:
            models[model_id] = _model(_whole(rows, model_id), names)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            log.warning("the row %s of %s is left out: %s %s", model_id, FILE, type(error).__name__, error)
    return models


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)


def _own(path: Path) -> dict[str, Any]:
    try:
        return _read(path)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        log.warning("%s in the settings folder cannot be read and is left out: %s", FILE, error)
        return {}


def _whole(rows: Mapping[str, dict[str, Any]], model_id: str, depth: int = 0) -> dict[str, Any]:
    """The row with what it takes over from another."""
    row = rows[model_id]
    if "like" not in row:
        return row
    if depth > 4:
        raise ValueError(f"{model_id} is like itself")
    return {**_whole(rows, row["like"], depth + 1), **row}


def _model(row: Mapping[str, Any], names: Mapping[str, str]) -> Model:
    prompt, mask = row.get("prompt", {}), row.get("mask", {})
    family = row.get("family", "market")
    if family not in FAMILIES:
        raise ValueError(f"family {family}")
    return Model(
        id=row["id"], title=row["title"], family=family, status=row.get("status", "current"),
        note=row.get("note", ""), sibling=row.get("sibling", ""), price=_number(row.get("price")),
        prompt_limit=prompt.get("limit", 5000), prompt_least=prompt.get("min", 1),
        prompt_needed=prompt.get("needed", "always"), pictures=_pictures(row.get("pictures")),
        character=row.get("character", {}).get("field", ""), mask=mask.get("field", ""),
        mask_needed=mask.get("needed", False), ratio=_ratio(row.get("ratio"), names),
        options=tuple(_option(entry) for entry in row.get("options", ())),
        refusals=tuple(
            Refusal(entry["option"], tuple(entry["values"]), tuple(entry["ratios"])) for entry in row.get("refuse", ())
        ),
        constant=dict(row.get("constant", {})), seed=row.get("seed", ""), negative=row.get("negative", 0),
        names=names,
    )


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


def _pictures(entry: Mapping[str, Any] | None) -> Pictures | None:
    if not entry:
        return None
    least_side, most_side = entry.get("side", (0, _USUAL.max_side))
    limits = InputLimits(
        max_bytes=int(entry.get("megabytes", 10)) * 1_000_000, max_side=most_side, min_side=least_side,
        max_pixels=int(entry.get("megapixels", 0) * 1_000_000),
    )
    return Pictures(entry["field"], entry.get("many", False), entry.get("min", 0), entry.get("max", 1), limits)


def _ratio(entry: Mapping[str, Any] | None, names: Mapping[str, str]) -> Ratio | None:
    if not entry:
        return None
    values, default = tuple(entry["values"]), entry["default"]
    edit = entry.get("edit", default)
    if default not in values or edit not in (*values, "", NEAREST):
        raise ValueError("the default ratio is none of the values")
    if entry.get("named") and any(value not in names for value in values):
        raise ValueError("a ratio has no name")
    return Ratio(entry["field"], values, default, edit, entry.get("named", False), entry.get("text_only", False))


def _option(entry: Mapping[str, Any]) -> WireOption:
    modes = {"text": _TEXT, "edit": _EDIT, "": frozenset(Mode)}[entry.get("mode", "")]
    kind, choices = OptionKind.TEXT, ()
    if "values" in entry:
        kind = OptionKind.CHOICE
        words = entry.get("words", entry["values"])
        choices = tuple(Choice(value, word) for value, word in zip(entry["values"], words, strict=True))
        if entry["default"] not in entry["values"]:
            raise ValueError(f"the default of {entry['name']} is none of its values")
    for word, named in (("flag", OptionKind.FLAG), ("integer", OptionKind.INTEGER), ("number", OptionKind.NUMBER)):
        kind = named if entry.get(word) else kind
    default = float(entry["default"]) if kind is OptionKind.NUMBER else entry["default"]
    option = Option(
        entry["name"], entry["title"], kind, default, choices, minimum=_number(entry.get("min")),
        maximum=_number(entry.get("max")), step=_number(entry.get("step")), help=entry.get("help", ""), modes=modes,
    )
    return WireOption(option, entry.get("wire") == "integer", entry.get("omit", False))
