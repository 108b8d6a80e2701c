"""Recipes in files: what is written is read back, whatever the words; nothing private; pixels untouched."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app import pictures
from desktop_app.errors import BadInputError
from desktop_app.models import GenerationRequest, InputPicture, Mode, Role
from desktop_app.storage import containers, foreign_recipes, picture_metadata, recipes, xmp
from desktop_app.storage.recipes import Recipe
from tests.unit.storage.rig import picture

KINDS = ["PNG", "JPEG", "WEBP"]
FILES = {kind: picture(kind) for kind in KINDS}
ID = "3fa2c1d0-0000-4000-8000-000000000001"
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
hard_words = st.one_of(
    words,
    st.sampled_from([
        "", "a fox\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1", "Negative prompt: nothing",
        "🦊👨‍👩‍👧 灯塔 🏳️‍🌈",
        "<x:xmpmeta>&amp;]]>\"'", "\0\x01\x1f\x7f\ufffe", "{\"easel\":1}", "\r\n\r", "a\u2028b",
        "x" * 70_000, "灯" * 40_000,
    ]),
)


def recipe(prompt: str = "a fox", **fields: object) -> Recipe:
    request = GenerationRequest("painter", prompt, seed=7)
    given_fields = {"created": 1_795_000_000.25, "mode": Mode.TEXT_TO_IMAGE, "request": request, "engine": "painter",
                    "seed": 7, **fields}
    return Recipe(id=ID, **given_fields)  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(KINDS), hard_words, hard_words,
    st.dictionaries(st.sampled_from(["strength", "steps", "sampler", "note"]),
                    st.one_of(st.integers(-9, 9), st.booleans(), st.floats(0, 1), st.sampled_from(["a, b", "x: y"]))),
    st.integers(0, 5), st.booleans(), st.integers(0, 2**63 - 1),
)
@example("JPEG", "灯" * 90_000, "no", {}, 5, True, 1)
def test_round_trip(
    kind: str, prompt: str, negative: str, options: dict[str, int | float | bool | str], rating: int,
    favourite: bool, seed: int,
) -> None:
    inputs = (InputPicture("ab" * 32, "11111111-2222", 5, 6, Role.STYLE, "look.png"),)
    request = GenerationRequest(
        "stylist", prompt, Mode.IMAGE_TO_IMAGE, "m", negative, "3:2", seed, "starry night", options, inputs
    )
    wanted = Recipe(
        id=ID, created=1.5, mode=Mode.IMAGE_TO_IMAGE, request=request, engine="stylist", model="m", seed=seed,
        parents=("11111111-2222",), job_id="j", rating=rating, favourite=favourite,
        facts={"understood": ["fox"], "style": None, "words": prompt[:20].replace("/", "").replace("\\", "")},
    )
    data = picture_metadata.embed(FILES[kind], wanted)
    found = picture_metadata.read_recipe(data)
    assert found == wanted
    assert pictures.load(data).tobytes() == pictures.load(FILES[kind]).tobytes()
    assert containers.pixel_digest(data) == containers.pixel_digest(FILES[kind])
    again = picture_metadata.embed(data, recipes.from_json(recipes.to_json(wanted)) or wanted)
    assert len(again) == len(data), "writing again must not grow the file"


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200))
def test_galleries_read_the_a1111_text(prompt: str) -> None:
    made = recipe("x" + prompt + "\nSteps: 3", seed=99)
    for kind in KINDS:
        boxes = containers.read(picture_metadata.embed(FILES[kind], made))
        found = foreign_recipes.read(boxes)
        assert found is not None and found.prompt == made.prompt.strip() and found.seed == 99
        assert found.size == "24x16" and found.model == "painter"


def test_pillow_and_other_programs_see_what_we_wrote() -> None:
    made = recipe("Ein Fuchs 狐", rating=4, facts={"source_type": "algorithmicMedia"})
    png = Image.open(io.BytesIO(picture_metadata.embed(FILES["PNG"], made)))
    assert png.info["parameters"].startswith("Ein Fuchs 狐\nSteps: 1, Sampler: painter, Seed: 7, Size: 24x16")
    assert json.loads(png.info["easel"])["rating"] == 4
    for kind in KINDS:
        image = Image.open(io.BytesIO(picture_metadata.embed(FILES[kind], made)))
        packet = image.info.get("xmp") or image.info["XML:com.adobe.xmp"].encode()
        assert b'xmp:Rating="4"' in packet
        assert b"digitalsourcetype/algorithmicMedia" in packet and b"Iptc4xmpExt:DigitalSourceType" in packet
        assert xmp.source_type_in(packet) == "algorithmicMedia"
        if kind != "PNG":
            comment = image.getexif().get_ifd(0x8769)[0x9286]
            assert foreign_recipes.user_comment(comment).startswith("Ein Fuchs 狐\n")


@pytest.mark.parametrize(("mode", "facts", "term"), [
    (Mode.TEXT_TO_IMAGE, {}, "trainedAlgorithmicMedia"),
    (Mode.IMAGE_TO_IMAGE, {}, "compositeWithTrainedAlgorithmicMedia"),
    (Mode.IMAGE_TO_IMAGE, {"source_type": "algorithmicallyEnhanced"}, "algorithmicallyEnhanced"),
    (Mode.TEXT_TO_IMAGE, {"source_type": "made up"}, "trainedAlgorithmicMedia"),
    (Mode.IMAGE_TO_IMAGE, {"source_type": ""}, ""),  # only cropped: nothing is added
    (Mode.IMAGE_TO_IMAGE, {"source_type": "digitalCapture"}, "digitalCapture"),  # a cropped photo stays one
])
def test_how_it_came_about_is_said_exactly(mode: Mode, facts: dict[str, object], term: str) -> None:
    data = picture_metadata.embed(FILES["WEBP"], recipe(mode=mode, facts=facts))
    assert xmp.source_type_in(containers.read(data).xmp) == term


def test_nothing_private_is_written() -> None:
    inputs = (InputPicture("ab" * 32, "id", 5, 6, Role.IMAGE, "C:\\Users\\ada\\holiday.jpg"),)
    request = GenerationRequest(
        "kie", "a fox", inputs=inputs,
        options={
            "api_key": "sk-1", "url": "https://x.example/a?X-Amz-Signature=abc", "path": "/home/ada/x.png", "ok": 1,
        },
    )
    made = recipe(
        request=request, engine="kie",
        facts={
            "token": "t0p", "note": "see https://h.example/p?sig=1 and /home/ada/y.png now", "deep": [{"secret": 1}],
        },
    )
    for kind in KINDS:
        data = picture_metadata.embed(FILES[kind], made)
        for private in (b"sk-1", b"Amz", b"ada", b"t0p", b"sig=1", b"secret"):
            assert private not in data, (kind, private)
        found = picture_metadata.read_recipe(data)
        assert found is not None and found.request is not None
        assert dict(found.request.options) == {"ok": 1} and found.request.inputs[0].name == "holiday.jpg"


def test_what_another_program_wrote_stays_beside_ours() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera & Sons"
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="2" xmp:Label="Keep"/>'
        b"</rdf:RDF></x:xmpmeta>"
    )
    photo = Recipe(id=ID, rating=5, original="ab", source="")
    for kind in ("JPEG", "WEBP"):
        data = picture_metadata.embed(picture(kind, exif=exif, xmp=packet), photo)
        image = Image.open(io.BytesIO(data))
        assert image.getexif()[0x010F] == "Camera & Sons"
        assert b'Label="Keep"' in image.info["xmp"] and image.info["xmp"].count(b"Rating") == 1
        assert b'Rating="5"' in image.info["xmp"] and b"DigitalSourceType" not in image.info["xmp"]
        assert picture_metadata.read_recipe(data) is not None


@pytest.mark.parametrize("save", [{"lossless": True}, {"quality": 80}])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_simple_webp_gets_the_header_that_texts_need(save: dict[str, Any], mode: str) -> None:
    plain = picture("WEBP", size=(33, 17), mode=mode, **save)
    data = picture_metadata.embed(plain, recipe())
    assert data[12:16] == b"VP8X"
    image = Image.open(io.BytesIO(data))
    assert image.size == (33, 17) and image.mode == Image.open(io.BytesIO(plain)).mode
    assert pictures.load(data).tobytes() == pictures.load(plain).tobytes()


def test_an_animation_survives_a_rating() -> None:
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("red", "lime", "blue")]
    for kind in ("PNG", "WEBP"):
        out = io.BytesIO()
        frames[0].save(out, kind, save_all=True, append_images=frames[1:], duration=100)
        data = picture_metadata.embed(out.getvalue(), Recipe(id=ID, rating=3, source=""))
        assert getattr(Image.open(io.BytesIO(data)), "n_frames", 1) == 3


def test_formats_that_hold_no_recipe_say_so() -> None:
    with pytest.raises(BadInputError):
        picture_metadata.embed(picture("GIF"), recipe())


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(KINDS), st.integers(0, 100_000), st.binary(min_size=1, max_size=60))
def test_reading_damaged_files_never_raises(kind: str, place: int, noise: bytes) -> None:
    data = picture_metadata.embed(FILES[kind], recipe("a fox 狐"))
    at = place % len(data)
    damaged = data[:at] + noise + data[at + len(noise) :]
    boxes = picture_metadata.read_boxes(damaged)
    if boxes is not None:
        picture_metadata.own_recipe(boxes)
        foreign_recipes.read(boxes)
    containers.pixel_digest(damaged)
    try:
        picture_metadata.embed(damaged, recipe())
    except BadInputError as error:
        assert error.title


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=12), inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(
    ["easel", "id", "kind", "created", "mode", "engine", "seed", "parents", "rating", "favourite", "request", "facts"]
), json_values))
def test_any_json_as_our_record_is_bounded(document: dict[str, object]) -> None:
    found = recipes.from_json(json.dumps({"easel": 1, "id": ID, **document}))
    if found is not None:
        assert 0 <= found.rating <= 5
        again = recipes.from_json(recipes.to_json(found))
        assert again is not None
        assert (again.id, again.rating, again.seed, again.prompt, again.mode, again.parents) == (
            found.id, found.rating, found.seed, found.prompt, found.mode, found.parents)


def test_half_characters_do_not_reach_the_database() -> None:
    head = f'{{"easel":1,"id":"{ID}",'
    found = recipes.from_json(head + '"request":{"prompt":"a\\ud83e b"},"facts":{"x\\udc00":["\\ud83e"]}}')
    assert found is not None and found.prompt == "a? b" and dict(found.facts) == {"x?": ["?"]}


def test_a_record_that_is_too_deep_or_too_long_is_passed_over() -> None:
    head = f'{{"easel":1,"id":"{ID}","facts":'
    assert recipes.from_json(head + "{}}") is not None
    assert recipes.from_json(head + '{"a":' * 60 + "1" + "}" * 61) is not None
    assert recipes.from_json(head + '{"a":' * 80 + "1" + "}" * 81) is None
    assert recipes.from_json(head + '{"a":' * 5000 + "1" + "}" * 5001) is None
    assert recipes.from_json(head + '{}, "x":' + "9" * 9000 + "}") is None
    assert recipes.from_json("[" * 100_000) is None
