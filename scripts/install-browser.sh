#!/usr/bin/env bash
# Installs Debian's Chromium, which the tests of pages run in; without it they are skipped and say so.
set -euo pipefail
if command -v chromium >/dev/null; then
  chromium --version
  exit 0
fi
run=()
[[ $(id -u) -eq 0 ]] || run=(sudo)
"${run[@]}" apt-get update -q
"${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium fonts-dejavu-core
chromium --version
