"""`easel share-service`: the artist's own small web service for links, set up step by step."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from .. import system
from ..errors import KeyProblemError
from ..services import share_deploy
from ..storage.credentials import Credentials, Where
from . import output
from .session import open_studio

TOKEN, URL = "EASEL_SHARE_TOKEN", "EASEL_SHARE_URL"


async def init(options: argparse.Namespace) -> int:
    """Copy the Worker and make a token, kept in the keyring."""
    folder = _folder(options)
    copied = await asyncio.to_thread(share_deploy.copy_worker, folder)
    credentials = Credentials()
    where = await asyncio.to_thread(credentials.where, TOKEN)
    if where is Where.MISSING:
        where = await asyncio.to_thread(credentials.set, TOKEN, share_deploy.new_token())
    if where is Where.RUN:
        output.notice("No safe keyring keeps the token: set EASEL_SHARE_TOKEN yourself before `deploy`.")
    steps = ["npx wrangler login", "easel share-service deploy"]
    lines = [f"The share service is in {folder}.", *(f"next: {step}" for step in steps)]
    output.answer(
        options, {"folder": str(folder), "files": len(copied), "token": where.value, "next": steps}, lines
    )
    return output.DONE


async def check(options: argparse.Namespace) -> int:
    """Does the service answer, and does the token fit? Exit 1 or 4 when not."""
    async with open_studio() as studio:
        found = await studio.hosts["share-service"].check()
    output.answer(
        options, {"ok": found.ok, "message": found.message, "hint": found.hint},
        [f"{found.message} {found.hint}".strip()],
    )
    if found.ok:
        return output.DONE
    return output.KEY if "token" in found.message else output.FAILED


async def deploy(options: argparse.Namespace) -> int:
    """Put it online with wrangler; --dry-run builds it only."""
    credentials = Credentials()
    token = await asyncio.to_thread(credentials.find, TOKEN)
    if token is None and not options.dry_run:
        raise KeyProblemError("There is no token for the share service.", "Run: easel share-service init")
    done = await asyncio.to_thread(
        share_deploy.deploy, _folder(options), token.reveal() if token else "", output.notice, dry_run=options.dry_run
    )
    if done.url:
        where = await asyncio.to_thread(credentials.set, URL, done.url)
        if where is Where.RUN:
            output.notice(f"No safe keyring keeps the address: set EASEL_SHARE_URL={done.url}")
    words = f"The share service is at {done.url}." if done.url else "The Worker builds. Nothing was put online."
    output.answer(options, {"url": done.url or None, "steps": list(done.steps)}, [words])
    return output.DONE


def _folder(options: argparse.Namespace) -> Path:
    return options.folder or system.folders().data / "share-service"
