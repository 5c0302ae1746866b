#!/usr/bin/env bash
# The scripts of `esep completion` in a real fish and a real zsh: they load, and offer commands, checks and choices.
set -euo pipefail
cd "$(dirname "$0")/../.."
esep=$PWD/bin/esep.js
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cd "$out"
export LC_ALL=C.UTF-8 TERM=dumb HOME="$out"
for shell in fish zsh; do node "$esep" completion "$shell" --lang ru >"esep.$shell"; done

in_fish() {
  fish --no-config --command "source esep.fish; complete --do-complete '$1'" | cut -f1
}

# zsh completes at a terminal only: in one of its own making it gets the words and Ctrl-D, which lists what fits. A prompt
# means that it takes keys; what it echoes of the command that sets the prompt must not look like one.
cat >list.zsh <<'ZSH'
zmodload zsh/zpty
zpty terminal zsh -f -i
zpty -w terminal 'unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source ./esep.zsh; PS1=rea"dy> "'
zpty -r -m terminal seen '*ready> '
zpty -w -n terminal "$1"$'\C-d'
zpty -r -m terminal seen '*ready> '
print -r -- $seen
ZSH
in_zsh() {
  timeout 20 zsh -f list.zsh "$1"
}

offers() {
  local shell=$1 words=$2 offered
  offered=$("in_$shell" "$words" | tr -s ' \r' '\n')
  for word in "${@:3}"; do
    grep -qxF -- "$word" <<<"$offered" || {
      printf '%s does not offer %s for "%s" but:\n%s\n' "$shell" "$word" "$words" "$offered" >&2
      exit 1
    }
  done
}

for shell in fish zsh; do
  offers "$shell" 'esep c' check convert completion
  offers "$shell" 'esep check --m' --max-findings
  offers "$shell" 'esep check --lang ' kk ru en
  offers "$shell" 'esep explain totals/ch' totals/channel totals/channels
done
echo 'fish and zsh offer commands, options, choices and checks'
