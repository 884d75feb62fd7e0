#!/bin/sh
# Writes what is missing of what the containers need to know each other by: ./infra/inside.sh [FOLDER [renew]], by default
# ./secrets. Passwords of Kafka's principals (infra/kafka/access.yaml) and of the services' roles at PostgreSQL; certificates
# of everybody who is asked, by one CA, and of who may ask our processes, by another. The keys of both are thrown away at
# once. Nothing here is worth keeping: what was deleted, a password of a year, a certificate that ends within 90 days, with
# `renew` all of it, is made anew, and the next start takes it.
set -eu
. "$(dirname "$0")/words.sh"
folder=${1:-${DAIHOI_SECRETS:-secrets}} renew=${2:-}
command -v openssl >/dev/null || fail "Thiếu openssl, nó tạo chứng chỉ giữa các container: cài gói openssl." "There is no openssl, which makes the certificates between the containers: install the package openssl."
umask 0077
mkdir -p "$folder/kafka" "$folder/inside" "$folder/owners"
stale() { [ ! -s "$1" ] || [ -n "$renew" ] || [ -n "$(find "$1" -mtime +365)" ]; }
random() { od -An -v -tx1 -N 24 /dev/urandom | tr -d ' \n'; }
write() { # FILE FORMAT WORDS…
  file=$1
  shift
  rm -f "$file.part"
  # shellcheck disable=SC2059
  printf "$@" >"$file.part"
  chmod 0444 "$file.part"
  mv -f "$file.part" "$file"
  either "đã ghi $file" "wrote $file"
}
for principal in broker admin reader registration-worker checkin-worker honors-worker; do
  if stale "$folder/kafka/$principal"; then write "$folder/kafka/$principal" '%s' "$(random)"; fi
done
for service in registration checkin honors; do # infra/postgres/databases.sh sets both passwords before each migration
  owner=$folder/owners/$service user=$folder/$service/database_url
  if stale "$owner"; then write "$owner" 'postgresql://daihoi_%s_owner:%s@postgres:5432/daihoi_%s\n' "$service" "$(random)" "$service"; fi
  if [ -s "$user" ] && stale "$user"; then # its first one is infra/secrets.sh's
    write "$user" 'postgresql://daihoi_%s:%s@postgres:5432/daihoi_%s\n' "$service" "$(random)" "$service"
  fi
done

inside=$folder/inside
servers="kafka postgres"
processes="registration-api checkin-api honors-api registration-worker checkin-worker honors-worker"
callers="gateway watch" # the gateway asks the APIs; health checks and Prometheus look whether processes are well
lasts() { [ -s "$1" ] && openssl x509 -in "$1" -noout -checkend 7776000 >/dev/null 2>&1; }
whole() { # all are there, last, and are of one run: one that was broken off leaves some of the next authority
  for authority in ca callers; do lasts "$inside/$authority.crt" || return 1; done
  for name in kafka $processes $callers; do lasts "$inside/$name.pem" || return 1; done
  [ -s "$inside/postgres.key" ] && lasts "$inside/postgres.crt" && signed ca kafka.pem && signed ca postgres.crt && signed callers gateway.pem
}
signed() { openssl verify -CAfile "$inside/$1.crt" "$inside/$2" >/dev/null 2>&1; }
if [ -z "$renew" ] && whole; then exit 0; fi
work=$(mktemp -d "$inside/new.XXXXXX")
trap 'rm -rf "$work"' EXIT
key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/$1.key" 2>/dev/null; }
authority() { # NAME WORDS
  key "$1"
  openssl req -new -x509 -key "$work/$1.key" -out "$work/$1.crt" -days 825 -subj "/O=Dai Hoi/CN=$2" \
    -addext "keyUsage=critical,keyCertSign"
}
sign() { # NAME AUTHORITY USAGE
  key "$1"
  printf 'subjectAltName=DNS:%s,DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=%s\nbasicConstraints=CA:FALSE\n' "$1" "$3" >"$work/$1.ext"
  openssl req -new -key "$work/$1.key" -subj "/O=Dai Hoi/CN=$1" -out "$work/$1.csr"
  openssl x509 -req -in "$work/$1.csr" -CA "$work/$2.crt" -CAkey "$work/$2.key" -days 825 -extfile "$work/$1.ext" \
    -out "$work/$1.crt" 2>/dev/null
  cat "$work/$1.key" "$work/$1.crt" "$work/$2.crt" >"$work/$1.pem"
}
authority ca "between the containers"
authority callers "who may ask between the containers"
for name in $servers; do sign "$name" ca serverAuth,clientAuth; done
for name in $processes; do sign "$name" ca serverAuth; done
for name in $callers; do sign "$name" callers clientAuth; done
put() {
  chmod 0444 "$work/$1"
  mv -f "$work/$1" "$inside/$1"
}
for name in kafka $processes $callers; do put "$name.pem"; done
for file in postgres.key postgres.crt callers.crt ca.crt; do put "$file"; done # the CA's own last: all the others are there
either "đã ghi các chứng chỉ trong $inside" "wrote the certificates in $inside"
