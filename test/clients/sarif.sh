#!/usr/bin/env bash
# Microsoft's validator of SARIF, with the rules that GitHub sets, has nothing to say against what esep writes.
# Usage: sarif.sh FILE.sarif...     (after npm ci --prefix test/clients)
set -euo pipefail
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
# Its launcher hands words to a shell: hence the quotes within quotes.
"$(dirname "$0")/node_modules/.bin/sarif-multitool" validate "$@" --rule-kind "'Sarif;Gh'" --output "$out/log.sarif" >"$out/found.txt"

# It ends with 0 whatever it found. Not minded: SARIF2005, a home page, which esep has none of; SARIF2017, no region,
# since a cell or a whole file has no line, and one is not invented.
if grep -E '\): (error|warning) ' "$out/found.txt" | grep -vE ' warning SARIF20(05|17): '; then
  exit 1
fi
# A file that it cannot read passes in silence: only one that misses the home page was looked at.
for file in "$@"; do
  grep -qF "$(basename "$file")(" "$out/found.txt" || { echo "Not validated: $file" >&2; exit 1; }
done
echo "SARIF: $# files are valid"
