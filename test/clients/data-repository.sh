# Makes a git repository of a school's data in the folder $1, with a wrong total, and goes there. To be sourced.
export GIT_AUTHOR_NAME=esep GIT_AUTHOR_EMAIL=esep@example.kz GIT_COMMITTER_NAME=esep GIT_COMMITTER_EMAIL=esep@example.kz
export LC_ALL=C.UTF-8
git init --quiet "$1"
mkdir "$1/schools"
cp samples/school.yaml "$1/schools/ulgi.yaml"
cp samples/school.xlsx "$1/schools/мектеп № 3.xlsx"
cp samples/mistake.yaml "$1/schools/aqjar.yaml"
cd "$1"

# Where the mistake stands.
mistake="schools/aqjar.yaml:$(grep -n 'total: 402' schools/aqjar.yaml | cut -d: -f1):"

mend() {
  sed -i 's/total: 402/total: 412/' schools/aqjar.yaml
}

# Runs a command that must fail at the mistake's line.
fails_at_mistake() {
  if "$@" >found.txt 2>&1; then
    cat found.txt
    echo "The wrong figure got through: $*" >&2
    exit 1
  fi
  if ! grep -qE "^$mistake[0-9]+ .* totals/channels" found.txt; then
    cat found.txt
    echo "This does not tell of $mistake: $*" >&2
    exit 1
  fi
  rm found.txt
}
