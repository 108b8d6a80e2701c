"""Pictures of every kind an artist may drop: the odd ones work, the broken ones get one sentence."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from desktop_app import pictures
from desktop_app.errors import BadInputError


def encoded(image: Image.Image, kind: str, **save: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **save)
    return out.getvalue()


def split(size: tuple[int, int] = (40, 20)) -> Image.Image:
    """Left half red, right half blue."""
    image = Image.new("RGB", size, (255, 0, 0))
    image.paste((0, 0, 255), (size[0] // 2, 0, *size))
    return image


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "AVIF"])
def test_the_five_formats(kind: str) -> None:
    data = encoded(split(), kind)
    info = pictures.inspect(data)
    assert (info.format, info.width, info.height, info.animated, info.bytes) == (kind, 40, 20, False, len(data))
    image = pictures.load(data)
    assert image.mode == "RGB" and image.size == (40, 20)
    red = image.getpixel((4, 10))
    assert isinstance(red, tuple) and red[0] > 200 and red[2] < 60


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_rotation_is_applied(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(split(), "JPEG", exif=exif, quality=95)
    upright = (40, 20) if orientation < 5 else (20, 40)
    info = pictures.inspect(data)
    assert (info.width, info.height) == upright
    image = pictures.load(data)
    assert image.size == upright and "exif" not in image.info
    corner = image.getpixel((2, 2))
    red_first = orientation in (1, 4, 5, 6)
    assert isinstance(corner, tuple) and (corner[0] > 200) == red_first


def test_cmyk_16_bit_palette_and_transparency() -> None:
    red = Image.new("CMYK", (8, 8), (0, 255, 255, 0))
    assert near(pictures.load(encoded(red, "JPEG", quality=95)).getpixel((4, 4)), (255, 0, 0), 30)

    grey = Image.new("I;16", (8, 8), 32768)
    assert near(pictures.load(encoded(grey, "PNG")).getpixel((4, 4)), (128, 128, 128), 1)
    white = Image.new("I;16", (8, 8), 65535)
    assert near(pictures.load(encoded(white, "PNG")).getpixel((4, 4)), (255, 255, 255), 0)

    data = encoded(Image.new("RGBA", (8, 8), (10, 20, 30, 40)), "PNG")
    assert pictures.inspect(data).has_alpha
    assert pictures.load(data).getpixel((0, 0)) == (10, 20, 30, 40)

    two = Image.new("LA", (8, 8), (77, 128))
    assert pictures.load(encoded(two, "PNG")).getpixel((0, 0)) == (77, 77, 77, 128)

    palette = split().quantize(4)
    assert near(pictures.load(encoded(palette, "PNG")).getpixel((1, 1)), (255, 0, 0), 3)
    see_through = encoded(palette, "PNG", transparency=palette.getpixel((1, 1)))
    assert pictures.load(see_through).mode == "RGBA"
    assert pictures.load(encoded(Image.new("1", (8, 8), 1), "PNG")).getpixel((0, 0)) == (255, 255, 255)


def test_16_bit_colour() -> None:
    rows = b"".join(b"\0" + struct.pack(">3H", 65535, 32768, 0) * 4 for _ in range(4))
    parts = [(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 16, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )
    assert near(pictures.load(data).getpixel((2, 2)), (255, 128, 0), 1)


def test_a_colour_profile_is_honoured() -> None:
    """A profile that swaps red and blue must change the numbers; sRGB itself and a broken one must not."""
    colour = Image.new("RGB", (8, 8), (200, 100, 50))
    swapped = pictures.load(encoded(colour, "PNG", icc_profile=swapping_profile()))
    assert near(swapped.getpixel((0, 0)), (50, 100, 200), 12)
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert pictures.load(encoded(colour, "PNG", icc_profile=plain)).getpixel((0, 0)) == (200, 100, 50)
    broken = encoded(colour, "PNG", icc_profile=b"no profile at all")
    assert pictures.load(broken).getpixel((0, 0)) == (200, 100, 50)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_animated_gives_the_first_frame(kind: str) -> None:
    frames = [Image.new("RGB", (16, 16), colour) for colour in ((255, 0, 0), (0, 255, 0), (0, 0, 255))]
    save = {"save_all": True, "append_images": frames[1:], "duration": 100}
    data = encoded(frames[0], kind, **({**save, "lossless": True} if kind == "WEBP" else save))
    assert pictures.inspect(data).animated
    assert near(pictures.load(data).convert("RGB").getpixel((8, 8)), (255, 0, 0), 8)


def test_scaled_down_to_a_longest_side() -> None:
    data = encoded(split((400, 200)), "JPEG")
    assert pictures.load(data, max_side=100).size == (100, 50)
    assert pictures.load(data, max_side=1000).size == (400, 200)


def test_strip_leaves_pixels_only() -> None:
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    for kind in ("JPEG", "WEBP"):
        clean = pictures.strip(encoded(split(), kind, exif=exif, xmp=b"<x:xmpmeta/>", quality=95))
        assert b"home" not in clean and b"xmpmeta" not in clean
        assert pictures.inspect(clean).format == kind
    clean = pictures.strip(encoded(split(), "PNG") + b"trailing secret")
    assert b"secret" not in clean
    assert list(pictures.load(clean).tobytes()) == list(split().tobytes())
    assert pictures.inspect(pictures.strip(encoded(split(), "GIF"))).format == "PNG"


def test_what_cannot_be_used_is_one_sentence(tmp_path: Path) -> None:
    whole = encoded(Image.effect_noise((64, 64), 90).convert("RGB"), "PNG")
    cases = {
        "folder": tmp_path,
        "missing": tmp_path / "not-here.png",
        "empty": written(tmp_path / "empty.png", b""),
        "text": written(tmp_path / "text.png", b"hello, I am a text"),
        "svg": written(tmp_path / "a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        "cut": written(tmp_path / "cut.png", whole[: len(whole) // 2]),
        "head only": written(tmp_path / "head.jpg", b"\xff\xd8\xff\xe0"),
        "nul": Path("a\0b.png"),
    }
    fifo = tmp_path / "fifo.png"
    if hasattr(os, "mkfifo"):
        os.mkfifo(fifo)
        cases["fifo"] = fifo
    for name, path in cases.items():
        with pytest.raises(BadInputError) as caught:
            pictures.load(path)
        assert caught.value.title.endswith("."), name
        assert "\n" not in caught.value.title and "Traceback" not in caught.value.title, name


def test_a_bomb_is_refused_from_its_header() -> None:
    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n"
    for kind, body in ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")):
        data += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    for look in (pictures.inspect, pictures.load):
        with pytest.raises(BadInputError, match="too large"):
            look(data)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["PNG", "JPEG", "WEBP", "GIF"]), st.integers(0, 10_000), st.binary(max_size=40))
def test_damaged_bytes_never_do_anything_else_than_refuse(kind: str, place: int, noise: bytes) -> None:
    data = encoded(split(), kind)
    at = place % len(data)
    damaged = data[:at] + noise + data[at + len(noise) // 2 :]
    for look in (pictures.inspect, pictures.load, pictures.strip):
        try:
            look(damaged)
        except BadInputError as error:
            assert error.title


def test_over_64_megapixels_is_told_with_its_size() -> None:
    with pytest.raises(BadInputError, match="9000 × 8000"):
        pictures.load(encoded(Image.new("1", (9000, 8000)), "PNG"))


def swapping_profile() -> bytes:
    """A minimal RGB profile: sRGB's primaries and a curve near it, red and blue exchanged."""

    def xyz(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(v * 65536) for v in values))

    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + b"\0\0"
    name = b"Swapped\0"
    desc = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(79)
    tags = [
        (b"desc", desc), (b"cprt", b"text\0\0\0\0none\0\0\0\0"), (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
        (b"bXYZ", xyz(0.4361, 0.2225, 0.0139)), (b"gXYZ", xyz(0.3851, 0.7169, 0.0971)),
        (b"rXYZ", xyz(0.1431, 0.0606, 0.7141)), (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve),
    ]
    table, body, place = b"", b"", 128 + 4 + 12 * len(tags)
    for sign, data in tags:
        data += bytes(-len(data) % 4)
        table += sign + struct.pack(">II", place + len(body), len(data))
        body += data
    head = bytearray(128)
    struct.pack_into(">I", head, 0, place + len(body))
    head[8:12], head[12:24], head[36:40] = b"\2\x10\0\0", b"mntrRGB XYZ ", b"acsp"
    head[68:80] = xyz(0.9642, 1.0, 0.8249)[8:]
    return bytes(head) + struct.pack(">I", len(tags)) + table + body


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def near(found: object, wanted: tuple[int, ...], distance: int) -> bool:
    assert isinstance(found, tuple)
    return all(abs(a - b) <= distance for a, b in zip(found[:3], wanted, strict=True))
