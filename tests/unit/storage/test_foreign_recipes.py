"""Recipes of other programs, as they really lie in their files."""

from __future__ import annotations

import gzip
import io
import json
import random
from pathlib import Path

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop_app.storage import comfyui_graph, containers, foreign_recipes, picture_metadata, stealth
from desktop_app.storage.containers import Boxes
from desktop_app.storage.foreign_recipes import ForeignRecipe
from desktop_app.storage.recipes import Recipe
from tests.unit.storage.rig import picture

A1111 = (
    "a castle, (stone:1.2)\nSteps: of marble\nNegative prompt: blurry,\nlow quality\n"
    'Steps: 20, Sampler: Euler a, Schedule type: Karras, CFG scale: 7.0, Seed: 42, Size: 512x768, '
    'Model hash: 1a2b, Model: "dream, shaper: 8", Denoising strength: 0.6, Version: v1.10.1'
)
COMFY = {
    "3": {"class_type": "KSampler", "inputs": {
        "seed": 777, "steps": 25, "cfg": 6.5, "sampler_name": "dpmpp_2m", "scheduler": "karras", "denoise": 1,
        "model": ["4", 0], "positive": ["10", 0], "negative": ["7", 0], "latent_image": ["5", 0]}},
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd_xl.safetensors"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 832, "height": 1216, "batch_size": 1}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": ["11", 0], "clip": ["4", 1]}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "ugly", "clip": ["4", 1]}},
    "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
    "9": {"class_type": "SaveImage", "inputs": {"images": ["8", 0], "filename_prefix": "x"}},
    "10": {"class_type": "ControlNetApply", "inputs": {"conditioning": ["6", 0], "strength": float("nan")}},
    "11": {"class_type": "StringConcatenate", "inputs": {"string_a": "a red fox", "string_b": ["12", 0]}},
    "12": {"class_type": "PrimitiveString", "inputs": {"value": "in snow"}},
}


def png(mode: str = "RGB", **texts: str) -> Boxes:
    info = PngInfo()
    for name, text in texts.items():
        info.add_text(name.replace("__", "-"), text)
    out = io.BytesIO()
    Image.new(mode, (8, 8)).save(out, "PNG", pnginfo=info)
    return containers.read(out.getvalue())


def read(boxes: Boxes) -> ForeignRecipe:
    found = foreign_recipes.read(boxes)
    assert found is not None
    return found


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a1111_in_every_container(kind: str) -> None:
    if kind == "PNG":
        boxes = png(parameters=A1111)
    else:
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + A1111.encode("utf-16-be")
        boxes = containers.read(picture(kind, exif=exif))
    found = read(boxes)
    assert found.program == "AUTOMATIC1111"
    assert found.prompt == "a castle, (stone:1.2)\nSteps: of marble"
    assert found.negative_prompt == "blurry,\nlow quality"
    assert (found.seed, found.size, found.model, found.edited) == (42, "512x768", "dream, shaper: 8", True)
    assert found.settings["Sampler"] == "Euler a" and found.raw == A1111


def test_a1111_without_negative_or_with_little_endian_comment() -> None:
    text = "一只狐狸在雪里\nSteps: 4, Seed: 5, Size: 64x64"
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + text.encode("utf-16-le")
    found = read(containers.read(picture("JPEG", exif=exif)))
    assert (found.prompt, found.negative_prompt, found.edited) == ("一只狐狸在雪里", "", False)


def test_a_text_without_a_settings_line_is_a_prompt_and_a_jpeg_comment_is_not() -> None:
    assert read(png(parameters="just a fox")).prompt == "just a fox"
    assert foreign_recipes.read(containers.read(picture("JPEG", comment=b"Made with love"))) is None
    made = containers.read(picture("JPEG", comment=b"a cat\nSteps: 20, Seed: 1, Size: 8x8, Sampler: euler"))
    assert read(made).prompt == "a cat"


def test_comfyui() -> None:
    found = read(png(prompt=json.dumps(COMFY), workflow="{}"))
    assert (found.program, found.prompt, found.negative_prompt) == ("ComfyUI", "a red fox\nin snow", "ugly")
    assert (found.seed, found.model, found.size, found.edited) == (777, "sd_xl.safetensors", "832x1216", False)
    assert found.settings["sampler_name"] == "dpmpp_2m"

    exif = Image.Exif()
    exif[0x010F] = "prompt:" + json.dumps(COMFY)
    assert read(containers.read(picture("WEBP", exif=exif))).prompt == "a red fox\nin snow"


