"""One click, one link: made, found again, taken back, and nothing public that was not ticked."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop_app.errors import HeldError, NotFoundError, PassingError, UsageError
from desktop_app.hosts.base import Stored, Upload
from desktop_app.hosts.folder import Folder
from desktop_app.services.share_service import expiry
from desktop_app.sharing import ShareChoices, ShareState
from desktop_app.storage.library import Library
from tests.sharing.conftest import Make, bring, kit
from tests.support.clock import FakeClock

CANARY = "canaryword7319"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A PNG full of things that must stay private."""
    info = PngInfo()
    info.add_text("parameters", f"{CANARY} a lighthouse\nSteps: 20, Seed: 5, Size: 64x48")
    info.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{CANARY}</x:xmpmeta>")
    exif = Image.Exif()
    exif[0x010E] = CANARY
    exif[0x8825] = {1: "N", 2: (47.0, 22.0, 1.0)}
    path = tmp_path / f"{CANARY}.png"
    Image.effect_noise((64, 48), 80).convert("RGB").save(path, pnginfo=info, exif=exif)
    data = path.read_bytes()
    assert data.count(CANARY.encode()) >= 3
    path.write_bytes(data[:-12] + _chunk(b"caBX", f"c2pa {CANARY}".encode()) + data[-12:])
    return path


def _chunk(kind: bytes, data: bytes) -> bytes:
    import zlib

    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def folder_files(host: Folder) -> dict[str, bytes]:
    """Everything published, by name."""
    return {
        path.relative_to(host.folder).as_posix(): path.read_bytes()
        for path in host.folder.rglob("*") if path.is_file()
    }


def test_a_share_is_a_page_that_names_only_its_own_pictures(library: Library, service: Make, picture: Path) -> None:
    host = Folder(kit())
    shares = service(host)
    asset = bring(library, picture)
    made = asyncio.run(shares.share([asset.id], ShareChoices())).share
    page = Path(url2pathname(unquote(urlsplit(made.url).path)))
    assert page.is_file() and page.suffix == ".html"
    assert made.id in made.url and len(made.id) >= 22
    assert library.assets.get(asset.id).shares == (made.id,)
    names = set(folder_files(host))
    assert names == {f"s/{made.id}.html", f"s/{made.id}/1.jpg", f"s/{made.id}/card.jpg"}
    card = Image.open(io.BytesIO(folder_files(host)[f"s/{made.id}/card.jpg"]))
    assert card.size == (1200, 630)


def test_nothing_private_is_published_unless_it_is_ticked(library: Library, service: Make, picture: Path) -> None:
    host = Folder(kit())
    shares = service(host)
    asset = bring(library, picture)
    assert CANARY in library.assets.get(asset.id).prompt
    asyncio.run(shares.share([asset.id], ShareChoices(style=True)))
    for name, data in folder_files(host).items():
        assert CANARY.encode() not in data and CANARY not in name
        assert b"caBX" not in data and b"Exif" not in data and b"Steps:" not in data


def test_what_is_ticked_is_published(library: Library, service: Make, picture: Path) -> None:
    host = Folder(kit())
    shares = service(host)
    asset = bring(library, picture)
    asyncio.run(shares.share([asset.id], ShareChoices(prompt=True)))
    assert any(CANARY.encode() in data for name, data in folder_files(host).items() if name.endswith(".html"))
    asyncio.run(shares.unshare(asset.id))
    asyncio.run(shares.share([asset.id], ShareChoices(recipe=True)))
    assert any(CANARY.encode() in data for name, data in folder_files(host).items() if name.endswith("/1.jpg"))


def test_two_clicks_give_one_share(library: Library, service: Make, picture: Path) -> None:
    host = Folder(kit())
    shares = service(host)
    asset = bring(library, picture)

    async def twice() -> None:
        first, second = await asyncio.gather(
            shares.share([asset.id], ShareChoices()), shares.share([asset.id], ShareChoices())
        )
        assert first.share.url == second.share.url
        assert sorted((first.duplicate, second.duplicate)) == [False, True]
        other = await shares.share([asset.id], ShareChoices(prompt=True))
        assert not other.duplicate and other.share.url != first.share.url

    asyncio.run(twice())
    assert len([name for name in folder_files(host) if name.endswith(".html")]) == 2


def test_later_the_same_choices_make_a_new_share_and_the_old_one_is_known(
    library: Library, service: Make, picture: Path
) -> None:
    clock = FakeClock()
    shares = service(Folder(kit()), clock=clock)
    asset = bring(library, picture)
    first = asyncio.run(shares.share([asset.id], ShareChoices()))
    clock.jump_wall(6)
    assert shares.existing([asset.id], ShareChoices()) == first.share
    second = asyncio.run(shares.share([asset.id], ShareChoices()))
    assert not second.duplicate and second.share.url != first.share.url


def test_unshare_deletes_everything_and_the_next_share_is_new(library: Library, service: Make, picture: Path) -> None:
    host = Folder(kit())
    shares = service(host)
    asset = bring(library, picture)
    made = asyncio.run(shares.share([asset.id], ShareChoices())).share
    done = asyncio.run(shares.unshare(asset.id))[0]
    assert not done.left and len(done.deleted) == 3
    assert folder_files(host) == {}
    assert library.assets.get(asset.id).shares == ()
    again = asyncio.run(shares.share([asset.id], ShareChoices()))
    assert not again.duplicate and again.share.id != made.id
    with pytest.raises(NotFoundError):
        asyncio.run(shares.unshare("nobody-knows-this"))


