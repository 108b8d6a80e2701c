"""The 26 styles of the built-in net: what each looks like, in words, and how to find one by words.

The net's author gave them numbers only. Each was rendered on two photographs and a painted scene, looked
at, and named by what one sees. Cheap to import: no numpy, no net.
"""

from __future__ import annotations

import difflib
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache

from ...system import resource


@dataclass(frozen=True, slots=True)
class Style:
    """One style. index: its place in the net's weight vector. words*: phrases that ask for it, lower case.

    looks: phrases about paint and line, which ask for it where no other style is named ("swirling sky").
    near: looser words, heard only where a style is named; in a prompt they may be things in the picture
    ("a tropical beach" asks for no style, the style "tropical" does).
    """

    index: int
    id: str
    title: str
    words: tuple[str, ...]
    words_zh: tuple[str, ...]
    words_ja: tuple[str, ...]
    looks: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spotted:
    """A style asked for by a phrase within a text: text[start:end] (of the folded text) is the phrase."""

    style: Style
    start: int
    end: int


def _load() -> tuple[Style, ...]:
    rows = tomllib.loads(resource("stylist/styles.toml").read_text(encoding="utf-8"))["style"]
    return tuple(
        Style(
            index, row["id"], row["title"], tuple(row["words"]), tuple(row["words_zh"]), tuple(row["words_ja"]),
            tuple(row.get("looks", ())), tuple(row.get("near", ())),
        )
        for index, row in enumerate(rows)
    )


STYLES: tuple[Style, ...] = _load()

BY_ID: dict[str, Style] = {style.id: style for style in STYLES}

NO_STYLE = frozenset({"", "none", "no", "no style", "photo", "photograph", "original", "无", "不要", "なし", "無し"})

_FUZZY_CUTOFF = 0.82
_SPACE = re.compile(r"[\s_&+/]+")
# Traditional characters that stand in our word lists in their simplified form.
_SIMPLER = str.maketrans(
    "對變調畫圖張這藝術鮮艷鏡轉針風馬賽彩鉛筆蠟銀銅剪貼紙擬現實義紋編織掛毯繡國墨線銳滑飽細節顏陰顆粒復舊懷褪層邊剛濃淺強減無縮裁幫請讓樣種個點極為與並後裝曝長寬視雙礦厚塗繪給過還開關單顯衝聖經當歐門亞巴羅達芬",
    "对变调画图张这艺术鲜艳镜转针风马赛彩铅笔蜡银铜剪贴纸拟现实义纹编织挂毯绣国墨线锐滑饱细节颜阴颗粒复旧怀褪层边刚浓浅强减无缩裁帮请让样种个点极为与并后装曝长宽视双矿厚涂绘给过还开关单显冲圣经当欧门亚巴罗达芬",
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def fold(text: str) -> str:
    """Lower case, full width to half, accents and runs of space gone; what phrases are matched on."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = text.replace("’", "'").replace("&", " and ").replace("×", "x")
    text = "".join(
        char for char in unicodedata.normalize("NFD", text)
        if not unicodedata.combining(char) or char in "\u3099\u309a"
    )
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip().translate(_SIMPLER)


@cache
def _phrases(near: bool) -> dict[str, Style]:
    """Folded phrases, longest first."""
    pairs: dict[str, Style] = {}
    for style in STYLES:
        own = (style.id, style.id.replace("-", " "), style.title)
        loose = (*style.looks, *style.near) if near else ()
        for phrase in (*own, *style.words, *style.words_zh, *style.words_ja, *loose):
            pairs.setdefault(fold(phrase), style)
    return dict(sorted(pairs.items(), key=lambda pair: -len(pair[0])))


def spot(text: str, near: bool = False) -> Spotted | None:
    """The longest phrase of any style that stands in `text` as whole words (the earlier one of two).

    near: looser words count too, since the text is known to name a style.
    """
    text = fold(text)
    best: Spotted | None = None
    for phrase, style in _phrases(near).items():
        if best is not None and len(phrase) < best.end - best.start:
            break
        for match in re.finditer(re.escape(phrase), text):
            inside_word = not _CJK.search(phrase) and (
                re.match(r"[a-z0-9]", text[match.end():]) or re.search(r"[a-z0-9]$", text[:match.start()])
            )
            if not inside_word and (best is None or match.start() < best.start):
                best = Spotted(style, match.start(), match.end())
    return best


def find(words: str) -> Style | None:
    """The style named by id, number, title, phrase or near words ("stary nite" is Starry oil), else None."""
    text = fold(words)
    if text in NO_STYLE:
        return None
    if text.replace(" ", "-") in BY_ID:
        return BY_ID[text.replace(" ", "-")]
    if text.isdigit() and int(text) < len(STYLES):
        return STYLES[int(text)]
    spotted = spot(text, near=True)
    return spotted.style if spotted is not None else _nearest(text)


def _nearest(text: str) -> Style | None:
    """By spelling: the whole text, then each word of five letters or more, against every phrase."""
    loose = _phrases(near=True)
    best: tuple[float, Style] | None = None
    for candidate in (text, *(word for word in text.split() if len(word) >= 5)):
        for name in difflib.get_close_matches(candidate, list(loose), n=1, cutoff=_FUZZY_CUTOFF):
            score = difflib.SequenceMatcher(None, candidate, name).ratio()
            if best is None or score > best[0]:
                best = (score, loose[name])
    return best[1] if best else None
