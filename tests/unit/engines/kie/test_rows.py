"""Every row of the table makes requests that fit what the documentation says (tests/fakes/kie/wire_rows.toml)."""

from __future__ import annotations

import dataclasses
import itertools
from pathlib import Path

import pytest

from desktop_app.engines.base import Reference
from desktop_app.engines.kie import table, wire
from desktop_app.errors import AppError
from desktop_app.models import GenerationRequest, InputPicture, Mode, Option, OptionKind, OptionValue, Role
from tests.fakes.kie.wire_rows import complaints, rows

MODELS = table.load(None)
DOCUMENTED = {(family, model) for family, models in rows().items() for model in models}


def picture(width: int = 1200, height: int = 800, role: Role = Role.IMAGE) -> InputPicture:
    return InputPicture("0" * 64, "asset", width, height, role)


def ask(
    model: table.Model, *, pictures: int = 0, mask: bool = False, size: str = "", prompt: str = "a lighthouse",
    options: dict[str, OptionValue] | None = None, negative: str = "", first: InputPicture | None = None,
) -> dict[str, object]:
    """The body as it goes out."""
    inputs = [first or picture()] * pictures + ([picture(role=Role.MASK)] if mask else [])
    request = GenerationRequest(
        "kie", prompt, Mode.IMAGE_TO_IMAGE if inputs else Mode.TEXT_TO_IMAGE, model.id, negative, size, 7,
        options=options or {}, inputs=tuple(inputs),
    )
    references = [
        Reference(Path("kept.png"), entry.role, f"https://files.example/{number}.png")
        for number, entry in enumerate(inputs)
    ]
    return wire.body(model, request, references)


def counts(model: table.Model) -> list[int]:
    """Numbers of pictures worth trying."""
    return sorted({model.least_pictures, min(model.least_pictures + 1, model.most_pictures), model.most_pictures})


def values(option: Option) -> list[OptionValue]:
    """Values an artist could choose."""
    if option.kind is OptionKind.CHOICE:
        return [choice.value for choice in option.choices]
    if option.kind is OptionKind.FLAG:
        return [True, False]
    if option.kind is OptionKind.TEXT:
        return ["some words"]
    assert option.minimum is not None and option.maximum is not None
    return [type(option.default)(option.minimum), type(option.default)(option.maximum), option.default]


def test_every_documented_model_has_a_row_and_every_row_is_documented() -> None:
    assert {(model.family, model.id) for model in MODELS.values()} == DOCUMENTED


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_the_plain_request_fits(model: table.Model) -> None:
    for pictures in counts(model):
        body = ask(model, pictures=pictures, mask=model.mask_needed)
        assert complaints(model.family, body) == [], body


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_every_ratio_and_option_fits_or_is_refused_before_it_is_sent(model: table.Model) -> None:
    """What the table lets through the documentation allows, pair by pair."""
    sizes = ["", *model.offer.sizes.ratios]
    entries = [entry.option for entry in model.options]
    tried = 0
    for pictures in counts(model)[:2]:
        mode = Mode.IMAGE_TO_IMAGE if pictures else Mode.TEXT_TO_IMAGE
        mine = [(option.name, value) for option in entries if mode in option.modes for value in values(option)]
        for size, (name, value) in itertools.product(sizes, mine or [("", "")]):
            try:
                body = ask(
                    model, pictures=pictures, mask=model.mask_needed, size=size, options={name: value} if name else {}
                )
            except AppError as refused:
                assert refused.hint and (model.refusals or size), refused.title
                continue
            tried += 1
            assert complaints(model.family, body) == [], body
    assert tried


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_what_the_documentation_requires_is_never_missing(model: table.Model) -> None:
    """Taken from the documentation, not from the row: its starred fields are all in the plain request."""
    row = rows()[model.family][model.id]
    body = ask(model, pictures=model.least_pictures, mask=model.mask_needed, negative="")
    fields = body["input"] if model.family == "market" else body
    assert isinstance(fields, dict)
    assert {name for name, allowed in row.items() if allowed.split()[0].endswith("*")} <= set(fields)


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_too_many_and_too_few_pictures_are_told_in_a_sentence(model: table.Model) -> None:
    with pytest.raises(AppError, match="takes"):
        ask(model, pictures=model.most_pictures + 1, mask=model.mask_needed)
    if model.least_pictures:
        with pytest.raises(AppError, match="needs"):
            ask(model, pictures=model.least_pictures - 1)


