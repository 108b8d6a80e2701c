"""Drawn subjects: what every layer promises, how colour, night and size change it, and emoji."""

from __future__ import annotations

import subprocess
import sys
from functools import lru_cache

import cv2
import numpy as np
import pytest

from desktop_app import system
from desktop_app.engines.painter import subjects
from desktop_app.engines.painter.subjects import colours, emoji_font, relief, shapes

NAMES = sorted(subjects.DRAWN)
LIT = ("house", "church", "castle", "tower", "windmill", "lighthouse", "ship", "rocket", "bridge", "robot", "car")


@lru_cache(maxsize=64)
def draw(name: str, size: int = 96, colour: str | None = None, seed: int = 1, pose: str = "day") -> subjects.Layer:
    layer = subjects.draw(name, size, colour, np.random.default_rng(seed), pose)
    assert layer is not None
    return layer


@pytest.mark.parametrize("name", NAMES)
def test_a_layer_keeps_its_promises(name: str) -> None:
    layer = draw(name)
    h, w = layer.rgba.shape[:2]
    assert layer.rgba.shape == (h, w, 4) and layer.height.shape == (h, w) and layer.glow.shape == (h, w, 3)
    assert {layer.rgba.dtype, layer.height.dtype, layer.glow.dtype} == {np.dtype(np.float32)}
    for array in (layer.rgba, layer.height, layer.glow):
        assert np.isfinite(array).all()
    assert layer.rgba.min() >= 0 and layer.rgba.max() <= 1 and layer.glow.min() >= 0
    alpha = layer.rgba[..., 3]
    assert np.abs(layer.height[alpha == 0]).max(initial=0) == 0
    assert layer.height.max() > 2, "a figure has relief"
    assert float(alpha.mean()) > 0.12, "a figure fills its box"
    assert 0 <= layer.foot[0] <= w and 0 <= layer.foot[1] <= h + 2


@pytest.mark.parametrize("name", NAMES)
def test_the_box_is_as_large_as_the_catalogue_says(name: str) -> None:
    facts, layer = subjects.info(name), draw(name)
    _, _, wide, tall = cv2.boundingRect((layer.rgba[..., 3] > 0.5).astype(np.uint8))
    assert 0.84 * 96 <= tall <= 1.12 * 96
    assert 0.64 * facts.aspect * 96 <= wide <= 1.12 * facts.aspect * 96


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut_off_by_the_board(name: str) -> None:
    alpha = draw(name).rgba[..., 3]
    border = np.concatenate([alpha[0], alpha[:, 0], alpha[:, -1]])
    assert float((border > 0.6).mean()) < 0.02


def test_the_same_seed_draws_the_same_and_another_seed_something_else() -> None:
    for name in ("tree", "castle", "woman", "sailboat"):
        one, again, other = draw(name, seed=3), draw.__wrapped__(name, seed=3), draw(name, seed=4)
        assert np.array_equal(one.rgba, again.rgba) and np.array_equal(one.height, again.height)
        assert one.rgba.shape != other.rgba.shape or not np.array_equal(one.rgba, other.rgba)


def test_animals_look_both_ways_over_many_seeds() -> None:
    ways = set()
    for seed in range(12):
        alpha = draw("fox", 48, seed=seed).rgba[..., 3]
        top = int(np.argmax((alpha > 0.5).any(axis=1)))
        ways.add(float(np.mean(np.flatnonzero(alpha[top] > 0.5))) > alpha.shape[1] / 2)
    assert ways == {True, False}


@pytest.mark.parametrize(
    "name", ["butterfly", "dragon", "balloon", "car", "fox", "bird", "fish", "rose", "woman", "sailboat", "owl"]
)
def test_a_colour_tints_the_main_part_and_keeps_the_shape(name: str) -> None:
    blue, red = draw(name, colour="blue"), draw(name, colour="red")
    assert np.allclose(blue.rgba[..., 3], red.rgba[..., 3], atol=0.02)

    def warmth(layer: subjects.Layer) -> float:
        cover = layer.rgba[..., 3]
        return float(((layer.rgba[..., 0] - layer.rgba[..., 2]) * cover).sum() / cover.sum())

    assert warmth(red) - warmth(blue) > 0.2


