"""The settings window on the shell's bench."""

from tests.ui.shell.conftest import dressed, drive

__all__ = ["dressed", "drive"]
