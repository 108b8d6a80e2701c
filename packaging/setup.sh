#!/bin/sh
# Installs the system libraries Easel needs on Debian and Ubuntu, or names them where it may not.
#   setup.sh runtime   what the window and the engines need
#   setup.sh tests     that, and what the test suite drives
# Ends with 0 when nothing is missing, or when only parts are missing without which the rest still works
# (said on standard error); with 1 when something indispensable is missing.
set -eu

RUNTIME="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libx11-xcb1 libxcb-cursor0
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1
fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
TESTS="xvfb xauth xdotool openbox x11-utils imagemagick dbus dbus-x11 gnome-keyring libsecret-tools"

case "${1:-runtime}" in
  runtime) wanted="$RUNTIME" ;;
  tests) wanted="$RUNTIME $TESTS" ;;
  *) echo "usage: setup.sh runtime|tests" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "setup: not a Debian system; these libraries (by their Debian names) are needed: $(echo $wanted)" >&2
  exit 0
fi

# Debian 13 and newer Ubuntus call it libglib2.0-0t64.
if apt-cache show libglib2.0-0t64 >/dev/null 2>&1; then wanted="$wanted libglib2.0-0t64"; else wanted="$wanted libglib2.0-0"; fi

missing_packages() {
  for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || printf '%s ' "$package"
  done
}

missing=$(missing_packages)
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root="sudo -n"
else
  echo "setup: these system packages are missing and need an administrator:" >&2
  echo "  sudo apt-get install --no-install-recommends $missing" >&2
  echo "setup: going on without them; what needs them will say so." >&2
  exit 0
fi

echo "setup: installing $missing" >&2
export DEBIAN_FRONTEND=noninteractive
install() { $as_root apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing; }
# The package list may be old or empty: fetch it once, then again if a version has gone.
{ install || { $as_root apt-get -q -o DPkg::Lock::Timeout=300 update && install; }; } >&2
