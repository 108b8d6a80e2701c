"""The card before a picture leaves: what it says, and each way it can be answered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop_app.app import run_loop
from desktop_app.hosts.imgbb import ImgBB
from desktop_app.hosts.r2 import R2
from desktop_app.ui.host_consent import HostConsent, HostConsentCard
from tests.fakes.paid_service import png
from tests.unit.hosts.rig import kit


async def asked(
    folder: Path, act: Callable[[HostConsentCard], None], opened: list[str] | None = None, host: str = "imgbb"
) -> tuple[bool, str]:
    """Ask about a place and answer; what was said on the card."""
    place = QWidget()
    place.resize(700, 500)
    typing = QLineEdit(place)
    place.show()
    typing.setFocus()
    picture = folder / "picture.png"
    picture.write_bytes(png("x"))
    pages: list[str] = [] if opened is None else opened
    consent = HostConsent(place, {"imgbb": ImgBB(kit({})), "r2": R2(kit({}))}, pages.append)
    answer = asyncio.ensure_future(consent.ask(host, picture))
    while consent.card is None:  # noqa: ASYNC110
        await asyncio.sleep(0)
    card = consent.card
    while not card.isVisible():  # noqa: ASYNC110
        await asyncio.sleep(0)
    words = " ".join(one.text() for one in card.findChildren(QLabel))
    assert typing.hasFocus() or not place.isActiveWindow(), "nobody's typing is disturbed"
    assert place.rect().contains(card.geometry())
    act(card)
    yes = await answer
    assert consent.card is None
    place.close()
    return yes, words


ANSWERS: list[tuple[Callable[[HostConsentCard], None], bool]] = [
    (lambda card: card.yes.click(), True), (lambda card: card.no.click(), False),
    (lambda card: QTest.keyClick(card, Qt.Key.Key_Escape), False),
]


@pytest.mark.parametrize(("act", "yes"), ANSWERS)
def test_it_says_where_the_picture_goes_and_takes_an_answer(
    act: Callable[[HostConsentCard], None], yes: bool, tmp_path: Path, qapp: QApplication
) -> None:
    answer, words = run_loop(qapp, lambda: asked(tmp_path, act))
    assert answer is yes
    assert "May this picture go to ImgBB?" in words and "without its metadata" in words and "cannot delete" in words


def test_another_place_can_be_set_up_first(tmp_path: Path, qapp: QApplication) -> None:
    opened: list[str] = []

    def act(card: HostConsentCard) -> None:
        card.settings_wanted.emit()
        card.no.click()

    answer, _ = run_loop(qapp, lambda: asked(tmp_path, act, opened))
    assert answer is False and opened == ["host:r2"]


def test_a_private_place_says_so(tmp_path: Path, qapp: QApplication) -> None:
    _, words = run_loop(qapp, lambda: asked(tmp_path, lambda card: card.yes.click(), host="r2"))
    assert "May this picture go to Cloudflare R2?" in words and "deletes it when the job has ended" in words
