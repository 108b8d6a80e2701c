"""The page a link opens: static, without a script, complete in one file but for the pictures."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from .. import system

if TYPE_CHECKING:
    from jinja2 import Template

LANGUAGES = {"en": "en", "zh": "zh-Hans", "ja": "ja"}
TITLE_LENGTH, DESCRIPTION_LENGTH, ALT_LENGTH = 70, 200, 420
_CHROME = 280  # pixels of the window's height that are not picture
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One picture of a page. src: as the page names it. file: what a download is called. Pixels."""

    src: str
    file: str
    width: int
    height: int
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page shows. url, card: absolute https addresses, "" where there are none.

    shared, ends: seconds since the epoch, local time is shown; ends 0 = does not end by itself.
    """

    pictures: Sequence[PagePicture]
    language: str
    shared: float
    before: PagePicture | None = None
    prompt: str = ""
    style: str = ""
    recipe: bool = False
    url: str = ""
    card: str = ""
    ends: float = 0.0


def render(page: Page) -> bytes:
    """The HTML, UTF-8. Whatever stands in a prompt stays text."""
    language = page.language if page.language in LANGUAGES else "en"
    say = words()[language]
    many = len(page.pictures)
    title = _short(page.prompt, TITLE_LENGTH) or (
        say["title"] if many == 1 else say["title_many"].format(n=many)
    )
    first = page.pictures[0]
    css = _css() + f".fit{{--fit:calc((100vh - {_CHROME}px)*{first.width}/{first.height})}}"
    pictures = [
        PagePicture(p.src, p.file, p.width, p.height, say["picture_n"].format(n=number, of=many))
        for number, p in enumerate(page.pictures, 1)
    ]
    return _template().render(
        words=say,
        page={
            "lang": LANGUAGES[language], "policy": policy(css), "title": title,
            "description": _short(page.prompt, DESCRIPTION_LENGTH) or say["description"],
            "alt": _short(page.prompt, ALT_LENGTH) or say["picture"], "url": page.url, "card": page.card, "css": css,
            "pictures": pictures, "before": page.before, "fit": "fit", "prompt": page.prompt, "style": page.style,
            "recipe": page.recipe, "day": datetime.fromtimestamp(page.shared).date().isoformat(),
            "date": date_words(page.shared, language),
            "ends": say["expires"].format(date=date_words(page.ends, language)) if page.ends else "",
        },
    ).encode("utf-8")


def policy(css: str) -> str:
    """The page may load its own pictures and its one style sheet, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(css.encode("utf-8")).digest()).decode()
    return (
        "default-src 'none'; img-src 'self' data:; style-src 'sha256-" + digest + "'; base-uri 'none'; "
        "form-action 'none'"
    )


def date_words(seconds: float, language: str) -> str:
    """A day as the reader writes it."""
    day = datetime.fromtimestamp(seconds)
    if language in ("zh", "ja"):
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


@cache
def words() -> Mapping[str, Mapping[str, str]]:
    """The page's own words by language; the Worker uses the same file."""
    return json.loads(system.resource("share/words.json").read_text(encoding="utf-8"))


@cache
def _css() -> str:
    return system.resource("share/page.css").read_text(encoding="utf-8").replace("\n", "")


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FileSystemLoader(system.resource("share")), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )
    environment.filters["raw_css"] = Markup
    return environment.get_template("page.html")


def _short(text: str, length: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"
