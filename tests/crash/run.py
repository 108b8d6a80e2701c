"""`make crash`: python -m tests.crash.run --kills 200"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.crash.harness import kill_again_and_again


def main() -> int:
    """Run, print the figures, and say by the exit code whether the promise was kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="run the naive control queue instead")
    parser.add_argument("--kie", action="store_true", help="the KIE engine against its stand-in")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="easel-crash-") as folder:
        verdict = kill_again_and_again(
            Path(folder), options.kills, naive=options.control, kie=options.kie, seed=options.seed
        )
    print(verdict.lines())
    for words in verdict.lost + verdict.done_without_file:
        print("  ", words)
    enough = verdict.during_create >= 0.05 * verdict.kills
    return 0 if verdict.clean and enough else 1


if __name__ == "__main__":
    sys.exit(main())
