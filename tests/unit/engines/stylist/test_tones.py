"""Every light and colour edit by measure: what it is for moves the right way, the rest stays."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import pytest

from desktop_app.engines.stylist.edits import apply_light, own_colours
from desktop_app.engines.stylist.instructions import Edit, read
from tests.support.photo import photo_like

PICTURE = photo_like(240, 180)


@dataclass(frozen=True)
class Measures:
    """Of CIE Lab: means, the spread of lightness (contrast), mean chroma; gradient energy of lightness."""

    light: float
    a: float
    b: float
    contrast: float
    chroma: float
    energy: float


def measure(rgb: np.ndarray) -> Measures:
    lab = cv2.cvtColor(rgb.astype(np.float32) / 255, cv2.COLOR_RGB2Lab)
    light, a, b = lab[..., 0], lab[..., 1], lab[..., 2]
    across, down = np.diff(light, axis=1), np.diff(light, axis=0)
    return Measures(
        float(light.mean()), float(a.mean()), float(b.mean()), float(light.std()),
        float(np.hypot(a, b).mean()), float((across**2).mean() + (down**2).mean()),
    )


BEFORE = measure(PICTURE)


def after(prompt: str) -> Measures:
    """Measures of PICTURE after the edits the prompt asks for."""
    plan = read(prompt)
    assert plan.edits
    assert not plan.unknown
    return measure(apply_light(PICTURE, plan.edits))


def change(prompt: str, name: str) -> float:
    return getattr(after(prompt), name) - getattr(BEFORE, name)


# prompt, the measure that must move, how far at least (signed), and how far the others may (absolute)
CASES = [
    ("warmer", "b", 5.0, {"light": 1.0, "contrast": 1.0}),
    ("cooler", "b", -5.0, {"light": 1.0, "contrast": 1.0}),
    ("brighter", "light", 5.0, {"a": 1.0, "b": 1.5, "chroma": 2.0, "contrast": 2.0}),
    ("darker", "light", -5.0, {"a": 1.0, "b": 1.5, "chroma": 2.0, "contrast": 2.0}),
    ("more contrast", "contrast", 2.0, {"light": 2.0, "a": 1.0, "b": 1.0, "chroma": 1.5}),
    ("less contrast", "contrast", -2.0, {"light": 1.0, "a": 1.0, "b": 1.0, "chroma": 1.5}),
    ("more vivid", "chroma", 3.0, {"light": 1.0, "contrast": 1.0}),
    ("muted", "chroma", -3.0, {"light": 1.0, "contrast": 1.0}),
    ("black and white", "chroma", -BEFORE.chroma + 0.5, {"light": 1.0, "contrast": 1.0}),
    ("sharper", "energy", 0.2 * BEFORE.energy, {"light": 1.0, "a": 1.0, "b": 1.0, "chroma": 1.0}),
    ("blur", "energy", -0.2 * BEFORE.energy, {"light": 1.0, "a": 1.0, "b": 1.0, "chroma": 1.5}),
    ("vignette", "light", -2.0, {"a": 1.5, "b": 2.0}),
    ("faded", "contrast", -2.0, {"a": 1.5, "b": 2.0}),
    ("film grain", "energy", 0.2 * BEFORE.energy, {"light": 1.0, "a": 1.0, "b": 1.0}),
    ("denoise", "energy", -0.02 * BEFORE.energy, {"light": 1.0, "a": 1.0, "b": 1.0, "contrast": 1.0}),
    ("lift the shadows", "light", 0.5, {"a": 1.0, "b": 1.0}),
    ("deeper shadows", "light", -0.5, {"a": 1.0, "b": 1.0}),
    ("brighter highlights", "light", 0.5, {"a": 1.0, "b": 1.5}),
    ("softer highlights", "light", -0.5, {"a": 1.0, "b": 1.5}),
    ("blue tint", "b", -5.0, {"light": 1.0, "contrast": 1.0}),
    ("green tint", "a", -5.0, {"light": 1.0, "contrast": 1.0}),
]


@pytest.mark.parametrize(("prompt", "moves", "least", "stay"), CASES, ids=[case[0] for case in CASES])
def test_an_edit_moves_its_own_measure_only(
    prompt: str, moves: str, least: float, stay: dict[str, float]
) -> None:
    moved = change(prompt, moves)
    assert moved * np.sign(least) >= abs(least)
    for name, tolerance in stay.items():
        assert abs(change(prompt, name)) <= tolerance, name


@pytest.mark.parametrize(("prompt", "name"), [
    ("warmer", "b"), ("brighter", "light"), ("more contrast", "contrast"), ("more vivid", "chroma"),
    ("lift the shadows", "light"),
])
def test_a_little_is_less_and_much_is_more(prompt: str, name: str) -> None:
    little, plain, much = (change(f"{how} {prompt}".strip(), name) for how in ("a little", "", "much"))
    assert 0 < little < plain < much


def test_sepia_is_one_brown() -> None:
    sepia = after("sepia")
    assert sepia.b > 10
    assert sepia.a > 2
    assert abs(sepia.light - BEFORE.light) < 2


def test_levels_stretch_a_flat_picture() -> None:
    flat = (PICTURE.astype(np.float32) * 0.4 + 90).astype(np.uint8)
    better = apply_light(flat, [Edit("levels")])
    assert measure(better).contrast > 1.8 * measure(flat).contrast


def test_inverting_twice_gives_the_picture_back() -> None:
    assert np.array_equal(apply_light(apply_light(PICTURE, [Edit("invert")]), [Edit("invert")]), PICTURE)


def test_a_vignette_is_dark_at_the_corners_and_not_in_the_middle() -> None:
    result = apply_light(PICTURE, [Edit("vignette")]).astype(int)
    before = PICTURE.astype(int)
    assert abs((result - before)[80:100, 110:130]).mean() < 1
    assert (before - result)[:12, :12].mean() > 20


def test_bright_colours_keep_their_lightness_when_they_leave_the_gamut() -> None:
    yellow = np.full((8, 8, 3), (250, 230, 40), np.uint8)
    warm = apply_light(yellow, [Edit("warmth", 3.0)])
    assert abs(measure(warm).light - measure(yellow).light) < 1.5


def test_bands_leave_no_seam() -> None:
    tall = np.ascontiguousarray(np.repeat(np.linspace(40, 200, 700).astype(np.uint8)[:, None, None], 3, axis=2))
    tall = np.ascontiguousarray(np.repeat(tall, 40, axis=1))
    edits = [Edit("contrast"), Edit("vignette"), Edit("sharpen"), Edit("warmth")]
    result = apply_light(tall, edits).astype(int)
    steps = np.abs(np.diff(result[:, 20, 1]))
    for seam in (256, 512):
        assert steps[seam - 1] <= steps[seam - 4:seam + 3].mean() + 1.5


def test_the_same_seed_gives_the_same_grain() -> None:
    first, again, other = (apply_light(PICTURE, [Edit("grain")], seed) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_own_colours_takes_only_light_from_the_style() -> None:
    styled = apply_light(PICTURE, [Edit("tint", 3.0, "blue"), Edit("contrast", 2.0)])
    mixed, wanted = measure(own_colours(styled, PICTURE)), measure(styled)
    assert abs(mixed.contrast - wanted.contrast) < 1.5
    assert abs(mixed.b - BEFORE.b) < 2.5
