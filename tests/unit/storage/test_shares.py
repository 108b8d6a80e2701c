"""Receipts in the database."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.errors import NotFoundError
from desktop_app.sharing import Share, ShareChoices, ShareObject, ShareState
from desktop_app.storage.database import Database
from desktop_app.storage.shares import ShareStore


def a_share(**changes: Any) -> Share:
    """A receipt to begin with."""
    return replace(
        Share("abcdefghijklmnopqrstuv", ShareState.MAKING, "folder", ("one", "two"), ShareChoices(), "content", 100.0),
        **changes,
    )


@pytest.fixture
def store(tmp_path: Path) -> ShareStore:
    return ShareStore(Database(tmp_path / "library.db"))


def test_every_field_comes_back(store: ShareStore) -> None:
    share = a_share()
    assert store.begin(share) is None
    full = store.update(
        share, state=ShareState.LIVE, url="https://x.example/s", expires=9.5, removed=3.0, checked=4.0, alive=False,
        objects=(ShareObject("a.html", "k", True),), views=7, left=("something",),
        choices=ShareChoices(True, True, True, True, 60.0, "ja"),
    )
    assert store.get(share.id) == full
    assert store.get(share.id[:6]) == full


def test_a_twin_is_found_only_within_its_window_and_while_it_is_held(store: ShareStore) -> None:
    first = a_share()
    store.begin(first)
    later = a_share(id="second-second-second-2", created=104.9)
    assert store.begin(later) == first
    store.update(first, state=ShareState.FAILED)
    assert store.begin(later) is None
    assert store.begin(a_share(id="third-third-third-thir", created=110.0)) is None


def test_what_is_not_there_is_said(store: ShareStore) -> None:
    with pytest.raises(NotFoundError):
        store.get("nothing")
    store.begin(a_share())
    store.begin(a_share(id="abcdzzzzzzzzzzzzzzzzzz", content="other"))
    with pytest.raises(NotFoundError, match="More than one"):
        store.get("abcd")
    store.forget("abcdzzzzzzzzzzzzzzzzzz")
    assert store.get("abcd").id == a_share().id


def test_shares_of_a_picture_are_newest_first(store: ShareStore) -> None:
    for number in (1, 2, 3):
        store.begin(a_share(id=f"share-number-{number}-{'x' * 8}", created=float(number), content=str(number)))
    for share in store.list((ShareState.MAKING,)):
        store.update(share, state=ShareState.LIVE)
    assert [share.created for share in store.of_asset("two")] == [3.0, 2.0, 1.0]
    assert store.of_asset("nobody") == []
