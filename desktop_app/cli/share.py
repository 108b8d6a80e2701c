"""`easel share`, `unshare` and `shares`: nothing is published that was not named."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import Any

from ..services.share_service import Outcome, expiry
from ..services.studio import Studio
from ..sharing import Share, ShareChoices, ShareState
from . import output
from .session import open_studio


async def share(options: argparse.Namespace) -> int:
    """Publish pictures on one page (or as one plain picture) and print the link."""
    choices = ShareChoices(
        prompt=options.with_prompt, style=options.with_style, before=options.with_before,
        recipe=options.with_recipe, expires=expiry(options.expires), language=options.language,
    )
    async with open_studio() as studio:
        await studio.shares.resume()
        outcome = await studio.shares.share(options.assets, choices, to=options.to)
    _tell(outcome)
    output.answer(options, outcome_data(outcome), _lines(outcome))
    return output.DONE


async def share_results(studio: Studio, assets: list[str], host: str) -> list[Share]:
    """The pictures of `generate --share`, one page each, picture only."""
    made = []
    for asset_id in assets:
        outcome = await studio.shares.share([asset_id], ShareChoices(), to=host)
        _tell(outcome)
        made.append(outcome.share)
    return made


def _tell(outcome: Outcome) -> None:
    for tried in outcome.tried:
        output.notice(f"{tried.host}: {tried.error}")
    if outcome.delete_page:
        words = f"No safe keyring keeps the page on which you can delete it: {outcome.delete_page}"
        print(words, file=sys.stderr)  # a secret, and shown all the same: it is nowhere else


async def unshare(options: argparse.Namespace) -> int:
    """Take back a share, or all shares of a picture. Exit 1 when something is left."""
    async with open_studio() as studio:
        done = await studio.shares.unshare(options.share)
        pages = [await asyncio.to_thread(studio.shares.delete_page, item.share.id) for item in done]
    deleted = [name for item in done for name in item.deleted]
    left = [words for item in done for words in item.left]
    lines = [f"{item.share.url} is taken back." for item in done if not item.left]
    lines += [f"Left: {words}" for words in left]
    lines += [f"Delete it yourself: {page}" for page in pages if page]
    if deleted:
        lines.append("Copies in caches and at people who opened the link may stay.")
    output.answer(options, {"id": done[0].share.id, "deleted": deleted, "left": left}, lines)
    return output.FAILED if left else output.DONE


async def shares(options: argparse.Namespace) -> int:
    """What is shared now, newest first."""
    async with open_studio() as studio:
        await studio.shares.resume()
        found = studio.library.shares.list(query=options.query)
    lines = [f"{item.id}  {item.host:<13} {item.url}" for item in found] or ["Nothing is shared."]
    output.answer(options, {"shares": [share_data(item) for item in found]}, lines)
    return output.DONE


def share_data(share: Share) -> dict[str, Any]:
    """SHARE of the contract."""
    return {
        "id": share.id, "asset": share.assets[0], "assets": list(share.assets), "url": share.url, "host": share.host,
        "expires": output.iso(share.expires) if share.expires else None, "created": output.iso(share.created),
        "state": "live" if share.state is ShareState.LIVE else "removing", "left": list(share.left),
    }


def outcome_data(outcome: Outcome) -> dict[str, Any]:
    """The answer of `share`."""
    tried = [{"host": item.host, "error": item.error} for item in outcome.tried]
    return {**share_data(outcome.share), "duplicate": outcome.duplicate, "tried": tried}


def _lines(outcome: Outcome) -> list[str]:
    lines = [outcome.share.url]
    if outcome.share.host == "folder":
        lines.append("This link works on this machine only. Set up a host to give it to others.")
    return lines
