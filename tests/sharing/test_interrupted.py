"""What happens between two steps: lost answers, crashes, a place that changed, a change of mind."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.errors import PassingError
from desktop_app.hosts.base import Stored, Upload
from desktop_app.hosts.folder import Folder
from desktop_app.hosts.share_worker import ShareWorker
from desktop_app.sharing import ShareChoices, ShareState
from desktop_app.storage.library import Library
from desktop_app.storage.shares import TakenBackError
from tests.fakes import wire
from tests.sharing.conftest import Make, bring, kit
from tests.sharing.test_service import folder_files
from tests.sharing.test_worker import ask
from tests.support.clock import FakeClock
from tests.support.engines import png
from tests.support.hosts import ScriptedHost
from tests.support.worker import RunningWorker


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(png((90, 60)))
    return path


class Forgetful(ShareWorker):
    """The page is made, and then nothing is heard of it."""

    id = "share-service"

    def __init__(self, worker: RunningWorker, then: Callable[[], Any]) -> None:
        super().__init__(kit(worker.environ))
        self.made: list[Stored] = []
        self._then = then

    async def publish(self, record: Any, content_key: str) -> Stored:
        self.made.append(await super().publish(record, content_key))
        await self._then()
        raise PassingError("The answer was lost.")


async def nothing() -> None:
    """Go on at once."""


def listed(worker: RunningWorker) -> set[str]:
    """The ids of all pages."""
    return {share["id"] for share in json.loads(ask(worker, "/api/share/list?limit=200")[2])["shares"]}


def test_a_page_whose_answer_is_lost_is_taken_away_before_the_next_host(
    worker: RunningWorker, library: Library, service: Make, picture: Path
) -> None:
    async def run() -> None:
        host = Forgetful(worker, nothing)
        outcome = await service(host, Folder(kit())).share([bring(library, picture).id], ShareChoices())
        assert outcome.share.host == "folder"
        assert ask(worker, host.made[0].url, token=None)[0] == 404
        assert host.made[0].key.removeprefix("page:") not in listed(worker)
        await host.close()

    asyncio.run(run())


def test_a_page_made_just_before_a_crash_is_taken_away_at_the_next_start(
    worker: RunningWorker, library: Library, service: Make, picture: Path
) -> None:
    async def run() -> None:
        clock, dead = FakeClock(), asyncio.get_running_loop().create_future()

        async def die() -> None:
            await dead

        host, heir = Forgetful(worker, die), ShareWorker(kit(worker.environ))
        asset = bring(library, picture).id
        crashed = asyncio.ensure_future(service(host, clock=clock).share([asset], ShareChoices()))
        while not host.made:
            await asyncio.wait({crashed}, timeout=0.05)
        assert ask(worker, host.made[0].url, token=None)[0] == 200
        clock.jump_wall(3600)
        await service(heir, clock=clock).resume()
        assert ask(worker, host.made[0].url, token=None)[0] == 404
        assert host.made[0].key.removeprefix("page:") not in listed(worker)
        dead.set_result(None)
        with pytest.raises(PassingError):
            await crashed
        await host.close()
        await heir.close()

    asyncio.run(run())


def test_a_share_is_not_gone_because_another_folder_is_empty(
    library: Library, service: Make, picture: Path, tmp_path: Path
) -> None:
    old, new = Folder(kit()), Folder(replace(kit(), share_folder=tmp_path / "elsewhere"))
    made = asyncio.run(service(old).share([bring(library, picture).id], ShareChoices())).share
    done = asyncio.run(service(new).unshare(made.id))[0]
    assert len(done.left) == 3 and str(old.folder) in done.left[0] and not done.deleted
    assert len(folder_files(old)) == 3
    assert library.shares.get(made.id).state is ShareState.REMOVING
    asyncio.run(service(old).resume())
    assert folder_files(old) == {} and library.shares.get(made.id).state is ShareState.GONE


def test_a_share_of_a_host_this_version_does_not_have_waits_for_one_that_has(
    library: Library, service: Make, picture: Path
) -> None:
    host = Folder(kit())
    made = asyncio.run(service(host).share([bring(library, picture).id], ShareChoices())).share
    other = ShareWorker(kit())
    assert asyncio.run(service(other).unshare(made.id))[0].left
    assert library.shares.get(made.id).state is ShareState.REMOVING
    asyncio.run(service(host).resume())
    assert folder_files(host) == {}


class Late(Folder):
    """The page arrives when the test says so, whoever still waits for it."""

    id = "folder"

    def __init__(self) -> None:
        super().__init__(kit())
        self.asked, self.may = asyncio.Event(), asyncio.Event()
        self.arrived: asyncio.Future[Stored] | None = None

    async def put(self, upload: Upload) -> Stored:
        if not upload.name.endswith(".html"):
            return await super().put(upload)

        async def arrive() -> Stored:
            await self.may.wait()
            return await Folder.put(self, upload)

        self.arrived = asyncio.ensure_future(arrive())
        self.asked.set()
        return await asyncio.shield(self.arrived)


def test_what_is_taken_back_while_it_is_made_never_becomes_public(
    library: Library, service: Make, picture: Path
) -> None:
    async def run() -> None:
        host = Late()
        shares = service(host)
        making = asyncio.ensure_future(shares.share([bring(library, picture).id], ShareChoices()))
        await host.asked.wait()
        share = library.shares.list((ShareState.MAKING,))[0]
        await service(host).unshare(share.id)
        host.may.set()
        with pytest.raises(TakenBackError):
            await making
        assert folder_files(host) == {}
        assert library.shares.get(share.id).state is ShareState.GONE

    asyncio.run(run())


def test_what_arrives_after_a_click_was_given_up_is_deleted(library: Library, service: Make, picture: Path) -> None:
    async def run() -> None:
        host = Late()
        shares = service(host)
        making = asyncio.ensure_future(shares.share([bring(library, picture).id], ShareChoices()))
        await host.asked.wait()
        making.cancel()
        await asyncio.wait({making})
        host.may.set()
        assert host.arrived is not None
        await host.arrived
        await shares.resume()
        assert folder_files(host) == {}
        assert library.shares.list() == []

    asyncio.run(run())


def test_what_a_crash_left_half_written_goes_with_its_share(library: Library, service: Make, picture: Path) -> None:
    host = Folder(kit())
    made = asyncio.run(service(host).share([bring(library, picture).id], ShareChoices())).share
    (host.folder / "s" / made.id / "1.jpg.part").write_bytes(b"half a picture")
    asyncio.run(service(host).unshare(made.id))
    assert folder_files(host) == {}


def test_a_service_that_asks_for_an_hour_is_left_for_the_next_host(
    library: Library, service: Make, picture: Path
) -> None:
    async def run() -> None:
        async def busy(_request: wire.Request) -> wire.Answer:
            return wire.as_json({"ok": False}, 429, **{"Retry-After": "3600"})

        server = await wire.serve(busy, 0)
        address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        host = ShareWorker(kit({"EASEL_SHARE_URL": address, "EASEL_SHARE_TOKEN": "x" * 20}, FakeClock()))
        made = await asyncio.wait_for(
            service(host, Folder(kit())).share([bring(library, picture).id], ShareChoices()), 20
        )
        assert made.share.host == "folder" and made.tried[0].host == "share-service"
        await host.close()
        server.close()

    asyncio.run(run())


class Undeletable(ScriptedHost):
    """A host of plain pictures whose delete page is no page at all."""

    id = "imgbb"
    title = "ImgBB"
    for_shares = True
    can_delete = False
    page = "https://ibb.co/x/5ecret"

    async def put(self, upload: Upload) -> Stored:
        return replace(await super().put(upload), delete_page=self.page)


def test_a_public_picture_keeps_its_receipt_whatever_its_delete_page_is(
    library: Library, service: Make, picture: Path
) -> None:
    host = Undeletable(FakeClock())
    host.page = "https://ibb.co/" + "x" * 5000
    outcome = asyncio.run(service(host, Folder(kit())).share([bring(library, picture).id], ShareChoices()))
    assert outcome.share.host == "imgbb" and outcome.share.state is ShareState.LIVE and not outcome.tried


def test_a_delete_page_that_no_keyring_keeps_is_told(library: Library, service: Make, picture: Path) -> None:
    host = Undeletable(FakeClock())
    outcome = asyncio.run(service(host).share([bring(library, picture).id], ShareChoices()))
    assert outcome.delete_page == host.page and host.page not in repr(outcome)
