"""The settings window on the shell's bench."""

from tests.ui.shell.conftest import drive, dressed

__all__ = ["drive", "dressed"]
