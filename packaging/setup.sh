#!/bin/sh
# Installs the system libraries Easel needs on Debian and Ubuntu, or names them where it may not.
#   setup.sh runtime   what the window and the engines need
#   setup.sh tests     that, and what the test suite drives
# As a user without rights it names what is missing and unpacks it for this checkout only.
set -eu

RUNTIME="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libx11-xcb1 libxcb-cursor0
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1
fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
TESTS="xvfb xauth xdotool openbox x11-utils imagemagick dbus dbus-x11 gnome-keyring libsecret-tools chromium
at-spi2-core"

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
elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
  as_root="sudo"
else
  as_root="no"
fi

if [ "$as_root" != no ]; then
  echo "setup: installing $missing" >&2
  export DEBIAN_FRONTEND=noninteractive
  install() { $as_root apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing; }
  # The package list may be old or empty: fetch it once, then again if a version has gone.
  if { install || { $as_root apt-get -q -o DPkg::Lock::Timeout=300 update && install; }; } >&2; then exit 0; fi
fi

# No rights here: the same packages are unpacked inside .venv, where packaging/env.sh finds their libraries and
# fonts, and packaging/test.sh lays them over /usr in a name space of its own.
echo "setup: these system packages are missing, and this user may not install them:" >&2
echo "  apt-get install --no-install-recommends $missing" >&2
system=$(cd "$(dirname "$0")/.." && pwd)/.venv/system
echo "setup: unpacking them for this checkout only, in .venv/system" >&2
mkdir -p "$system/archives"
cd "$system/archives"
needed=$(apt-get -s -o Debug::NoLocking=1 install --no-install-recommends $missing 2>/dev/null | sed -n 's/^Inst \([^ ]*\) .*/\1/p')
for package in $needed; do
  [ -e "$system/.$package" ] && continue
  if apt-get -q download "$package" >/dev/null 2>&1; then
    for archive in "$package"_*.deb; do dpkg-deb -x "$archive" "$system"; rm -f "$archive"; done
    for folder in bin sbin lib; do  # Debian keeps these inside /usr
      [ -d "$system/$folder" ] && cp -a "$system/$folder/." "$system/usr/$folder/" && rm -rf "${system:?}/$folder"
    done
    touch "$system/.$package"
  else
    echo "setup: $package could not be fetched; what needs it will say so." >&2
  fi
done
