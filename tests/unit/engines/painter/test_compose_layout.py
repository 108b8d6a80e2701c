"""Where things go: size by nature and word, relations, groups, and depth."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.engines.painter import compose, layout, subjects
from desktop_app.engines.painter.compose import plan_of
from desktop_app.engines.painter.layout import Placed
from desktop_app.engines.painter.light import light_of
from desktop_app.engines.painter.scene import DRAWN_IDS, PLACES, Scene, SubjectSpec, parse
from desktop_app.engines.painter.stage import FAR, Stage


def placed(*specs: SubjectSpec, place: str = "field", seed: int = 3) -> list[Placed]:
    scene = Scene(place=place, subjects=specs)
    rng = np.random.default_rng(seed)
    plan = plan_of(scene, 512, 512, rng)
    stage = Stage(scene, plan, light_of(scene, rng, plan.horizon, plan.sun_x), seed, 512, 512)
    return sorted(layout.place(stage), key=lambda one: one.index)


def test_tiny_small_normal_and_giant_differ() -> None:
    sizes = [placed(SubjectSpec("cat", scale=scale))[0].size for scale in (0.4, 0.6, 1.0, 1.5, 2.2)]
    assert sizes == sorted(sizes)
    assert sizes[0] < 0.6 * sizes[2]


def test_a_castle_is_larger_than_the_cat_before_it_and_farther_away() -> None:
    cat, castle = placed(SubjectSpec("cat"), SubjectSpec("castle"))
    assert castle.size > 1.8 * cat.size
    assert castle.away > cat.away


def test_far_things_are_drawn_first() -> None:
    scene = Scene(subjects=(SubjectSpec("cat"), SubjectSpec("castle"), SubjectSpec("horse", count=3)))
    rng = np.random.default_rng(1)
    plan = plan_of(scene, 512, 512, rng)
    stage = Stage(scene, plan, light_of(scene, rng, plan.horizon, plan.sun_x), 1, 512, 512)
    distances = [one.away for one in layout.place(stage)]
    assert distances == sorted(distances, reverse=True)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_relations_hold_whichever_is_named_first(order: tuple[int, int]) -> None:
    for relation in ("on", "under", "beside", "over"):
        things = [SubjectSpec("owl", relation=relation, target=order[1]), SubjectSpec("house")]
        specs = things if order == (0, 1) else things[::-1]
        specs = [s if s.name == "house" else SubjectSpec("owl", relation=relation, target=specs.index(things[1]))
                 for s in specs]
        found = {one.spec.name: one for one in placed(*specs)}
        owl, house = found["owl"], found["house"]
        if relation == "on":
            assert abs(owl.foot - house.top) < 0.1 * house.size
        elif relation == "over":
            assert owl.floats and owl.foot < house.top
        elif relation == "under":
            assert abs(owl.x - house.x) < house.size and owl.foot >= house.foot
        else:
            assert abs(owl.x - house.x) > 0.4 * house.size


def test_things_that_lean_on_each_other_are_still_placed() -> None:
    both = placed(
        SubjectSpec("cat", relation="beside", target=1), SubjectSpec("dog", relation="beside", target=0)
    )
    assert {one.spec.name for one in both} == {"cat", "dog"}


def test_what_flies_is_above_the_horizon_and_what_walks_below() -> None:
    balloon = placed(SubjectSpec("balloon"))[0]
    horse = placed(SubjectSpec("horse"))[0]
    assert balloon.floats and balloon.foot < 0.5 * 512
    assert not horse.floats and horse.foot > 0.55 * 512


def test_a_house_said_to_be_over_something_does_not_fly() -> None:
    assert not placed(SubjectSpec("house", relation="over"))[0].floats


def test_boats_swim_on_water_and_stand_on_land() -> None:
    assert placed(SubjectSpec("sailboat"), place="sea")[0].swims
    assert not placed(SubjectSpec("sailboat"), place="desert")[0].swims


def test_a_group_has_its_count_and_is_spread() -> None:
    birds = placed(SubjectSpec("balloon", count=5))
    assert len(birds) == 5
    assert max(one.x for one in birds) - min(one.x for one in birds) > 150


def test_many_sunflowers_are_a_field() -> None:
    flowers = placed(SubjectSpec("sunflower", count=7))
    assert len(flowers) > 15
    sizes = [one.size for one in flowers]
    assert max(sizes) > 3 * min(sizes)


def test_an_umbrella_is_carried() -> None:
    found = placed(SubjectSpec("person"), SubjectSpec("emoji:☂️", "red"), place="street")
    person, umbrella = found
    assert abs(umbrella.x - person.x) < 0.3 * person.size
    assert umbrella.foot < person.foot - 0.5 * person.size


@pytest.mark.parametrize("seed", range(6))
def test_nothing_leaves_the_picture(seed: int) -> None:
    for one in placed(SubjectSpec("fox"), SubjectSpec("whale"), SubjectSpec("child", count=2), seed=seed):
        assert 0 < one.x < 512
        assert one.top > -0.1 * one.size
        assert one.foot <= 512


def staged(scene: Scene, seed: int, width: int = 512, height: int = 512) -> Stage:
    rng = np.random.default_rng(seed)
    plan = plan_of(scene, width, height, rng)
    return Stage(scene, plan, light_of(scene, rng, plan.horizon, plan.sun_x), seed, width, height)


@pytest.mark.parametrize("place", PLACES)
def test_who_stands_is_on_the_ground_and_whole_within_the_frame(place: str) -> None:
    """All forty subjects, five seeds: nobody hangs in the air who does not fly by nature."""
    for seed in range(5):
        stage = staged(Scene(place=place), seed, *((512, 512), (360, 640), (640, 360))[seed % 3])
        for name in DRAWN_IDS:
            stage.scene = Scene(place=place, subjects=(SubjectSpec(name),))
            one = layout.place(stage)[0]
            half = one.size * subjects.info(name).aspect / 2
            assert -0.02 * stage.width <= one.x - half and one.x + half <= 1.02 * stage.width, name
            assert one.top >= 0, name
            if place in ("sky", "space", "abstract"):
                continue
            assert one.floats == (name in ("balloon", "butterfly", "rocket", "dragon")), name
            if not one.floats:
                assert stage.horizon < one.foot <= stage.height, name


@pytest.mark.parametrize("place", ["lake", "field"])
@pytest.mark.parametrize("name", ["fox", "cat", "swan", "horse", "house", "sailboat", "fish", "person"])
def test_over_alone_lifts_nobody_who_cannot_fly(place: str, name: str) -> None:
    one = placed(SubjectSpec(name, relation="over"), place=place)[0]
    assert not one.floats or (name == "swan" and place == "field")


@pytest.mark.parametrize(
    ("prompt", "flies"),
    [
        ("a swan on a lake", False), ("夕焼けの湖に浮かぶ白鳥", False), ("天鹅漂浮在湖面上", False),
        ("swans flying over a lake", True), ("湖を飛ぶ白鳥", True), ("飞翔的天鹅，湖", True),
        ("a flying cat over the city", True), ("a cat over the sea", False),
    ],
)  # fmt: skip
def test_only_who_is_said_to_fly_is_in_the_air(prompt: str, flies: bool) -> None:
    found = layout.place(staged(parse(prompt), 1))
    assert found and all(one.floats == flies for one in found)


@pytest.mark.parametrize("place", ["sea", "lake", "mountains", "field", "forest", "desert"])
def test_who_stands_has_land_or_water_under_the_feet(place: str) -> None:
    for name in ("fox", "house", "lighthouse", "swan"):
        scene = Scene(place=place, subjects=(SubjectSpec(name),))
        stage = compose.compose(scene, 192, 192, 4)
        one = layout.place(stage)[0]
        foot = min(int(one.foot) + 2, 191)
        assert float(stage.depth[foot, int(one.x)]) < FAR, name
