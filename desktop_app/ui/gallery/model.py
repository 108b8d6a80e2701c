"""The rows of the gallery: keys of library rows in one array, newest first; pictures are looked up when shown.

The first page comes at once, the other keys in small steps between which the window stays alive.
Whatever happens to a picture is told by its id, never by its row.
"""

from __future__ import annotations

import operator
from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QElapsedTimer,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from ...models import Asset, Mode
from ...storage.assets import AssetFilter

FIRST_PAGE = 60
STEP_MS = 2
FIRST_STEP_AFTER_MS = 60  # the first page is painted before the other keys are asked for
CACHED_ASSETS = 2000
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Assets(Protocol):
    """What the model asks of `storage.assets.AssetStore`."""

    def find(self, asset_id: str) -> Asset | None: ...

    def by_keys(self, keys: Sequence[int]) -> Sequence[Asset]: ...

    def page(self, wanted: AssetFilter, after: int | None = None, limit: int = 60) -> Sequence[Asset]: ...

    def keys(self, wanted: AssetFilter) -> Iterator[array[int]]: ...

    def matches(self, asset_id: str, wanted: AssetFilter) -> bool: ...

    def children(self, asset_id: str) -> Sequence[Asset]: ...


class AssetModel(QAbstractListModel):
    """One row a picture. IdRole gives the id; AssetRole the whole Asset.

    filled(): every key is there.
    """

    IdRole = Qt.ItemDataRole.UserRole + 1
    AssetRole = Qt.ItemDataRole.UserRole + 2
    filled = Signal()

    def __init__(self, assets: Assets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assets = assets
        self._filter = AssetFilter()
        self._keys: array[int] = array("q")
        self._cache: OrderedDict[int, Asset] = OrderedDict()
        self._key_of: dict[str, int] = {}
        self._stream: Iterator[array[int]] | None = None
        self._versions: dict[str, int] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    # ---- Qt's questions ------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        if role not in _ROLES:
            return None
        asset = self.asset(index.row())
        if asset is None:
            return None
        if role == self.IdRole:
            return asset.id
        if role == self.AssetRole:
            return asset
        return describe(asset) if role == Qt.ItemDataRole.AccessibleTextRole else title(asset)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def roleNames(self) -> dict[int, Any]:
        return {**super().roleNames(), int(self.IdRole): b"assetId", int(self.AssetRole): b"asset"}

    # ---- rows and pictures ---------------------------------------------------------------------

    @property
    def filter(self) -> AssetFilter:
        """What is shown."""
        return self._filter

    @property
    def loading(self) -> bool:
        """Keys are still on their way."""
        return self._stream is not None

    def key(self, row: int) -> int:
        """The library's number of the picture in a row."""
        return self._keys[row]

    def keys(self) -> Sequence[int]:
        """All keys, in order; not to be changed."""
        return self._keys

    def asset(self, row: int) -> Asset | None:
        """The picture in a row, or None when it has just been removed from the library."""
        key = self._keys[row]
        if key not in self._cache:
            self.fetch(range(row, row + 1))
        return self._cache.get(key)

    def fetch(self, rows: range) -> list[Asset | None]:
        """The pictures of several rows with one question to the library."""
        keys = self._keys[rows.start : rows.stop]
        missing = [key for key in keys if key not in self._cache]
        if missing:
            for asset in self._assets.by_keys(missing):
                self._remember(asset)
        return [self._cache.get(key) for key in keys]

    def _remember(self, asset: Asset) -> None:
        self._cache[asset.key] = asset
        self._key_of[asset.id] = asset.key
        while len(self._cache) > CACHED_ASSETS:
            _, old = self._cache.popitem(last=False)
            self._key_of.pop(old.id, None)

    def versions(self, asset_id: str) -> int:
        """How many pictures were made from this one, as far as it was counted already."""
        return self._versions.get(asset_id, 0)

    def count_versions(self, asset_ids: Iterable[str]) -> list[str]:
        """Count them for pictures not asked about before; the ids that have any."""
        fresh = [asset_id for asset_id in asset_ids if asset_id not in self._versions]
        for asset_id in fresh:
            self._versions[asset_id] = len(self._assets.children(asset_id))
        return [asset_id for asset_id in fresh if self._versions[asset_id]]

    def row_of_key(self, key: int) -> int:
        """The row of a key, or -1. Keys fall (or rise) from row to row, so this halves its way there."""
        row = self._place(key)
        return row if row < len(self._keys) and self._keys[row] == key else -1

    def _place(self, key: int) -> int:
        if self._filter.oldest:
            return bisect_left(self._keys, key)
        return bisect_left(self._keys, -key, key=operator.neg)

    def _follows(self, key: int, other: int) -> bool:
        return key > other if self._filter.oldest else key < other

    def row(self, asset_id: str) -> int:
        """The row of a picture, or -1 when it is not shown here."""
        key = self._key(asset_id)
        return -1 if key is None else self.row_of_key(key)

    def _key(self, asset_id: str) -> int | None:
        key = self._key_of.get(asset_id)
        if key is None:
            asset = self._assets.find(asset_id)
            key = None if asset is None else asset.key
        return key

    def ids(self, rows: Iterable[int]) -> list[str]:
        """The ids of these rows (in one question to the library for those not seen yet)."""
        keys = [self._keys[row] for row in rows]
        known = {key: self._cache[key].id for key in keys if key in self._cache}
        missing = [key for key in keys if key not in known]
        for start in range(0, len(missing), 500):
            for asset in self._assets.by_keys(missing[start : start + 500]):
                known[asset.key] = asset.id
                self._key_of[asset.id] = asset.key
        return [known[key] for key in keys if key in known]

    # ---- changes -------------------------------------------------------------------------------

    def show(self, wanted: AssetFilter) -> None:
        """Show what the filter lets through: the first page now, the rest in steps."""
        self.beginResetModel()
        self._filter = wanted
        self._cache.clear()
        self._key_of.clear()
        self._versions.clear()
        page = self._assets.page(wanted, None, FIRST_PAGE)
        for asset in page:
            self._remember(asset)
        self._keys = array("q", (asset.key for asset in page))
        more = len(page) == FIRST_PAGE
        self._stream = iter(self._assets.keys(wanted)) if more else None
        self.endResetModel()
        if more:
            self._timer.start(FIRST_STEP_AFTER_MS)
        else:
            self._timer.stop()
            self.filled.emit()

    def fill(self) -> None:
        """Take all that is still on its way, now (for whoever needs the last row at once)."""
        while self._stream is not None:
            self._step()

    def _step(self) -> None:
        """Append keys for two milliseconds, then let the window breathe."""
        self._timer.setInterval(0)
        stream = self._stream
        clock = QElapsedTimer()
        clock.start()
        fresh: array[int] = array("q")
        while stream is not None and clock.elapsed() < STEP_MS:
            chunk = next(stream, None)
            if chunk is None:
                stream = None
            elif self._keys and not self._follows(chunk[0], self._keys[-1]):
                fresh.extend(key for key in chunk if self._follows(key, self._keys[-1]))  # the page shown already
            else:
                fresh.extend(chunk)
        if fresh:
            first = len(self._keys)
            self.beginInsertRows(_NOWHERE, first, first + len(fresh) - 1)
            self._keys.extend(fresh)
            self.endInsertRows()
        self._stream = stream
        if stream is None:
            self._timer.stop()
            self.filled.emit()

    def insert(self, asset: Asset) -> bool:
        """Put a picture at its place. False: it is there, or is still on its way."""
        row = self._place(asset.key)
        if row < len(self._keys) and self._keys[row] == asset.key:
            return False
        for parent in asset.parents:
            self._versions.pop(parent, None)
        if row == len(self._keys) and self._stream is not None:
            return False
        self._remember(asset)
        self.beginInsertRows(_NOWHERE, row, row)
        self._keys.insert(row, asset.key)
        self.endInsertRows()
        return True

    def remove(self, asset_ids: Iterable[str]) -> None:
        """Take rows out, in runs from the bottom so that the rows above keep their numbers."""
        keys = {key for asset_id in asset_ids if (key := self._key(asset_id)) is not None}
        rows = sorted((row for key in keys if (row := self.row_of_key(key)) >= 0), reverse=True)
        for last, count in _runs(rows):
            first = last - count + 1
            self.beginRemoveRows(_NOWHERE, first, last)
            for key in self._keys[first : last + 1]:
                self._forget(key)
            del self._keys[first : last + 1]
            self.endRemoveRows()

    def _forget(self, key: int) -> None:
        asset = self._cache.pop(key, None)
        if asset is not None:
            self._key_of.pop(asset.id, None)
            for parent in asset.parents:
                self._versions.pop(parent, None)

    def changed(self, asset_ids: Iterable[str]) -> None:
        """These pictures are new, different or gone: each finds its place, or leaves it."""
        for asset_id in asset_ids:
            asset = self._assets.find(asset_id)
            if asset is None or not self._assets.matches(asset_id, self._filter):
                self.remove([asset_id])
            elif not self.insert(asset):
                self.update(asset)

    def update(self, asset: Asset) -> None:
        """Something about a shown picture is different (a rating, a share)."""
        if asset.key in self._cache:
            self._remember(asset)
        row = self.row_of_key(asset.key)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)


_ROLES = frozenset({
    int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole),
    int(AssetModel.IdRole), int(AssetModel.AssetRole),
})


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Falling row numbers as (last row, length) of unbroken runs."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][0] - runs[-1][1] == row:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((row, 1))
    return runs


def title(asset: Asset) -> str:
    """What to call a picture: its prompt on one line, or its file's name."""
    return " ".join(asset.prompt.split()) or asset.path.stem


def describe(asset: Asset) -> str:
    """A picture in words, for screen readers."""
    parts = [title(asset)]
    if asset.mode == Mode.IMAGE_TO_IMAGE:
        parts.append(QCoreApplication.translate("Gallery", "image to image"))
    else:
        parts.append(QCoreApplication.translate("Gallery", "text to image"))
    if asset.rating:
        parts.append(QCoreApplication.translate("Gallery", "%n of 5 stars", "", asset.rating))
    if asset.favourite:
        parts.append(QCoreApplication.translate("Gallery", "favourite"))
    if asset.shares:
        parts.append(QCoreApplication.translate("Gallery", "shared"))
    parts.append(f"{asset.width} × {asset.height}")
    return ", ".join(parts)
