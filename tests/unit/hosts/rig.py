"""What a host is given in a test: keys from a mapping, the real clock or one in the test's hands."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.clock import Clock, SystemClock
from desktop_app.hosts.base import HostKit
from desktop_app.redaction import Secret


def kit(values: Mapping[str, str], clock: Clock | None = None, environ: Mapping[str, str] | None = None) -> HostKit:
    """A kit whose keyring and environment are `values`."""

    async def key(name: str) -> Secret | None:
        value = values.get(name, "")
        return Secret(value) if value else None

    return HostKit(key, clock or SystemClock(), {**values, **(environ or {})})
