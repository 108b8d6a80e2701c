"""Rows of pictures: found, paged, searched in three scripts, counted."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import NotFoundError, UsageError
from desktop_app.models import AssetKind, GenerationRequest, Mode
from desktop_app.storage import search
from desktop_app.storage.assets import AssetFilter, AssetStore
from desktop_app.storage.database import Database
from desktop_app.storage.recipes import Recipe

T2I, I2I = Mode.TEXT_TO_IMAGE, Mode.IMAGE_TO_IMAGE


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AssetStore]:
    db = Database(tmp_path / "library.db")
    yield AssetStore(db, tmp_path)
    db.close()


def put(store: AssetStore, prompt: str = "", created: float = 1.0, mode: Mode | None = T2I, **fields: object) -> str:
    identity = str(uuid.uuid4())
    engine = str(fields.pop("engine", "painter"))
    request = GenerationRequest(engine, prompt, mode or T2I, style=str(fields.pop("style", "")))
    trashed = fields.pop("trashed", None)
    recipe = Recipe(id=identity, created=created, mode=mode, request=request, engine=engine, **fields)  # type: ignore[arg-type]
    store.insert(
        recipe, path=Path(f"{identity}.png"), width=1, height=1, size=1, sha256=identity,
        trashed=trashed,  # type: ignore[arg-type]
    )
    return identity


def found(store: AssetStore, query: str, **fields: object) -> set[str]:
    wanted = AssetFilter(query=query, **fields)  # type: ignore[arg-type]
    page = store.page(wanted)
    assert len(page) == store.count(wanted) == sum(len(chunk) for chunk in store.keys(wanted))
    assert [a.key for a in page] == sorted((a.key for a in page), reverse=True)
    for asset in page:
        assert store.matches(asset.id, wanted)
    return {asset.prompt for asset in page}


def test_two_character_words_prefixes_and_mixed_scripts(store: AssetStore) -> None:
    prompts = [
        "海边的灯塔在雾中", "森の中の赤い狐", "夕焼けの海", "A red fox in the forest", "Lighthouse at dawn",
        "猫cat on a sofa",
        "東京タワー", "Café noir",
    ]
    for number, prompt in enumerate(prompts):
        put(store, prompt, created=number)
    assert found(store, "灯塔") == {"海边的灯塔在雾中"}
    assert found(store, "雾中") == {"海边的灯塔在雾中"}
    assert found(store, "赤い") == {"森の中の赤い狐"}
    assert found(store, "タワー") == {"東京タワー"} == found(store, "ﾀﾜｰ")
    assert found(store, "海") == {"海边的灯塔在雾中", "夕焼けの海"}
    assert found(store, "灯雾") == set()
    assert found(store, "light") == {"Lighthouse at dawn"}
    assert found(store, "FOX red") == {"A red fox in the forest"}
    assert found(store, "ox") == set()
    assert found(store, "cat 猫") == {"猫cat on a sofa"}
    assert found(store, "cafe") == {"Café noir"}
    assert found(store, '"fox" OR (NOT) * NEAR/2 -') == set()
    assert len(found(store, "")) == len(prompts)


def test_terms(store: AssetStore) -> None:
    parent = put(store, "plain", created=1)
    put(store, "good fox", created=2, rating=4, engine="stylist", mode=I2I, parents=(parent,), favourite=True, seed=7)
    put(store, "fine fox", created=3, rating=3, style="Starry Night", model="m-1")
    assert found(store, "rating:>3") == {"good fox"}
    assert found(store, "rating:3 fox") == {"fine fox"}
    assert found(store, "rating:>=3 -engine:stylist") == {"fine fox"}
    assert found(store, "engine:Stylist") == {"good fox"} == found(store, "is:favourite") == found(store, "seed:7")
    assert found(store, "mode:i2i") == {"good fox"} == found(store, "has:parent")
    assert found(store, "has:children") == {"plain"}
    assert found(store, "model:m-1") == {"fine fox"}
    assert found(store, "starry") == {"fine fox"}, "the style is found by its words too"
    assert found(store, "rating:nonsense") == set()
    assert found(store, "fox", favourites=True) == {"good fox"}
    assert found(store, "fox", mode=T2I) == {"fine fox"}


@pytest.mark.parametrize("oldest", [False, True])
def test_in_order_by_pages_without_gaps_or_repeats(store: AssetStore, oldest: bool) -> None:
    ids = [put(store, "fox", created=float(n // 3)) for n in range(50)]  # three of each moment
    for query in ("", "fox"):
        wanted, seen, after = AssetFilter(query=query, oldest=oldest), [], None
        while page := store.page(wanted, after, limit=7):
            seen += [asset.id for asset in page]
            after = page[-1].key
        assert len(seen) == 50 and set(seen) == set(ids)
        created = [store.get(i).created for i in seen]
        assert created == sorted(created, reverse=not oldest)
        assert [key for chunk in store.keys(wanted) for key in chunk] == [store.get(i).key for i in seen]
    keys = [store.get(i).key for i in ids[:3]]
    assert [a.key for a in store.by_keys([*keys, 12345])] == keys


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(
    st.sampled_from(["add", "trash", "restore", "remove", "kind"]), st.integers(0, 30),
    st.sampled_from([T2I, I2I, None]), st.sampled_from(list(AssetKind)),
), max_size=30))
def test_counts_kept_by_triggers_are_the_true_ones(steps: list[tuple[str, int, Mode | None, AssetKind]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        db = Database(Path(folder) / "library.db")
        store = AssetStore(db, Path(folder))
        ids: list[str] = []
        for verb, number, mode, kind in steps:
            if verb == "add" or not ids:
                ids.append(put(store, "a fox", mode=mode, kind=kind))
                continue
            chosen = ids[number % len(ids)]
            if verb == "remove":
                ids.remove(chosen)
                store.remove([chosen])
            elif verb == "kind":
                store.update(chosen, kind=str(kind))
            else:
                store.update(chosen, trashed=1.0 if verb == "trash" else None)
        rows = db.connection.execute("SELECT mode, trashed FROM assets WHERE kind = 'result'").fetchall()
        shown = Counter(row[0] for row in rows if row[1] is None)
        assert store.counts() == {
            "all": shown.total(), str(T2I): shown[str(T2I)], str(I2I): shown[str(I2I)],
            "trash": len(rows) - shown.total(),
        }
        for wanted in (AssetFilter(), AssetFilter(T2I), AssetFilter(trash=True), AssetFilter(I2I, trash=True)):
            assert store.count(wanted) == len(store.page(wanted, limit=100))
        assert len(store.page(AssetFilter(query="fox"), limit=100)) == shown.total(), "the search index follows"
        db.connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        db.close()


def test_ids_and_their_beginnings(store: AssetStore) -> None:
    one = put(store)
    assert store.get(one).id == one == store.get(one[:8]).id == store.get(one[:8].upper()).id
    for wrong in ("", "abc", one[:3], "zzzzzzzz", "%%%%%%", "x" * 500):
        with pytest.raises(NotFoundError):
            store.get(wrong)
    twin = one[:5] + ("0" if one[5] != "0" else "1") + one[6:]
    store.insert(Recipe(id=twin), path=Path("twin.png"), width=1, height=1, size=1, sha256="t")
    with pytest.raises(UsageError):
        store.get(one[:5])


def test_a_second_insert_of_an_id_changes_nothing(store: AssetStore) -> None:
    one = put(store, "first")
    again = store.insert(Recipe(id=one), path=Path("other.png"), width=9, height=9, size=9, sha256="o")
    assert again.prompt == "first" and store.counts()["all"] == 1


def test_family(store: AssetStore) -> None:
    a, b = put(store, "a"), put(store, "b")
    child = put(store, "child", mode=I2I, parents=(b, a, "gone"))
    assert [p.prompt for p in store.parents(child)] == ["b", "a"]
    assert store.get(child).parents == (b, a, "gone")
    assert [c.id for c in store.children(a)] == [child]


def test_news_come_after_the_commit_on_the_owners_thread(store: AssetStore) -> None:
    import threading

    heard: list[set[str]] = []
    store.on_change = heard.append
    with store.db.transaction():
        one, two = put(store), put(store)
        assert heard == []
    assert set().union(*heard) == {one, two}
    heard.clear()
    thread = threading.Thread(target=lambda: store.update(one, rating=2))
    thread.start()
    thread.join()
    assert heard == []
    store.deliver_changes()
    assert heard == [{one}]
    with pytest.raises(NotFoundError):
        store.update("nothing", rating=1)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_query_is_valid(text: str) -> None:
    import sqlite3

    query = search.parse(text)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5 (words, tokenize='unicode61 remove_diacritics 2')")
    if query.match:
        connection.execute("SELECT rowid FROM t WHERE t MATCH ?", (query.match,)).fetchall()
    connection.close()


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(categories=["Lo", "Ll", "Lu", "Nd", "Zs"]), min_size=1, max_size=40), st.data())
def test_every_piece_of_a_prompt_finds_it(text: str, data: st.DataObject) -> None:
    import sqlite3

    pieces = [p for p in text.split() if p]
    if not pieces:
        return
    query = search.parse(data.draw(st.sampled_from(pieces)))
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5 (words, tokenize='unicode61 remove_diacritics 2')")
    connection.execute("INSERT INTO t VALUES (?)", (search.index_text(text),))
    if query.match:
        assert connection.execute("SELECT count(*) FROM t WHERE t MATCH ?", (query.match,)).fetchone()[0] == 1
    connection.close()
