"""How a picture came about, as plain data: what a row of the library and the file itself both say.

The JSON made here is written into every picture, and is what a lost database is rebuilt from. It never
holds keys, paths of this machine or signed addresses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

import msgspec

from ..models import Asset, AssetKind, GenerationRequest, InputPicture, Mode, Role

SCHEMA = 1
MAX_JSON = 8 * 1024 * 1024
MAX_DEPTH = 64
MAX_SEED = 2**63 - 1
_SECRET_NAME = re.compile(r"(?i)(api[_-]?key|secret|token|password|authorization|credential|signature)")
_ADDRESS = re.compile(r"(?i)\b(?:https?|ftp|file|s3)://\S+")
_PATH = re.compile(r"(?<![^\s\"'(=])(?:[A-Za-z]:[\\/]|\\\\|~?/(?=[^/\s]+/))\S*")


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything about a picture that must outlive the database.

    mode: None where nothing says how it was made (a photograph). created: seconds since the epoch.
    original: sha256 of the bytes as they came in, before a recipe was written into them.
    source: where it was read from: "easel", or the name of the program that wrote it.
    """

    id: str
    kind: AssetKind = AssetKind.RESULT
    created: float = 0.0
    mode: Mode | None = None
    request: GenerationRequest | None = None
    engine: str = ""
    model: str = ""
    seed: int | None = None
    parents: tuple[str, ...] = ()
    job_id: str | None = None
    rating: int = 0
    favourite: bool = False
    facts: Mapping[str, Any] = field(default_factory=dict)
    original: str = ""
    source: str = "easel"

    @property
    def prompt(self) -> str:
        """The words, or "" where there are none."""
        return self.request.prompt if self.request else ""

    @property
    def style(self) -> str:
        """The style asked for, else the one the engine took."""
        asked = self.request.style if self.request else ""
        taken = self.facts.get("style")
        return asked or (taken if isinstance(taken, str) else "")

    @property
    def name(self) -> str:
        """What the file was called when the artist brought it, or ""."""
        name = self.facts.get("name")
        return name if isinstance(name, str) else ""


def of_asset(asset: Asset, *, mode: Mode | None, original: str, rating: int, favourite: bool) -> Recipe:
    """The recipe a row of the library stands for, with these marks."""
    return Recipe(
        id=asset.id, kind=asset.kind, created=asset.created, mode=mode, request=asset.request,
        engine=asset.engine, model=asset.model, seed=asset.seed, parents=asset.parents, job_id=asset.job_id,
        rating=rating, favourite=favourite, facts=asset.facts, original=original,
    )


def request_to_json(request: GenerationRequest) -> str:
    """The frozen request as one line of JSON."""
    return msgspec.json.encode(request).decode("utf-8")


def own_request(text: str) -> GenerationRequest:
    """The same for a row of our own database, which `request_to_json` wrote; ValueError for anything else."""
    try:
        values = json.loads(text)
        values["mode"] = Mode(values["mode"])
        values["inputs"] = tuple(
            InputPicture(**{**picture, "role": Role(picture["role"])}) for picture in values["inputs"]
        )
        return GenerationRequest(**values)
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError("not a request") from error


def request_from_json(text: str | bytes) -> GenerationRequest:
    """Back again; ValueError for anything else."""
    try:
        return msgspec.json.decode(text, type=GenerationRequest)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError("not a request") from error


def to_json(recipe: Recipe) -> str:
    """The recipe for inside the file: ASCII only, without anything private."""
    request = without_private(recipe.request) if recipe.request else None
    document = {
        "easel": SCHEMA,
        "id": recipe.id,
        "kind": recipe.kind,
        "created": recipe.created,
        "mode": recipe.mode,
        "engine": recipe.engine,
        "model": recipe.model,
        "seed": recipe.seed,
        "parents": list(recipe.parents),
        "job": recipe.job_id,
        "rating": recipe.rating,
        "favourite": recipe.favourite,
        "original": recipe.original,
        "request": msgspec.to_builtins(request) if request else None,
        "facts": public_value(recipe.facts),
    }
    return json.dumps(document, ensure_ascii=True, allow_nan=False, separators=(",", ":"), default=str)


def from_json(text: str | bytes) -> Recipe | None:
    """A recipe from a file's own record, or None where it is not one. Nothing in it is trusted."""
    document = untrusted_json(text)
    if not isinstance(document, dict) or not isinstance(document.get("easel"), int):
        return None
    identity = document.get("id")
    if not isinstance(identity, str) or not re.fullmatch(r"[0-9a-f-]{8,64}", identity):
        return None
    facts = document.get("facts")
    return Recipe(
        id=identity,
        kind=AssetKind.REFERENCE if document.get("kind") == AssetKind.REFERENCE else AssetKind.RESULT,
        created=_number(document.get("created")),
        mode=_mode(document.get("mode")),
        request=_request(document.get("request")),
        engine=_word(document.get("engine")),
        model=_word(document.get("model")),
        seed=seed_of(document.get("seed")),
        parents=_ids(document.get("parents")),
        job_id=_word(document.get("job")) or None,
        rating=rating_of(document.get("rating")),
        favourite=document.get("favourite") is True,
        facts=facts if isinstance(facts, dict) else {},
        original=_word(document.get("original")),
    )


