"""The composition: repeatable, of the size asked, lit and placed as the words say."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.engines.painter import compose, layout, work
from desktop_app.engines.painter.backgrounds import facade, space
from desktop_app.engines.painter.colour import luminance
from desktop_app.engines.painter.scene import PLACES, Scene, SubjectSpec
from desktop_app.engines.painter.stage import Stage

SIDE = 160


def composed(scene: Scene, seed: int = 3, width: int = SIDE, height: int = SIDE) -> np.ndarray:
    return compose.picture_of(compose.compose(scene, width, height, seed))


def staged(scene: Scene, seed: int = 3) -> Stage:
    return compose.compose(scene, 256, 256, seed)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("time", "weather"), [("night", "rain"), ("sunset", "snow")])
def test_every_place_composes_at_every_hour(place: str, time: str, weather: str) -> None:
    picture = composed(Scene(place=place, time=time, weather=weather))
    assert picture.shape == (SIDE, SIDE, 3)
    assert np.isfinite(picture).all()
    assert float(picture.std()) > 0.04, "a picture, not one colour"


@pytest.mark.parametrize(("width", "height"), [(256, 384), (457, 256), (256, 257)])
def test_the_picture_has_exactly_the_size_asked(width: int, height: int) -> None:
    picture, _facts = work.paint(Scene(place="sea"), width, height, 1, {}, lambda *_: None)
    assert picture.shape == (height, width, 3)
    assert picture.dtype == np.uint8


def test_the_same_seed_paints_the_same_pixels_and_another_does_not() -> None:
    scene = Scene(place="forest", subjects=(SubjectSpec("fox"),))
    first, again, other = (
        work.paint(scene, 256, 256, seed, {}, lambda *_: None)[0] for seed in (5, 5, 6)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_night_is_darker_than_day_and_storm_greyer_than_sun() -> None:
    day, night, storm = (
        composed(Scene(place="sea", time=time, weather=weather))
        for time, weather in (("day", "clear"), ("night", "clear"), ("day", "storm"))
    )
    assert luminance(night).mean() < 0.6 * luminance(day).mean()

    def colourfulness(picture: np.ndarray) -> float:
        return float((picture.max(axis=2) - picture.min(axis=2)).mean())

    assert colourfulness(storm) < 0.7 * colourfulness(day)


def test_there_is_no_meadow_in_space() -> None:
    picture = composed(Scene(place="space", time="night", subjects=(SubjectSpec("whale"),)))
    red, green, blue = picture[SIDE // 2 :].transpose(2, 0, 1)
    assert float(((green > red + 0.08) & (green > blue + 0.08)).mean()) < 0.03


def test_who_stands_on_the_moon_does_not_float() -> None:
    scene = Scene(place="space", time="night", extras=("moon",), subjects=(SubjectSpec("astronaut"),))
    stage = staged(scene)
    assert space.grounded(stage)
    assert not layout.place(stage)[0].floats


def test_windows_stay_inside_their_wall() -> None:
    stage = staged(Scene(place="street", time="night"))
    rng = np.random.default_rng(4)
    for modern in (False, True):
        wall = facade.wall_colour(rng, modern)
        _colour, glow = facade.texture(stage, rng, 5.0, 6.0, wall, modern)
        assert glow.max() > 0.2, "some windows are lit at night"
        edge = np.concatenate([glow[:, 0], glow[:, -1], glow[0]])
        assert edge.max() == 0


def test_the_skyline_of_mountains_is_no_row_of_spikes() -> None:
    from desktop_app.engines.painter import terrain
    from desktop_app.engines.painter.backgrounds import mountains

    for seed in range(4):
        stage = staged(Scene(place="mountains"), seed)
        land = terrain.build(stage, mountains.ranges(stage), 1.0, 150.0)
        skyline = terrain.cast(stage, land).skyline
        middle = skyline[6:-6]
        spikes = (middle < skyline[:-12] - 12) & (middle < skyline[12:] - 12)  # 12 rows up within 6 columns
        assert np.count_nonzero(spikes) < 0.02 * stage.width
        assert skyline.max() - skyline.min() > 0.05 * stage.height, "and not flat either"


def test_a_calm_lake_mirrors_the_land() -> None:
    def pattern(rows: np.ndarray) -> np.ndarray:
        """What differs along each row, without the water's own shading from far to near."""
        light = luminance(rows)
        return (light - light.mean(axis=1, keepdims=True)).ravel()

    for seed in range(3):
        stage = staged(Scene(place="lake", time="day", mood="calm"), seed)
        assert stage.mirror is not None
        horizon = round(stage.horizon)
        below = pattern(stage.rgb[horizon + 14 : horizon + 60])
        above = stage.mirror[horizon - 60 : horizon - 14]
        assert np.corrcoef(below, pattern(above[::-1]))[0, 1] > 0.6
        assert np.corrcoef(below, pattern(above))[0, 1] < 0.5


def test_a_subject_throws_a_shadow() -> None:
    scene = Scene(place="desert", time="day")
    bare = compose.compose(scene, 256, 256, 9)
    full = compose.compose(Scene(place="desert", time="day", subjects=(SubjectSpec("horse"),)), 256, 256, 9)
    one = layout.place(full)[0]
    rows = slice(int(one.foot) + 1, int(one.foot) + 4)
    columns = slice(int(one.x - one.size * 0.3), int(one.x + one.size * 0.3))
    assert luminance(full.rgb[rows, columns]).mean() < 0.93 * luminance(bare.rgb[rows, columns]).mean()


def test_what_no_font_shows_is_told_as_ignored() -> None:
    unknown = SubjectSpec("emoji:\ue0ff", word="gizmo")
    scene = Scene(place="field", subjects=(unknown,), understood=("gizmo", "field"))
    _picture, facts = work.paint(scene, 256, 256, 1, {}, lambda *_: None)
    assert facts["ignored"] == ["gizmo"]
    assert "gizmo" not in facts["understood"]
    assert facts["subjects"] == []
