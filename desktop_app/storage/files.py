"""Names and writes inside the library folder: readable names, whole files or none."""

from __future__ import annotations

import datetime
import hashlib
import os
import re
import shutil
import unicodedata
import uuid
from collections.abc import Iterator
from pathlib import Path

from .. import system
from ..errors import DiskFullError
from .database import os_trouble

DATABASE = "library.db"
PART = ".part"
SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}
INPUT_SUFFIXES = {**SUFFIXES, "GIF": ".gif", "AVIF": ".avif"}
REFERENCES = "references"  # inputs of jobs, named by their hash
TRASH = "trash"
SPARE_BYTES = 32 * 1024 * 1024  # kept free for the database and logs
_SLUG_LENGTH = 40
_ARTICLES = re.compile(r"^(?:an?|the)-(?=.)")
_DAY = 86_400.0
_LAST = 2.0**34  # the year 2514; calendars end somewhere, and a file may say anything


def slug(prompt: str, limit: int = _SLUG_LENGTH) -> str:
    """A few words of the prompt for a file name: letters and digits of any script, joined with "-".

    Never empty; holds no separator, dot or control character, so it is safe on every system.
    """
    text = unicodedata.normalize("NFKD", prompt[:2000]).casefold()
    text = unicodedata.normalize("NFC", "".join(c for c in text if not _is_latin_mark(c)))
    words = "-".join(re.findall(r"[^\W_]+", text))
    words = _ARTICLES.sub("", words)
    if len(words) > limit:
        cut = words[: limit + 1]
        words = cut.rsplit("-", 1)[0] if "-" in cut[8:] else words[:limit]
    return words.encode("utf-8")[:120].decode("utf-8", "ignore").strip("-") or "picture"


def _is_latin_mark(character: str) -> bool:
    """Accents go ("é" → "e"); the marks of Japanese and Indic scripts are part of the letter and stay."""
    return "\u0300" <= character <= "\u036f"


def result_id(job_id: str, index: int) -> str:
    """The id of a job's picture number `index`: the same in every process and after every crash."""
    try:
        space = uuid.UUID(job_id)
    except ValueError:
        space = uuid.uuid5(uuid.NAMESPACE_URL, f"easel:job:{job_id}")
    return str(uuid.uuid5(space, str(index)))


def brought_id(sha256: str) -> str:
    """The id of a picture the artist brought: from its bytes, so that a rebuilt library finds the same one."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"easel:picture:{sha256}"))


def names(prompt: str, created: float, asset_id: str) -> Iterator[Path]:
    """Where a picture may lie, without suffix, relative to the library; the first is the usual one.

    "2026/11/24-lighthouse-in-fog-3fa2", in local time; longer where four digits are taken already.
    """
    moment = datetime.datetime.fromtimestamp(min(max(created, _DAY), _LAST))
    digits = asset_id.replace("-", "")
    for length in (4, 8, len(digits)):
        yield Path(f"{moment:%Y}") / f"{moment:%m}" / f"{moment:%d}-{slug(prompt)}-{digits[:length]}"


def names_nearby(prompt: str, created: float, asset_id: str) -> Iterator[Path]:
    """The same for the day before and after too: the machine may have changed its time zone since."""
    for shift in (0.0, -_DAY, _DAY):
        yield from names(prompt, created + shift, asset_id)


def free_name(path: Path) -> Path:
    """That path, or one with a number where it is taken."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate


def sha256_of(path: Path) -> str:
    """Hex digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_whole(path: Path, content: bytes | Path, *, replace: bool = False) -> None:
    """Write (or copy a file), flush to the disk, then rename: after a crash it is whole or not there.

    replace: False keeps a file that is already there and raises FileExistsError.
    Raises DiskFullError or LibraryError; no part is left behind.
    """
    try:
        try:
            _write_part(path, content, replace)
        except FileNotFoundError:  # a starting process may have swept the part away: once more
            _write_part(path, content, replace)
    except FileExistsError:
        raise
    except OSError as error:
        raise os_trouble(error, path.parent) from error


def _write_part(path: Path, content: bytes | Path, replace: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}{PART}")
    try:
        with part.open("xb") as file:
            if isinstance(content, bytes):
                file.write(content)
            else:
                with content.open("rb") as source:
                    shutil.copyfileobj(source, file, 1 << 20)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path, replace=replace)
    except BaseException:
        _forget(part)
        raise


def put_in_place(part: Path, path: Path, *, replace: bool) -> None:
    """Rename a finished part to its name and make that last."""
    if replace:
        part.replace(path)
    else:
        try:
            os.link(part, path)  # fails where the name is taken, in one step
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            if path.exists():
                raise FileExistsError(path) from None
            part.rename(path)
        else:
            part.unlink()
    system.fsync_folder(path.parent)


def parts_below(folder: Path) -> Iterator[Path]:
    """Parts that a crash left behind."""
    for root, _, files in os.walk(folder):
        yield from (Path(root) / name for name in files if name.endswith(PART))


def require_space(folder: Path, needed: int) -> None:
    """DiskFullError unless `needed` bytes, and a reserve, are free where `folder` lies."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise os_trouble(error, folder) from error
    if free < needed + SPARE_BYTES:
        raise DiskFullError(
            f"The disk with {folder} is full: {free // 1_000_000} MB left,"
            f" {(needed + SPARE_BYTES) // 1_000_000} MB are needed.",
            "Make room; the work waits and goes on then.",
        )


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        pass  # the folder is gone or read-only; swept at the next start
