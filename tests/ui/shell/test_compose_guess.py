"""The small before and after: the real stylist on a small copy, only when asked for, never beside a real job."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop_app.app import run_loop
from desktop_app.engines.neural import packages
from desktop_app.engines.stylist import Stylist
from desktop_app.models import GenerationRequest, InputPicture, Mode
from desktop_app.ui.compose_guess import StrengthGuess
from tests.support.engines import EditEngine

REQUEST = GenerationRequest(
    "stylist", "", Mode.IMAGE_TO_IMAGE, style="starry-oil", options={"strength": 0.8, "upscale": "4"},
    inputs=(InputPicture("ab" * 32, "", 640, 480),),
)


def picture() -> QImage:
    """A small look at a reference."""
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(0x8899AA)
    return image


def test_only_an_engine_of_this_machine_is_asked(qapp: QApplication, tmp_path: Path) -> None:
    guess = StrengthGuess()
    assert not guess.can_guess(Stylist(tmp_path)), "not before the window is complete"
    guess.attach(tmp_path)
    assert guess.can_guess(Stylist(tmp_path)) and not guess.can_guess(EditEngine(tmp_path))


def test_folded_or_beside_a_real_job_nothing_runs(qapp: QApplication, tmp_path: Path) -> None:
    async def body() -> None:
        guess = StrengthGuess()
        guess.attach(tmp_path)
        guess.show_request(Stylist(tmp_path), REQUEST, picture())
        guess._start()
        assert guess._task is None, "folded"
        guess.fold.setChecked(True)
        guess.set_busy(True)
        guess._start()
        assert guess._task is None and guess.words.text() == "Waits while a picture is being made."

    run_loop(qapp, body)


@pytest.mark.skipif(packages.style_nets() is None, reason="the style nets are not installed")
def test_the_guess_is_the_engines_own_work_at_256_pixels(qapp: QApplication, tmp_path: Path) -> None:
    async def body() -> None:
        guess = StrengthGuess()
        guess.attach(tmp_path / "guess")
        guess.fold.setChecked(True)
        guess.show_request(Stylist(tmp_path), REQUEST, picture())
        assert guess._timer.isActive()
        guess._timer.stop()
        guess._start()
        assert guess._task is not None
        await asyncio.wait_for(guess._task, 30)
        assert guess.words.text() == "A guess at 256 pixels. In the full picture the strokes are finer."
        before, after = guess._before.pixmap().toImage(), guess._after.pixmap().toImage()
        assert before.size() == after.size() and before != after
        again = guess._task
        guess.show_request(Stylist(tmp_path), REQUEST, picture())
        assert not guess._timer.isActive() and guess._task is again, "the same is not made twice"

    run_loop(qapp, body)


@pytest.mark.skipif(packages.style_nets() is None, reason="the style nets are not installed")
def test_what_the_engine_cannot_do_is_said(qapp: QApplication, tmp_path: Path) -> None:
    async def body() -> None:
        guess = StrengthGuess()
        guess.attach(tmp_path / "guess")
        guess.fold.setChecked(True)
        unknown = GenerationRequest("stylist", "add a hat", Mode.IMAGE_TO_IMAGE, inputs=REQUEST.inputs)
        guess.show_request(Stylist(tmp_path), unknown, picture())
        guess._start()
        assert guess._task is not None
        await asyncio.wait_for(guess._task, 30)
        assert "beyond Stylist" in guess.words.text() and guess._after.pixmap().isNull()

    run_loop(qapp, body)
