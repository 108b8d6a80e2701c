"""The worker on real pictures: sizes, alpha, combinations, honest facts; and once in a process of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop_app.engines.base import Reference
from desktop_app.engines.neural import net, packages
from desktop_app.engines.stylist import Stylist, work
from desktop_app.engines.worker_main import Reporter
from desktop_app.errors import AppError
from desktop_app.models import GenerationRequest, ProgressState, Role
from tests.support.photo import photo_like

COMPOSITE = "compositeWithTrainedAlgorithmicMedia"


class Recording(Reporter):
    """The worker's reporter, kept in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines: list[Mapping[str, Any]] = []

    def _write(self, line: Mapping[str, Any]) -> None:
        self.lines.append(line)

    @property
    def facts(self) -> Mapping[str, Any]:
        return self.lines[-1]["facts"]


def save(path: Path, values: np.ndarray, source_type: str = "") -> Path:
    info = PngInfo()
    if source_type:
        info.add_itxt(
            "XML:com.adobe.xmp",
            f'<x:xmpmeta Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/{source_type}"/>',
        )
    Image.fromarray(values).save(path, pnginfo=info)
    return path


def run(
    tmp_path: Path, source: Path, prompt: str = "", second: Path | None = None, **job: Any
) -> tuple[np.ndarray, Recording]:
    folder = tmp_path / "job"
    folder.mkdir(exist_ok=True)
    references = [{"path": str(source), "role": "image"}]
    if second is not None:
        references.append({"path": str(second), "role": "style"})
    report = Recording(folder)
    work.run({"prompt": prompt, "folder": str(folder), "references": references, "seed": 3} | job, report)
    assert report.lines[-1]["event"] == "done"
    assert report.lines[-1]["results"] == ["picture.png"]
    with Image.open(folder / "picture.png") as image:
        return np.asarray(image), report


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return save(tmp_path / "photo.png", photo_like(120, 90))


def test_the_size_is_the_inputs_where_none_is_asked(tmp_path: Path, photo: Path) -> None:
    result, report = run(tmp_path, photo, style="starry night")
    assert result.shape == (90, 120, 3)
    assert report.facts["style"] == "starry-oil"
    assert report.facts["source_type"] == COMPOSITE


def test_combinations_do_all_that_was_asked(tmp_path: Path, photo: Path) -> None:
    result, report = run(tmp_path, photo, "black and white, more contrast, mirror, as a mosaic")
    spread = result.astype(int).max(axis=2) - result.astype(int).min(axis=2)
    assert spread.max() <= 2  # grey, though the mosaic has colours
    assert [edit["op"] for edit in report.facts["edits"]] == ["grey", "contrast", "mirror"]
    assert report.facts["style"] == "mosaic-dabs"
    unmirrored, _ = run(tmp_path, photo, "black and white, more contrast, as a mosaic")
    original = photo_like(120, 90).mean(axis=2).ravel()

    def likeness(picture: np.ndarray) -> float:
        return float(np.corrcoef(picture[..., 0].ravel(), original)[0, 1])

    assert likeness(np.ascontiguousarray(result[:, ::-1])) > likeness(result)
    assert likeness(unmirrored) > 0.3


@pytest.mark.parametrize(("size", "expected"), [("3:2", (80, 120)), ("64x200", (200, 64)), ("1:1", (90, 90))])
def test_a_size_is_exactly_made_and_told(
    tmp_path: Path, photo: Path, size: str, expected: tuple[int, int]
) -> None:
    result, report = run(tmp_path, photo, "warmer", size=size)
    assert result.shape[:2] == expected
    told = " ".join(report.facts["understood"]) + report.facts.get("fitted", "")
    assert "crop" in told


def test_enlarging_says_what_did_it(tmp_path: Path, photo: Path) -> None:
    result, report = run(tmp_path, photo, "upscale 2x")
    assert result.shape == (180, 240, 3)
    neural = packages.upscale_nets() is not None
    assert ("neural" in report.facts["upscaler"].split("(")[1][:8]) == neural
    assert report.facts["source_type"] == (COMPOSITE if neural else "algorithmicallyEnhanced")


@pytest.mark.parametrize("job", [
    {"style": "ember-red"}, {"prompt": "warmer, sharper"}, {"prompt": "mirror"}, {"size": "60x60"},
    {"options": {"upscale": "2"}},
])
def test_alpha_is_kept(tmp_path: Path, job: dict[str, Any]) -> None:
    alpha = np.tile(np.linspace(0, 255, 96).astype(np.uint8), (64, 1))
    source = save(tmp_path / "clear.png", np.dstack([photo_like(96, 64), alpha]))
    result, _ = run(tmp_path, source, **job)
    assert result.shape[2] == 4
    expected = alpha[:, ::-1] if job.get("prompt") == "mirror" else alpha
    if result.shape[:2] == alpha.shape:
        assert np.array_equal(result[..., 3], expected)
    else:
        assert result[..., 3].min() <= 50
        assert result[..., 3].max() >= 205


