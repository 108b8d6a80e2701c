"""Hosts that do what a test says, for the services above them."""

from __future__ import annotations

from typing import ClassVar

from desktop_app.clock import Clock
from desktop_app.hosts.base import Host, HostKit, Stored, Upload
from desktop_app.models import Check
from desktop_app.redaction import Secret


class ScriptedHost(Host):
    """Keeps in memory. faults, delete_faults: raised by the next calls, in order."""

    id: ClassVar[str] = "scripted"
    title: ClassVar[str] = "Scripted"
    for_references: ClassVar[bool] = True
    can_delete: ClassVar[bool] = True

    def __init__(self, clock: Clock) -> None:
        async def key(name: str) -> Secret | None:
            return None

        super().__init__(HostKit(key, clock, {}))
        self.set_up = True
        self.kept: dict[str, Upload] = {}
        self.puts: list[Upload] = []
        self.faults: list[Exception] = []
        self.delete_faults: list[Exception] = []

    async def ready(self) -> bool:
        return self.set_up

    async def put(self, upload: Upload) -> Stored:
        self.puts.append(upload)
        if self.faults:
            raise self.faults.pop(0)
        self.kept[upload.name] = upload
        expires = self.kit.clock.wall() + (upload.life or 0)
        return Stored(self.id, f"https://{self.id}.example/{upload.name}?signed", self.planned_key(upload), expires)

    async def delete(self, key: str) -> bool:
        if self.delete_faults:
            raise self.delete_faults.pop(0)
        self.kept.pop(key, None)
        return True

    async def check(self) -> Check:
        return Check(self.set_up, "as the test says")


def host_like(clock: Clock, **attributes: object) -> ScriptedHost:
    """A scripted host with other class attributes."""
    return type("OtherHost", (ScriptedHost,), attributes)(clock)
