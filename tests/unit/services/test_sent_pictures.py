"""The bytes of a reference picture that leave: nothing but pixels, as the model takes them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.errors import RefusedError
from desktop_app.models import InputLimits, Mode, Offer, Role
from desktop_app.services import sent_pictures
from tests.support.photo import photo_like
from tests.unit.services.reference_rig import bench, opened, picture
from tests.unit.services.rig import run

# -- the bytes ---------------------------------------------------------------------------------------


CANARY = "canary-5f3a9e"


def hostile(kind: str, colour: str = "teal") -> bytes:
    """A picture that carries the canary wherever one may hide."""
    image = Image.new("RGB", (80, 60), colour)
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = CANARY, CANARY
    exif.get_ifd(0x8825)[0x001D] = CANARY
    out = io.BytesIO()
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        text = PngInfo()
        text.add_text("parameters", CANARY)
        text.add_itxt("XML:com.adobe.xmp", CANARY)
        image.save(out, "PNG", pnginfo=text, exif=exif)
    elif kind == "JPEG":
        image.save(out, "JPEG", exif=exif, comment=CANARY.encode(), xmp=CANARY.encode())
    else:
        image.save(out, "WEBP", exif=exif, xmp=CANARY.encode())
    return out.getvalue() + CANARY.encode()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("with_mask", [False, True])
def test_nothing_of_the_file_but_its_pixels_leaves(kind: str, with_mask: bool, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            data = hostile(kind)
            assert CANARY.encode() in data
            inputs = [b.keep(data)]
            if with_mask:
                inputs.append(b.keep(hostile("PNG", "white"), role=Role.MASK))
            b.submit(*inputs)
            await b.rig.advance(5)
            assert len(b.r2.puts) == len(inputs)
            for upload in b.r2.puts:
                assert CANARY.encode() not in upload.data and CANARY not in upload.name
                image = opened(upload.data)
                image.load()
                assert image.size == (80, 60) and not image.getexif()

    run(scenario())


def test_transparency_is_kept_and_a_mask_keeps_its_pixels(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            clear = Image.new("RGBA", (64, 48), (10, 20, 30, 0))
            clear.putpixel((3, 4), (200, 100, 50, 255))
            out = io.BytesIO()
            clear.save(out, "PNG")
            b.submit(b.keep(out.getvalue()))
            await b.rig.advance(5)
            sent = opened(b.r2.puts[0].data)
            assert b.r2.puts[0].content_type == "image/png" and sent.mode == "RGBA"
            assert sent.getpixel((0, 0))[3] == 0 and sent.getpixel((3, 4)) == (200, 100, 50, 255)  # type: ignore[index]

    run(scenario())


def test_a_mask_follows_its_picture_when_that_is_scaled(tmp_path: Path) -> None:
    async def scenario() -> None:
        limits = Offer(frozenset(Mode), input_limits=InputLimits(max_side=50))
        async with bench(tmp_path, offer=lambda self, model="": limits) as b:
            mask = Image.new("L", (100, 80), 255)
            mask.paste(0, (0, 0, 50, 80))
            out = io.BytesIO()
            mask.save(out, "PNG")
            b.submit(b.keep(picture(size=(100, 80))), b.keep(out.getvalue(), role=Role.MASK))
            await b.rig.advance(5)
            one, two = (opened(upload.data) for upload in b.r2.puts)
            assert one.format == two.format == "PNG" and one.size == two.size == (50, 40)
            colours = two.convert("RGB").getcolors()
            assert colours is not None and {colour for _, colour in colours} == {(0, 0, 0), (255, 255, 255)}

    run(scenario())


def as_jpeg(size: tuple[int, int], subsampling: int = 2) -> bytes:
    out = io.BytesIO()
    Image.fromarray(photo_like(*size)).save(out, "JPEG", quality=92, subsampling=subsampling)
    return out.getvalue()


@pytest.mark.parametrize(
    ("limits", "size"),
    [(InputLimits(), (640, 480)), (InputLimits(max_side=320), (320, 240)), (InputLimits(max_side=333), (333, 250)),
     (InputLimits(max_pixels=76_800), (320, 240)), (InputLimits(min_side=512), (683, 512)),
     (InputLimits(max_side=400, max_pixels=30_000), (200, 150))],
)
def test_a_picture_is_within_the_models_limits(limits: InputLimits, size: tuple[int, int], tmp_path: Path) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(as_jpeg((640, 480)))
    sent = sent_pictures.picture(path, limits)
    assert (sent.width, sent.height) == size == opened(sent.data).size and sent.content_type == "image/jpeg"
    assert sent == sent_pictures.picture(path, limits), "equal bytes every time, or nothing could be used again"


@pytest.mark.parametrize("most", [200_000, 40_000, 9_000])
def test_a_picture_has_no_more_bytes_than_the_model_takes(most: int, tmp_path: Path) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(as_jpeg((800, 600)))
    sent = sent_pictures.picture(path, InputLimits(max_bytes=most))
    assert len(sent.data) <= most and abs(sent.width / sent.height - 4 / 3) < 0.02


@pytest.mark.parametrize(("formats", "kind"), [(("PNG",), "PNG"), (("WEBP", "PNG"), "WEBP"), (("PNG", "JPEG"), "JPEG")])
def test_a_picture_is_in_a_format_the_model_takes(formats: tuple[str, ...], kind: str, tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(picture())
    assert opened(sent_pictures.picture(path, InputLimits(formats=formats)).data).format == kind


def test_what_is_transparent_goes_onto_white_where_only_jpeg_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(picture("#ff000000", mode="RGBA"))
    colour = opened(sent_pictures.picture(path, InputLimits(formats=("JPEG",))).data).getpixel((5, 5))
    assert colour == (255, 255, 255)
    with pytest.raises(RefusedError):
        sent_pictures.picture(path, InputLimits(formats=("TIFF",)))


@pytest.mark.parametrize(("subsampling", "kept"), [(2, 2), (0, 0)])
def test_colours_keep_the_resolution_they_had(subsampling: int, kept: int, tmp_path: Path) -> None:
    from PIL import JpegImagePlugin

    path = tmp_path / "x.jpg"
    path.write_bytes(as_jpeg((320, 240), subsampling))
    assert JpegImagePlugin.get_sampling(opened(sent_pictures.picture(path, InputLimits()).data)) == kept


def test_a_turned_picture_leaves_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "x.jpg"
    path.write_bytes(picture(size=(64, 48), kind="JPEG", exif=exif))
    assert sent_pictures.picture(path, InputLimits()).width == 48
