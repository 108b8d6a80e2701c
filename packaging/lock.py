"""Writes requirements.lock: every dependency pinned with hashes, for all systems and Pythons we support."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
# ncnn asks for opencv-python, which fills the same folder as opencv-python-headless and needs display libraries.
OVERRIDES = "opencv-python; sys_platform == 'never'\n"
HEADER = "# Made by `make lock` from pyproject.toml; do not edit by hand.\n"


def main() -> int:
    """Resolve with uv, universally (markers instead of one platform), and name no index."""
    lock = ROOT / "requirements.lock"
    command = [
        sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--extra", "dev", "--extra", "upscale",
        "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-emit-index-url",
        "--no-emit-find-links", "--no-annotate", "--quiet", "--output-file", str(lock), "--overrides", "-",
        *sys.argv[1:],
    ]
    result = subprocess.run(command, cwd=ROOT, check=False, input=OVERRIDES, text=True)
    if result.returncode == 0:
        lock.write_text(HEADER + lock.read_text("utf-8"), "utf-8")
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())
