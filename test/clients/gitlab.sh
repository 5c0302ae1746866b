#!/usr/bin/env bash
# The job for GitLab as it is written: it installs esep from git, at the last commit, and stops a wrong figure.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export TMPDIR="$out"
part() {
  ESEP_URL="git+file://$PWD#$(git rev-parse HEAD)" node - "$1" <<'JS'
const [, job] = require('yaml').parseAllDocuments(require('node:fs').readFileSync('integrations/gitlab.yml', 'utf8'));
const inputs = { paths: 'schools', esep: process.env.ESEP_URL };
const text = job.toJS().esep[process.argv[2]].join('\n');
console.log(text.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name) => inputs[name]));
JS
}
part before_script >"$out/before.sh"
part script >"$out/script.sh"
source test/clients/data-repository.sh "$out/data"
source "$out/before.sh"
fails_at_mistake sh -e "$out/script.sh"
test -s gl-code-quality-report.json
mend
sh -e "$out/script.sh" >/dev/null
echo 'GitLab: esep was installed from git; the wrong figure was refused, the right one passed'
