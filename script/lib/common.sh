# shellcheck shell=bash
# Shared by the scripts; `source` it. Written for bash 3.2 and later (macOS still ships 3.2).
# Not every script uses every name set here.
# shellcheck disable=SC2034

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BACKEND=$ROOT/backend
FRONTEND=$ROOT/frontend
PRODUCT=$BACKEND/target/quarkus-app/quarkus-run.jar
STAMPS=$BACKEND/target/stamps

say() { printf '%s\n' "$*"; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# The major version of the JDK whose home is $1; 0 when there is no JDK (a JRE does not compile).
jdk_major() {
  local version=
  [ -x "$1/bin/javac" ] || { say 0; return; }
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  say "${version:-0}"
}

# Sets and exports JAVA_HOME: the one given if it is new enough, else the newest JDK found.
choose_jdk() {
  local home major best=0 chosen=
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_major "$JAVA_HOME")" -ge 21 ]; then
    export JAVA_HOME
    return
  fi
  for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    major=$(jdk_major "$home")
    if [ "$major" -ge 21 ] && [ "$major" -gt "$best" ]; then
      best=$major
      chosen=$home
    fi
  done
  [ -n "$chosen" ] || die "A JDK of version 21 or later is needed. Install one (for example Eclipse Temurin 25) or set JAVA_HOME to it."
  export JAVA_HOME=$chosen
}

need_node() {
  if ! have node || ! have npm; then
    die "Node.js 20 or later with npm is needed. Install it from https://nodejs.org/ and start again."
  fi
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || die "Node.js 20 or later is needed; this machine has $(node --version)."
}

# One line that changes when the name or the content of any file below the given paths changes.
fingerprint() {
  local sum
  if have sha256sum; then sum="sha256sum"; else sum="shasum -a 256"; fi
  # $sum is split on purpose.
  # shellcheck disable=SC2086
  find "$@" \( -name node_modules -o -name dist -o -name target -o -name generated \) -prune -o -type f -print0 2>/dev/null |
    LC_ALL=C sort -z | xargs -0 $sum | $sum | cut -c1-64
}

# stamped <name> <fingerprint>: was this very state built last time?
stamped() { [ "$(cat "$STAMPS/$1" 2>/dev/null)" = "$2" ]; }

stamp() {
  mkdir -p "$STAMPS"
  printf '%s' "$2" >"$STAMPS/$1"
}

# Does anything listen on 127.0.0.1:$1?
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# One installation of the locked packages, as npm itself remembers it.
install_packages() {
  local now
  now=$(fingerprint "$FRONTEND/package.json" "$FRONTEND/package-lock.json")
  if [ "$(cat "$FRONTEND/node_modules/.meguri-installed" 2>/dev/null)" != "$now" ]; then
    (cd "$FRONTEND" && npm ci --no-audit --no-fund --loglevel=error)
    printf '%s' "$now" >"$FRONTEND/node_modules/.meguri-installed"
  fi
}
