"""How a job's row keeps what the engine named as results: the raw answer, and the pictures in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..models import Job, Progress, Result
from ..storage.jobs import MOVED

BALANCE_BEFORE, BALANCE_AFTER, DECIDED = "balance_before", "balance_after", "decided"
_OWN_NOTES = frozenset({BALANCE_BEFORE, BALANCE_AFTER, DECIDED, MOVED})  # the queue's, in a job's facts


def picture_facts(job: Job) -> dict[str, Any]:
    """What belongs into the picture's recipe: the engine's facts, not the queue's notes about the account."""
    return {name: value for name, value in job.facts.items() if name not in _OWN_NOTES}


def pack(answer: Progress) -> str:
    """The text for the row's `result`; the same picture named twice is kept once."""
    seen: dict[tuple[str, str], None] = {}
    for result in answer.results:
        seen.setdefault((result.url, str(result.path) if result.path else ""))
    return json.dumps({"results": [{"url": url, "path": path} for url, path in seen], "raw": answer.raw})


def unpack(text: str) -> tuple[Result, ...]:
    """The pictures named there, in order; none for an empty row."""
    if not text:
        return ()
    entries = json.loads(text).get("results", ())
    return tuple(Result(entry["url"], Path(entry["path"]) if entry["path"] else None) for entry in entries)


def repack(text: str, fresh: list[Result]) -> str:
    """The same answer with fresh links."""
    data = json.loads(text)
    data["results"] = [{"url": result.url, "path": str(result.path) if result.path else ""} for result in fresh]
    return json.dumps(data)
