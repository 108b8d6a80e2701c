"""The key flow on a real screen with mouse and keyboard: how many actions, how many seconds. Median of ROUNDS.

A start of its own for each round; the hands need part of the time (the drag alone moves for about half a second).
"""

from __future__ import annotations

import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path

from PIL import Image

from tests.support.desk import Desk
from tests.support.key_flow import Flow, beside, drop_to_picture, first_link, next_link
from tests.support.xserver import real_screen, until

ROUNDS = 3
DROP_TO_PICTURE_ACTIONS = 3


def one_round(folder: Path) -> tuple[Flow, int]:
    """From the first start to two links; the flow and how many actions the first picture took."""
    picture, flow = folder / "holiday.png", Flow()
    Image.linear_gradient("L").resize((1024, 768)).convert("RGB").save(picture)
    with real_screen() as screen, Desk(screen, folder / "home") as desk, beside(desk, picture) as other:
        desk.ready()
        drop_to_picture(desk, other, "starry night", flow)
        actions = len(flow.actions)
        first_link(desk, other, flow)
        screen.keys("ctrl+a")
        screen.type("like a woodcut")
        screen.keys("ctrl+Return")
        until(lambda: len(desk.pictures()) == 2, "the second picture")
        next_link(desk, other, flow)
        desk.close()
    return flow, actions


def main() -> int:
    rounds = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            rounds.append(one_round(Path(folder)))
    flow, actions = rounds[0]
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores, load {load:.1f}; Xvfb and openbox, 1024×768 picture")
    verdict = "met" if actions == DROP_TO_PICTURE_ACTIONS else "MISSED"
    print(f"from drop to picture: {actions} actions ({', '.join(flow.actions[:actions])}); target 3, {verdict}")
    print(f"the first link: {', '.join(flow.actions[actions:-1])}; every later one: {flow.actions[-1]}")
    for step in flow.seconds:
        print(f"{step:<26} {statistics.median(one.seconds[step] for one, _ in rounds):6.2f} s")
    steps = list(flow.seconds)[:actions]
    whole = statistics.median(sum(one.seconds[step] for step in steps) for one, _ in rounds)
    print(f"{'from drop to picture':<26} {whole:6.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
