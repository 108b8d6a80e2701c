"""From a request and a row of the table to what KIE AI reads: the path, the body, and what is refused beforehand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...errors import BadInputError, UsageError
from ...models import GenerationRequest, InputPicture, Mode, OptionKind, OptionValue, Role
from ..base import Reference
from .table import NEAREST, Model, Ratio, WireOption

CREATE = {
    "market": "/api/v1/jobs/createTask", "4o": "/api/v1/gpt4o-image/generate", "flux": "/api/v1/flux/kontext/generate",
}
RECORD = {
    "market": "/api/v1/jobs/recordInfo", "4o": "/api/v1/gpt4o-image/record-info",
    "flux": "/api/v1/flux/kontext/record-info",
}
DOWNLOAD = {"market": "/api/v1/common/download-url", "4o": "/api/v1/gpt4o-image/download-url"}
CREDIT = "/api/v1/chat/credit"

Fields = dict[str, Any]


def body(model: Model, request: GenerationRequest, references: Sequence[Reference]) -> Fields:
    """The JSON of the create call. UsageError, BadInputError: see `check`."""
    check(model, request)
    fields = _fields(model, request, references)
    if model.family == "market":
        return {"model": model.id, "input": fields}
    return {**fields, "model": model.id} if model.family == "flux" else fields


def check(model: Model, request: GenerationRequest) -> None:
    """Refuse, in a sentence, what KIE would refuse. Nothing is sent and nothing is spent."""
    pictures = [picture for picture in request.inputs if picture.role is not Role.MASK]
    masks = [picture for picture in request.inputs if picture.role is Role.MASK]
    _check_pictures(model, len(pictures))
    _check_mask(model, pictures, masks)
    _check_words(model, request, bool(pictures))
    if request.size and model.ratio is not None and model.ratio.text_only and pictures:
        raise UsageError(f"{model.title} keeps the shape of the picture it is given.", "Leave the size out.")
    _check_pairs(model, request)


def _check_pictures(model: Model, count: int) -> None:
    if count < model.least_pictures:
        many = {1: "a picture", 2: "two pictures"}.get(model.least_pictures, f"{model.least_pictures} pictures")
        raise UsageError(f"{model.title} needs {many}.", model.note or "Add one.")
    if count > model.most_pictures:
        raise UsageError(
            f"{model.title} takes {model.most_pictures or 'no'} picture{'s' if model.most_pictures != 1 else ''}"
            f" and {count} were given.", "Remove some, or choose another model.",
        )


def _check_mask(model: Model, pictures: Sequence[InputPicture], masks: Sequence[InputPicture]) -> None:
    if model.mask_needed and not masks:
        raise UsageError(f"{model.title} needs a mask.", "Paint over what should change (--mask FILE).")
    if not masks:
        return
    if not model.mask:
        raise UsageError(f"{model.title} takes no mask.", "Remove the mask, or choose another model.")
    if len(masks) > 1:
        raise UsageError(f"{len(masks)} masks were given.", "Give one.")
    if model.family == "4o" and len(pictures) > 1:
        raise UsageError(f"{model.title} takes a mask only with a single picture.", "Remove the mask or a picture.")
    first = next((picture for picture in pictures if picture.role is Role.IMAGE), None)
    if first is not None and (first.width, first.height) != (masks[0].width, masks[0].height):
        raise UsageError("The mask is not as large as the picture.", "Both need the same width and height.")


def _check_words(model: Model, request: GenerationRequest, pictures: bool) -> None:
    length = len(request.prompt.strip())
    needed = model.prompt_needed == "always" or (model.prompt_needed == "text" and not pictures)
    if needed and length < model.prompt_least:
        if length:
            raise BadInputError("The prompt is too short.", f"{model.title} wants {model.prompt_least} characters.")
        raise BadInputError("The prompt is empty.", f"{model.title} needs to be told what to do.")
    if model.negative and len(request.negative_prompt) > model.negative:
        raise BadInputError("The negative prompt is too long.", f"At most {model.negative:,} characters are taken.")


def _check_pairs(model: Model, request: GenerationRequest) -> None:
    ratio = _ratio_value(model.ratio, request) if model.ratio is not None else ""
    for refusal in model.refusals:
        value = str(request.options.get(refusal.option, _default(model, refusal.option, request.mode)))
        if value not in refusal.values or ratio not in refusal.ratios:
            continue
        raise UsageError(*_pair_words(model, refusal.option, value, ratio))


def _pair_words(model: Model, option: str, value: str, ratio: str) -> tuple[str, str]:
    assert model.ratio is not None
    refused = {r for entry in model.refusals if entry.option == option and value in entry.values for r in entry.ratios}
    made = ", ".join(r for r in model.ratio.values if r not in refused)
    title = (
        f"{model.title} does not make {value} in the ratio {ratio}." if ratio not in ("", "auto")
        else f"{model.title} needs a ratio for {value}."
    )
    return title, f"Choose one of {made}, or another {option}."


# -- the fields --------------------------------------------------------------------------------------


def _fields(model: Model, request: GenerationRequest, references: Sequence[Reference]) -> Fields:
    fields: Fields = {}
    if model.prompt_needed != "never" and request.prompt.strip():
        fields["prompt"] = request.prompt
    fields |= _pictures(model, references)
    if model.ratio is not None and (ratio := _ratio_value(model.ratio, request)):
        fields[model.ratio.field] = model.names[ratio] if model.ratio.named else ratio
    for entry in model.options:
        if request.mode in entry.option.modes:
            value = request.options.get(entry.option.name, entry.option.default)
            if not (entry.omit and value == entry.option.default):
                fields[entry.option.name] = _wire_value(entry, value)
    if model.seed and request.seed is not None:
        fields["seed"] = str(request.seed) if model.seed == "string" else request.seed
    if model.negative and request.negative_prompt.strip():
        fields["negative_prompt"] = request.negative_prompt
    return {**fields, **model.constant}


def _pictures(model: Model, references: Sequence[Reference]) -> Fields:
    fields: Fields = {}
    urls = [reference.url for reference in references if reference.role is not Role.MASK]
    if model.pictures is not None and urls:
        mine = urls[: model.pictures.most]
        urls = urls[model.pictures.most :]
        fields[model.pictures.field] = mine if model.pictures.many else mine[0]
    if model.character and urls:
        fields[model.character] = urls[:1]
    masks = [reference.url for reference in references if reference.role is Role.MASK]
    if model.mask and masks:
        fields[model.mask] = masks[0]
    return fields


def _ratio_value(ratio: Ratio, request: GenerationRequest) -> str:
    """The ratio that is sent, "" for none: the one chosen, else the model's default, or the picture's own."""
    pictures = [picture for picture in request.inputs if picture.role is not Role.MASK]
    if pictures and ratio.text_only:
        return ""
    if request.size:
        return request.size
    if not pictures:
        return ratio.default
    if ratio.edit != NEAREST:
        return ratio.edit
    return _nearest(ratio.values, pictures[0].width, pictures[0].height)


def _nearest(values: Sequence[str], width: int, height: int) -> str:
    def distance(value: str) -> float:
        across, _, down = value.partition(":")
        ours, theirs = width * int(down), height * int(across)
        return max(ours, theirs) / max(1, min(ours, theirs))

    return min((value for value in values if ":" in value), key=distance)


def _default(model: Model, name: str, mode: Mode) -> OptionValue:
    options: Mapping[str, OptionValue] = {
        entry.option.name: entry.option.default for entry in model.options if mode in entry.option.modes
    }
    return options.get(name, "")


def _wire_value(entry: WireOption, value: OptionValue) -> OptionValue:
    if entry.integer:
        return int(value)
    if entry.option.kind is OptionKind.NUMBER and float(value).is_integer():
        return int(value)  # 4.0 and 4 are the same number; the plain one reads better in KIE's log
    return value
