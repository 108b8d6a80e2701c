"""The queue's numbers, in one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QueueSettings:
    """All in seconds unless said.

    timeout_seconds: awake time after which a paid job is parked. poll_seconds: between two questions.
    patience_seconds: how long maintenance and full queues are tried again. watch_seconds: how often other
    processes' changes are looked for.
    """

    timeout_seconds: float = 240.0
    poll_seconds: float = 2.0
    patience_seconds: float = 600.0
    duplicate_seconds: float = 5.0
    watch_seconds: float = 0.25
    flush_seconds: float = 1.0
    awake_write_seconds: float = 10.0
    slow_retry_seconds: float = 30.0
    held_recheck_seconds: float = 60.0
    paused_recheck_seconds: float = 300.0
    lost_grace_seconds: float = 20.0
    create_drain_seconds: float = 30.0
    release_drain_seconds: float = 3.0
    url_life_seconds: float = 3600.0
    expiry_seconds: float = 14 * 86400.0
    spread_seconds: float = 3.0
    attempts: int = 3
    polls_at_once: int = 16
    downloads_at_once: int = 4
    bytes_needed: int = 64 * 1024 * 1024
    history: int = 200

    background: tuple[float, ...] = (60.0, 120.0, 300.0, 600.0, 1800.0)  # gaps between checks of a parked job
    background_then: float = 3600.0
    background_until: float = 86400.0
