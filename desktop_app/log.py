"""The log file: rotating, in the platform's log folder, without secrets."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

from .redaction import RedactingFormatter

_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"
_NOISY = ("httpx", "httpcore", "boto3", "botocore", "urllib3", "s3transfer", "keyring", "asyncio", "PIL")


def log_file(folder: Path) -> Path:
    """Where the log lies."""
    return folder / "easel.log"


def start(folder: Path) -> None:
    """Send the root logger to the log file (1 MB, five old ones). A disk that refuses costs only the log."""
    root = logging.getLogger()
    if any(getattr(handler, "easel", False) for handler in root.handlers):
        return
    root.setLevel(logging.INFO)
    for name in _NOISY:  # they write whole URLs and headers below WARNING
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.raiseExceptions = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            log_file(folder), maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True
        )
    except OSError as error:
        handler = logging.NullHandler()
        print(f"easel: no log is written ({error.strerror or 'the folder cannot be made'})", file=sys.stderr)
    handler.easel = True  # type: ignore[attr-defined]
    handler.setFormatter(RedactingFormatter(_FORMAT))
    root.addHandler(handler)
