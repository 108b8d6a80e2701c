#!/bin/sh
# Makes .venv with the locked dependencies and the project itself (editable), for the Python at hand.
set -eu
cd "$(dirname "$0")/.."

find_python() {
  for candidate in "${EASEL_PYTHON:-}" python3.11 python3.12 python3.13 python3; do
    [ -n "$candidate" ] || continue
    if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
      echo "$candidate"; return 0
    fi
  done
  echo "easel: Python 3.11, 3.12 or 3.13 is needed (Debian: apt-get install python3 python3-venv)." >&2
  return 1
}

python=$(find_python)
[ -x .venv/bin/python ] || "$python" -m venv .venv || {
  rm -rf .venv
  echo "easel: the venv module is missing (Debian: apt-get install python3-venv)." >&2
  exit 1
}
# --no-deps: the lock is complete, and leaves out what packaging/lock.py overrides on purpose.
echo "venv: installing the locked dependencies" >&2
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
