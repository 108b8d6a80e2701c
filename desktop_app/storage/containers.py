"""The text and Exif inside PNG, JPEG and WebP files, read and replaced without touching the pixels.

Only the boxes around the compressed picture are taken apart; the picture's own bytes are copied as they
are, so a changed rating never costs quality. Files are untrusted: every length is checked, text is capped.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .. import pictures

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
XMP_KEYWORD = "XML:com.adobe.xmp"
MAX_TEXT = 16 * 1024 * 1024  # bytes of one text, unpacked
MAX_TEXTS = 64
_EXIF_HEAD = b"Exif\0\0"
_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION_HEAD = b"http://ns.adobe.com/xmp/extension/\0"
SEGMENT_ROOM = 65_533  # bytes of payload in one JPEG segment
_EXTENSION_ROOM = SEGMENT_ROOM - len(_EXTENSION_HEAD) - 40


@dataclass(slots=True)
class Boxes:
    """What a file says beside its pixels. texts: PNG text by keyword. exif: TIFF bytes. comment: JPEG's."""

    format: str
    texts: dict[str, str] = field(default_factory=dict)
    exif: bytes = b""
    xmp: bytes = b""
    extended_xmp: bytes = b""
    comment: str = ""


class NotTakenApartError(ValueError):
    """The file's structure is broken, or of a format that is only read as a picture."""


def read(data: bytes) -> Boxes:
    """Everything textual in a file; NotTakenApartError where its structure is broken."""
    kind = pictures.sniff(data[:32])
    try:
        if kind == "PNG":
            return _read_png(data)
        if kind == "JPEG":
            return _read_jpeg(data)
        if kind == "WEBP":
            return _read_webp(data)
    except (struct.error, IndexError, UnicodeError) as error:
        raise NotTakenApartError("broken structure") from error
    return Boxes(kind or "")


def replace(
    data: bytes, *, texts: Mapping[str, str] | None = None, exif: bytes | None = None,
    xmp: bytes | None = None, extended_xmp: bytes | None = None,
) -> bytes:
    """The file with these boxes in place of its own; None leaves one as it is, the pixels always are.

    texts go into PNG only; extended_xmp into JPEG only. exif is TIFF bytes.
    """
    kind = pictures.sniff(data[:32])
    try:
        if kind == "PNG":
            named = dict(texts or {})
            if xmp is not None:
                named[XMP_KEYWORD] = xmp.decode("utf-8")
            return _replace_png(data, named)
        if kind == "JPEG":
            return _replace_jpeg(data, exif, xmp, extended_xmp)
        if kind == "WEBP":
            return _replace_webp(data, exif, xmp)
    except (struct.error, IndexError) as error:
        raise NotTakenApartError("broken structure") from error
    raise NotTakenApartError("not a format a recipe can be written into")


def pixel_digest(data: bytes) -> str:
    """A hash of the compressed picture alone: the same whatever text and Exif stand around it."""
    kind = pictures.sniff(data[:32])
    digest = hashlib.sha256()
    try:
        if kind == "PNG":
            parts = [(start, end) for name, start, end in _png_chunks(data) if name in (b"IHDR", b"PLTE", b"IDAT")]
        elif kind == "JPEG":
            parts = [(start, end) for marker, start, end in _jpeg_segments(data) if marker not in (0xE1, 0xFE)]
        elif kind == "WEBP":
            parts = [
                (start, end) for name, start, end, _ in _webp_chunks(data) if name not in (b"VP8X", b"EXIF", b"XMP ")
            ]
        else:
            parts = [(0, len(data))]
    except (NotTakenApartError, struct.error):
        parts = [(0, len(data))]
    view = memoryview(data)
    for start, end in parts:
        digest.update(view[start:end])
    return digest.hexdigest()


# PNG


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """(type, start of the whole chunk, its end)."""
    position = len(PNG_SIGNATURE)
    while position + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, position)
        end = position + 12 + length
        if end > len(data):
            raise NotTakenApartError("a chunk reaches past the end")
        kind = data[position + 4 : position + 8]
        yield kind, position, end
        if kind == b"IEND":
            return
        position = end
    raise NotTakenApartError("the end is missing")


