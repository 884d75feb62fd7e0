#!/bin/sh
# Looks whether this server can run everything, then brings it up: ./infra/server.sh [check | up | renew | new-root | down].
# What fails ends in one sentence, nothing is left half started. `renew`: passwords and certificates between the containers are made
# anew. `new-root`: another root certificate, which phones trust anew. Settings: .env beside docker-compose.yml (.env.example).
set -eu
cd "$(dirname "$0")/.."
[ ! -f .env ] || { set -a; . ./.env; set +a; }
secrets=${DAIHOI_SECRETS:-secrets} https=${DAIHOI_HTTPS_PORT:-8443} http=${DAIHOI_HTTP_PORT:-8080}
NEEDED_MEMORY_MB=${DAIHOI_NEEDED_MEMORY_MB:-2000} NEEDED_DISK_MB=${DAIHOI_NEEDED_DISK_MB:-5000} PATIENCE=${DAIHOI_PATIENCE:-180}

. infra/words.sh
stop_and_fail() { docker compose stop --timeout 30 >/dev/null 2>&1 || true; fail "$@"; }
last_word() { docker compose logs --no-log-prefix --tail 1 "$1"; }
ill() { stop_and_fail "$1 không chạy ổn; nó nói: $2" "$1 does not get healthy; it says: $2"; }
fact() { tail -n 1 | sed 's/.*"fact": "\([^"]*\)".*/\1/'; }

taken() { # PORT: somebody listens on it here, and it is not our gateway
  hex=$(printf ':%04X' "$1")
  awk -v port="$hex" '$4 == "0A" && index($2, port) == length($2) - 4 { found = 1 } END { exit !found }' /proc/net/tcp /proc/net/tcp6 2>/dev/null &&
    ! docker compose ps --status running --services 2>/dev/null | grep -qx gateway
}

check() {
  command -v docker >/dev/null || fail "Chưa có bộ máy container: cài Docker Engine cùng phần Compose (docs/server.md, bước 2)." "There is no container engine: install Docker Engine with its Compose plugin (docs/server.md, step 2)."
  docker version >/dev/null 2>&1 || fail "Docker không trả lời: khởi động nó (systemctl start docker), hoặc chạy lệnh này bằng tài khoản được dùng nó." "Docker does not answer: start it (systemctl start docker), or run this as a user who may use it."
  docker compose version >/dev/null 2>&1 || fail "Docker thiếu phần Compose: cài docker-compose-plugin." "Docker has no Compose plugin: install docker-compose-plugin."
  for file in postgres/password registration/database_url checkin/database_url honors/database_url registration/qr_signing_seed \
    registration/token_signing_seed registration/personal_data_key registration/first_organizer_password registration/smtp_password registration/oidc_client_secret; do
    [ -s "$secrets/$file" ] || fail "Tệp bí mật $secrets/$file thiếu hoặc trống: đặt lại tệp cũ, hoặc chạy 'make secrets' nếu là máy chủ mới." "The secret $secrets/$file is missing or empty: put the old one back, or run 'make secrets' on a new server."
  done
  for file in kafka/broker kafka/admin kafka/reader kafka/registration-worker kafka/checkin-worker kafka/honors-worker \
    owners/registration owners/checkin owners/honors inside/ca.crt inside/callers.crt inside/postgres.crt inside/postgres.key \
    inside/kafka.pem inside/gateway.pem inside/watch.pem inside/registration-api.pem inside/checkin-api.pem inside/honors-api.pem \
    inside/registration-worker.pem inside/checkin-worker.pem inside/honors-worker.pem gateway/root.crt gateway/root.key; do
    [ -s "$secrets/$file" ] || fail "$secrets/$file thiếu hoặc trống: 'make secrets' tạo lại, không mất gì." "$secrets/$file is missing or empty: 'make secrets' makes it anew, nothing is lost by that."
  done
  for file in root/root_public_key root/root_signing_seed; do # the second is empty where it was stowed away
    [ -e "$secrets/$file" ] || fail "Thiếu tệp bí mật $secrets/$file: chạy 'make secrets', lệnh ấy chỉ ghi những gì còn thiếu." "The secret $secrets/$file is missing: run 'make secrets', which writes only what is missing."
  done
  docker compose config --quiet || fail "Không đọc được docker-compose.yml hoặc .env (xem ở trên)." "docker-compose.yml or .env cannot be read (see above)."
  memory=$(($(docker info --format '{{.MemTotal}}') / 1048576))
  [ "$memory" -ge "$NEEDED_MEMORY_MB" ] || fail "Máy chủ có $memory MB bộ nhớ, cần $NEEDED_MEMORY_MB MB: thêm bộ nhớ, hoặc chạy trên một máy (make up)." "This server has $memory MB of memory, $NEEDED_MEMORY_MB MB are needed: add memory, or use the one-machine runner (make up)."
  root=$(docker info --format '{{.DockerRootDir}}'); [ -d "$root" ] || root=/
  disk=$(df -Pm "$root" | awk 'NR == 2 { print $4 }')
  [ "$disk" -ge "$NEEDED_DISK_MB" ] || fail "Ổ đĩa của $root còn trống $disk MB, cần $NEEDED_DISK_MB MB: dọn bớt ('docker system df' cho biết Docker dùng những gì)." "The disk of $root has $disk MB free, $NEEDED_DISK_MB MB are needed: free some space ('docker system df' says what Docker uses)."
  for port in "$https" "$http"; do
    if taken "$port"; then fail "Cổng $port đang có chương trình khác dùng: dừng nó, hoặc đặt DAIHOI_HTTPS_PORT và DAIHOI_HTTP_PORT trong .env." "Port $port is taken by another program: stop it, or set DAIHOI_HTTPS_PORT and DAIHOI_HTTP_PORT in .env."; fi
  done
}

