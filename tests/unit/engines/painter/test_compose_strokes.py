"""The brush: every pass brings the canvas nearer to its target, and tells what it has done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from desktop_app.engines.painter import Painter, strokes, work
from desktop_app.engines.painter.grain import weave
from desktop_app.errors import AppError
from desktop_app.models import GenerationRequest


def target() -> np.ndarray:
    """A sky, a dark hill and a small bright square on it."""
    picture = np.linspace(0.85, 0.45, 256, dtype=np.float32)[:, None, None] * np.ones((256, 256, 3), np.float32)
    picture[170:] = (0.16, 0.3, 0.14)
    picture[180:200, 120:140] = (0.95, 0.8, 0.2)
    return picture


def test_each_pass_comes_nearer_and_progress_rises() -> None:
    wanted, told = target(), []
    care = np.full((256, 256), 0.3, np.float32)

    def tell(done: float, message: str, canvas: np.ndarray | None) -> None:
        wrong = None if canvas is None else float(np.abs(canvas / 255 - wanted).mean())
        told.append((done, message, wrong))

    strokes.paint(wanted, care, np.random.default_rng(1), "medium", tell)
    fractions = [done for done, _message, _wrong in told]
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1.0)
    shown = [(message, wrong) for _done, message, wrong in told if wrong is not None]
    assert len(shown) == len(strokes.passes(256, 256, "medium"))
    assert shown[0][0].startswith("pass 1 of ")
    assert shown[-1][1] is not None and shown[0][1] is not None and shown[-1][1] < 0.6 * shown[0][1]


def test_the_brush_is_fine_where_care_is_asked() -> None:
    wanted = target()
    loose = np.zeros((256, 256), np.float32)
    careful = loose.copy()
    careful[160:210, 100:160] = 1.0
    spot = slice(178, 202), slice(118, 142)

    def wrong(care: np.ndarray) -> float:
        painted = strokes.paint(wanted, care, np.random.default_rng(1))
        return float(np.abs(painted[spot] / 255 - wanted[spot]).mean())

    assert wrong(careful) < 0.8 * wrong(loose)


def test_a_bold_brush_is_wider_than_a_fine_one() -> None:
    widths = [strokes.passes(512, 512, brush)[0].width for brush in ("fine", "medium", "bold")]
    assert widths == sorted(widths) and widths[0] < widths[2] / 2


def test_strokes_leave_marks_that_the_target_does_not_have() -> None:
    flat = np.full((256, 256, 3), 0.5, np.float32)
    painted = strokes.paint(flat, np.zeros((256, 256), np.float32), np.random.default_rng(2))
    assert 1.0 < float(painted.astype(np.float32).std()) < 20


def test_the_weave_is_gentle_and_repeatable() -> None:
    picture = np.full((256, 300, 3), 128, np.uint8)
    first, again = (weave(picture, 0.5, np.random.default_rng(7)) for _ in range(2))
    assert np.array_equal(first, again)
    assert 0.3 < float(np.abs(first.astype(int) - 128).mean()) < 6


class Notebook:
    """Stands where the worker's reporter stands, and writes down what it is told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines: list[tuple[float | None, str, Image.Image | None]] = []
        self.results: list[str] = []
        self.facts: dict[str, Any] = {}

    def progress(self, fraction: float | None, message: str = "", preview: Image.Image | None = None) -> None:
        self.lines.append((fraction, message, preview))

    def done(self, results: list[str], facts: dict[str, Any]) -> None:
        self.results, self.facts = results, facts


def test_the_worker_writes_one_png_of_the_size_asked(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    job = {"prompt": "a red fox in the snow", "size": "320x256", "seed": 8, "style": "", "options": {}}
    work.run(job, notebook)  # type: ignore[arg-type]
    with Image.open(tmp_path / notebook.results[0]) as picture:
        assert (picture.format, picture.size, picture.mode) == ("PNG", (320, 256), "RGB")
    assert notebook.facts["source_type"] == "algorithmicMedia"
    assert notebook.facts["style"] is None
    assert any("fox" in word for word in notebook.facts["understood"])
    assert sum(preview is not None for _fraction, _message, preview in notebook.lines) >= 4


def test_a_finish_is_told_as_a_trained_part(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    job = {"prompt": "a boat at sea", "size": "256x256", "seed": 8, "options": {"finish": "style", "strength": 0.7}}
    work.run(job, notebook)  # type: ignore[arg-type]
    assert notebook.facts["style"]
    assert notebook.facts["source_type"] == "compositeWithTrainedAlgorithmicMedia"


def test_threads_stay_within_two() -> None:
    assert work.THREADS == 2
    before = cv2.getNumThreads()
    cv2.setNumThreads(work.THREADS)
    assert cv2.getNumThreads() <= 2
    cv2.setNumThreads(before)


@pytest.mark.parametrize("size", ["5:7", "100x100", "4096x512", "huge"])
def test_sizes_it_cannot_make_are_refused_before_a_row_exists(size: str, tmp_path: Path) -> None:
    with pytest.raises(AppError):
        Painter(tmp_path).validate(GenerationRequest("painter", "a cat", size=size))


def test_an_empty_prompt_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AppError):
        Painter(tmp_path).validate(GenerationRequest("painter", "  \n "))


@pytest.mark.parametrize("ratio", Painter.sizes.ratios)
def test_every_ratio_offered_can_be_made(ratio: str, tmp_path: Path) -> None:
    Painter(tmp_path).validate(GenerationRequest("painter", "a cat", size=ratio))
    width, height = Painter.sizes.pixels(ratio)
    across, down = map(int, ratio.split(":"))
    assert width * down == height * across