def _read_png(data: bytes) -> Boxes:
    boxes = Boxes("PNG")
    for kind, start, end in _png_chunks(data):
        body = data[start + 8 : end - 4] if kind in (b"tEXt", b"zTXt", b"iTXt", b"eXIf") else b""
        if kind == b"eXIf":
            boxes.exif = body.removeprefix(_EXIF_HEAD)
        elif body and len(boxes.texts) < MAX_TEXTS:
            keyword, text = _png_text(kind, body)
            if keyword == XMP_KEYWORD:
                boxes.xmp = text.encode("utf-8")
            elif keyword:
                boxes.texts.setdefault(keyword, text)
    return boxes


def _png_text(kind: bytes, body: bytes) -> tuple[str, str]:
    head, _, rest = body.partition(b"\0")
    keyword = head[:79].decode("latin-1")
    if kind == b"tEXt":
        # The standard says Latin-1; several programs write UTF-8 all the same.
        return keyword, _utf8_or_latin(rest[:MAX_TEXT])
    if kind == b"zTXt":
        return keyword, _utf8_or_latin(_inflated(rest[1:]))
    packed = rest[:1] == b"\1"
    _, _, rest = rest[2:].partition(b"\0")  # the language
    _, _, text = rest.partition(b"\0")  # the translated keyword
    return keyword, (_inflated(text) if packed else text[:MAX_TEXT]).decode("utf-8", "replace")


def _utf8_or_latin(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, MAX_TEXT)
    except zlib.error:
        return b""


def _png_keyword(data: bytes, kind: bytes, start: int, end: int) -> str:
    if kind not in (b"tEXt", b"zTXt", b"iTXt"):
        return ""
    return data[start + 8 : min(end - 4, start + 88)].partition(b"\0")[0].decode("latin-1")


def _replace_png(data: bytes, texts: Mapping[str, str]) -> bytes:
    new = [_png_chunk(keyword, text) for keyword, text in texts.items()]
    view = memoryview(data)
    out: list[bytes | memoryview] = [view[: len(PNG_SIGNATURE)]]
    for kind, start, end in _png_chunks(data):
        if _png_keyword(data, kind, start, end) in texts:
            continue
        if kind == b"IDAT" and new:
            out.extend(new)
            new = []
        out.append(view[start:end])
    return b"".join(out)


def _png_chunk(keyword: str, text: str) -> bytes:
    name = keyword.encode("latin-1")
    if keyword != XMP_KEYWORD and text.isascii():
        kind, body = b"tEXt", name + b"\0" + text.encode("ascii")
    else:
        kind, body = b"iTXt", name + b"\0\0\0\0\0" + text.encode("utf-8")
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


# JPEG


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(marker, start, end) of the segments before the picture's data, and the rest as marker 0xDA."""
    position = 2
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            raise NotTakenApartError("no marker where one must be")
        marker = data[position + 1]
        if marker == 0xFF:  # a fill byte
            position += 1
            continue
        if marker in (0xDA, 0xD9):
            yield 0xDA, position, len(data)
            return
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            yield marker, position, position + 2
            position += 2
            continue
        (length,) = struct.unpack_from(">H", data, position + 2)
        end = position + 2 + length
        if length < 2 or end > len(data):
            raise NotTakenApartError("a segment reaches past the end")
        yield marker, position, end
        position = end
    raise NotTakenApartError("no picture data")


def _read_jpeg(data: bytes) -> Boxes:
    boxes = Boxes("JPEG")
    pieces: list[bytes] = []
    for marker, start, end in _jpeg_segments(data):
        if marker not in (0xE1, 0xFE):
            continue
        body = data[start + 4 : end]
        if marker == 0xFE:
            boxes.comment = boxes.comment or _utf8_or_latin(body)
        elif body.startswith(_EXIF_HEAD):
            boxes.exif = boxes.exif or body[len(_EXIF_HEAD) :]
        elif body.startswith(_XMP_HEAD):
            boxes.xmp = boxes.xmp or body[len(_XMP_HEAD) :]
        elif body.startswith(_EXTENSION_HEAD):
            pieces.append(body[len(_EXTENSION_HEAD) :])
    boxes.extended_xmp = _joined_extension(pieces)
    return boxes


def _joined_extension(pieces: list[bytes]) -> bytes:
    """The long XMP a JPEG holds in pieces (digest, length, offset, bytes); b"" where they do not fit."""
    if not pieces:
        return b""
    digest = pieces[0][:32]
    placed = sorted((struct.unpack_from(">I", p, 36)[0], p[40:]) for p in pieces if p[:32] == digest)
    whole = b"".join(body for _, body in placed)
    fits = len(whole) <= MAX_TEXT and hashlib.md5(whole, usedforsecurity=False).hexdigest().upper().encode() == digest
    return whole if fits else b""


