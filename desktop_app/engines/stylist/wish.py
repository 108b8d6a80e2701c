"""What a request comes down to, or the plain sentence why it cannot be done. Cheap: no numpy, no nets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...errors import BadInputError
from ..neural.styles import NO_STYLE, STYLES, Style, find, fold
from . import DEFAULT_STRENGTH, SIZES
from .instructions import Edit, Plan, read

MAX_SIDE = 16_384
MAX_PIXELS = 64_000_000
FACTORS = (0, 2, 4)
OTHERS = "KIE AI, ComfyUI, an AUTOMATIC1111-type server or AI Horde"
_CAN = "Stylist changes style, light, colour, sharpness, size, crop and direction of a picture, or a part of it."
_TOLD = 4  # unknown words named in the message
_TOLD_LENGTH = 24


class CannotDoError(BadInputError):
    """Something that is beyond this engine; another could do it."""

    kind = "cannot-do"


@dataclass(frozen=True, slots=True)
class Wish:
    """A request that can be carried out.

    styles: at equal shares; empty with `like_picture` or when only light, size or crop change.
    strength: 0..1 of the style. upscale: 0, 2 or 4. ratio: crop to it; size: exact pixels of the result.
    """

    plan: Plan
    styles: tuple[Style, ...]
    like_picture: bool
    strength: float
    upscale: int
    keep_colours: bool
    ratio: tuple[int, int] | None
    size: tuple[int, int] | None
    ignored: tuple[str, ...]

    @property
    def geometry_only(self) -> bool:
        """Pixels are moved or cut away, none is changed (a turn by odd angles resamples, and counts)."""
        return not (self.styles or self.like_picture or self.upscale or self.size) and all(
            edit.op in ("mirror", "flip", "crop", "zoom") or (edit.op == "rotate" and int(edit.value) % 90 == 0)
            for edit in self.plan.edits
        )


def understand(
    prompt: str, style: str, options: Mapping[str, Any], size: str, *, like_picture: bool = False
) -> Wish:
    """The wish behind a request. CannotDoError: beyond this engine; BadInputError: nothing to do, bad style."""
    plan = read(prompt)
    if plan.unknown:
        raise _beyond(plan)
    styles, ignored = _styles(plan, style, like_picture)
    ratio, pixels = _size(size)
    keep = bool(options.get("keep_colours", False)) or any(edit.op == "own-colours" for edit in plan.edits)
    wish = Wish(
        plan, styles, like_picture, _strength(plan, options), _upscale(plan, options), keep, ratio, pixels, ignored
    )
    styled = styles or like_picture
    if keep and not styled:
        raise BadInputError("Keeping the colours needs a style.", "Choose a style, or name one in the prompt.")
    if not (styled or plan.edits or wish.upscale or ratio or pixels):
        raise BadInputError(
            "Nothing was asked for.", "Say what to change, for example “warmer, more contrast”, or choose a style."
        )
    return wish


def check_result_size(wish: Wish, width: int, height: int) -> None:
    """BadInputError where enlarging a width x height picture would pass the limits."""
    factor = wish.upscale or 1
    if wish.size is None and (width * height * factor**2 > MAX_PIXELS or max(width, height) * factor > MAX_SIDE):
        raise BadInputError(
            f"Enlarged {factor} times, the picture would have {width * factor} x {height * factor} pixels.",
            f"At most {MAX_PIXELS // 1_000_000} million pixels can be made. Choose a smaller factor.",
        )


def check_masked(wish: Wish) -> None:
    """BadInputError, CannotDoError: a mask with a wish that has no place for one.

    Style, light and colour can stop at a line. Cropping and enlarging take the mask along; what turns the
    picture over would move the very parts the mask keeps.
    """
    if any(edit.op in ("mirror", "flip", "rotate") for edit in wish.plan.edits):
        raise CannotDoError(
            "A part of a picture cannot be mirrored or turned by itself.",
            "Remove the mask, or leave those words out. Nothing was made and no credits were spent.",
        )
    light = any(edit.op not in ("crop", "zoom", "own-colours") for edit in wish.plan.edits)
    if not (wish.styles or wish.like_picture or light):
        raise BadInputError(
            "The mask has nothing to hold back.",
            "Cropping and enlarging change the whole picture. Say what to change inside, or remove the mask.",
        )


def _beyond(plan: Plan) -> CannotDoError:
    words = ", ".join(
        f"“{word if len(word) <= _TOLD_LENGTH else word[:_TOLD_LENGTH - 1] + '…'}”" for word in plan.unknown[:_TOLD]
    )
    return CannotDoError(
        f"This is beyond Stylist: {words}.",
        f"{_CAN} To add, remove or change things in it, use {OTHERS}. Nothing was made and no credits were spent.",
    )


def _styles(plan: Plan, style: str, like_picture: bool) -> tuple[tuple[Style, ...], tuple[str, ...]]:
    """The styles asked for, and what is passed over because a second picture gives the style."""
    named = list(plan.styles)
    if fold(style) not in NO_STYLE:
        chosen = find(style)
        if chosen is None:
            raise BadInputError(
                f"There is no style like “{style[:40]}”.",
                f"Some styles: {', '.join(entry.title for entry in STYLES[::4])}. The style list shows all.",
            )
        named.insert(0, chosen)
    if like_picture:
        return (), tuple(f"{entry.title} (the second picture gives the style)" for entry in dict.fromkeys(named))
    return tuple(dict.fromkeys(named)), ()


def _strength(plan: Plan, options: Mapping[str, Any]) -> float:
    """What the prompt says ("slightly", "50%") is nearer to the wish than an option left at its default."""
    try:
        given = float(options.get("strength", DEFAULT_STRENGTH))
    except (TypeError, ValueError):
        raise BadInputError("The strength is not a number.", "Give a number from 0 to 1.") from None
    if plan.strength is not None and given == DEFAULT_STRENGTH:
        return plan.strength
    if not 0 <= given <= 1:
        raise BadInputError("The strength is out of range.", "Give a number from 0 to 1.")
    return given


def _upscale(plan: Plan, options: Mapping[str, Any]) -> int:
    written = str(options.get("upscale", "none"))
    try:
        factor = plan.upscale or (0 if written == "none" else int(written))
    except ValueError:
        factor = -1
    if factor not in FACTORS:
        raise CannotDoError(
            f"Stylist does not enlarge {factor} times." if factor > 0 else "The upscale option is not understood.",
            "It enlarges 2 or 4 times; or give the size in pixels, such as 1800x1200.",
        )
    return factor


def _size(size: str) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """A ratio to crop to, or exact pixels; both None for "". UsageError for anything else."""
    if not size:
        return None, None
    pixels = SIZES.pixels(size)
    if ":" in size:
        across, down = size.split(":")
        return (int(across), int(down)), None
    return None, pixels


def edits_told(edits: tuple[Edit, ...]) -> list[dict[str, Any]]:
    """The edits as plain data for the picture's recipe."""
    return [
        {"op": edit.op, "amount": round(edit.amount, 3)} | ({"value": edit.value} if edit.value else {})
        for edit in edits
    ]