def test_hidden_colours_do_not_show(tmp_path: Path) -> None:
    values = np.dstack([photo_like(64, 64), np.full((64, 64), 255, np.uint8)])
    values[:, :32] = (255, 0, 255, 0)  # magenta that nobody sees
    result, _ = run(tmp_path, save(tmp_path / "hidden.png", values), "blur")
    beside = result[:, 32:36, :3].astype(int).mean(axis=(0, 1))
    plain = values[:, 32:36, :3].astype(int).mean(axis=(0, 1))
    assert np.abs(beside - plain).max() < 30


def test_a_second_picture_gives_the_style(tmp_path: Path, photo: Path) -> None:
    look = save(tmp_path / "look.png", np.full((80, 80, 3), (20, 60, 200), np.uint8))
    result, report = run(tmp_path, photo, "", look, style="mosaic")
    assert report.facts["style"] == "picture"
    assert any("Mosaic dabs" in word for word in report.facts["ignored"])
    lab = [cv2.cvtColor(values, cv2.COLOR_RGB2Lab)[..., 2].mean() for values in (photo_like(120, 90), result)]
    assert lab[1] < lab[0] - 5


@pytest.mark.parametrize(("prompt", "said", "expected"), [
    ("mirror", "", ""), ("crop square", "digitalCapture", "digitalCapture"),
    ("rotate left", "trainedAlgorithmicMedia", "trainedAlgorithmicMedia"),
    ("warmer", "", "algorithmicallyEnhanced"), ("sharper", "digitalCapture", "algorithmicallyEnhanced"),
    ("warmer", "trainedAlgorithmicMedia", "trainedAlgorithmicMedia"),
    ("rotate by 10 degrees", "", "algorithmicallyEnhanced"),
    ("as a mosaic", "digitalCapture", COMPOSITE),
])
def test_the_source_type_is_honest(tmp_path: Path, prompt: str, said: str, expected: str) -> None:
    source = save(tmp_path / "said.png", photo_like(64, 64), said)
    _, report = run(tmp_path, source, prompt)
    assert report.facts["source_type"] == expected


def test_progress_rises_and_has_a_preview(tmp_path: Path, photo: Path) -> None:
    _, report = run(tmp_path, photo, "warmer, as a mosaic, upscale 2x")
    steps = [line for line in report.lines if line["event"] == "progress"]
    fractions = [line["fraction"] for line in steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] < 1
    assert {"reading", "styling", "light and colour", "enlarging 2x", "saving"} <= {line["message"] for line in steps}
    assert any(line.get("preview") for line in steps)


@pytest.mark.parametrize("prompt", ["add a hat", "mosaic, with a dragon"])
def test_the_worker_refuses_too_and_leaves_no_picture(tmp_path: Path, photo: Path, prompt: str) -> None:
    with pytest.raises(AppError) as caught:
        run(tmp_path, photo, prompt)
    assert caught.value.kind == "cannot-do"
    assert not (tmp_path / "job" / "picture.png").exists()


def test_a_large_picture_keeps_its_size_and_detail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    values = photo_like(1500, 1100)
    monkeypatch.setattr(net, "WORK_PIXELS", 300 * 220)  # as 4096 x 4096 is to a megapixel and more
    result, _ = run(tmp_path, save(tmp_path / "large.png", values), style="soft pastel", options={"strength": 0.5})
    assert result.shape == values.shape

    def energy(rgb: np.ndarray) -> float:
        grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
        return float((np.diff(grey, axis=0) ** 2).mean() + (np.diff(grey, axis=1) ** 2).mean())

    assert energy(result) >= 0.7 * energy(values)


def test_in_its_own_process(tmp_path: Path, photo: Path) -> None:
    async def scenario() -> None:
        engine = Stylist(tmp_path / "work")
        request = GenerationRequest(engine="stylist", prompt="starry night, warmer", seed=1)
        remote_id = await engine.create(request, [Reference(photo, Role.IMAGE)], "job")
        while True:
            progress = await engine.poll(remote_id)
            if progress.state not in (ProgressState.WAITING, ProgressState.RUNNING):
                break
            await asyncio.sleep(engine.poll_seconds)  # the child's own time, which no clock can move
        assert progress.state is ProgressState.SUCCESS, progress.error
        assert progress.facts["style"] == "starry-oil"
        path = progress.results[0].path
        assert path is not None
        with Image.open(path) as image:
            assert image.size == (120, 90)
        await engine.release(remote_id)
        assert not path.exists()
        await engine.close()

    asyncio.run(scenario())