class Stubborn(Folder):
    """A share folder that refuses to delete, or to take, as a full disk or a pulled network drive does."""

    id = "folder"
    refusing: tuple[str, ...] = ()
    refuses_put = ""

    async def put(self, upload: Upload) -> Stored:
        if self.refuses_put and upload.name.endswith(self.refuses_put):
            raise PassingError("The folder is gone.")
        return await super().put(upload)

    async def delete(self, key: str) -> bool:
        if key.endswith(self.refusing):
            raise PassingError("The folder is gone.")
        return await super().delete(key)


def test_an_interrupted_unshare_goes_on_at_the_next_start(library: Library, service: Make, picture: Path) -> None:
    host = Stubborn(kit())
    shares = service(host)
    asset = bring(library, picture)
    made = asyncio.run(shares.share([asset.id], ShareChoices())).share
    host.refusing = (".jpg",)
    done = asyncio.run(shares.unshare(made.id))[0]
    assert len(done.left) == 2 and done.deleted == (f"s/{made.id}.html",)
    assert library.shares.get(made.id).state is ShareState.REMOVING
    host.refusing = ()
    asyncio.run(service(host).resume())
    assert library.shares.get(made.id).state is ShareState.GONE
    assert folder_files(host) == {}


def test_a_crash_in_the_middle_of_sharing_leaves_nothing_behind(library: Library, service: Make, picture: Path) -> None:
    clock = FakeClock()
    host = Folder(kit())
    shares = service(host, clock=clock)
    asset = bring(library, picture)
    made = asyncio.run(shares.share([asset.id], ShareChoices())).share
    library.shares.update(made, state=ShareState.MAKING)  # as a process that died before the last commit left it
    clock.jump_wall(3600)
    asyncio.run(shares.resume())
    assert folder_files(host) == {}


def test_a_host_that_fails_is_told_and_the_next_one_takes_over(library: Library, service: Make, picture: Path) -> None:
    first, second = Stubborn(kit()), Folder(replace(kit(), share_folder=picture.parent / "second"))
    first.refuses_put = ".html"
    first.id = "first"  # type: ignore[misc]
    shares = service(first, second)
    asset = bring(library, picture)
    outcome = asyncio.run(shares.share([asset.id], ShareChoices()))
    assert [tried.host for tried in outcome.tried] == ["first"]
    assert "gone" in outcome.tried[0].error
    assert outcome.share.host == "folder"
    assert folder_files(first) == {}
    assert len(folder_files(second)) == 3


def test_with_a_named_host_there_is_no_fallback(library: Library, service: Make, picture: Path) -> None:
    first, second = Stubborn(kit()), Folder(replace(kit(), share_folder=picture.parent / "second"))
    first.refuses_put = ".jpg"
    first.id = "first"  # type: ignore[misc]
    shares = service(first, second)
    asset = bring(library, picture)
    with pytest.raises(HeldError, match="Nothing was shared"):
        asyncio.run(shares.share([asset.id], ShareChoices(), to="first"))
    assert folder_files(second) == {}
    with pytest.raises(UsageError):
        asyncio.run(shares.share([asset.id], ShareChoices(), to="nowhere"))


def test_a_share_ends_at_its_time(library: Library, service: Make, picture: Path) -> None:
    clock = FakeClock()
    host = Folder(kit())
    shares = service(host, clock=clock)
    asset = bring(library, picture)
    made = asyncio.run(shares.share([asset.id], ShareChoices(expires=expiry("1h")))).share
    clock.jump_wall(3500)
    asyncio.run(shares.resume())
    assert library.shares.get(made.id).state is ShareState.LIVE
    clock.jump_wall(200)
    asyncio.run(shares.resume())
    assert library.shares.get(made.id).state is ShareState.GONE
    assert folder_files(host) == {}


def test_receipts_are_found_by_prompt_host_and_link(library: Library, service: Make, picture: Path) -> None:
    shares = service()
    asset = bring(library, picture)
    made = asyncio.run(shares.share([asset.id], ShareChoices())).share
    for query in (CANARY.upper(), "folder", made.id[:9], f"{CANARY} folder"):
        assert library.shares.list(query=query) == [made], query
    assert library.shares.list(query="something else") == []


@pytest.mark.parametrize(("words", "seconds"), [("", None), ("never", None), ("30d", 30 * 86400.0), ("90m", 5400.0)])
def test_expiry_is_read(words: str, seconds: float | None) -> None:
    assert expiry(words) == seconds


@pytest.mark.parametrize("words", ["30", "d", "-3d", "1y", "99999d"])
def test_what_is_no_time_is_refused(words: str) -> None:
    with pytest.raises(UsageError):
        expiry(words)


def test_the_folder_takes_no_name_that_leads_elsewhere() -> None:
    host = Folder(kit())
    for name in ("../x.html", "/etc/x.html", "a/../../x.html", "C:x.html", "s\\x.html", "s/x.js", ""):
        with pytest.raises(Exception, match="not"):
            host.path(name)


def test_a_file_is_never_overwritten_in_the_folder() -> None:
    host = Folder(kit())
    upload = Upload(b"one", "s/aaaaaaaaaaaaaaaaaaaaaa.html", "text/html")
    asyncio.run(host.put(upload))
    with pytest.raises(PassingError):
        asyncio.run(host.put(replace(upload, data=b"two")))
    assert host.path(upload.name).read_bytes() == b"one"
