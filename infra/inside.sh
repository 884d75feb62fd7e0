#!/bin/sh
# Writes what is missing of what the containers need to know each other by: ./infra/inside.sh [FOLDER], by default ./secrets.
# Passwords of Kafka's principals (infra/kafka/access.yaml) and of the roles that own the tables, and certificates of PostgreSQL and Kafka by a CA whose key is
# thrown away at once. Nothing here is worth keeping: what was deleted, or ends within 30 days, is made anew, and the
# next start takes it.
set -eu
folder=${1:-${DAIHOI_SECRETS:-secrets}}
command -v openssl >/dev/null || { echo "✗ There is no openssl, which makes the certificates between the containers: install the package openssl." >&2; exit 1; }
umask 0077
mkdir -p "$folder/kafka" "$folder/inside" "$folder/owners"
for principal in broker admin reader registration-worker checkin-worker honors-worker; do
  file=$folder/kafka/$principal
  [ ! -s "$file" ] || continue
  od -An -v -tx1 -N 24 /dev/urandom | tr -d ' \n' >"$file.part"
  chmod 0444 "$file.part"
  mv -f "$file.part" "$file"
  echo "wrote $file"
done

inside=$folder/inside
for service in registration checkin honors; do # infra/postgres/databases.sh sets the password before each migration
  file=$folder/owners/$service
  [ ! -s "$file" ] || continue
  printf 'postgresql://daihoi_%s_owner:%s@postgres:5432/daihoi_%s\n' "$service" "$(od -An -v -tx1 -N 24 /dev/urandom | tr -d ' \n')" "$service" >"$file.part"
  chmod 0444 "$file.part"
  mv -f "$file.part" "$file"
  echo "wrote $file"
done
lasts() { [ -s "$1" ] && openssl x509 -in "$1" -noout -checkend 2592000 >/dev/null 2>&1; }
if lasts "$inside/ca.crt" && lasts "$inside/postgres.crt" && [ -s "$inside/postgres.key" ] && [ -s "$inside/kafka.pem" ]; then exit 0; fi
work=$(mktemp -d "$inside/new.XXXXXX")
trap 'rm -rf "$work"' EXIT
key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/$1.key" 2>/dev/null; }
key ca
openssl req -new -x509 -key "$work/ca.key" -out "$work/ca.crt" -days 825 -subj "/O=Dai Hoi/CN=between the containers" \
  -addext "keyUsage=critical,keyCertSign"
for server in postgres kafka; do
  key "$server"
  printf 'subjectAltName=DNS:%s,DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\nbasicConstraints=CA:FALSE\n' "$server" >"$work/$server.ext"
  openssl req -new -key "$work/$server.key" -subj "/O=Dai Hoi/CN=$server" -out "$work/$server.csr"
  openssl x509 -req -in "$work/$server.csr" -CA "$work/ca.crt" -CAkey "$work/ca.key" -days 825 -extfile "$work/$server.ext" \
    -out "$work/$server.crt" 2>/dev/null
done
cat "$work/kafka.key" "$work/kafka.crt" "$work/ca.crt" >"$work/kafka.pem"
for file in postgres.key postgres.crt kafka.pem ca.crt; do # the CA's own last: it says that all the others are there
  chmod 0444 "$work/$file"
  mv -f "$work/$file" "$inside/$file"
done
echo "wrote the certificates in $inside"
