"""Studio Painter against one bare style pass of the same size in the same run (target: at most 5 passes).

Both run in this process on two threads, so that only the work itself is compared; the painting is measured from
the words to the finished pixels, once without and once with a neural finish.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import count

from benchmarks.harness import Ratio, compare, report, timed

PROMPTS = (
    "a lighthouse on a cliff at sunset, storm clouds", "a red fox in a misty autumn forest at dawn",
    "a robot in a rainy city street at night", "a castle by a lake in autumn, morning",
    "a windmill and three horses in a green meadow",
)
SIDES = (512, 1024)
PASSES = 5.0


def main() -> int:
    """Measure both sizes with and without a finish."""
    import cv2
    import numpy as np

    from desktop_app.engines.neural import net, styles
    from desktop_app.engines.painter import work
    from desktop_app.engines.painter.scene import parse

    cv2.setNumThreads(work.THREADS)
    scenes = [parse(prompt) for prompt in PROMPTS]
    style = styles.STYLES[0]
    ratios: list[Ratio] = []
    for side in SIDES:
        content = np.random.default_rng(3).integers(0, 255, (side, side, 3), dtype=np.uint8)
        for finish in ("none", "style"):
            turn = count()

            def ours(side: int = side, finish: str = finish, turn: Iterator[int] = turn) -> float:
                number = next(turn)
                scene = scenes[number % len(scenes)]
                return timed(lambda: work.paint(scene, side, side, number, {"finish": finish}, _quiet))

            def peer(content: np.ndarray = content) -> float:
                return timed(lambda: net.run_styles(content, {style.index: 1.0}))

            name = f"painter {side}² against one style pass" + (", with a finish" if finish == "style" else "")
            ratios.append(compare(name, ours, peer, PASSES))
    return report(ratios)


def _quiet(_fraction: float, _message: str, _canvas: object) -> None:
    """Progress is not part of the measure."""


if __name__ == "__main__":
    sys.exit(main())
