"""Text hidden in the lowest bit of a picture's transparency, column by column (NovelAI's "stealth pnginfo").

Layout: the signature, a length in bits (32, big-endian), then the text, plain or gzip.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from .. import pictures
from ..errors import BadInputError

if TYPE_CHECKING:
    import numpy

PLAIN, PACKED = b"stealth_pnginfo", b"stealth_pngcomp"
MAX_TEXT = 4 * 1024 * 1024
_HEAD = len(PLAIN) + 4


def read(data: bytes) -> str:
    """The hidden text, or "". Costs a full decode."""
    import numpy

    try:
        image = pictures.load(data)
    except BadInputError:
        return ""
    if image.mode != "RGBA":
        return ""
    alpha = numpy.asarray(image.getchannel("A")).T
    columns = -(-_HEAD * 8 // alpha.shape[1])
    head = _bytes(alpha[:columns], _HEAD)
    if head[: len(PLAIN)] not in (PLAIN, PACKED):
        return ""
    length = int.from_bytes(head[len(PLAIN) :], "big") // 8
    if length > min(MAX_TEXT, alpha.size // 8 - _HEAD):
        return ""
    body = _bytes(alpha, _HEAD + length)[_HEAD:]
    if head.startswith(PACKED):
        try:
            body = zlib.decompressobj(wbits=31).decompress(body, MAX_TEXT)
        except zlib.error:
            return ""
    return body.decode("utf-8", "replace")


def _bytes(alpha: numpy.ndarray, count: int) -> bytes:
    import numpy

    bits = alpha.reshape(-1)[: count * 8] & 1
    return numpy.packbits(bits).tobytes()