def test_negative_words_go_where_the_documentation_has_a_field_for_them() -> None:
    for model in MODELS.values():
        documented = "negative_prompt" in rows()[model.family][model.id]
        assert bool(model.negative) == documented, model.id
        if documented:
            body = ask(model, pictures=model.least_pictures, mask=model.mask_needed, negative="fog")
            assert complaints(model.family, body) == [] and "fog" in str(body)


def test_wan_never_makes_four_pictures_by_surprise() -> None:
    for name in ("wan/2-7-image", "wan/2-7-image-pro"):
        for pictures in (0, 2):
            body = ask(MODELS[name], pictures=pictures)
            assert isinstance(body["input"], dict) and body["input"]["n"] == 1


def test_the_edited_picture_keeps_its_shape_where_the_model_wants_a_ratio() -> None:
    for width, height, expected in ((1600, 900, "16:9"), (900, 1600, "9:16"), (1000, 1010, "1:1")):
        body = ask(MODELS["seedream/4.5-edit"], pictures=1, first=picture(width, height))
        assert isinstance(body["input"], dict) and body["input"]["aspect_ratio"] == expected
    flux = ask(MODELS["flux-kontext-pro"], pictures=1)
    assert "aspectRatio" not in flux and flux["inputImage"] == "https://files.example/0.png"


def test_a_pair_that_is_refused_names_what_would_do() -> None:
    model = MODELS["gpt-image-2-text-to-image"]
    with pytest.raises(AppError) as refused:
        ask(model, size="5:4", options={"resolution": "2K"})
    assert "2K" in refused.value.title and "3:2" in refused.value.hint and "5:4" not in refused.value.hint
    with pytest.raises(AppError, match="needs a ratio for 4K"):
        ask(model, options={"resolution": "4K"})


def test_a_mask_must_be_as_large_as_its_picture_and_alone() -> None:
    model = MODELS["gpt4o-image"]
    body = ask(model, pictures=1, mask=True)
    assert body["maskUrl"] == "https://files.example/1.png" and body["filesUrl"] == ["https://files.example/0.png"]
    with pytest.raises(AppError, match="single picture"):
        ask(model, pictures=2, mask=True)
    with pytest.raises(AppError, match="as large"):
        ask(model, pictures=1, mask=True, first=picture(10, 10))
    with pytest.raises(AppError, match="needs a mask"):
        ask(MODELS["ideogram/v3-edit"], pictures=1)
    with pytest.raises(AppError, match="takes no mask"):
        ask(MODELS["seedream/4.5-edit"], pictures=1, mask=True)


def test_siblings_exist_and_do_the_other_thing() -> None:
    for model in MODELS.values():
        if model.sibling:
            assert model.modes != frozenset(Mode), model.id
            assert MODELS[model.sibling].modes - model.modes, model.id
        elif model.id not in ("bytedance/seedream", "recraft/crisp-upscale", "recraft/remove-background",
                              "topaz/image-upscale"):
            assert model.modes == frozenset(Mode), model.id


def test_the_artists_own_file_adds_and_corrects(tmp_path: Path) -> None:
    own = tmp_path / table.FILE
    own.write_text(
        '[[model]]\nid = "new/one"\ntitle = "New One"\nprompt = {limit = 12}\n'
        '[[model]]\nid = "z-image"\ntitle = "Z, corrected"\n'
        '[[model]]\nid = "new/like"\nlike = "new/one"\ntitle = "Like it"\nprice = 3\n'
        '[[model]]\nid = "broken"\ntitle = "No"\nfamily = "smoke signals"\n', encoding="utf-8",
    )
    models = table.load(own)
    assert models["new/one"].prompt_limit == 12 and models["new/like"].prompt_limit == 12
    assert models["new/like"].price == 3.0 and models["new/one"].price is None
    assert models["z-image"] == dataclasses.replace(MODELS["z-image"], title="Z, corrected")
    assert "broken" not in models and len(models) == len(MODELS) + 2


@pytest.mark.parametrize("text", ["[[model]", "model = 3", "[[model]]\nid = 4", "\xff\xfe"])
def test_an_own_file_that_makes_no_sense_costs_nothing(tmp_path: Path, text: str) -> None:
    own = tmp_path / table.FILE
    own.write_bytes(text.encode("latin-1"))
    assert table.load(own) == MODELS
