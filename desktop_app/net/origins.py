"""Which addresses may be spoken to.

An origin the artist named (a base URL in the environment or the settings) is trusted exactly: scheme, host
and port. Everything else a server hands us must be public https.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..errors import BadInputError, PassingError

# Names of design.md whose value makes its origin trusted.
URL_NAMES = (
    "CLOUDFLARE_R2_PUBLIC_URL", "CLOUDFLARE_R2_ENDPOINT", "KIE_AI_BASE_URL", "KIE_AI_UPLOAD_URL",
    "IMGBB_BASE_URL", "COMFYUI_URL", "SDWEBUI_URL", "OPENAI_IMAGES_URL", "AI_HORDE_URL", "EASEL_SHARE_URL",
)

Resolver = Callable[[str, int], Awaitable[list[str]]]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a key or a trust belongs to."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Origin:
        """The origin of a URL; BadInputError for what is not http(s)."""
        try:
            parts = urlsplit(url.strip())
            port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
        except ValueError as error:
            raise BadInputError("That address is malformed.", "Check the address.") from error
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.password:
            raise BadInputError("That address is not an http or https address.", "Check the address.")
        return cls(parts.scheme, parts.hostname.lower().rstrip("."), port)


def trusted_origins(environ: Mapping[str, str], more: Iterable[str] = ()) -> frozenset[Origin]:
    """The origins named by the artist in `environ` (and `more` URLs)."""
    urls = [environ.get(name, "").strip() for name in URL_NAMES]
    return frozenset(Origin.of(url) for url in [*urls, *more] if url)


async def resolve(host: str, port: int) -> list[str]:
    """All addresses of a host, as the system resolves them."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise PassingError(f"The address of {host} could not be found.", "Check the network.") from error
    return [str(entry[4][0]) for entry in found]


async def pinned_address(origin: Origin, trusted: frozenset[Origin], resolver: Resolver = resolve) -> str:
    """The one address to connect to for `origin`, resolved once and checked. BadInputError where none may be."""
    if origin not in trusted and origin.scheme != "https":
        raise BadInputError(
            "The service named a picture at an unsafe address.",
            "Only https is accepted from a cloud service. The task id is kept.", "refused-address",
        )
    addresses = await resolver(origin.host, origin.port)
    if origin in trusted:
        return addresses[0]
    if not addresses or not all(_is_public(address) for address in addresses):
        raise BadInputError(
            "The service named a picture at a private address.",
            "It was not fetched: addresses inside your network are never asked for on a server's word.",
            "refused-address",
        )
    return addresses[0]


def _is_public(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text.split("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address.teredo is not None or (inner is not None and not inner.is_global):
            return False
        if address in ipaddress.ip_network("64:ff9b::/96"):  # NAT64: the IPv4 address is in the last 32 bits
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF).is_global
    return address.is_global and not address.is_multicast
