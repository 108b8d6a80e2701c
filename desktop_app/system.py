"""What differs between Windows, macOS and Linux; nowhere else may ask which system this is."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import platformdirs

APP_NAME = "easel"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things lie. EASEL_HOME puts all of them under one folder."""

    config: Path
    data: Path
    cache: Path
    logs: Path


def folders() -> Folders:
    """The folders for this run; none is created here."""
    home = os.environ.get("EASEL_HOME")
    if home:
        base = Path(home).expanduser().absolute()
        return Folders(base / "config", base / "data", base / "cache", base / "logs")
    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Folders(
        Path(dirs.user_config_dir), Path(dirs.user_data_dir), Path(dirs.user_cache_dir), Path(dirs.user_log_dir)
    )


def resource(name: str) -> Path:
    """A file of `resources/`: beside the package in a checkout, inside it when installed or frozen."""
    inside = Path(__file__).parent / "_resources"
    base = inside if inside.is_dir() else Path(__file__).parent.parent / "resources"
    return base / name


def emoji_fonts() -> list[Path]:
    """Colour emoji fonts that exist here, the best first; empty when this system has none."""
    if sys.platform == "win32":
        places = [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts" / "seguiemj.ttf"]
    elif sys.platform == "darwin":
        places = [Path("/System/Library/Fonts/Apple Color Emoji.ttc"), Path("/Library/Fonts/NotoColorEmoji.ttf")]
    else:
        roots = [Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "fonts"]
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        roots += [Path(root) / "fonts" for root in shared.split(":") if root]
        known = ("NotoColorEmoji.ttf", "truetype/noto/NotoColorEmoji.ttf", "noto/NotoColorEmoji.ttf",
                 "google-noto-color-emoji-fonts/NotoColorEmoji.ttf", "google-noto-emoji/NotoColorEmoji.ttf",
                 "noto-emoji/NotoColorEmoji.ttf")  # fmt: skip
        places = [root / name for root in roots for name in known]
    return [place for place in places if place.is_file()]


def reveal_command(path: Path) -> list[str]:
    """The command that shows a file, selected, in the file manager; empty where only its folder can be opened."""
    if sys.platform == "win32":
        return ["explorer", "/select,", str(path)]
    if sys.platform == "darwin":
        return ["/usr/bin/open", "-R", str(path)]
    return []


def own_command() -> list[str]:
    """How to start this program again as a child (also from a frozen build)."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "desktop_app"]


def child_options() -> dict[str, Any]:
    """Popen options for a child that does not flash a console and does not get our Ctrl+C."""
    environment = {k: v for k, v in os.environ.items() if not _is_secret_name(k)}
    package_parent = str(Path(__file__).parent.parent)
    if not getattr(sys, "frozen", False):
        paths = [package_parent, environment.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(p for p in paths if p)
    options: dict[str, Any] = {"env": environment}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    else:
        options["start_new_session"] = True
    return options


def tool_environment() -> dict[str, str]:
    """For a foreign tool the artist asked for (wrangler): their own environment, without our keys."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("EASEL_", "KIE_", "IMGBB_"))}


def _is_secret_name(name: str) -> bool:
    upper = name.upper()
    return any(word in upper for word in ("API_KEY", "SECRET", "TOKEN", "ACCESS_KEY", "PASSWORD"))


def fsync_folder(folder: Path) -> None:
    """Make a rename inside `folder` last (a no-op where folders cannot be opened)."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_disk_full(error: OSError) -> bool:
    """No space, or no quota, left (ENOSPC, EDQUOT, and Windows' own codes)."""
    codes = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
    return error.errno in codes or getattr(error, "winerror", None) in (39, 112)


def try_lock(file: IO[bytes]) -> bool:
    """Take an exclusive lock on an open file; it dies with the process. False when another holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def free_memory() -> int | None:
    """Bytes a program may still take without pushing others out, or None where the system does not say."""
    if sys.platform == "win32":
        return _free_memory_windows()
    try:
        fields = dict(
            line.split(":", 1) for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        )
        available = int(fields["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        return None
    try:  # a container may be allowed less than the machine has
        group = Path("/sys/fs/cgroup")
        limit = int((group / "memory.max").read_text(encoding="ascii"))
        used = int((group / "memory.current").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return available
    return max(0, min(available, limit - used))


def _free_memory_windows() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong)
            for name in ("total", "available", "page_total", "page_free", "virtual", "virtual_free", "extended")
        ]

    status = Status()
    status.length = ctypes.sizeof(status)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - only there on Windows
    return int(status.available) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None


def needs_display() -> bool:
    """Does a window on this system need a display server named in the environment (X11, Wayland)?"""
    return sys.platform not in ("win32", "darwin")


def has_session_bus() -> bool:
    """Do programs on this system speak over D-Bus?"""
    return sys.platform not in ("win32", "darwin") and bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


def wants_less_motion() -> bool:
    """Has the person switched animations off for the whole system? False where it does not say."""
    try:
        if sys.platform == "win32":
            return _less_motion_windows()
        if sys.platform == "darwin":
            return _less_motion_mac()
        return _less_motion_linux()
    except (OSError, AttributeError, ValueError, subprocess.SubprocessError):
        return False


def _less_motion_windows() -> bool:
    import ctypes

    on = ctypes.c_int(1)
    get_client_area_animation = 0x1042
    user = getattr(ctypes, "windll").user32  # noqa: B009 - only there on Windows
    answered = user.SystemParametersInfoW(get_client_area_animation, 0, ctypes.byref(on), 0)
    return bool(answered) and not on.value


def _less_motion_mac() -> bool:
    said = subprocess.run(
        ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"],
        capture_output=True, text=True, timeout=2, check=False,
    ).stdout
    return said.strip() == "1"


def _less_motion_linux() -> bool:
    """GTK's own file, which the desktops' settings write, and the variable KDE's programs obey."""
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    for version in ("gtk-4.0", "gtk-3.0"):
        file = config / version / "settings.ini"
        if file.is_file() and _says(file, "gtk-enable-animations", ("0", "false")):
            return True
    return _says(config / "kdeglobals", "AnimationDurationFactor", ("0",))


def _says(file: Path, name: str, values: tuple[str, ...]) -> bool:
    if not file.is_file():
        return False
    lines = (line.partition("=") for line in file.read_text(encoding="utf-8", errors="replace").splitlines())
    return any(key.strip() == name and value.strip().lower() in values for key, _, value in lines)
