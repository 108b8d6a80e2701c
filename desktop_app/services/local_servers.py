"""Looks whether ComfyUI or AUTOMATIC1111 (and kin) runs on this machine: one short question to each, through `net`.

Only loopback is asked, or the address the artist named in COMFYUI_URL or SDWEBUI_URL.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ..errors import AppError

if TYPE_CHECKING:
    from ..net.client import Answer

SECONDS = 1.0  # for all questions together
COMFYUI, SDWEBUI = "comfyui", "sdwebui"
_PLACES = ((COMFYUI, "COMFYUI_URL", "http://127.0.0.1:8188"), (SDWEBUI, "SDWEBUI_URL", "http://127.0.0.1:7860"))


class Stand(StrEnum):
    """What was found at an address."""

    READY = "ready"
    NO_API = "no-api"  # the web page runs, but was started without --api
    PASSWORD = "password"  # the API asks for a user and a password


@dataclass(frozen=True, slots=True)
class Found:
    """A program that answered. engine: the id of the engine that would speak to it. address: as the artist knows it."""

    engine: str
    title: str
    address: str
    stand: Stand = Stand.READY


async def look(environ: Mapping[str, str], seconds: float = SECONDS) -> tuple[Found, ...]:
    """Everything that answers within `seconds`, ComfyUI first. Never raises for what is not there."""
    asks: Mapping[str, Callable[[str, float], Awaitable[Found | None]]] = {COMFYUI: _comfyui, SDWEBUI: _sdwebui}
    places = [(engine, environ.get(name, "").strip() or usual) for engine, name, usual in _PLACES]
    answers = await asyncio.gather(
        *(_within(asks[engine](address.rstrip("/"), seconds), seconds) for engine, address in places)
    )
    return tuple(found for found in answers if found is not None)


async def _within(question: Awaitable[Found | None], seconds: float) -> Found | None:
    try:
        return await asyncio.wait_for(question, seconds)
    except (TimeoutError, AppError):
        return None  # nobody there, or nothing we know


async def _comfyui(address: str, seconds: float) -> Found | None:
    answer = await _get(address, "/system_stats", seconds)
    known = answer.status == 200 and answer.data is not None and isinstance(answer.data.get("system"), dict)
    return Found(COMFYUI, "ComfyUI", address) if known else None


async def _sdwebui(address: str, seconds: float) -> Found | None:
    answer = await _get(address, "/sdapi/v1/sd-models", seconds)
    if answer.status == 200 and isinstance(answer.json, list):
        return Found(SDWEBUI, "AUTOMATIC1111", address)
    if answer.status == 401:
        return Found(SDWEBUI, "AUTOMATIC1111", address, Stand.PASSWORD)
    if answer.status != 404:
        return None
    front = await _get(address, "/", seconds)
    if front.status != 200:
        return None
    if front.data is not None:  # Draw Things tells its settings there, and knows no list of models
        return Found(SDWEBUI, "Draw Things", address)
    is_webui = "gradio" in front.text.lower() or "stable diffusion" in front.text.lower()
    return Found(SDWEBUI, "AUTOMATIC1111", address, Stand.NO_API) if is_webui else None


async def _get(address: str, path: str, seconds: float) -> Answer:
    from ..net.client import Client, Timeouts

    client = Client(address, at_once=1, max_bytes=1024 * 1024)
    try:
        return await client.get(path, timeouts=Timeouts(connect=seconds, read=seconds, write=seconds))
    finally:
        await client.close()