oldest() { # days of the oldest password between the containers
  for file in "$secrets"/postgres/password "$secrets"/*/database_url "$secrets"/owners/* "$secrets"/kafka/*; do
    echo $((($(date +%s) - $(stat -c %Y "$file")) / 86400))
  done | sort -n | tail -n 1
}

renew() {
  [ "$(docker compose ps --format '{{.Health}}' postgres)" = healthy ] || fail "PostgreSQL không chạy, mà phải báo cho nó mật khẩu mới của người quản trị: 'make server' trước." "PostgreSQL does not run, and it has to be told its administrator's new password: 'make server' first."
  password=$(od -An -v -tx1 -N 24 /dev/urandom | tr -d ' \n') file=$secrets/postgres/password
  (umask 0222 && rm -f "$file.part" && printf '%s\n' "$password" >"$file.part")
  echo "ALTER ROLE daihoi_admin PASSWORD '$password'" | docker compose exec -T postgres psql -q -v ON_ERROR_STOP=1 -U daihoi_admin -d postgres ||
    fail "PostgreSQL không nhận mật khẩu mới (xem ở trên): chưa đổi gì." "PostgreSQL did not take the new password (see above): nothing was changed."
  mv -f "$file.part" "$file"
  ./infra/inside.sh "$secrets" renew >/dev/null || fail "Không tạo lại được mật khẩu (xem ở trên): chạy lại lệnh này." "The passwords could not be made anew (see above): run this again."
  docker compose down --timeout 30 || fail "Không dừng được các container (xem ở trên)." "The containers could not be stopped (see above)."
  up
}

new_root() {
  ./infra/root.sh "$secrets" renew || fail "Không tạo lại được chứng chỉ gốc (xem ở trên)." "The root could not be made anew (see above)."
  docker compose stop gateway || fail "Không dừng được cổng vào (xem ở trên)." "The gateway could not be stopped (see above)."
  # What an older version's Caddy had made for itself would go before ours.
  docker compose run --rm --no-deps -T --entrypoint sh gateway -c 'rm -rf /data/caddy/pki/authorities/local /data/caddy/certificates/local' ||
    fail "Không gỡ được chứng chỉ gốc cũ (xem ở trên)." "The old root could not be taken away (see above)."
  up
}

healthy() { # SERVICE: wait until it is
  left=$PATIENCE
  until [ "$(docker compose ps --format '{{.Health}}' "$1")" = healthy ]; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    sleep 1
  done
}

up() {
  made=$(./infra/inside.sh "$secrets") || exit 1 # what an older version had not, or what is near its end
  ./infra/root.sh "$secrets" || fail "Không tạo được chứng chỉ gốc mà điện thoại tin cậy (xem ở trên)." "The root that phones trust could not be made (see above)."
  check
  [ -z "$made" ] || docker compose down --timeout 30 || fail "Không dừng được các container (xem ở trên)." "The containers could not be stopped (see above)."
  docker compose build --quiet || fail "Không dựng được các ảnh container (xem ở trên)." "The images could not be built (see above)."
  docker compose up -d --no-build postgres kafka || stop_and_fail "Không khởi động được PostgreSQL và Kafka (xem ở trên)." "The servers could not be started (see above)."
  for server in postgres kafka; do
    healthy "$server" || ill "$server" "$(last_word "$server")"
  done
  for job in databases registration-migrate checkin-migrate honors-migrate topics; do
    said=$(docker compose run --rm --no-deps -T "$job" 2>/dev/null) || stop_and_fail "$job: $(printf '%s\n' "$said" | fact)"
  done
  docker compose up -d --no-build || stop_and_fail "Không khởi động được các container (xem ở trên)." "The containers could not be started (see above)."
  for service in registration-api checkin-api honors-api registration-worker checkin-worker honors-worker registration-out honors-out gateway; do
    healthy "$service" || ill "$service" "$(last_word "$service" | fact)"
  done
  address=https://${DAIHOI_HOST:-localhost}:$https password=$secrets/registration/first_organizer_password
  echo "→ $(either "$address đã trả lời; lần đầu đăng nhập bằng tên organizer, mật khẩu, đổi ngay ở đó, nằm trong $password" \
    "$address answers; the first sign-in is organizer, its password, to be changed there, stands in $password")"
}

case ${1:-up} in
  check)
    check
    days=$(oldest)
    echo "→ $(either "Máy chủ này chạy được tất cả: 'make server'. Mật khẩu cũ nhất giữa các container đã dùng $days ngày" \
      "This server can run everything: 'make server'. The oldest password between the containers is $days days old")"
    ;;
  up) up ;;
  renew) renew ;;
  new-root) new_root ;;
  down)
    docker compose down --timeout 30
    echo "→ $(either "Không còn gì chạy; dữ liệu và các tệp bí mật còn nguyên" "Nothing runs any more; the volumes and secrets stay")"
    ;;
  *) sed -n '2,4p' "$0"; exit 2 ;;
esac
