"""What drags and clipboards bring."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop_app import pictures
from desktop_app.ui import inputs
from tests.support.engines import png


def test_files_come_as_they_are(tmp_path: Path) -> None:
    mime = QMimeData()
    paths = [tmp_path / "a.png", tmp_path / "夕焼け.jpg"]
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    got = inputs.harvest(mime)
    assert [item.source for item in got.found] == paths
    assert [item.name for item in got.found] == ["a.png", "夕焼け.jpg"]


def test_a_browser_picture_is_taken_by_its_bytes_not_by_its_link() -> None:
    mime = QMimeData()
    mime.setData("image/png", png())
    mime.setUrls([QUrl("https://example.org/cats/black%20cat.png?size=large")])
    got = inputs.harvest(mime)
    assert got.found == (inputs.Found(png(), "black cat.png"),)
    assert not got.refused


def test_a_picture_without_encoded_bytes_is_encoded(qapp: QApplication) -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    mime = QMimeData()
    mime.setImageData(image)
    (found,) = inputs.harvest(mime).found
    assert isinstance(found.source, bytes)
    info = pictures.inspect(found.source)
    assert (info.format, info.width, info.height) == ("PNG", 20, 10)
    assert found.name == "Pasted picture"


def test_a_data_address_in_html_is_a_picture() -> None:
    mime = QMimeData()
    data = base64.b64encode(png()).decode()
    mime.setHtml(f'<meta><img src="data:image/png;base64,{data}">')
    assert inputs.harvest(mime).found[0].source == png()


def test_a_bare_link_is_kept_to_ask_about() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://pics.example.org/x.png")])
    got = inputs.harvest(mime)
    assert (got.found, got.refused, got.links) == ((), (), ("https://pics.example.org/x.png",))


def test_text_is_no_picture() -> None:
    mime = QMimeData()
    mime.setText("hello")
    assert not inputs.offers_pictures(mime)
    assert inputs.harvest(mime).refused


def test_broken_base64_is_no_picture() -> None:
    mime = QMimeData()
    mime.setText("data:image/png;base64,QUJ")
    assert inputs.offers_pictures(mime)
    assert not inputs.harvest(mime).found


def test_a_folder_gives_the_pictures_in_it(tmp_path: Path) -> None:
    (tmp_path / "b.PNG").write_bytes(png())
    (tmp_path / "a.jpg").write_bytes(png())
    (tmp_path / "notes.txt").write_text("no", encoding="utf-8")
    (tmp_path / "deep").mkdir()
    got = inputs.expand([inputs.Found(tmp_path, tmp_path.name)])
    assert [item.name for item in got.found] == ["a.jpg", "b.PNG"]


def test_an_empty_folder_and_too_many_pictures_are_told(tmp_path: Path) -> None:
    empty = inputs.expand([inputs.Found(tmp_path, "holiday")])
    assert empty.refused == ("There is no picture in the folder holiday.",)
    many = inputs.expand([inputs.Found(b"x", "x")] * (inputs.MOST_AT_ONCE + 3))
    assert len(many.found) == inputs.MOST_AT_ONCE
    assert many.refused == ("27 pictures came at once; the first 24 are used.",)


@pytest.mark.parametrize("name", ["missing.png", "text.png"])
def test_what_cannot_be_opened_is_left_to_the_library_to_explain(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    got = inputs.expand([inputs.Found(path, name)])
    assert got.found == (inputs.Found(path, name),)
