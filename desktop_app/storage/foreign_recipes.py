"""Recipes that other programs wrote into their pictures, read with distrust.

Nothing found in a file is executed, fetched or believed: wrong types are passed over, sizes are capped,
and what is not understood is kept as raw text. No function here raises for what a file holds.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import pictures
from ..errors import BadInputError
from ..models import AssetKind, GenerationRequest, Mode
from . import comfyui_graph, containers, picture_metadata, stealth, xmp
from .containers import Boxes
from .files import brought_id
from .recipes import MAX_SEED, Recipe, public_value, seed_of, untrusted_json

MAX_PROMPT = 100_000
MAX_RAW = 200_000
MAX_SETTINGS = 60
_PAIR = re.compile(r'\s*(\w[\w \-/]{0,60}):\s*("(?:\\.|[^"\\])*"|[^,]*)(?:,|$)')
_USER_COMMENT, _EXIF_IFD = 0x9286, 0x8769


@dataclass(frozen=True, slots=True)
class ForeignRecipe:
    """What another program says about its picture. settings: its own words for the rest, as text."""

    program: str
    prompt: str = ""
    negative_prompt: str = ""
    model: str = ""
    seed: int | None = None
    size: str = ""
    edited: bool = False  # made from another picture
    settings: Mapping[str, str] = field(default_factory=dict)
    raw: str = ""


def recipe_in(source: Path | bytes) -> Recipe | None:
    """The recipe a dropped picture carries, ours or another program's, to be offered to the artist.

    None where there is none or the file cannot be read. `source` of the recipe names who wrote it.
    """
    try:
        data = pictures.read_bytes(source)
        boxes = containers.read(data)
    except (BadInputError, containers.NotTakenApartError):
        return None
    own = picture_metadata.own_recipe(boxes)
    if own is not None:
        return own
    found = read(boxes) or read_hidden(boxes, data)
    sha256 = hashlib.sha256(data).hexdigest()
    return as_recipe(found, asset_id=brought_id(sha256), created=0.0, original=sha256) if found else None


def read(boxes: Boxes) -> ForeignRecipe | None:
    """The first recipe that one of the known programs left, or None."""
    texts = {name: value[: MAX_RAW * 8] for name, value in boxes.texts.items()}
    comments = list(_comments(boxes))
    for reader in _READERS:
        found = reader(texts, comments)
        if found is not None:
            return found
    return _draw_things(boxes.xmp)


def read_text(text: str) -> ForeignRecipe | None:
    """A recipe that was hidden in the pixels: NovelAI's JSON, or the A1111 text."""
    document = untrusted_json(text)
    if isinstance(document, dict):
        texts = {str(k): v for k, v in document.items() if isinstance(v, str)}
        return _novelai(texts, []) or _fooocus({"parameters": text}, []) or _a1111(texts, [])
    return parse_a1111(text)


def read_hidden(boxes: Boxes, data: bytes) -> ForeignRecipe | None:
    """The recipe in the lowest bits of an RGBA PNG that says nothing openly (NovelAI's way)."""
    if boxes.format != "PNG" or boxes.texts or data[25:26] != b"\x06":
        return None
    text = stealth.read(data)
    return read_text(text) if text else None


def as_recipe(found: ForeignRecipe, *, asset_id: str, created: float, original: str) -> Recipe:
    """The foreign recipe in our words. Its picture is a result, though none of our engines made it."""
    mode = Mode.IMAGE_TO_IMAGE if found.edited else Mode.TEXT_TO_IMAGE
    request = GenerationRequest(
        engine="", prompt=found.prompt, mode=mode, model=found.model, negative_prompt=found.negative_prompt,
        size=found.size, seed=found.seed,
    )
    facts = {"made_with": found.program, "settings": public_value(dict(found.settings))}
    return Recipe(
        id=asset_id, kind=AssetKind.RESULT, created=created, mode=mode, request=request, model=found.model,
        seed=found.seed, facts=facts, original=original, source=found.program,
    )


