"""Lets a net that was exported for one picture size take any: rewrites the shapes in an ONNX file's bytes.

The style-by-picture net is fully convolutional (global average pools, resizes by scale), only its declared
shapes say 384 x 384. An ONNX file is a protobuf message; the few fields that matter here are
ModelProto.graph = 7, GraphProto.input = 11, output = 12, value_info = 13, ValueInfoProto.type = 2,
TypeProto.tensor_type = 1, Tensor.shape = 2, TensorShapeProto.dim = 1, Dimension.dim_value = 1, dim_param = 2
(onnx.proto of the ONNX project). Everything else is copied as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

_GRAPH, _INPUT, _OUTPUT, _VALUE_INFO = 7, 11, 12, 13
_TYPE, _TENSOR, _SHAPE, _DIM, _DIM_PARAM = 2, 1, 2, 1, 2
_VARINT, _BYTES = 0, 2
_FIXED_BYTES = {1: 8, 5: 4}


def free_size(model: bytes, fixed: int) -> bytes:
    """The model with every input and output dimension equal to `fixed` made free, inner shapes forgotten."""

    def graph(content: bytes) -> bytes:
        parts: list[bytes] = []
        for number, _, raw, value in _fields(content):
            if number == _VALUE_INFO:
                continue
            if number in (_INPUT, _OUTPUT):
                parts.append(_message(number, _free_dims(value, fixed, number)))
            else:
                parts.append(raw)
        return b"".join(parts)

    return _rewrite(model, _GRAPH, graph)


def _free_dims(value_info: bytes, fixed: int, salt: int) -> bytes:
    place = iter(range(64))

    def dim(content: bytes) -> bytes:
        values = [value for number, kind, _, value in _fields(content) if number == 1 and kind == _VARINT]
        axis = next(place)
        if values == [_varint(fixed)]:
            return _message(_DIM_PARAM, f"d{salt}_{axis}".encode())
        return content

    def shape(content: bytes) -> bytes:
        return _rewrite(content, _DIM, dim)

    def tensor(content: bytes) -> bytes:
        return _rewrite(content, _SHAPE, shape)

    return _rewrite(value_info, _TYPE, lambda content: _rewrite(content, _TENSOR, tensor))


def _rewrite(content: bytes, wanted: int, change: Callable[[bytes], bytes]) -> bytes:
    """The message with each sub-message of field `wanted` replaced by what `change` makes of it."""
    return b"".join(
        _message(number, change(value)) if number == wanted and kind == _BYTES else raw
        for number, kind, raw, value in _fields(content)
    )


def _fields(content: bytes) -> Iterator[tuple[int, int, bytes, bytes]]:
    """(number, wire kind, the raw field, its content) of every field, in order."""
    at = 0
    while at < len(content):
        start = at
        key, at = _read_varint(content, at)
        kind = key & 7
        if kind == _VARINT:
            begin = at
            _, at = _read_varint(content, at)
        elif kind == _BYTES:
            length, begin = _read_varint(content, at)
            at = begin + length
        else:
            begin, at = at, at + _FIXED_BYTES[kind]
        yield key >> 3, kind, content[start:at], content[begin:at]


def _read_varint(content: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = content[at]
        value |= (byte & 0x7F) << shift
        at += 1
        shift += 7
        if byte < 0x80:
            return value, at


def _varint(value: int) -> bytes:
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)


def _message(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | _BYTES) + _varint(len(content)) + content
