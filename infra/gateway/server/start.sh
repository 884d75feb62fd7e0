#!/bin/sh
# Starts Caddy under the root that `make secrets` made or, on a server of an older version, under the one that its phones
# trust: Caddy made that itself, and it lies in the volume until `./infra/server.sh new-root` (docs/server.md, "Certificates").
set -eu
storage=${DAIHOI_GATEWAY_STORAGE:-/data/caddy} DAIHOI_TRUST_ADDRESS=${DAIHOI_TRUST_ADDRESS:-}
DAIHOI_ROOT_CERT=${DAIHOI_ROOT_CERT:-/run/secrets/gateway_root} DAIHOI_ROOT_KEY=${DAIHOI_ROOT_KEY:-/run/secrets/gateway_root_key}
mark() { python3 -c 'import hashlib, ssl, sys; print(hashlib.sha256(ssl.PEM_cert_to_DER_cert(open(sys.argv[1]).read())).hexdigest().upper())' "$1"; }
if [ -s "$storage/pki/authorities/local/root.key" ]; then
  DAIHOI_ROOT=own
  DAIHOI_ROOT_CERT=$storage/pki/authorities/local/root.crt
  mark=$(mark "$DAIHOI_ROOT_CERT")
else
  DAIHOI_ROOT=given
  mark=$(mark "$DAIHOI_ROOT_CERT")
  # Another root, another folder: nothing that the one before signed is found there.
  [ "${DAIHOI_TLS:-internal}" = acme ] || storage=$storage/under-$(printf '%.8s' "$mark")
fi
DAIHOI_GATEWAY_STORAGE=$storage DAIHOI_FINGERPRINT=$(printf '%s' "$mark" | sed 's/../&:/g; s/:$//')
if [ "${DAIHOI_TLS:-internal}" = acme ]; then DAIHOI_FINGERPRINT='' DAIHOI_TRUST_ADDRESS=''; fi # nothing to trust
export DAIHOI_TRUST_ADDRESS DAIHOI_GATEWAY_STORAGE DAIHOI_FINGERPRINT DAIHOI_ROOT DAIHOI_ROOT_CERT DAIHOI_ROOT_KEY
exec caddy run --config /etc/caddy/Caddyfile --adapter caddyfile