# The A1111 text


def parse_a1111(text: str) -> ForeignRecipe | None:
    """Prompt, "Negative prompt:", and a last line with at least three `Key: value` pairs.

    Searched from the end, for a prompt may itself contain "Steps:". None where the last line is no such line.
    """
    lines = _clean(text).strip().split("\n")
    settings = _pairs(lines[-1])
    if len(settings) < 3:
        return None
    start = next((i for i, line in enumerate(lines[:-1]) if line.startswith("Negative prompt:")), len(lines) - 1)
    prompt = "\n".join(lines[:start]).strip()
    negative = "\n".join(lines[start:-1]).removeprefix("Negative prompt:").strip()
    strength = settings.get("Denoising strength")
    upscaled = any(name.startswith("Hires") for name in settings)
    return _recipe(
        "Easel" if settings.get("Version", "").startswith("Easel") else "AUTOMATIC1111",
        prompt=prompt, negative=negative, model=settings.get("Model"), seed=settings.get("Seed"),
        size=settings.get("Size"), edited=strength is not None and not upscaled, settings=settings, raw=text,
    )


def _pairs(line: str) -> dict[str, str]:
    """`Key: value, Key: "quoted, value"`; linear in the length of the line, whatever it holds."""
    found: dict[str, str] = {}
    position = 0
    while position < len(line) and len(found) < MAX_SETTINGS:
        match = _PAIR.match(line, position)
        if match is None:
            comma = line.find(",", position)
            if comma < 0:
                break
            position = comma + 1
            continue
        value = match[2]
        if value.startswith('"'):
            unquoted = untrusted_json(value)
            value = unquoted if isinstance(unquoted, str) else value
        found.setdefault(match[1].strip(), value.strip())
        position = max(match.end(), position + 1)
    return found


def _a1111(texts: Mapping[str, str], comments: list[str]) -> ForeignRecipe | None:
    for text in (texts.get("parameters", ""), *comments):
        if text and not text.lstrip().startswith("{") and (found := parse_a1111(text)):
            return found
    text = texts.get("parameters", "")
    if text and not text.lstrip().startswith("{"):  # a prompt alone
        return _recipe("AUTOMATIC1111", prompt=text, raw=text)
    return None


# The others


def _comfyui(texts: Mapping[str, str], comments: list[str]) -> ForeignRecipe | None:
    named = dict(texts)
    for comment in comments:
        for name in ("prompt", "workflow"):
            if comment.lower().startswith(f"{name}:"):
                named.setdefault(name, comment[len(name) + 1 :])
    graph_text = named.get("prompt", "")
    workflow = named.get("workflow", "")
    graph = untrusted_json(graph_text) if graph_text.lstrip().startswith("{") else None
    if comfyui_graph.is_graph(graph):
        found = comfyui_graph.read(graph)
        return _recipe(
            "ComfyUI", prompt=found.prompt, negative=found.negative, model=found.model, seed=found.seed,
            size=found.size, edited=found.edited, settings=found.settings, raw=graph_text,
        )
    if workflow.lstrip().startswith("{") and isinstance(untrusted_json(workflow), dict):
        note = {"note": "A workflow was found; its prompt was not recognised."}
        return _recipe("ComfyUI", settings=note, raw=workflow)
    return None


