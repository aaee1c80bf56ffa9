# shellcheck shell=bash
# The programs the tests need beside a JDK and Node.

# program=Debian package, or a path that must exist=package
TEST_PACKAGES="chromium=chromium
/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc=fonts-noto-cjk
nginx=nginx-light
envsubst=gettext-base
shellcheck=shellcheck
docker-compose=docker-compose"

is_there() {
  case $1 in
    /*) [ -e "$1" ] ;;
    nginx) have nginx || [ -x /usr/sbin/nginx ] ;;
    chromium) have chromium || [ -n "${MEGURI_CHROMIUM:-}" ] ;;
    docker-compose) have docker-compose || docker compose version >/dev/null 2>&1 ;;
    *) have "$1" ;;
  esac
}

# Installs what is missing on Debian as root, else says what is missing. Nothing here is fatal: the section that needs a program says so.
install_test_packages() {
  local line missing=()
  while IFS= read -r line; do
    is_there "${line%%=*}" || missing+=("${line#*=}")
  done <<<"$TEST_PACKAGES"
  if [ ${#missing[@]} -eq 0 ]; then return; fi
  if have apt-get && [ "$(id -u)" = 0 ]; then
    say "Installing ${missing[*]} …"
    local apt=(apt-get -q -y -o DPkg::Lock::Timeout=300)
    export DEBIAN_FRONTEND=noninteractive
    if ! { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "${missing[@]}"; } >"$ROOT/backend/target/apt.log" 2>&1; then
      say "Could not install them; see backend/target/apt.log."
    fi
  else
    say "Missing on this machine (Debian's package names): ${missing[*]}"
  fi
}
