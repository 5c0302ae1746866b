#!/usr/bin/env bash
# pre-commit installs the hook from the last commit of this repository, and git then refuses a wrong figure.
set -euo pipefail
cd "$(dirname "$0")/../.."
esep=$PWD
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export PRE_COMMIT_HOME="$out/cache"
source test/clients/data-repository.sh "$out/data"

# An `exclude` of one's own takes the place of the hook's, so that esep's own files reach it.
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $esep
    rev: $(git -C "$esep" rev-parse HEAD)
    hooks:
      - id: esep
        exclude: ^(\..*|archive/)
YAML
pre-commit install
git add schools .pre-commit-config.yaml
fails_at_mistake git commit --quiet --message 'A wrong total'
mend
git add schools
git commit --quiet --message 'The right total'
echo 'extends: department' >esep.config.yaml
git add esep.config.yaml
git commit --quiet --message 'Only the configuration'
test "$(git rev-list --count HEAD)" -eq 2
echo 'pre-commit: the wrong figure was refused, the right one was committed'
