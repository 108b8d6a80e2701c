"""Thumbnails: kept, valid for one file only, thrown away without harm."""

from __future__ import annotations

import threading
from pathlib import Path

from desktop_app.storage.thumbnails import NAME, ThumbnailStore


def test_kept_by_picture_and_bytes(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "cache")
    assert store.get("a", "1") is None
    store.put("a", "1", b"jpeg")
    store.put("b", "1", b"other")
    assert store.get("a", "1") == b"jpeg" and store.get("a", "2") is None
    store.renamed("a", "1", "2")
    assert store.get("a", "2") == b"jpeg" and store.get("a", "1") is None
    store.forget(["a"])
    assert store.get("a", "2") is None
    store.close()
    assert store.get("b", "1") is None
    again = ThumbnailStore(tmp_path / "cache")
    assert again.get("b", "1") == b"other"
    again.close()


def test_a_broken_file_or_another_schema_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"not a database " * 500)
    store = ThumbnailStore(tmp_path)
    store.put("a", "1", b"jpeg")
    assert store.get("a", "1") == b"jpeg"
    assert store._connection is not None
    store._connection.execute("PRAGMA user_version = 99")
    store.close()
    newer = ThumbnailStore(tmp_path)
    assert newer.get("a", "1") is None
    newer.put("a", "1", b"jpeg")
    assert newer.get("a", "1") == b"jpeg"
    newer.close()


def test_a_cache_that_cannot_be_made_only_costs_speed(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    store = ThumbnailStore(tmp_path / "file" / "cache")
    store.put("a", "1", b"jpeg")
    assert store.get("a", "1") is None
    store.close()


def test_from_many_threads(tmp_path: Path) -> None:
    store, wrong = ThumbnailStore(tmp_path), []

    def work(number: int) -> None:
        for turn in range(20):
            name = f"{number}-{turn}"
            store.put(name, "s", name.encode())
            if store.get(name, "s") != name.encode():
                wrong.append(name)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    store.close()
