"""Keys in a person's hands: where they are, how old, and a keyring that does not answer."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from desktop_app.errors import UsageError
from desktop_app.models import Credential
from desktop_app.services.key_care import DAY, KeyCare, KeyStatus, is_old, parts, tidy
from desktop_app.storage.credentials import Credentials, Where
from desktop_app.storage.settings import Settings
from tests.support.clock import FakeClock
from tests.support.keyrings import MemoryKeyring, SilentKeyring

KIE = Credential("KIE_AI_API_KEY", "KIE AI key", "KIE_AI_API_KEY")
BUCKET = Credential("CLOUDFLARE_R2_BUCKET", "Bucket", "CLOUDFLARE_R2_BUCKET", secret=False)


def make(tmp_path: Path, credentials: Credentials, clock: FakeClock, heard: list[str] | None = None) -> KeyCare:
    """A care on real settings."""
    told = heard if heard is not None else []
    return KeyCare(lambda: credentials, Settings(tmp_path, {}), clock, told.append)


def test_a_key_is_kept_dated_counted_and_told_but_never_shown(tmp_path: Path) -> None:
    async def run() -> None:
        clock, keyring, heard = FakeClock(), MemoryKeyring(), []
        care = make(tmp_path, Credentials({}, backend=keyring), clock, heard)
        assert await care.status(KIE) == KeyStatus(KIE.env, Where.MISSING)
        status = await care.save(KIE, "  kie-first-key\nkie-second-key ,\n")
        assert (status.where, status.count, status.set_at, status.shown) == (Where.KEYRING, 2, clock.wall(), "")
        assert keyring.values == {("easel", KIE.env): "kie-first-key,kie-second-key"}
        clock.jump_wall(12 * DAY + 5)
        again = make(tmp_path, Credentials({}, backend=keyring), clock)
        assert again.age(await again.status(KIE)) == 12 and not again.old(KIE.env)
        clock.jump_wall(18 * DAY)
        assert again.old(KIE.env)
        assert (await again.delete(KIE)).where is Where.MISSING
        assert not again.old(KIE.env) and not keyring.values and heard == [KIE.env]
        assert "kie-first" not in (tmp_path / "settings.json").read_text(encoding="utf-8")

    asyncio.run(run())


def test_a_plain_field_shows_its_value(tmp_path: Path) -> None:
    async def run() -> None:
        care = make(tmp_path, Credentials({}, backend=MemoryKeyring()), FakeClock())
        assert (await care.save(BUCKET, "my-bucket")).shown == "my-bucket"

    asyncio.run(run())


def test_the_environment_wins_and_has_no_age(tmp_path: Path) -> None:
    async def run() -> None:
        care = make(tmp_path, Credentials({KIE.env: "kie-a-key,kie-b-key"}, backend=MemoryKeyring()), FakeClock())
        status = await care.status(KIE)
        assert (status.where, status.count, status.set_at) == (Where.ENVIRONMENT, 2, None)
        with pytest.raises(UsageError):
            await care.save(BUCKET, "two\x07")

    asyncio.run(run())


def test_a_silent_keyring_holds_nothing_up_and_is_asked_once(tmp_path: Path) -> None:
    async def run() -> None:
        release = threading.Event()
        keyring = SilentKeyring(release)
        heard: list[str] = []
        care = make(tmp_path, Credentials({}, backend=keyring, timeout=0.3), FakeClock(), heard)
        asking = [asyncio.ensure_future(care.status(KIE)) for _ in range(8)]
        await asyncio.to_thread(keyring.asked.wait, 5)
        assert not any(task.done() for task in asking)  # the loop goes on meanwhile
        statuses = await asyncio.gather(*asking)
        assert keyring.questions == 1
        assert all("did not answer" in status.problem for status in statuses)
        saved = await care.save(KIE, "kie-test-key")
        assert saved.where is Where.RUN and saved.count == 1
        release.set()
        healed = await care.try_again(KIE)
        assert (healed.where, healed.problem) == (Where.KEYRING, "")
        assert "IMGBB_API_KEY" in heard  # whoever waits for another key goes on too
        assert keyring.values[("easel", KIE.env)] == "kie-test-key"

    asyncio.run(run())


def test_words_of_a_value() -> None:
    assert parts(" a-key,\nb-key ; c-key\t") == ["a-key", "b-key", "c-key"]
    assert tidy("IMGBB_API_KEY", " a b ") == "a b"
    assert not is_old(None, 1e9) and is_old(1e9 - 30 * DAY, 1e9) and not is_old(1e9 - 29 * DAY, 1e9)
