"""The three ways of KIE's own file upload. The same name overwrites, as it does there."""

from __future__ import annotations

import base64
import binascii
from email import message_from_bytes
from typing import TYPE_CHECKING

from tests.fakes.wire import Answer, Request, as_json

if TYPE_CHECKING:
    from tests.fakes.kie.service import KieService


def take(service: KieService, request: Request) -> Answer:
    """Keep a file and say where."""
    way = request.path.removeprefix("/api/file-").removesuffix("-upload")
    try:
        name, folder, data = {"base64": _base64, "stream": _stream, "url": _url}[way](request)
    except (KeyError, ValueError, binascii.Error) as error:
        return as_json({"success": False, "code": 400, "msg": f"Parameter error: {error}"}, 400)
    if not folder or folder.startswith("/") or folder.endswith("/"):
        return as_json({"success": False, "code": 400, "msg": "uploadPath"}, 400)
    kind = "image/jpeg" if data[:2] == b"\xff\xd8" else "image/webp" if data[8:12] == b"WEBP" else "image/png"
    service.files[f"{folder}/{name}"] = data, kind
    return as_json({
        "success": True, "code": 200, "msg": "File uploaded successfully",
        "data": {
            "fileName": name, "filePath": f"{folder}/{name}", "downloadUrl": f"{service.base}/files/{folder}/{name}",
            "fileSize": len(data), "mimeType": kind, "uploadedAt": "2026-11-24T12:00:00.000Z",
        },
    })


def _base64(request: Request) -> tuple[str, str, bytes]:
    body = request.json()
    return body["fileName"], body["uploadPath"], base64.b64decode(body["base64Data"].split(",")[-1], validate=True)


def _url(request: Request) -> tuple[str, str, bytes]:
    body = request.json()
    return body["fileName"], body["uploadPath"], body["fileUrl"].encode()


def _stream(request: Request) -> tuple[str, str, bytes]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    fields: dict[str, bytes] = {}
    for part in message_from_bytes(head + request.body).walk():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str):
            content = part.get_payload(decode=True)
            fields[name] = content if isinstance(content, bytes) else b""
    return fields["fileName"].decode(), fields["uploadPath"].decode(), fields["file"]
