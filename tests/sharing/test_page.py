"""The page a link opens, as a browser sees it."""

from __future__ import annotations

import io
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.services.share_page import Page, PagePicture, render
from tests.support.browser import dom, parse, screenshot

HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><script>1</script>", "{{ 7*7 }}",
    "' onmouseover='alert(1)", "</title><svg onload=alert(1)>", "javascript:alert(1)", "<!--", "]]>", "\u202egnp.exe",
)
BUDGET = 30 * 1024


def page(prompt: str = "", *, language: str = "en", pictures: int = 1, before: bool = False) -> Page:
    """A page on pictures called 1.jpg, 2.jpg …"""
    shown = [PagePicture(f"p/{n}.jpg", f"easel-{n}.jpg", 300, 200) for n in range(1, pictures + 1)]
    return Page(
        shown, language, time.time(), before=PagePicture("p/before.jpg", "", 300, 200) if before else None,
        prompt=prompt, style=prompt, url="https://pics.example/s/a.html", card="https://pics.example/s/a/card.jpg",
    )


def pixels(shot: Image.Image, size: tuple[int, int]) -> list[tuple[int, int, int]]:
    """The picture's colours, made smaller."""
    small = shot.resize(size)
    data = small.tobytes()
    return [(data[i], data[i + 1], data[i + 2]) for i in range(0, len(data), 3)]


def written(folder: Path, what: Page) -> str:
    """The page and its pictures in a folder; its address."""
    (folder / "p").mkdir()
    for name, colour in (("1", "teal"), ("2", "orange"), ("3", "purple"), ("before", "gray")):
        out = io.BytesIO()
        Image.new("RGB", (300, 200), colour).save(out, "JPEG")
        (folder / "p" / f"{name}.jpg").write_bytes(out.getvalue())
    (folder / "page.html").write_bytes(render(what))
    return (folder / "page.html").as_uri()


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(HOSTILE) | st.text(max_size=40), min_size=1, max_size=4).map("".join))
def test_a_prompt_stays_text(prompt: str) -> None:
    found = parse(render(page("a" + prompt)).decode("utf-8"))
    plain = parse(render(page("a lighthouse")).decode("utf-8"))
    assert [tag for tag, _ in found.elements] == [tag for tag, _ in plain.elements]
    assert [sorted(a) for _, a in found.elements] == [sorted(a) for _, a in plain.elements]


def test_a_browser_finds_no_script_in_the_worst_prompt(tmp_path: Path) -> None:
    found = dom(written(tmp_path, page(" ".join(HOSTILE))))
    assert found.all("script") == [] and found.all("svg") == [] and found.all("iframe") == []
    assert not any(name.startswith("on") for _, attributes in found.elements for name in attributes)
    assert HOSTILE[0] in found.texts["h1"]


def test_tags_and_policy(tmp_path: Path) -> None:
    found = dom(written(tmp_path, page("a fox in the snow")))
    assert found.texts["title"] == "a fox in the snow" == found.meta("og:title") == found.meta("twitter:title")
    assert found.meta("og:image") == "https://pics.example/s/a/card.jpg" == found.meta("twitter:image")
    assert (found.meta("og:image:width"), found.meta("og:image:height")) == ("1200", "630")
    assert found.meta("twitter:card") == "summary_large_image"
    assert found.meta("og:url") == "https://pics.example/s/a.html"
    assert found.meta("robots") == "noindex"
    policy = found.meta("content-security-policy")
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy and "script-src" not in policy
    assert "form-action 'none'" in policy and "base-uri 'none'" in policy
    assert all(picture["alt"] for picture in found.all("img"))


def test_without_the_prompt_the_page_does_not_know_it() -> None:
    data = render(page(""))
    assert b"A picture made with Easel" in data


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_it_is_small_and_asks_for_little(language: str) -> None:
    data = render(page("words " * 600, language=language, before=True))
    assert len(data) <= BUDGET
    found = parse(data.decode("utf-8"))
    asked = [a["src"] for a in found.all("img")] + [a["href"] for a in found.all("link") if a["rel"] == "stylesheet"]
    assert len(asked) + 1 <= 3


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 800)])
def test_the_style_is_used_and_the_picture_is_seen(tmp_path: Path, width: int, height: int, dark: bool) -> None:
    """The policy lets the sheet and the pictures in, and nothing is wider than the window."""
    taken = screenshot(written(tmp_path, page()), tmp_path / "p.png", width, height, dark=dark)
    shot = Image.open(taken).convert("RGB")
    ground = (19, 19, 22) if dark else (241, 240, 236)
    corner = shot.getpixel((4, 4))
    assert isinstance(corner, tuple) and max(abs(a - b) for a, b in zip(corner, ground, strict=True)) <= 4
    teal = [p for p in pixels(shot, (130, 100)) if p[0] < 40 and 90 < p[1] < 160 and 90 < p[2] < 160]
    assert len(teal) > 300


def test_before_and_after_are_compared_without_a_script(tmp_path: Path) -> None:
    shot = Image.open(screenshot(written(tmp_path, page(before=True)), tmp_path / "p.png", 800, 700)).convert("RGB")
    colours = pixels(shot, (160, 140))
    teal = sum(p[0] < 40 and 90 < p[1] < 160 for p in colours)
    grey = sum(all(abs(c - 128) < 12 for c in p) for p in colours)
    assert teal > 200 and grey > 200  # a part of each


def test_several_pictures_are_a_contact_sheet(tmp_path: Path) -> None:
    found = dom(written(tmp_path, page(pictures=3)))
    assert [a["src"] for a in found.all("img")] == ["p/1.jpg", "p/2.jpg", "p/3.jpg"]
    assert "3 pictures" in found.texts["title"]
