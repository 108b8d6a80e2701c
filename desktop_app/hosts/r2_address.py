"""Which S3 endpoint an account id, or whatever was pasted for one, means."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..errors import HeldError

_ACCOUNT = re.compile(r"[0-9a-fA-F]{32}")
_DOMAIN = ".r2.cloudflarestorage.com"
_JURISDICTIONS = ("eu", "fedramp")
_BUCKET = re.compile(r"[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9])")


def endpoint(account: str, override: str = "") -> str:
    """The endpoint's origin. account: an account id, or a pasted endpoint with or without scheme and bucket.

    override: `CLOUDFLARE_R2_ENDPOINT`, taken as it is but for its path. HeldError: neither makes sense.
    """
    if override.strip():
        return _origin(override.strip())
    text = account.strip().strip("/")
    if _ACCOUNT.fullmatch(text):
        return f"https://{text.lower()}{_DOMAIN}"
    name = (urlsplit(text if "//" in text else f"https://{text}").hostname or "").lower()
    if name.endswith(_DOMAIN):
        labels = name.removesuffix(_DOMAIN).split(".")
        jurisdiction = labels.pop() if labels[-1] in _JURISDICTIONS else ""
        if _ACCOUNT.fullmatch(labels[-1]):  # before it a bucket may stand
            return f"https://{labels[-1]}{'.' + jurisdiction if jurisdiction else ''}{_DOMAIN}"
    raise HeldError(
        "That is not a Cloudflare account id.",
        "It has 32 characters from 0 to 9 and a to f; the R2 page of the dashboard shows it. The S3 address"
        " from that page can be pasted as well.", "host-settings",
    )


def check_bucket(name: str) -> str:
    """The bucket's name; HeldError for one R2 cannot have."""
    text = name.strip().strip("/")
    if not _BUCKET.fullmatch(text):
        raise HeldError(
            f"“{text[:70]}” is not a bucket name.", "It has 3 to 63 lower-case letters, digits and hyphens.",
            "host-settings",
        )
    return text


def is_loopback(origin: str) -> bool:
    """Is the server on this machine?"""
    name = urlsplit(origin).hostname or ""
    return name == "localhost" or name == "::1" or name.startswith("127.")


def _origin(text: str) -> str:
    try:
        parts = urlsplit(text if "//" in text else f"https://{text}")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        parts, port = urlsplit(""), ""
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise HeldError("The R2 endpoint is not an http or https address.", "Check the endpoint.", "host-settings")
    name = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{name}{port}"
