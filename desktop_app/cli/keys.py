"""`easel keys …`. Values come from standard input or a file, never from the command line's own words."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
from pathlib import Path

from .. import system
from ..clock import SystemClock
from ..errors import AppError, BadInputError, KeyProblemError
from ..hosts import registry as host_registry
from ..hosts.base import HostKit
from ..services.key_care import OLD_DAYS, age_days
from ..services.studio import build_engines, make_kit
from ..storage.credentials import KNOWN, Credentials, KeyringProblem, Where, check_name
from ..storage.settings import Settings
from . import output

_MAX_ENV_BYTES = 1_000_000


async def list_(options: argparse.Namespace) -> int:
    """Names and places, never values."""
    credentials = Credentials()
    states = await asyncio.to_thread(credentials.list)
    if credentials.problem is not None:
        output.notice(f"{credentials.problem.title} {credentials.problem.hint}")
    settings, now = _settings(), SystemClock().wall()
    rows, lines = [], []
    for state in states:
        kept = settings.key_date(state.name) if state.where is Where.KEYRING else None
        days = age_days(kept, now)
        rows.append({"name": state.name, "title": state.title, "where": state.where.value, "age_days": days})
        lines.append(f"{state.name:<34} {state.where.value:<12}{_age_words(days)}".rstrip())
    output.answer(options, {"keys": rows}, lines)
    return output.DONE


async def set_(options: argparse.Namespace) -> int:
    """Keep a key in the keyring; where none is safe, say so and fail: a run of one command keeps nothing."""
    name = check_name(options.name)
    value = await asyncio.to_thread(_read_value, name)
    credentials = Credentials()
    where = await asyncio.to_thread(credentials.set, name, value)
    _require_kept(credentials, where)
    _settings().set_key_date(name, SystemClock().wall())
    output.answer(options, {"name": name, "where": where.value}, [f"{name} is kept in the system keyring."])
    return output.DONE


async def delete(options: argparse.Namespace) -> int:
    """Forget a key."""
    name = check_name(options.name)
    credentials = Credentials()
    if not await asyncio.to_thread(credentials.delete, name):
        raise AppError(f"{name} is not in the keyring.", "Nothing was deleted.", "not-found")
    _settings().set_key_date(name, None)
    output.answer(options, {"name": name, "where": Where.MISSING.value}, [f"{name} was deleted from the keyring."])
    return output.DONE


async def test(options: argparse.Namespace) -> int:
    """Ask the engine or host the key belongs to; an engine before a host that uses the same key."""
    name = check_name(options.name)
    credentials = Credentials()
    secret = await credentials.get(name)
    if secret is None:
        hint = credentials.problem.title if credentials.problem else f"Set it with: easel keys set {name}"
        raise KeyProblemError(f"{name} is not set.", hint)
    kit = make_kit(lambda: credentials, SystemClock())
    host_kit = HostKit(kit.key, kit.clock, kit.environ)
    hosts = [kind(host_kit) for kind in host_registry.discover().values()]
    for user in (*build_engines(kit).values(), *hosts):
        if name in {credential.env for credential in user.credentials}:
            try:
                check = await user.check()
            finally:
                await user.close()
            if not check.ok:
                raise KeyProblemError(check.message, check.hint, "key-refused")
            output.answer(options, {"name": name, "ok": True, "message": check.message}, [check.message])
            return output.DONE
    raise AppError(
        f"{KNOWN[name]}: no engine or host of this version uses it.", "It is kept for one that does.", "cannot-do"
    )


async def import_(options: argparse.Namespace) -> int:
    """Keep every known name of a .env file; say which lines were left alone."""
    found, unknown = await asyncio.to_thread(_read_env, options.file)
    if not found:
        raise BadInputError(f"{options.file.name} names no key Easel knows.", "Known names: " + ", ".join(KNOWN) + ".")
    credentials, settings = Credentials(), _settings()
    for name, value in found.items():
        _require_kept(credentials, await asyncio.to_thread(credentials.set, name, value))
        settings.set_key_date(name, SystemClock().wall())
    if unknown:
        output.notice("Left alone: " + ", ".join(unknown))
    output.answer(
        options, {"imported": list(found), "skipped": unknown}, [f"{name} is kept in the keyring." for name in found]
    )
    return output.DONE


def _settings() -> Settings:
    return Settings(system.folders().config)


def _age_words(days: int | None) -> str:
    if days is None:
        return ""
    words = "set today" if days == 0 else "set yesterday" if days == 1 else f"set {days} days ago"
    return f"{words}, time to change it" if days >= OLD_DAYS else words


def _require_kept(credentials: Credentials, where: Where) -> None:
    if where is not Where.KEYRING:
        problem = credentials.problem or KeyringProblem("The keyring did not keep the key.")
        raise KeyringProblem(problem.title, "The key was not kept. " + problem.hint)


def _read_value(name: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(f"{name}: ")
    return sys.stdin.readline(8192)


def _read_env(path: Path) -> tuple[dict[str, str], list[str]]:
    try:
        if not path.is_file():
            raise BadInputError(f"{path} is not a file.", "Name a .env file.")
        if path.stat().st_size > _MAX_ENV_BYTES:
            raise BadInputError(f"{path.name} is too large for a .env file.", "Name a .env file.")
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise BadInputError(f"{path.name} cannot be read.", f"The system said: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadInputError(f"{path.name} is not a text file.", "Name a .env file.") from error
    found, unknown = {}, []
    for line in text.splitlines():
        name, equals, value = line.strip().removeprefix("export ").partition("=")
        name, value = name.strip(), value.strip()
        if not equals or name.startswith("#") or not value:
            continue
        if value[0] in "\"'" and value[-1:] == value[0] and len(value) > 1:
            value = value[1:-1]
        else:
            value = value.split(" #", 1)[0].strip()
        if name.upper() in KNOWN:
            found[name.upper()] = value
        else:
            unknown.append(name[:60])
    return found, unknown