def _invokeai(texts: Mapping[str, str], _comments: list[str]) -> ForeignRecipe | None:
    document = untrusted_json(texts.get("invokeai_metadata", ""))
    if isinstance(document, dict):
        model = document.get("model")
        name = (model.get("name") or model.get("model_name")) if isinstance(model, dict) else model
        return _recipe(
            "InvokeAI", prompt=document.get("positive_prompt"), negative=document.get("negative_prompt"),
            model=name, seed=document.get("seed"), size=_size(document.get("width"), document.get("height")),
            edited="img2img" in str(document.get("generation_mode", "")), raw=texts["invokeai_metadata"],
            settings=_settings(document, "steps", "cfg_scale", "scheduler", "strength", "app_version"),
        )
    old = untrusted_json(texts.get("sd-metadata", ""))
    if isinstance(old, dict) and isinstance(image := old.get("image"), dict):
        prompt = image.get("prompt")
        if isinstance(prompt, list):
            prompt = ", ".join(str(p.get("prompt", "")) for p in prompt[:50] if isinstance(p, dict))
        return _recipe(
            "InvokeAI", prompt=prompt, model=old.get("model_weights"), seed=image.get("seed"),
            size=_size(image.get("width"), image.get("height")), edited=image.get("type") == "img2img",
            settings=_settings(image, "steps", "cfg_scale", "sampler", "strength"), raw=texts["sd-metadata"],
        )
    return _dream(texts.get("Dream", ""))


def _dream(text: str) -> ForeignRecipe | None:
    """`"a prompt" -s 50 -S 123 -W 512 -H 512 -C 7.5 -A k_lms`, as InvokeAI's forerunner wrote it."""
    match = re.match(r'\s*"((?:\\.|[^"\\])*)"(.*)', text[:MAX_RAW], re.DOTALL)
    if match is None:
        return None
    switches = dict(re.findall(r"(?:^|\s)-([sSWHCAf])\s?([\w.]+)", match[2][:2000]))
    words = {"s": "steps", "C": "cfg_scale", "A": "sampler", "f": "strength"}
    return _recipe(
        "InvokeAI", prompt=match[1].replace('\\"', '"'), seed=switches.get("S"), edited="f" in switches,
        size=_size(switches.get("W"), switches.get("H")), raw=text,
        settings={words[k]: v for k, v in switches.items() if k in words},
    )


def _novelai(texts: Mapping[str, str], _comments: list[str]) -> ForeignRecipe | None:
    if texts.get("Software") != "NovelAI":
        return None
    comment = untrusted_json(texts.get("Comment", ""))
    document = comment if isinstance(comment, dict) else {}
    return _recipe(
        "NovelAI", prompt=texts.get("Description") or document.get("prompt"), negative=document.get("uc"),
        model=texts.get("Source"), seed=document.get("seed"),
        size=_size(document.get("width"), document.get("height")),
        edited="img2img" in str(document.get("request_type", "")).lower(), raw=texts.get("Comment", ""),
        settings=_settings(document, "steps", "sampler", "scale", "strength", "noise"),
    )


def _fooocus(texts: Mapping[str, str], comments: list[str]) -> ForeignRecipe | None:
    for text in (texts.get("parameters", ""), *comments):
        document = untrusted_json(text) if text.lstrip().startswith("{") else None
        if not isinstance(document, dict):
            continue
        plain = {str(name).lower().replace(" ", "_"): value for name, value in document.items()}
        if not isinstance(plain.get("prompt"), str):
            continue
        size = re.sub(r"[^\d]+", "x", str(plain.get("resolution", ""))).strip("x")
        return _recipe(
            "Fooocus", prompt=plain["prompt"], negative=plain.get("negative_prompt"),
            model=plain.get("base_model"), seed=plain.get("seed"), raw=text,
            size=size or _size(plain.get("width"), plain.get("height")),
            settings=_settings(plain, "steps", "sampler", "scheduler", "guidance_scale", "sharpness", "version"),
        )
    return None


def _draw_things(packet: bytes) -> ForeignRecipe | None:
    creator, comment = xmp.creator_in(packet)
    document = untrusted_json(comment) if "Draw Things" in creator else None
    if not isinstance(document, dict):
        return None
    full = document.get("v2")
    strength = document.get("strength", full.get("strength") if isinstance(full, dict) else None)
    return _recipe(
        "Draw Things", prompt=document.get("c"), negative=document.get("uc"), model=document.get("model"),
        seed=document.get("seed"), size=document.get("size"), raw=comment,
        edited=isinstance(strength, (int, float)) and 0 < strength < 1,
        settings=_settings(document, "steps", "scale", "sampler", "strength"),
    )


