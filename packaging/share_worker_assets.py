"""Writes the page's style and words into the share Worker as modules, from resources/share. `--check`: only compare."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "resources" / "share"
TARGET = ROOT / "packaging" / "share-worker" / "src"


def modules() -> dict[str, str]:
    """File name → content."""
    css = (SOURCE / "page.css").read_text(encoding="utf-8").replace("\n", "")
    words = json.loads((SOURCE / "words.json").read_text(encoding="utf-8"))
    made = "// Made from resources/share by packaging/share_worker_assets.py.\n"
    return {
        "page.css.js": made + "export default " + json.dumps(css, ensure_ascii=False) + ";\n",
        "words.js": made + "export default " + json.dumps(words, ensure_ascii=False, indent=1) + ";\n",
    }


def main(arguments: list[str]) -> int:
    """Exit code 1 when something differs and only a comparison was asked for."""
    stale = [name for name, text in modules().items() if not _same(TARGET / name, text)]
    if "--check" in arguments:
        if stale:
            print("made anew by packaging/share_worker_assets.py: " + ", ".join(stale), file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (TARGET / name).write_text(modules()[name], encoding="utf-8")
    return 0


def _same(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
