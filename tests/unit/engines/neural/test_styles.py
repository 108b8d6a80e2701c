"""Style names: complete, distinct, and found by id, title, phrase or near words in three languages."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from desktop_app.engines.neural.style_names import CHOICES
from desktop_app.engines.neural.styles import BY_ID, STYLES, find, fold, spot


def test_every_style_of_the_net_has_a_name_and_words_in_three_languages() -> None:
    assert [style.index for style in STYLES] == list(range(26))
    assert len(BY_ID) == len({style.title for style in STYLES}) == 26
    for style in STYLES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", style.id)
        assert style.words and style.words_zh and style.words_ja


def test_no_phrase_asks_for_two_styles() -> None:
    owner: dict[str, str] = {}
    for style in STYLES:
        for phrase in (*style.words, *style.words_zh, *style.words_ja, *style.looks, *style.near):
            assert owner.setdefault(fold(phrase), style.id) == style.id, phrase


@pytest.mark.parametrize(("words", "expected"), [
    ("starry-oil", "starry-oil"), ("Starry Oil", "starry-oil"), ("Ink & gold", "ink-and-gold"),
    ("starry night", "starry-oil"), ("Van Gogh", "starry-oil"), ("stary nite", "starry-oil"),
    ("watercolour", "bright-watercolour"), ("watercolor painting", "bright-watercolour"),
    ("oil", "sunlit-oil"), ("oil painting", "sunlit-oil"), ("ukiyo-e", "blue-woodblock"),
    ("mosaic", "mosaic-dabs"), ("pencil sketch", "charcoal-and-peach"), ("Monet", "soft-pastel"),
    ("in the style of a stained glass window", "stained-glass"), ("19", "starry-oil"),
    ("星空", "starry-oil"), ("梵高", "starry-oil"), ("水彩画", "bright-watercolour"), ("浮世绘", "blue-woodblock"),
    ("浮世繪", "blue-woodblock"), ("马赛克风格", "mosaic-dabs"), ("ゴッホ風", "starry-oil"),
    ("水彩", "bright-watercolour"), ("浮世絵", "blue-woodblock"), ("モザイク", "mosaic-dabs"),
])
def test_a_style_is_found(words: str, expected: str) -> None:
    style = find(words)
    assert style is not None
    assert style.id == expected


@pytest.mark.parametrize("words", ["", "none", "photo", "a cat", "xyzzy", "🦊", "なし", "red"])
def test_what_names_no_style_finds_none(words: str) -> None:
    assert find(words) is None


def test_things_in_a_picture_ask_for_no_style_in_a_prompt() -> None:
    assert spot("a wooden boat on a tropical beach by the fire") is None
    found = spot("a wooden boat as a woodcut")
    assert found is not None
    assert found.style.id == "carved-wood"
    assert "a wooden boat as a woodcut"[found.start:found.end] == "woodcut"


def test_importing_the_names_loads_no_numbers_and_no_net() -> None:
    code = (
        "import sys; import desktop_app.engines.neural.styles, desktop_app.engines.stylist;"
        "print([m for m in ('numpy', 'cv2', 'onnxruntime', 'PIL', 'ncnn') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_pickers_names_are_those_of_the_word_lists() -> None:
    assert [(choice.value, choice.title) for choice in CHOICES] == [(style.id, style.title) for style in STYLES]