_Reader = Callable[[Mapping[str, str], list[str]], ForeignRecipe | None]
_READERS: tuple[_Reader, ...] = (_a1111, _comfyui, _invokeai, _novelai, _fooocus)


# Small help


def _recipe(
    program: str, *, prompt: Any = "", negative: Any = "", model: Any = "", seed: Any = None, size: Any = "",
    edited: bool = False, settings: Mapping[str, Any] | None = None, raw: str = "",
) -> ForeignRecipe:
    """The one place where what a file says becomes typed and bounded."""
    return ForeignRecipe(
        program, _text(prompt), _text(negative), _text(model)[:200], seed_of(_whole(seed)), _plain_size(size),
        edited, {str(k)[:60]: _text(v)[:2000] for k, v in (settings or {}).items()}, _clean(raw)[:MAX_RAW],
    )


def _settings(document: Mapping[str, Any], *names: str) -> dict[str, str]:
    return {
        name: str(document[name])[:200] for name in names
        if isinstance(document.get(name), (str, int, float)) and _sane(document[name])
    }


def _sane(value: Any) -> bool:
    return not isinstance(value, int) or abs(value) <= MAX_SEED


def _text(value: Any) -> str:
    return _clean(value).strip()[:MAX_PROMPT] if isinstance(value, str) else ""


def _clean(text: str) -> str:
    """Valid text: no lone surrogates, no NUL, one kind of line end."""
    text = text[: MAX_RAW * 8].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return text.encode("utf-8", "replace").decode("utf-8")


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value


def _size(width: Any, height: Any) -> str:
    return f"{_whole(width)}x{_whole(height)}" if _sane(width) and _sane(height) else ""


def _plain_size(value: Any) -> str:
    match = re.fullmatch(r"\s*(\d{1,5})\s*[x×]\s*(\d{1,5})\s*", value) if isinstance(value, str) else None
    return f"{int(match[1])}x{int(match[2])}" if match else ""


def _comments(boxes: Boxes) -> list[str]:
    """Free text from Exif (the user comment, and every plain text tag), the JPEG comment, sd.cpp's XMP."""
    found = [boxes.comment] if boxes.comment else []
    if text := xmp.property_named(boxes.xmp, "parameters"):
        found.append(text)
    if not boxes.exif:
        return found
    user, tags = _exif_texts(boxes.exif)
    if isinstance(user, (bytes, str)):
        found.insert(0, user_comment(user) if isinstance(user, bytes) else user)
    return [text[: MAX_RAW * 8] for text in (*found, *tags[:MAX_SETTINGS]) if text]


def _exif_texts(tiff: bytes) -> tuple[object, list[str]]:
    """The user comment as it is, and the texts of the main directory."""
    from PIL import Image

    try:
        exif = Image.Exif()
        exif.load(b"Exif\0\0" + tiff)
        user = exif.get_ifd(_EXIF_IFD).get(_USER_COMMENT)
        return user, [value for value in exif.values() if isinstance(value, str)]
    except Exception:  # Pillow raises almost anything on broken Exif
        return None, []


def user_comment(data: bytes) -> str:
    """Exif's user comment: eight bytes name its code; UTF-16 comes in either byte order."""
    head, body = data[:8], data[8:]
    if head == b"UNICODE\0":
        big = body[0::2].count(0) >= body[1::2].count(0)  # the settings line is ASCII: zeros lead or follow
        return body.decode("utf-16-be" if big else "utf-16-le", "replace").rstrip("\0")
    text = body if head in (b"ASCII\0\0\0", b"\0" * 8) else data
    return text.decode("utf-8", "replace").rstrip("\0")
