# What the scripts of one server say: in Vietnamese, or in English where DAIHOI_LANG (also in .env) asks for it. Read by them.
either() { case ${DAIHOI_LANG:-vi} in [Ee][Nn]*) printf '%s\n' "${2:-$1}" ;; *) printf '%s\n' "$1" ;; esac; }
fail() { echo "✗ $(either "$@")" >&2; exit 1; }
