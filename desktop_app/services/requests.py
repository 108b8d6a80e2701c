"""From what an artist asked (a panel, a command line) to a request an engine takes, or a clear refusal.

The one place where prompts, sizes, options, seeds and counts are checked; it reads only the engine's
class attributes, so a new engine needs nothing here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..engines.base import Engine
from ..errors import BadInputError, UsageError
from ..models import GenerationRequest, Mode, Offer, Option, OptionKind, OptionValue, Role
from . import variations
from .styles import as_sent

MAX_PROMPT = 20_000
MAX_COUNT = 100
MAX_SEED = 2**32 - 1
_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"0", "false", "no", "off"}


def prepare(request: GenerationRequest, engine: Engine, *, count: int = 1) -> GenerationRequest:
    """The request with every option filled in and checked. BadInputError, UsageError: what cannot be done."""
    mode = Mode.IMAGE_TO_IMAGE if request.inputs else Mode.TEXT_TO_IMAGE
    _check_model(request.model, engine)
    request = replace(request, model=request.model or usual_model(engine, mode))
    offer = engine.offer(request.model)
    _check_mode(mode, engine, offer)
    prompt = request.prompt.strip()
    if not _is_text(prompt + request.negative_prompt):
        raise BadInputError("The prompt has characters that are no text.", "Write it anew; it must be UTF-8.")
    readings = [replace(request, prompt=reading, mode=mode) for reading in variations.expand(prompt)]
    _check_length(readings, offer)
    if not all(reading.prompt for reading in readings) and mode is Mode.TEXT_TO_IMAGE and offer.prompt_needed:
        raise BadInputError("The prompt is empty.", "Say what you want to see.")
    if not 1 <= count * len(readings) <= MAX_COUNT:
        raise UsageError(
            f"{count * len(readings)} pictures cannot be asked for at once.", f"Choose 1 to {MAX_COUNT}."
        )
    if request.seed is not None and not 0 <= request.seed <= MAX_SEED:
        raise UsageError("The seed is out of range.", f"Choose 0 to {MAX_SEED}, or leave it out.")
    if request.size:
        offer.sizes.pixels(request.size)
    _check_inputs(request, engine, offer)
    if request.negative_prompt.strip() and not offer.negative_prompt:
        raise UsageError(f"{engine.title} takes no negative prompt.", "Leave it out, or choose another engine.")
    options = checked_options(request.options, engine, mode, request.model)
    for reading in readings:
        engine.validate(as_sent(replace(reading, options=options)))
    return replace(request, prompt=prompt, mode=mode, options=options)


def usual_model(engine: Engine, mode: Mode) -> str:
    """The first model that does this; "" for an engine without models."""
    names = [choice.value for choice in engine.models]
    return next((name for name in names if mode in engine.offer(name).modes), names[0] if names else "")


def checked_options(
    given: Mapping[str, OptionValue], engine: Engine, mode: Mode, model: str = ""
) -> dict[str, OptionValue]:
    """Every option of the model for that mode, with what was given (text is read) or its default."""
    known = {option.name: option for option in engine.offer(model).options if mode in option.modes}
    for name in given:
        if name not in known:
            names = ", ".join(known) or "none"
            raise UsageError(f"{engine.title} has no option “{name[:60]}”.", f"Its options: {names}.")
    return {
        name: _value(option, given[name]) if name in given else option.default for name, option in known.items()
    }


def fitting(given: Mapping[str, OptionValue], options: Sequence[Option]) -> dict[str, OptionValue]:
    """The values of a recipe that suit these options; the rest is passed over."""
    kept = {}
    for option in options:
        if option.name in given:
            with contextlib.suppress(UsageError, TypeError):
                kept[option.name] = _value(option, given[option.name])
    return kept


def _check_length(readings: Sequence[GenerationRequest], offer: Offer) -> None:
    """The longest reading must fit, with what a style preset adds to it."""
    limit = min(MAX_PROMPT, offer.prompt_limit)
    sent = max(map(as_sent, readings), key=lambda reading: len(reading.prompt))
    if len(sent.prompt) > limit or len(sent.negative_prompt) > MAX_PROMPT:
        hint = f"At most {limit:,} are taken. Shorten it."
        if sent.preset:
            hint = f"At most {limit:,} are taken, the words of the style included. Shorten it."
        raise BadInputError(f"The prompt is too long: {len(sent.prompt):,} characters.", hint)


def _is_text(words: str) -> bool:
    """No halves of characters, as bytes that are not UTF-8 leave them on a command line."""
    return not any("\ud800" <= character <= "\udfff" for character in words)


def _check_model(model: str, engine: Engine) -> None:
    if model and engine.models and model not in {choice.value for choice in engine.models}:
        names = ", ".join(choice.value for choice in engine.models)
        raise UsageError(f"{engine.title} has no model “{model[:60]}”.", f"Choose one of {names}.")


def _check_mode(mode: Mode, engine: Engine, offer: Offer) -> None:
    if mode in offer.modes:
        return
    if offer.sibling:
        raise UsageError(*_sibling_words(mode, engine, offer))
    if mode is Mode.IMAGE_TO_IMAGE:
        raise UsageError(
            f"{engine.title} works from words alone.", "Remove the picture, or choose an engine that edits."
        )
    raise UsageError(f"{engine.title} needs a picture.", "Drop or name one (--image FILE), or choose another engine.")


def _sibling_words(mode: Mode, engine: Engine, offer: Offer) -> tuple[str, str]:
    """One model reads words, its sibling pictures: which one to choose."""
    title = next((choice.title for choice in engine.models if choice.value == offer.sibling), offer.sibling)
    if mode is Mode.IMAGE_TO_IMAGE:
        return "This model works from words alone.", f"For pictures choose {title} ({offer.sibling}), or remove them."
    return "This model needs a picture.", f"Add one, or choose {title} ({offer.sibling}), which works from words."


def _check_inputs(request: GenerationRequest, engine: Engine, offer: Offer) -> None:
    pictures = [picture for picture in request.inputs if picture.role is not Role.MASK]
    if len(pictures) > offer.max_inputs:
        raise UsageError(
            f"{engine.title} takes {offer.max_inputs} picture{'s' if offer.max_inputs > 1 else ''}"
            f" and {len(pictures)} were given.", "Remove some.",
        )
    if len(request.inputs) > len(pictures) and not offer.mask:
        raise UsageError(f"{engine.title} takes no mask.", "Remove the mask, or choose an engine that takes one.")


def _value(option: Option, given: OptionValue) -> OptionValue:
    try:
        value = _READ[option.kind](given)
    except (ValueError, OverflowError) as error:
        raise UsageError(f"“{str(given)[:60]}” does not suit the option {option.name}.", _wanted(option)) from error
    if option.kind is OptionKind.CHOICE and value not in {choice.value for choice in option.choices}:
        raise UsageError(f"“{str(given)[:60]}” does not suit the option {option.name}.", _wanted(option))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low = option.minimum is not None and value < option.minimum
        high = option.maximum is not None and value > option.maximum
        if low or high or value != value:
            raise UsageError(f"{value} is out of range for the option {option.name}.", _wanted(option))
    return value


def _flag(given: OptionValue) -> bool:
    if isinstance(given, bool):
        return given
    word = str(given).strip().lower()
    if word in _TRUE | _FALSE:
        return word in _TRUE
    raise ValueError(word)


def _integer(given: OptionValue) -> int:
    number = float(given)
    if number != int(number):
        raise ValueError(given)
    return int(number)


_READ = {
    OptionKind.CHOICE: str, OptionKind.TEXT: str, OptionKind.NUMBER: float,
    OptionKind.INTEGER: _integer, OptionKind.FLAG: _flag,
}


def _wanted(option: Option) -> str:
    if option.kind is OptionKind.CHOICE:
        return "Choose one of " + ", ".join(choice.value for choice in option.choices) + "."
    if option.kind is OptionKind.FLAG:
        return "Say yes or no."
    if option.kind is OptionKind.TEXT:
        return "Give a text."
    return f"Give a number from {option.minimum} to {option.maximum}."
