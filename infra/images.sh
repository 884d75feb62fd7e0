#!/bin/sh
# Pins the images of others by digest: ./infra/images.sh. Asks the registry for each of infra/images.lock and writes NAME:TAG@sha256:…
# into .env, which docker-compose.yml takes: who changes what a tag means changes nothing here. Once on a server, and after an
# update that changed infra/images.lock.
set -eu
cd "$(dirname "$0")/.."
fail() { echo "✗ $*" >&2; exit 1; }
docker version >/dev/null 2>&1 || fail "Docker does not answer: start it (systemctl start docker), or run this as a user who may use it."
umask 0077
[ -f .env ] || : >.env
new=$(mktemp .env.XXXXXX)
trap 'rm -f "$new"' EXIT
grep -v '^DAIHOI_IMAGE_' .env >"$new" || true
while IFS='=' read -r name image; do
  case $name in DAIHOI_IMAGE_*) ;; *) continue ;; esac
  docker pull --quiet "$image" >/dev/null || fail "$image could not be fetched (see above): nothing was changed."
  digest=$(docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' "$image" | sed -n 's/.*@//p' | head -n 1)
  case $digest in sha256:*) ;; *) fail "$image has no digest of a registry, so it was built here: nothing was changed." ;; esac
  echo "$name=$image@$digest" >>"$new"
  echo "$image@$digest"
done <infra/images.lock
mv -f "$new" .env
echo "→ Pinned in .env: 'make server' builds on these and starts them"