def test_comfyui_with_a_guider_and_a_loaded_picture() -> None:
    graph = {
        "1": {"class_type": "SamplerCustomAdvanced", "inputs": {
            "noise": ["2", 0], "guider": ["3", 0], "sampler": ["9", 0], "latent_image": ["6", 0]}},
        "2": {"class_type": "RandomNoise", "inputs": {"noise_seed": 9}},
        "3": {"class_type": "BasicGuider", "inputs": {"model": ["4", 0], "conditioning": ["5", 0]}},
        "4": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev"}},
        "5": {"class_type": "CLIPTextEncodeFlux", "inputs": {"clip_l": "a boat", "t5xxl": "a boat at sea"}},
        "6": {"class_type": "VAEEncode", "inputs": {"pixels": ["7", 0]}},
        "7": {"class_type": "LoadImage", "inputs": {"image": "secret.png"}},
    }
    found = comfyui_graph.read(graph)
    assert (found.prompt, found.seed, found.model, found.edited) == ("a boat\na boat at sea", 9, "flux1-dev", True)


def test_a_comfyui_workflow_alone_says_what_it_is() -> None:
    found = read(png(workflow='{"nodes": []}'))
    assert found.program == "ComfyUI" and "not recognised" in found.settings["note"] and found.raw == '{"nodes": []}'


def test_a_graph_that_runs_in_circles_ends() -> None:
    graph = {
        "1": {"class_type": "KSampler", "inputs": {"positive": ["2", 0], "seed": ["2", 0], "model": ["1", 0]}},
        "2": {"class_type": "Concat", "inputs": {"text": ["2", 0], "conditioning": ["1", 0], "seed": ["2", 0]}},
    }
    assert comfyui_graph.read(graph).prompt == ""


def test_invokeai_new_old_and_oldest() -> None:
    new = {"positive_prompt": "a fox", "negative_prompt": "b", "seed": 3, "width": 64, "height": 32, "steps": 9,
           "model": {"name": "dreamshaper"}, "generation_mode": "img2img"}
    found = read(png(invokeai_metadata=json.dumps(new)))
    assert (found.program, found.prompt, found.negative_prompt, found.seed, found.size, found.model, found.edited) == (
        "InvokeAI", "a fox", "b", 3, "64x32", "dreamshaper", True)
    image = {"prompt": [{"prompt": "a cat", "weight": 1}], "seed": 4, "type": "txt2img"}
    old = {"model_weights": "sd-1.5", "image": image}
    assert read(png(sd__metadata=json.dumps(old))).prompt == "a cat"
    found = read(png(Dream='"a \\"big\\" dog" -s 50 -S 123 -W 512 -H 256 -C 7.5 -A k_lms'))
    assert (found.prompt, found.seed, found.size, found.settings["sampler"]) == ('a "big" dog', 123, "512x256", "k_lms")


def test_novelai_open_and_hidden() -> None:
    comment = {"steps": 28, "sampler": "k_euler", "seed": 11, "uc": "lowres", "width": 8, "height": 8}
    texts = {"Title": "AI generated image", "Description": "1girl, castle", "Software": "NovelAI",
             "Source": "Stable Diffusion XL", "Comment": json.dumps(comment)}
    found = read(png(**texts))
    assert (found.program, found.prompt, found.negative_prompt, found.seed, found.size) == (
        "NovelAI", "1girl, castle", "lowres", 11, "8x8")

    plain = json.dumps(texts).encode()
    for signature, body in ((stealth.PLAIN, plain), (stealth.PACKED, gzip.compress(plain))):
        data = with_hidden(signature, body)
        boxes = containers.read(data)
        assert foreign_recipes.read(boxes) is None
        hidden = foreign_recipes.read_hidden(boxes, data)
        assert hidden is not None and (hidden.prompt, hidden.seed) == ("1girl, castle", 11)


def test_hidden_lengths_are_not_believed() -> None:
    for length in (0xFFFFFFFF, 10**7):
        data = with_hidden(stealth.PACKED, gzip.compress(b"x" * 100), length=length)
        assert stealth.read(data) == ""
    assert stealth.read(picture("PNG", mode="RGBA", size=(5, 5))) == ""
    bomb = with_hidden(stealth.PACKED, gzip.compress(b"\0" * 30_000_000))
    assert len(stealth.read(bomb)) <= stealth.MAX_TEXT


def with_hidden(signature: bytes, body: bytes, length: int | None = None) -> bytes:
    """An RGBA picture with a text in the lowest bits of its alpha, column by column."""
    head = signature + (len(body) * 8 if length is None else length).to_bytes(4, "big")
    bits = numpy.unpackbits(numpy.frombuffer(head + body, numpy.uint8))
    side = int(numpy.ceil(numpy.sqrt(len(bits)))) + 1
    alpha = numpy.full(side * side, 254, numpy.uint8)
    alpha[: len(bits)] |= bits
    pixels = numpy.zeros((side, side, 4), numpy.uint8)
    pixels[..., 3] = alpha.reshape(side, side).T
    out = io.BytesIO()
    Image.fromarray(pixels, "RGBA").save(out, "PNG")
    return out.getvalue()


