#!/bin/sh
# The whole suite: offscreen in parallel, then what needs a real X server, then a real Secret Service.
set -eu
cd "$(dirname "$0")/.."

# What setup.sh unpacked inside .venv has fixed paths (the X server, the keyring): lay it over /usr and /etc, for this
# run's own name space only. Where the system does not allow that, those tests say what is not installed.
if [ -d .venv/system/usr ] && [ -z "${EASEL_LAID_OVER:-}" ] && unshare -Urm true 2>/dev/null; then
  export EASEL_LAID_OVER=1
  exec unshare -Urm sh -c '
    mount -t overlay overlay -o "lowerdir=$PWD/.venv/system/usr:/usr" /usr &&
      mount -t overlay overlay -o "lowerdir=$PWD/.venv/system/etc:/etc" /etc &&
      { glib-compile-schemas --targetdir="$PWD/.venv/system/usr/share/glib-2.0/schemas" \
        /usr/share/glib-2.0/schemas 2>/dev/null || true; }
    exec sh packaging/test.sh'
fi
. ./packaging/env.sh
python=.venv/bin/python
export QT_QPA_PLATFORM=offscreen
unset EASEL_HOME KIE_AI_API_KEY IMGBB_API_KEY AI_HORDE_API_KEY CLOUDFLARE_R2_ACCESS_KEY_ID \
  CLOUDFLARE_R2_SECRET_ACCESS_KEY || true
workers=${EASEL_TEST_WORKERS:-$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)}
status=0

$python -m pytest -q -n "$workers" --dist loadfile -m "not real_window and not keyring" tests || status=1
(unset QT_QPA_PLATFORM; $python -m pytest -q -m real_window tests) || status=1

XDG_DATA_HOME=$(mktemp -d); XDG_RUNTIME_DIR=$(mktemp -d); chmod 700 "$XDG_RUNTIME_DIR"
export XDG_DATA_HOME XDG_RUNTIME_DIR
unset DISPLAY || true
# The daemon takes its name on the bus only after its parent has gone: the tests start once it is there.
dbus-run-session -- sh -c "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  for attempt in \$(seq 100); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
      string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true' && break
    sleep 0.1
  done
  exec $python -m pytest -q tests/keyring" || status=1
rm -rf "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
exit $status