def extension_guid(extended_xmp: bytes) -> str:
    """The name the short packet must give of the long one."""
    return hashlib.md5(extended_xmp, usedforsecurity=False).hexdigest().upper()


def _replace_jpeg(data: bytes, exif: bytes | None, xmp: bytes | None, extended: bytes | None) -> bytes:
    new: list[bytes] = []
    if exif is not None:
        new.append(_segment(_EXIF_HEAD + exif))
    if xmp is not None:
        new.append(_segment(_XMP_HEAD + xmp))
    if extended:
        guid = extension_guid(extended).encode("ascii")
        for offset in range(0, len(extended), _EXTENSION_ROOM):
            place = struct.pack(">II", len(extended), offset)
            new.append(_segment(_EXTENSION_HEAD + guid + place + extended[offset : offset + _EXTENSION_ROOM]))
    gone = [
        head for head, value in ((_EXIF_HEAD, exif), (_XMP_HEAD, xmp), (_EXTENSION_HEAD, extended))
        if value is not None
    ]
    view = memoryview(data)
    out: list[bytes | memoryview] = [view[:2]]
    for marker, start, end in _jpeg_segments(data):
        if marker == 0xE1 and any(data.startswith(head, start + 4) for head in gone):
            continue
        if marker != 0xE0 and new:  # after JFIF's own header, before all else
            out.extend(new)
            new = []
        out.append(view[start:end])
    return b"".join(out)


def _segment(body: bytes) -> bytes:
    if len(body) > SEGMENT_ROOM:
        raise NotTakenApartError("too much for one segment")
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


# WebP


def _webp_chunks(data: bytes) -> Iterator[tuple[bytes, int, int, int]]:
    """(type, start, end of the body, start of the next chunk)."""
    position = 12
    limit = min(len(data), struct.unpack_from("<I", data, 4)[0] + 8)
    while position + 8 <= limit:
        (length,) = struct.unpack_from("<I", data, position + 4)
        end = position + 8 + length
        if end > len(data):
            raise NotTakenApartError("a chunk reaches past the end")
        yield data[position : position + 4], position, end, end + length % 2
        position = end + length % 2


def _read_webp(data: bytes) -> Boxes:
    boxes = Boxes("WEBP")
    for kind, start, end, _ in _webp_chunks(data):
        if kind == b"EXIF":
            boxes.exif = data[start + 8 : end].removeprefix(_EXIF_HEAD)
        elif kind == b"XMP ":
            boxes.xmp = data[start + 8 : end]
    return boxes


def _replace_webp(data: bytes, exif: bytes | None, xmp: bytes | None) -> bytes:
    chunks = [(kind, data[start + 8 : end]) for kind, start, end, _ in _webp_chunks(data)]
    if not chunks:
        raise NotTakenApartError("no picture data")
    if chunks[0][0] != b"VP8X":
        chunks.insert(0, (b"VP8X", _webp_header(chunks)))
    for kind, value in ((b"EXIF", exif), (b"XMP ", xmp)):
        if value is not None:
            chunks = [chunk for chunk in chunks if chunk[0] != kind]
            chunks.append((kind, value))
    present = {kind for kind, _ in chunks}
    flags = chunks[0][1][0] & ~0x0C | (0x08 if b"EXIF" in present else 0) | (0x04 if b"XMP " in present else 0)
    chunks[0] = (b"VP8X", bytes([flags]) + chunks[0][1][1:])
    body = b"".join(
        kind + struct.pack("<I", len(value)) + value + b"\0" * (len(value) % 2) for kind, value in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _webp_header(chunks: list[tuple[bytes, bytes]]) -> bytes:
    """The extended header a simple WebP lacks: flags, then width - 1 and height - 1 in 24 bits each."""
    kind, value = chunks[0]
    if kind == b"VP8L" and value[:1] == b"\x2f":
        (bits,) = struct.unpack_from("<I", value, 1)
        width, height, alpha = bits & 0x3FFF, bits >> 14 & 0x3FFF, bits >> 28 & 1
    elif kind == b"VP8 " and value[3:6] == b"\x9d\x01\x2a":
        across, down = struct.unpack_from("<HH", value, 6)
        width, height, alpha = (across & 0x3FFF) - 1, (down & 0x3FFF) - 1, 0
    else:
        raise NotTakenApartError("not a WebP picture")
    size = struct.pack("<I", width)[:3] + struct.pack("<I", height)[:3]
    return bytes([0x10 if alpha else 0, 0, 0, 0]) + size
