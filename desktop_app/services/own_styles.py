"""Style presets the artist made: one TOML file each in the config folder, with a small picture beside it."""

from __future__ import annotations

import contextlib
import json
import tomllib
from collections.abc import Callable
from pathlib import Path

from ..errors import UsageError
from ..storage.files import slug, write_whole
from .styles import OWN, Preset

FOLDER = "styles"  # in the config folder
MOST_NAME, MOST_WORDS, MOST_BYTES = 60, 2_000, 64 * 1024
_NAMES = ("name", "words", "negative", "neural")


class OwnStyles:
    """Reads and writes the artist's presets. A file that is no preset is passed over, never deleted."""

    def __init__(self, config: Path) -> None:
        self.folder = config / FOLDER

    def all(self) -> tuple[Preset, ...]:
        """By name."""
        found = (_read(path) for path in sorted(self.folder.glob(f"{OWN}*.toml")))
        return tuple(sorted((preset for preset in found if preset), key=lambda preset: preset.title.casefold()))

    def save(
        self, name: str, words: str, *, negative: str = "", neural: str = "", picture: bytes | None = None,
        preset_id: str = "",
    ) -> Preset:
        """Write a new preset, or one anew (preset_id). picture: JPEG bytes; None keeps the one there is.

        UsageError: a name or words are missing or too long. LibraryError, DiskFullError: it cannot be written.
        """
        name, words, negative = (" ".join(text.split()) for text in (name, words, negative))
        if not name or len(name) > MOST_NAME:
            raise UsageError("The style needs a name.", f"Give it one of at most {MOST_NAME} letters.")
        if not words and not neural:
            raise UsageError("The style needs words.", "Say what it looks like, as you would in a prompt.")
        if len(words) > MOST_WORDS or len(negative) > MOST_WORDS:
            raise UsageError("The words of the style are too long.", f"At most {MOST_WORDS} letters are taken.")
        path = self._path(preset_id) if preset_id else self._free(name)
        values = {"name": name, "words": words, "negative": negative, "neural": neural}
        text = "".join(f"{key} = {_quoted(value)}\n" for key, value in values.items())
        if picture is not None:
            write_whole(path.with_suffix(".jpg"), picture, replace=True)
        write_whole(path, text.encode("utf-8"), replace=True)
        preset = _read(path)
        assert preset is not None
        return preset

    def remove(self, preset_id: str) -> Callable[[], None]:
        """Delete a preset; the answer brings it back as it was."""
        kept = [(path, path.read_bytes()) for path in self._files(preset_id)]
        for path, _ in kept:
            path.unlink(missing_ok=True)

        def bring_back() -> None:
            for path, content in kept:
                write_whole(path, content, replace=True)

        return bring_back

    def _files(self, preset_id: str) -> list[Path]:
        path = self._path(preset_id)
        return [file for file in (path, path.with_suffix(".jpg")) if file.is_file()]

    def _path(self, preset_id: str) -> Path:
        if not preset_id.startswith(OWN) or Path(preset_id).name != preset_id:
            raise UsageError("That style is not one of your own.")
        return self.folder / f"{preset_id}.toml"

    def _free(self, name: str) -> Path:
        stem, number = f"{OWN}{slug(name)}", 1
        path = self.folder / f"{stem}.toml"
        while path.exists():
            number += 1
            path = self.folder / f"{stem}-{number}.toml"
        return path


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "")


def _read(path: Path) -> Preset | None:
    """The preset in a file, which somebody may have written by hand; None where it is none."""
    values: dict[str, object] = {}
    with contextlib.suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= MOST_BYTES:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
    words = {name: value[:MOST_WORDS] for name in _NAMES if isinstance(value := values.get(name, ""), str)}
    if not words.get("name") or not (words.get("words") or words.get("neural")):
        return None
    picture = path.with_suffix(".jpg")
    return Preset(
        path.stem, words["name"][:MOST_NAME], words.get("words", ""), negative=words.get("negative", ""),
        neural=words.get("neural", ""), picture=picture if picture.is_file() else None,
    )