@pytest.mark.parametrize("name", LIT)
def test_lamps_are_lit_at_night(name: str) -> None:
    assert draw(name, pose="night").glow.sum() > 1.5 * draw(name, pose="day").glow.sum() + 1


def test_trees_and_animals_give_off_no_light() -> None:
    for name in ("tree", "fox", "woman", "snowman"):
        assert draw(name, pose="night").glow.max() == 0


@pytest.mark.parametrize("name", ["cat", "lighthouse", "horse", "ship"])
def test_large_and_small_are_the_same_drawing(name: str) -> None:
    small, large = draw(name, 64), draw(name, 384)
    h, w = small.rgba.shape[:2]
    shrunk = cv2.resize(large.rgba[..., 3], (w, h), interpolation=cv2.INTER_AREA)
    one, two = shrunk > 0.5, small.rgba[..., 3] > 0.5
    assert (one & two).sum() / (one | two).sum() > 0.8
    assert large.height.max() / small.height.max() == pytest.approx(6, rel=0.3)


def test_light_from_the_left_brightens_the_left_side() -> None:
    layer = draw("balloon", 128)
    left = subjects.light_preview(layer, light=(-0.8, 0, 0.5))
    right = subjects.light_preview(layer, light=(0.8, 0, 0.5))
    middle, cover = left.shape[1] // 2, layer.rgba[..., 3:]
    gain = ((left[..., :3] - right[..., :3]) * cover).mean(axis=2)
    assert gain[:, :middle].mean() > 0.02 and gain[:, middle:].mean() < -0.02


def test_flipping_moves_the_foot_too() -> None:
    layer = draw("dog")
    turned = layer.flipped()
    assert turned.foot == (layer.rgba.shape[1] - 1 - layer.foot[0], layer.foot[1])
    assert np.array_equal(turned.flipped().height, layer.height)


def test_sizes_beyond_sense_are_brought_back() -> None:
    assert draw("flower", 1).rgba.shape[0] >= 20


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        subjects.draw("teapot", 64, None, np.random.default_rng(0))
    with pytest.raises(KeyError):
        subjects.info("teapot")


def test_the_catalogue_is_cheap_to_import() -> None:
    code = (
        "import sys\nfrom desktop_app.engines.painter import subjects\nassert len(subjects.DRAWN) == 40\n"
        "sys.exit(any(m in sys.modules for m in ('numpy', 'cv2', 'PIL')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_entry_of_the_catalogue_makes_sense() -> None:
    for name, facts in subjects.DRAWN.items():
        assert facts.id == name and facts.title and facts.height > 0 and 0 <= facts.base < 1
        assert facts.habitat in {"ground", "water", "air", "space", "wall"}
        assert 0.1 < facts.picture_height < 0.8


def test_colour_words() -> None:
    plain = colours.named("blue")
    assert plain is not None and plain[2] > plain[0]
    dark, light = colours.named("dark blue"), colours.named("light blue")
    assert dark is not None and light is not None and sum(dark) < sum(plain) < sum(light)
    assert colours.named("#ff0000") == (1.0, 0.0, 0.0)
    assert colours.named("old") is None and colours.named(None) is None and colours.named("#zz0000") is None


def test_a_tube_is_as_deep_as_it_is_wide() -> None:
    mask = np.zeros((80, 400), np.float32)
    mask[20:60] = 1
    distance = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 3)
    depth = relief.inflate(mask, distance)
    assert float(depth[40, 200]) == pytest.approx(20, rel=0.2)
    assert float(depth[10].max()) == 0


