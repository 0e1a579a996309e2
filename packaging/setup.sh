# shellcheck shell=bash
# Installs what is missing: Debian packages and the Python environment in .venv. Sourced by `run` and `test`.
#
# Quick and silent when nothing is missing. Every step can be repeated; a step that was cut off is done again from
# its beginning. Names no package index: apt, pip and uv ask the ones that this machine is set up for.
# Whoever sources this has set `root`, the folder of the project.
: "${root:?}"

lock_files=(requirements.txt requirements-dev.txt build.txt uv.txt)
needed_mb=2000 # free space for a whole set-up: 1.2 GB of Python packages, 0.7 GB of Debian's

say() { printf '%s\n' "$*" >&2; }

# One clear sentence, then the end.
give_up() {
  say "setup: $*"
  exit 1
}

# set_up PROFILE: makes sure of the packages and of .venv; PROFILE is `run` or `test`, which includes `run`.
set_up() {
  local profile=$1 debs
  if ! command -v apt-get >/dev/null; then
    give_up "this needs Debian 12 or a system like it, and apt-get was not found here."
  fi
  mapfile -t debs < <(missing_debs)
  if ((!${#debs[@]})) && environment_is_current "$profile"; then return; fi

  refuse_old_python
  open_log
  exec 9>>"$root/build/setup.lock" # given back when this shell ends, however it ends
  if ! flock --nonblock 9; then
    say "setup: waiting for another set-up of this folder to end."
    flock 9
  fi
  : >"$log"
  mapfile -t debs < <(missing_debs)
  if ((${#debs[@]})); then install_debs "${debs[@]}"; fi
  if ! environment_is_current "$profile"; then
    refuse_old_python
    make_environment "$profile"
  fi
  exec 9>&-
}

# in_environment MODULE ARGS...: becomes the program, from whatever folder this was called in.
in_environment() {
  export PYTHONPATH=$root PYTHONSAFEPATH=1 # this folder's modules, never the caller's
  export LC_ALL=${LC_ALL:-C.UTF-8}         # a bare system has no locale, and Qt wants UTF-8
  exec "$root/.venv/bin/python" -m "$@"
}

# --- what is there -------------------------------------------------------------------------------------------------

missing_debs() {
  local wanted
  mapfile -t wanted < <(sed 's/ *#.*//; /^$/d' "$root/packaging/apt-packages.txt")
  comm -23 <(printf '%s\n' "${wanted[@]}" | sort) <(installed_of "${wanted[@]}" | sort)
}

installed_of() {
  local format="\${db:Status-Abbrev}\${Package}\n"
  dpkg-query --show --showformat="$format" "$@" 2>/dev/null | sed -n 's/^ii //p'
}

refuse_old_python() {
  [[ -x /usr/bin/python3 ]] || return 0 # apt brings it
  /usr/bin/python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    give_up "Python 3.11 or newer is needed, and $(/usr/bin/python3 --version) is installed; use Debian 12 or newer."
}

# What .venv was made of; it is current while this says the same. A moved folder or another Python changes it.
environment_stamp() {
  printf '%s\n' "$1" "$root" "$(readlink -f /usr/bin/python3)"
  (cd "$root/packaging" && sha256sum "${lock_files[@]}")
}

environment_profile() { # an environment made for `test` stays one
  if [[ $1 == run && $(head -n 1 "$root/.venv/made-of" 2>/dev/null) == test ]]; then echo test; else echo "$1"; fi
}

environment_is_current() {
  [[ -x $root/.venv/bin/python && -r $root/.venv/made-of ]] &&
    [[ $(<"$root/.venv/made-of") == "$(environment_stamp "$(environment_profile "$1")")" ]]
}

# --- what is done --------------------------------------------------------------------------------------------------

install_debs() {
  local as_root=()
  if ((EUID != 0)); then
    as_root=(sudo)
    if ! command -v sudo >/dev/null || ! { sudo --non-interactive true 2>/dev/null || sudo --validate; }; then
      give_up "installing Debian packages needs root or sudo; ask an administrator to run: apt-get install $*"
    fi
  fi
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes --no-install-recommends
    -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold)
  step "Debian packages: $# to install, a minute or two" debs_from_network "$@"
}

debs_from_network() {
  "${as_root[@]}" dpkg --configure -a # mends what a cut-off installation left
  "${apt[@]}" update || true          # a broken third-party source need not stop us; a missing package will
  "${apt[@]}" install "$@"
}

make_environment() {
  local venv=$root/.venv profile
  profile=$(environment_profile "$1")
  local locked=requirements.txt size="about 350 MB"
  if [[ $profile == test ]]; then locked=requirements-dev.txt size="about 450 MB"; fi
  ask_where_pip_asks
  if [[ -e $venv/unfinished || ! -x $venv/bin/pip || $(sed -n 2p "$venv/made-of" 2>/dev/null) != "$root" ]]; then
    step "Python environment in .venv, some seconds" new_environment
  fi
  touch "$venv/unfinished"
  rm -f "$venv/made-of"
  step "the installer uv, some seconds" "$venv/bin/python" -m pip install --disable-pip-version-check \
    --no-deps --require-hashes --requirement "$root/packaging/uv.txt"
  step "Python packages from $locked, $size, one to five minutes" "$venv/bin/uv" pip sync \
    --python "$venv/bin/python" --require-hashes --compile-bytecode \
    --build-constraints "$root/packaging/build.txt" --require-build-hashes "$root/packaging/$locked"
  environment_stamp "$profile" >"$venv/made-of"
  rm "$venv/unfinished"
}

new_environment() {
  rm -rf "$venv" && mkdir "$venv" && touch "$venv/unfinished" && /usr/bin/python3 -m venv "$venv"
}

# uv does not read pip's settings; a machine that is set up for a mirror, or a company's certificate, is so for both.
ask_where_pip_asks() {
  local index
  export UV_SYSTEM_CERTS=${UV_SYSTEM_CERTS:-1}
  if [[ -z ${UV_DEFAULT_INDEX:-} ]] && index=$(/usr/bin/python3 -m pip config get global.index-url 2>/dev/null); then
    export UV_DEFAULT_INDEX=$index
  fi
}

# --- how it is shown -----------------------------------------------------------------------------------------------

open_log() {
  local free_mb
  log=$root/build/setup.log
  if ! { mkdir -p "$root/build" && touch "$log" "$root/build/setup.lock"; } 2>/dev/null; then
    give_up "$(id -un) may not write to $root; run this as $(stat -c %U "$root") or in a copy of your own."
  fi
  free_mb=$(($(stat -f -c '%a * %S' "$root") / 1048576))
  if ((free_mb < needed_mb)) && [[ ! -e $root/.venv/made-of ]]; then
    give_up "not enough disk space for $root: $free_mb MB are free, about $needed_mb MB are needed."
  fi
}

# step TITLE COMMAND...: runs a command with its output in the log and shows that it is alive.
step() {
  local title=$1 started=$SECONDS ticker status=0
  shift
  say "setup: $title"
  printf '\n== %s\n' "$title" >>"$log"
  show_time 9>&- &
  ticker=$!
  # shellcheck disable=SC2064  # the number of now
  trap "kill $ticker 2>/dev/null || true" EXIT
  "$@" >>"$log" 2>&1 </dev/null 9>&- || status=$?
  kill "$ticker" 2>/dev/null || true
  wait "$ticker" 2>/dev/null || true
  trap - EXIT
  if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
  if ((status)); then give_up "$(reason_of_failure "$title")"; fi
  say "setup:   done in $((SECONDS - started)) s"
}

show_time() {
  local seconds=0
  while kill -0 $$ 2>/dev/null && sleep 1 >/dev/null 2>&1; do
    seconds=$((seconds + 1))
    if [[ -t 2 ]]; then
      printf '\rsetup:   %d s ' "$seconds" >&2
    elif ((seconds % 20 == 0)); then
      say "setup:   still at it after $seconds s"
    fi
  done
}

# The one sentence for what went wrong, from the log of the last step.
reason_of_failure() {
  local text
  text=$(tac "$log" | sed '/^== /q')
  case $text in
    *"No space left on device"* | *"not have enough free space"*)
      echo "the disk is full; free about $needed_mb MB and run this again." ;;
    *"emporary failure"* | *"Could not resolve"* | *"Could not connect"* | *"Network is unreachable"* | \
      *"Failed to establish a new connection"* | *"dns error"* | *"error sending request"* | *"onnection refused"* | \
      *"imed out"* | *"Unable to fetch"* | *"Failed to fetch"*)
      echo "the package servers cannot be reached; check the network and run this again (details: $log)." ;;
    *) echo "\"$1\" failed; the last lines of $log say why: $(tail -n 3 "$log" | tr '\n' ' ')" ;;
  esac
}