def test_fooocus_and_draw_things() -> None:
    fooocus = {
        "prompt": "a barn", "negative_prompt": "n", "base_model": "jug", "seed": "8", "resolution": "(1152, 896)",
    }
    found = read(png(parameters=json.dumps(fooocus), fooocus_scheme="fooocus"))
    assert (found.program, found.prompt, found.model, found.seed) == ("Fooocus", "a barn", "jug", 8)
    assert found.size == "1152x896"

    comment = json.dumps({"c": "a pond", "uc": "mud", "seed": 6, "steps": 8, "model": "m.ckpt", "size": "64x64"})
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/">'
        "<xmp:CreatorTool>Draw Things</xmp:CreatorTool><exif:UserComment><rdf:Alt>"
        f'<rdf:li xml:lang="x-default">{comment}</rdf:li></rdf:Alt></exif:UserComment>'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet)
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "PNG", pnginfo=info)
    found = read(containers.read(out.getvalue()))
    assert (found.program, found.prompt, found.negative_prompt, found.seed) == ("Draw Things", "a pond", "mud", 6)


def test_an_entity_bomb_in_xmp_is_not_opened() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    assert foreign_recipes.read(Boxes("JPEG", xmp=bomb)) is None


def test_the_words_become_a_request_without_anything_private() -> None:
    found = foreign_recipes.parse_a1111("a fox\nSteps: 5, Seed: 1, Size: 8x8, Lora: /home/ada/loras/x.safetensors")
    assert found is not None
    made = foreign_recipes.as_recipe(found, asset_id="i" * 8, created=1.0, original="")
    assert made.request is not None and made.request.prompt == "a fox" and made.engine == ""
    assert "ada" not in str(made.facts)


def test_what_a_dropped_picture_offers(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + A1111.encode("utf-16-be")
    path = tmp_path / "dropped.jpg"
    path.write_bytes(picture("JPEG", exif=exif))
    found = foreign_recipes.recipe_in(path)
    assert found is not None and (found.source, found.seed) == ("AUTOMATIC1111", 42)
    assert found.prompt.startswith("a castle")
    ours = picture_metadata.embed(path.read_bytes(), Recipe(id="a" * 8, facts={"x": 1}))
    own = foreign_recipes.recipe_in(ours)
    assert own is not None and (own.id, own.source) == ("a" * 8, "easel")
    for nothing in (picture(), b"", tmp_path, tmp_path / "missing.png"):
        assert foreign_recipes.recipe_in(nothing) is None


names = st.sampled_from([
    "parameters", "prompt", "workflow", "invokeai_metadata", "sd-metadata", "Dream", "Comment", "Software",
])
keys = st.sampled_from(["prompt", "seed", "image", "class_type", "inputs", "positive", "c", "model", "1"])
garbage = st.one_of(
    st.text(max_size=200),
    st.sampled_from([
        '{"1":{"class_type":3,"inputs":{"positive":["1",0]}}}', "NovelAI", "{", '"' * 50, "A: b, " * 30, "[" * 9999,
    ]),
    st.recursive(st.one_of(st.none(), st.integers(), st.floats(), st.text(max_size=9)), lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(keys, inner),
    ), max_leaves=10).map(json.dumps),
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(names, garbage), garbage, st.binary(max_size=80), st.binary(max_size=80))
def test_garbage_never_raises(texts: dict[str, str], comment: str, exif: bytes, packet: bytes) -> None:
    boxes = Boxes("PNG", texts=texts, exif=exif, xmp=packet, comment=comment)
    found = foreign_recipes.read(boxes)
    if found is not None:
        made = foreign_recipes.as_recipe(found, asset_id="i" * 8, created=1.0, original="")
        assert made.seed is None or 0 <= made.seed < 2**63
    foreign_recipes.read_text(comment)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_any_user_comment_is_text(data: bytes) -> None:
    assert isinstance(foreign_recipes.user_comment(data), str)


def test_a_hostile_settings_line_costs_no_time() -> None:
    rng = random.Random(1)
    noise = "".join(rng.choices('a:", \\', k=100_000))
    for line in ("a" * 100_000, "a b-/" * 20_000, '"\\' * 50_000, "a: " * 40_000, noise):
        foreign_recipes.parse_a1111("prompt\n" + line)