def test_enlarging_keeps_things_in_place() -> None:
    small = np.zeros((21, 21), np.float32)
    small[10, 10] = 1
    y, x = np.unravel_index(int(relief.enlarged(small, 210, 210).argmax()), (210, 210))
    assert abs(int(x) - 104.5) <= 2 and abs(int(y) - 104.5) <= 2


def test_outlines() -> None:
    tube = shapes.tube("0,0,2 10,0,2")
    assert tube[:, 1].max() == pytest.approx(2, abs=0.05) and tube[:, 0].min() == pytest.approx(-2, abs=0.1)
    mirrored = shapes.curve("1,0 3,0 3,2", x=5, side=-1)
    assert mirrored[:, 0].max() < 5
    hair = shapes.tufted(shapes.ellipse(0, 0, 10), np.random.default_rng(0), 2, 2)
    reach = np.hypot(hair[:, 0], hair[:, 1])
    assert reach.min() > 9 and 10.5 < reach.max() < 14


needs_font = pytest.mark.skipif(not system.emoji_fonts(), reason="this system has no colour emoji font")


@needs_font
def test_an_emoji_becomes_a_layer_with_relief_and_no_hard_cut() -> None:
    layer = draw("emoji:\N{FOX FACE}", 200)
    alpha = layer.rgba[..., 3]
    assert layer.rgba.shape[0] == pytest.approx(200, rel=0.25)
    assert layer.height.max() > 20 and float(alpha.mean()) > 0.3
    assert max(alpha[0].max(), alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()) < 0.05


@needs_font
def test_an_emoji_takes_a_colour() -> None:
    plain, blue = draw("emoji:\N{RED APPLE}", 96), draw("emoji:\N{RED APPLE}", 96, "blue")
    assert blue.rgba[..., 2].mean() > plain.rgba[..., 2].mean() + 0.1


@needs_font
def test_what_the_font_has_not_in_colour_is_none() -> None:
    rng = np.random.default_rng(0)
    for char in ("A", "", "\U0010fffd"):
        assert subjects.draw(f"emoji:{char}", 96, None, rng) is None


def test_without_a_font_there_is_no_emoji(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "emoji_fonts", list)
    emoji_font.forget_fonts()
    try:
        assert subjects.draw("emoji:\N{FOX FACE}", 96, None, np.random.default_rng(0)) is None
    finally:
        emoji_font.forget_fonts()


FLIERS = ("bird", "owl", "swan", "dragon")


def test_only_what_has_wings_can_fly() -> None:
    assert {name for name, facts in subjects.DRAWN.items() if "flying" in facts.poses} == set(FLIERS)


@pytest.mark.parametrize("name", FLIERS)
def test_what_has_wings_can_fly(name: str) -> None:
    facts, sitting, flying = subjects.info(name), draw(name, pose="day"), draw(name, pose="night flying")
    assert sitting.foot[1] > 0.9 * sitting.rgba.shape[0], "on its stone, stump, water or feet"
    h, w = flying.rgba.shape[:2]
    assert abs(flying.foot[1] - h / 2) < 0.2 * h
    assert w / 96 == pytest.approx(facts.wings or facts.aspect, rel=0.12)
    alpha = flying.rgba[..., 3]
    border = np.concatenate([alpha[0], alpha[:, 0], alpha[:, -1]])
    assert float((border > 0.6).mean()) < 0.02, "no wing is cut off"


def test_many_butterflies_are_seen_from_several_sides() -> None:
    widths = {draw("butterfly", 64, seed=seed).rgba.shape[1] // 8 for seed in range(8)}
    assert len(widths) > 1


def test_an_emoji_belongs_somewhere() -> None:
    where = {c: subjects.info(f"emoji:{c}").habitat for c in "🦊🐙🦋"}
    assert where == {"🦊": "ground", "🐙": "water", "🦋": "air"}
    assert subjects.info("emoji:🏰").height > subjects.info("emoji:🍎").height
