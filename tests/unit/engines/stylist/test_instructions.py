"""Prompts in English, Chinese and Japanese, and the plan each must give."""

from __future__ import annotations

import pytest

from desktop_app.engines.stylist.instructions import read

# prompt → "op+", "op-", "op=value", "#style", "x2" …, in any order
UNDERSTOOD = {
    "warmer": "warmth+", "cooler, please": "warmth-", "make it brighter": "brightness+", "too dark": "brightness+",
    "Too bright!": "brightness-", "not bright enough": "brightness+", "more contrast": "contrast+",
    "increase the contrast": "contrast+", "contrast up": "contrast+", "less contrast": "contrast-",
    "reduce the saturation": "saturation-", "vivid": "saturation+", "muted colors": "saturation-",
    "black and white": "grey+", "B&W": "grey+", "remove the colour": "grey+", "sepia": "sepia+",
    "sharper": "sharpen+", "blur": "sharpen-", "denoise": "denoise+", "add a vignette": "vignette+",
    "film grain": "grain+", "lift the shadows": "shadows+", "invert the colors": "invert+", "enhance": "levels+",
    "faded": "fade+", "mirror": "mirror+", "flip horizontally": "mirror+", "flip vertically": "flip+",
    "rotate 90 degrees left": "rotate=-90", "rotate left": "rotate=-90", "rotate by 12°": "rotate=12",
    "upside down": "rotate=180", "crop square": "crop=1:1", "crop to 16:9": "crop=16:9", "crop": "zoom+",
    "blue tint": "tint=blue", "make it blue": "tint=blue", "greener": "tint=green",
    "upscale 2x": "x2", "x4": "x4", "twice the size": "x2", "enlarge it 4 times": "x4",
    "as a mosaic": "#mosaic-dabs", "make it look like a painting by Van Gogh": "#starry-oil",
    "in the style of Hokusai": "#blue-woodblock", "starry oil painting, swirling sky": "#starry-oil",
    "Portrait as a starry oil painting, swirling sky, thick strokes": "#starry-oil",
    "a painting": "#sunlit-oil", "watercolour and mosaic": "#bright-watercolour #mosaic-dabs",
    "black and white, more contrast, mirror, as a mosaic": "grey+ contrast+ mirror+ #mosaic-dabs",
    "keep the original colours, stained glass": "own-colours+ #stained-glass",
    "dramatic": "contrast+ brightness- vignette+",
    "暖一点": "warmth+", "更冷": "warmth-", "亮一点": "brightness+", "太暗了": "brightness+", "太亮": "brightness-",
    "把这张照片变成黑白，增加对比度": "grey+ contrast+", "降低饱和度": "saturation-", "更鲜艳": "saturation+",
    "复古棕": "sepia+", "锐化": "sharpen+", "模糊": "sharpen-", "暗角": "vignette+", "左右翻转": "mirror+",
    "上下翻转": "flip+", "向左旋转90度": "rotate=-90", "裁成正方形": "crop=1:1", "裁剪为4:3": "crop=4:3",
    "放大4倍": "x4", "变高清": "x2",
    "高画質にして": "x2", "两倍放大": "x2", "变成水彩画": "#bright-watercolour", "浮世绘风格": "#blue-woodblock",
    "梵高的星空": "#starry-oil", "黑白，左右翻转，马赛克风格": "grey+ mirror+ #mosaic-dabs",
    "對比度更高": "contrast+", "水彩畫風格，加強對比": "#bright-watercolour contrast+", "偏蓝一点": "tint=blue",
    "暖かくして": "warmth+", "もっと冷たく": "warmth-", "少し明るくして": "brightness+", "暗すぎる": "brightness+",
    "コントラストを上げて": "contrast+", "コントラストを下げて": "contrast-", "彩度を下げて": "saturation-",
    "鮮やかに": "saturation+", "白黒にして": "grey+", "セピア": "sepia+", "シャープに": "sharpen+",
    "ぼかして": "sharpen-", "ビネットを追加": "vignette+", "左右反転": "mirror+", "上下反転": "flip+",
    "右に90度回転": "rotate=90", "正方形に切り抜いて": "crop=1:1", "2倍に拡大": "x2",
    "ゴッホ風に描いて": "#starry-oil", "浮世絵風に": "#blue-woodblock", "水彩画にしてください": "#bright-watercolour",
    "白黒にして、コントラスト強め、ミラー、モザイク風": "grey+ contrast+ mirror+ #mosaic-dabs",
}

