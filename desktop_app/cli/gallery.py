"""`easel gallery`, and what is done with pictures: import, trash, restore, delete, export, backup."""

from __future__ import annotations

import argparse
import asyncio
from types import MappingProxyType

from ..errors import UsageError
from ..models import Mode
from ..storage.assets import AssetFilter
from . import output
from .session import open_studio


async def gallery(options: argparse.Namespace) -> int:
    """Results only, newest first; `total` counts all that match."""
    if options.limit < 0:
        raise UsageError("The limit is below zero.", "Give 0 or more.")
    async with open_studio() as studio:
        wanted = AssetFilter(
            mode=Mode(options.mode) if options.mode else None, query=options.query, trash=options.trash
        )
        assets = studio.library.assets.page(wanted, limit=options.limit) if options.limit else []
        total = studio.library.assets.count(wanted)
    lines = [f"{a.id[:8]}  {a.width}x{a.height}  {output.one_line(a.prompt, 50)}  {a.path}" for a in assets]
    output.answer(options, {"assets": [output.asset_data(asset) for asset in assets], "total": total}, lines)
    return output.DONE


async def import_(options: argparse.Namespace) -> int:
    """Exit 1 when nothing came in and something was refused."""
    async with open_studio() as studio:
        report = await asyncio.to_thread(studio.library.import_paths, options.paths)
    for path, sentence in report.skipped:
        output.notice(f"{path}: {sentence}")
    if report.rebuilt:
        output.notice(
            f"{report.rebuilt} pictures were rebuilt from their own recipes. Shares are not in the pictures: "
            "links that were handed out still work, but their receipts are lost."
        )
    assets = list(report.assets)
    output.answer(
        options, {"assets": [output.asset_data(asset) for asset in assets], "total": len(assets)},
        [f"{len(assets)} pictures in the library.", *(str(asset.path) for asset in assets)],
    )
    if report.skipped and not assets:
        return output.FAILED
    return output.DONE


def _by_id(verb: str, past: str):
    async def run(options: argparse.Namespace) -> int:
        async with open_studio() as studio:
            ids = [studio.library.assets.get(asset_id).id for asset_id in options.ids]
            await asyncio.to_thread(getattr(studio.library, verb), ids)
        output.answer(options, {"ids": ids}, [f"{past}: {', '.join(ids)}"])
        return output.DONE

    return run


VERBS = MappingProxyType({
    "trash": _by_id("trash", "In the trash"),
    "restore": _by_id("restore", "Restored"),
    "delete": _by_id("delete", "Deleted"),
})


async def export(options: argparse.Namespace) -> int:
    """Copies under human names."""
    async with open_studio() as studio:
        ids = [studio.library.assets.get(asset_id).id for asset_id in options.ids]
        files = await asyncio.to_thread(
            studio.library.export, ids, options.to, without_recipe=options.without_recipe
        )
    output.answer(options, {"files": [str(file) for file in files]}, map(str, files))
    return output.DONE


async def backup(options: argparse.Namespace) -> int:
    """A copy that opens as a library."""
    async with open_studio() as studio:
        await asyncio.to_thread(studio.library.backup, options.folder)
    output.answer(options, {"folder": str(options.folder)}, [f"Backed up to {options.folder}"])
    return output.DONE
