#!/usr/bin/env bash
# Reports that LibreOffice saved again, as .docx, as .odt, and that one as .docx again, still hold the same data
# and say the same.
# Usage: resave.sh REPORT.docx...     (after npm run build; needs soffice)
set -euo pipefail
esep=(node "$(dirname "$0")/../../bin/esep.js")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

save() {
  soffice "-env:UserInstallation=file://$out/profile" --headless --convert-to "$1" --outdir "$out/$2" "${@:3}" >/dev/null 2>&1
}
save docx docx "$@"
save odt odt "$@"
save docx odt-docx "$out"/odt/*.odt

for report in "$@"; do
  stem=$(basename "$report" .docx)
  for saved in "$out/docx/$stem.docx" "$out/odt/$stem.odt" "$out/odt-docx/$stem.docx"; do
    "${esep[@]}" verify "$saved" >"$out/differences.txt" || { cat "$out/differences.txt" >&2; exit 1; }
    # Data of many schools are not converted: their figures are compared.
    if "${esep[@]}" convert "$report" "$out/before.json" --force >/dev/null 2>&1; then
      "${esep[@]}" convert "$saved" "$out/after.json" --force >/dev/null
      cmp "$out/before.json" "$out/after.json"
    else
      "${esep[@]}" diff "$report" "$saved" >"$out/differences.txt" || { cat "$out/differences.txt" >&2; exit 1; }
    fi
  done
done
echo "Saved by LibreOffice: $# reports hold the same data and words in all $(($# * 3)) files"
