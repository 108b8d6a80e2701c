"""A share of the folder as one ZIP, to hand on by any other way."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from ..hosts.folder import Folder
from ..sharing import Share
from ..storage import files


def write_zip(host: Folder, share: Share, to: Path) -> Path:
    """Page and pictures, opening from the unpacked folder as from a web server. The file's path."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for item in share.objects:
            name = item.name.removeprefix("s/")
            archive.write(host.path(item.name), "index.html" if name.endswith(".html") else name)
    path = files.free_name(to / f"easel-share-{share.id[:6]}.zip")
    files.write_whole(path, out.getvalue())
    return path