# what an engine that cannot add, remove or recolour things must not pretend to do
BEYOND = [
    "add a hat", "remove the person", "make the cat blue", "turn the sky blue", "blur the background",
    "change the red car to green", "make him smile", "put a moon in the sky", "a fox in watercolour",
    "brighter and add a dog", "as a mosaic with a dragon", "make it night", "replace the background",
    "1girl, masterpiece", "remove the text", "add fire", "less mosaic", "without starry night", "add", "no",
    "give her long hair", "brighten the face", "add 😀", "asdfgh", "turn the dog into a cat",
    "colourise it", "add colour", "zoom out", "make it winter", "remove the shadows", "crop out the man", "warm hat",
    "turn my hair into watercolour",
    "oil painting of a dog", "a bright red car", "变老", "下雪", "去水印", "换脸", "笑顔にして", "雪を降らせて",
    "给她戴帽子", "去掉背景", "画一只猫", "把天空变成红色", "添加一条狗，水彩风格", "换一件衣服", "加一个月亮",
    "帽子をかぶせて", "背景を消して", "赤い帽子を追加", "空を青くして", "猫を描いて", "人物を削除",
    "犬を追加して、水彩画風に",
]


@pytest.mark.parametrize(("prompt", "expected"), UNDERSTOOD.items())
def test_understood(prompt: str, expected: str) -> None:
    plan = read(prompt)
    assert plan.unknown == ()
    found = [f"{e.op}={e.value}" if e.value else f"{e.op}{'+' if e.amount > 0 else '-'}" for e in plan.edits]
    found += [f"#{style.id}" for style in plan.styles] + ([f"x{plan.upscale}"] if plan.upscale else [])
    assert sorted(found) == sorted(expected.split())
    assert plan.understood


@pytest.mark.parametrize("prompt", BEYOND)
def test_beyond(prompt: str) -> None:
    assert read(prompt).unknown


@pytest.mark.parametrize(("weaker", "stronger"), [
    ("a little warmer", "warmer"), ("warmer", "much warmer"), ("10% brighter", "brighter by 40%"),
    ("slightly less contrast", "much less contrast"), ("稍微亮一点", "非常亮"), ("亮一点", "亮很多"),
    ("少し明るく", "かなり明るく"), ("warmer", "warmer, warmer"),
])
def test_amounts(weaker: str, stronger: str) -> None:
    first, second = read(weaker).edits, read(stronger).edits
    assert len(first) == len(second) == 1
    assert first[0].op == second[0].op
    assert 0 < abs(first[0].amount) < abs(second[0].amount) <= 3


def test_an_amount_belongs_to_its_own_edit() -> None:
    edits = read("a little warmer, much brighter").edits
    assert [(e.op, e.amount) for e in edits] == [("warmth", 0.5), ("brightness", 1.7)]
    edits = read("亮一点，暖很多").edits
    assert [(e.op, e.amount) for e in edits] == [("brightness", 0.5), ("warmth", 1.7)]


def test_strength_of_a_style_is_read() -> None:
    assert read("50% mosaic").strength == 0.5
    slight = read("slightly watercolour").strength
    assert slight is not None
    assert slight < 0.6
    assert read("mosaic").strength is None


def test_what_is_passed_over_is_told_and_grammar_is_not() -> None:
    plan = read("Portrait as a starry oil painting, thick strokes")
    assert plan.ignored == ("portrait", "painting", "thick strokes")
    assert read("make it a mosaic").ignored == ()


def test_a_negated_edit_is_left_out_and_told() -> None:
    plan = read("warmer, no vignette")
    assert [edit.op for edit in plan.edits] == ["warmth"]
    assert "no vignette" in plan.understood


@pytest.mark.parametrize("prompt", ["", "   ", "，。", "\n\t", "'\"()"])
def test_nothing_is_nothing(prompt: str) -> None:
    plan = read(prompt)
    assert (plan.edits, plan.styles, plan.unknown, plan.upscale) == ((), (), (), 0)


@pytest.mark.parametrize("prompt", ["a" * 100_000, "亮" * 100_000, "make it " * 12_000, "帽子" * 50_000, "9" * 100_000])
def test_a_very_long_prompt_stays_a_short_plan(prompt: str) -> None:
    plan = read(prompt)
    assert len(plan.edits) + len(plan.unknown) + len(plan.understood) + len(plan.ignored) < 40


@pytest.mark.parametrize(("prompt", "subject"), [
    ("oil painting of my dog", "dog"), ("my dog as a mosaic", "dog"), ("我的狗的油画", "狗"),
    ("a watercolour of this harbour, warmer", "harbour"),
])
def test_what_the_artists_own_picture_shows_is_no_wish_but_is_told(prompt: str, subject: str) -> None:
    plan = read(prompt)
    assert plan.styles
    assert plan.unknown == ()
    assert subject in plan.ignored
