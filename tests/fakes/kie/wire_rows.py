"""Checks a create call's body against wire_rows.toml, the written-down documentation."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

Rows = dict[str, dict[str, dict[str, str]]]


@cache
def rows() -> Rows:
    """Family → model → field → what is allowed."""
    with (Path(__file__).parent / "wire_rows.toml").open("rb") as file:
        return tomllib.load(file)


def complaints(family: str, body: Any) -> list[str]:
    """What the service would not accept about the body; [] when all is well."""
    if not isinstance(body, dict):
        return ["the body is no object"]
    if family == "market":
        model, fields = body.get("model"), body.get("input")
        if extra := set(body) - {"model", "input", "callBackUrl"}:
            return [f"unknown beside input: {extra}"]
    else:
        model, fields = (body.get("model") if family == "flux" else "gpt4o-image"), body
    row = rows()[family].get(str(model))
    if row is None or not isinstance(fields, dict):
        return [f"no model {model!r}, or no input"]
    found = [f"{name}: not known to {model}" for name in fields if name not in row]
    for name, allowed in row.items():
        found += _field(name, allowed, fields)
    return found + _together(family, str(model), fields)


def _field(name: str, allowed: str, fields: dict[str, Any]) -> list[str]:
    kind, *rest = allowed.split()
    if name not in fields:
        return [f"{name} is required"] if kind.endswith("*") else []
    value = fields[name]
    if not _fits(kind.rstrip("*"), rest, value):
        return [f"{name}: {value!r} is not {allowed}"]
    return []


def _fits(kind: str, rest: list[str], value: Any) -> bool:
    if kind == "enum":
        return isinstance(value, str) and value in rest
    if kind == "bool":
        return isinstance(value, bool)
    if kind == "url":
        return _is_url(value)
    low, high = (float(part) for part in rest[0].split(".."))
    if kind == "str":
        return isinstance(value, str) and low <= len(value) <= high
    if kind == "urls":
        return isinstance(value, list) and low <= len(value) <= high and all(map(_is_url, value))
    if isinstance(value, bool) or not isinstance(value, int if kind == "int" else (int, float)):
        return False
    return low <= value <= high


def _is_url(value: Any) -> bool:
    return isinstance(value, str) and value.startswith(("http://", "https://"))


def _together(family: str, model: str, fields: dict[str, Any]) -> list[str]:
    """Rules over two fields."""
    if family == "4o":
        return _together_4o(fields)
    if family == "flux":
        over = fields.get("inputImage") and fields.get("safetyTolerance", 0) > 2
        return ["tolerance over 2 for an edit"] if over else []
    ratio, resolution = fields.get("aspect_ratio"), fields.get("resolution")
    if model.startswith("wan/") and fields.get("input_urls"):
        return ["a ratio or 4K with a picture"] if ratio is not None or resolution == "4K" else []
    refused: tuple[str | None, ...] = ()
    if model.startswith("gpt-image-2-text") and resolution in ("2K", "4K"):
        refused = ("5:4", "4:5", "3:1", "1:3", "9:21")
    if model.startswith("gpt-image-2-image") and resolution in ("2K", "4K"):
        refused = ("5:4", "4:5", "auto", None, *(("1:1",) if resolution == "4K" else ()))
    if model.startswith("gpt-image-2-5") and resolution in ("2K", "4K"):
        refused = ("27:16", "16:27", "9:8", "8:9")
    return [f"{resolution} is not made in {ratio}"] if ratio in refused else []


def _together_4o(fields: dict[str, Any]) -> list[str]:
    if not fields.get("prompt") and not fields.get("filesUrl"):
        return ["neither prompt nor picture"]
    if fields.get("maskUrl") and len(fields.get("filesUrl", ())) != 1:
        return ["a mask without exactly one picture"]
    return []
