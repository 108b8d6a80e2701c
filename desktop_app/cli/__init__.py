"""`easel …` without a window: the same services, no Qt imported. A stable contract; others script against it."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Sequence

from .. import log, system
from ..errors import AppError
from . import output
from .parser import build_parser

KEPT = 130  # Ctrl+C; the job is kept


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code. Only the JSON object or plain answer goes to stdout."""
    output.use_utf8()
    options = build_parser().parse_args(list(arguments))
    log.start(system.folders().logs)
    try:
        return asyncio.run(options.run(options))
    except AppError as error:
        return output.refuse(options, error)
    except KeyboardInterrupt:
        output.notice("Stopped. Jobs are kept; `easel queue run` carries them on.")
        return KEPT
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception as error:
        logging.getLogger(__name__).exception("command failed")
        bug = AppError(
            "Something went wrong inside Easel.",
            f"The log says more: {log.log_file(system.folders().logs)} ({type(error).__name__}).", "bug",
        )
        return output.refuse(options, bug)
