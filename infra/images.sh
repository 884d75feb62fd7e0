#!/bin/sh
# Pins the images of others by digest: ./infra/images.sh. Asks the registry for each of infra/images.lock and writes NAME:TAG@sha256:…
# into .env, which docker-compose.yml takes: who changes what a tag means changes nothing here. Once on a server, and after an
# update that changed infra/images.lock.
set -eu
cd "$(dirname "$0")/.."
. infra/words.sh
docker version >/dev/null 2>&1 || fail "Docker không trả lời: khởi động nó (systemctl start docker), hoặc chạy lệnh này bằng tài khoản được dùng nó." "Docker does not answer: start it (systemctl start docker), or run this as a user who may use it."
umask 0077
[ -f .env ] || : >.env
new=$(mktemp .env.XXXXXX)
trap 'rm -f "$new"' EXIT
grep -v '^DAIHOI_IMAGE_' .env >"$new" || true
while IFS='=' read -r name image; do
  case $name in DAIHOI_IMAGE_*) ;; *) continue ;; esac
  docker pull --quiet "$image" >/dev/null || fail "Không tải được $image (xem ở trên): chưa đổi gì." "$image could not be fetched (see above): nothing was changed."
  digest=$(docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' "$image" | sed -n 's/.*@//p' | head -n 1)
  case $digest in sha256:*) ;; *) fail "$image không có mã băm của kho ảnh, tức là dựng tại đây: chưa đổi gì." "$image has no digest of a registry, so it was built here: nothing was changed." ;; esac
  echo "$name=$image@$digest" >>"$new"
  echo "$image@$digest"
done <infra/images.lock
mv -f "$new" .env
echo "→ $(either "Đã ghi vào .env: 'make server' dựng trên các ảnh này và khởi động" "Pinned in .env: 'make server' builds on these and starts them")"