def untrusted_json(text: str | bytes) -> Any:
    """Parse JSON found in a file (NaN allowed, as Python writes it); None where it is broken or too deep.

    Half characters (lone surrogates), which JSON can spell but no file or database can hold, become "?".
    """
    if len(text) > MAX_JSON:
        return None
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not _depth_within(document, MAX_DEPTH):
        return None
    escaped = "\\ud" in text.lower() if isinstance(text, str) else b"\\ud" in text.lower()
    return _whole_characters(document) if escaped else document


def _whole_characters(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {_whole_characters(name): _whole_characters(item) for name, item in value.items()}
    return [_whole_characters(item) for item in value] if isinstance(value, list) else value


def without_private(request: GenerationRequest) -> GenerationRequest:
    """The request without paths, addresses and anything named like a key; the artist's words stay."""
    options = {
        name: value for name, value in request.options.items()
        if not _SECRET_NAME.search(name) and public_value(value) == value
    }
    inputs = tuple(replace(picture, name=plain_name(picture.name)) for picture in request.inputs)
    return replace(request, options=options, inputs=inputs)


def plain_name(name: str) -> str:
    """A file's name without its folders, on any system."""
    return PurePath(name.replace("\\", "/")).name[:200]


def public_value(value: Any) -> Any:
    """A fact fit for a file that will be handed on: addresses, paths and secrets taken out, at any depth."""
    if isinstance(value, str):
        return _PATH.sub("", _ADDRESS.sub("", value)).strip() if _looks_private(value) else value
    if isinstance(value, Mapping):
        return {str(k): public_value(v) for k, v in value.items() if not _SECRET_NAME.search(str(k))}
    if isinstance(value, (list, tuple)):
        return [public_value(item) for item in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value


def seed_of(value: Any) -> int | None:
    """A seed that fits the database, or None."""
    if isinstance(value, str) and re.fullmatch(r"\s*-?\d{1,19}\s*", value):
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_SEED:
        return value
    return None


def rating_of(value: Any) -> int:
    """0..5, 0 for nonsense."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 5 else 0


def _looks_private(text: str) -> bool:
    return bool(_ADDRESS.search(text) or _PATH.search(text))


def _request(value: Any) -> GenerationRequest | None:
    if not isinstance(value, dict):
        return None
    try:
        return msgspec.convert(value, type=GenerationRequest)
    except (msgspec.MsgspecError, RecursionError):
        return _salvaged_request(value)


def _salvaged_request(value: dict[str, Any]) -> GenerationRequest | None:
    """What can be kept of a request that is not quite ours (written by a later version, or by hand)."""
    prompt = value.get("prompt")
    if not isinstance(prompt, str):
        return None
    options = value.get("options")
    kept = {
        str(name): option for name, option in options.items() if isinstance(option, (str, int, float, bool))
    } if isinstance(options, dict) else {}
    return GenerationRequest(
        engine=_word(value.get("engine")), prompt=prompt, mode=_mode(value.get("mode")) or Mode.TEXT_TO_IMAGE,
        model=_word(value.get("model")), negative_prompt=_text(value.get("negative_prompt")),
        size=_word(value.get("size")), seed=seed_of(value.get("seed")), style=_word(value.get("style")),
        options=kept,
    )


def _mode(value: Any) -> Mode | None:
    try:
        return Mode(value)
    except ValueError:
        return None


def _number(value: Any) -> float:
    fits = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < 2**40
    return float(value) if fits else 0.0


def _word(value: Any) -> str:
    return value[:200] if isinstance(value, str) else ""


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _ids(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(item for item in value[:64] if isinstance(item, str) and len(item) <= 64)


def _depth_within(value: Any, limit: int) -> bool:
    level = [value]
    for _ in range(limit):
        level = [
            child for item in level
            for child in (item.values() if isinstance(item, dict) else item if isinstance(item, list) else ())
        ]
        if not level:
            return True
    return False


def input_parents(inputs: tuple[InputPicture, ...]) -> tuple[str, ...]:
    """The ids of the pictures a request was made from: each once, the picture to change first. A mask is none."""
    pictures = [picture for picture in inputs if picture.role is not Role.MASK]
    ordered = sorted(pictures, key=lambda picture: picture.role is not Role.IMAGE)
    return tuple(dict.fromkeys(picture.asset_id for picture in ordered if picture.asset_id))
