"""A link in the form a place wants it: Markdown, HTML, BBCode, the artist's own pattern, and plain share links."""

from __future__ import annotations

import html
from collections.abc import Mapping
from urllib.parse import quote

FORMS: Mapping[str, str] = {
    "url": "URL", "markdown": "Markdown", "html": "HTML", "bbcode": "BBCode", "custom": "Own pattern",
}
PLACES: Mapping[str, str] = {
    "x": "https://x.com/intent/post?url={url}&text={text}",
    "facebook": "https://www.facebook.com/sharer/sharer.php?u={url}",
    "line": "https://social-plugins.line.me/lineit/share?url={url}",
    "reddit": "https://www.reddit.com/submit?url={url}&title={text}",
    "pinterest": "https://www.pinterest.com/pin/create/button/?url={url}&description={text}",
    "telegram": "https://t.me/share/url?url={url}&text={text}",
    "email": "mailto:?subject={text}&body={url}",
}
PLACE_TITLES: Mapping[str, str] = {
    "x": "X", "facebook": "Facebook", "line": "LINE", "reddit": "Reddit", "pinterest": "Pinterest",
    "telegram": "Telegram", "email": "E-mail",
}


def formed(form: str, url: str, text: str, pattern: str = "") -> str:
    """The link as that form writes it. text: what is public anyway. pattern: with {url} and {text}."""
    if form == "markdown":
        words = "".join("\\" + c if c in "[]\\" else c for c in " ".join(text.split()))
        return f"[{words}]({url})"
    if form == "html":
        return f'<a href="{html.escape(url, quote=True)}">{html.escape(text)}</a>'
    if form == "bbcode":
        return f"[url={url}]{text.replace('[', '(').replace(']', ')')}[/url]"
    if form == "custom":
        return pattern.replace("{url}", url).replace("{text}", text)
    return url


def place_link(place: str, url: str, text: str) -> str:
    """The place's own page for posting a link; it opens in the browser, where the artist presses the button."""
    return PLACES[place].format(url=quote(url, safe=""), text=quote(text, safe=""))
