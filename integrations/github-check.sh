#!/usr/bin/env bash
# The step "Check" of action.yml: its inputs come as ESEP_… variables.
set -euo pipefail

words=(--format github)
[ -z "${ESEP_SARIF:-}" ] || words+=(--format "sarif=$ESEP_SARIF")
[ -z "${ESEP_JUNIT:-}" ] || words+=(--format "junit=$ESEP_JUNIT")
[ -z "${ESEP_LANG:-}" ] || words+=(--lang "$ESEP_LANG")
[ -z "${ESEP_FAIL_ON:-}" ] || words+=(--fail-on "$ESEP_FAIL_ON")
[ -z "${ESEP_CONFIG:-}" ] || words+=(--config "$ESEP_CONFIG")
[ -z "${ESEP_BASELINE:-}" ] || words+=(--baseline "$ESEP_BASELINE")
[[ ! "${ESEP_ALLOW_EMPTY:-}" =~ ^[[:space:]]*[Tt][Rr][Uu][Ee][[:space:]]*$ ]] || words+=(--allow-empty)

# Lines may be indented, and end as on Windows.
paths=()
while IFS=$' \t\r' read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<<"${ESEP_PATHS:-}"
[ "${#paths[@]}" -gt 0 ] || paths=(.)

exec node "$ESEP_ACTION/bin/esep.js" check "${words[@]}" -- "${paths[@]}"
