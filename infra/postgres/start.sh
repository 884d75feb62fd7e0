#!/bin/bash
# Run by the postgres container before the image's own start. Nobody comes in without TLS; the key is mounted as its
# owner on this server has it, and PostgreSQL takes none but its own user's.
set -euo pipefail
if [ "${DAIHOI_POSTGRES_TLS:-verify-full}" != disable ]; then
  ldd "$(command -v postgres)" | grep -q libssl || {
    echo "FATAL: this PostgreSQL was built without TLS: take the official image of PostgreSQL 18, or set DAIHOI_POSTGRES_TLS=disable in .env (docs/server.md)" >&2; exit 1; }
  install -o postgres -g postgres -m 0600 /run/secrets/postgres_key /run/daihoi/postgres.key
  set -- "$@" -c ssl=on -c ssl_cert_file=/run/secrets/postgres_certificate -c ssl_key_file=/run/daihoi/postgres.key \
    -c hba_file=/daihoi/pg_hba.conf
fi
exec docker-entrypoint.sh "$@"
