"""`easel` and `python -m desktop_app`: the window without arguments, the command line with them."""

from __future__ import annotations

import sys


def main() -> int:
    """Decide by the first word; import only what that needs."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["_worker"]:
        from .engines.worker_main import main as worker

        return worker(arguments[1])
    if arguments:
        from .cli import main as command_line

        return command_line(arguments)
    return window()


def window() -> int:
    """`easel-gui [PICTURE…]`: the window, with pictures to start from as a file manager hands them over."""
    from .app import main as open_window

    return open_window(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
