#!/bin/sh
# After people were erased, with the doors shut: their old words go out of Kafka and out of PostgreSQL's own files, as
# `daihoi forget` does it on one machine. Every service says everything again, without them; while that lasts pages show
# how old their figures are. What was broken off is simply run again.
set -eu
cd "$(dirname "$0")/.."
[ ! -f .env ] || { set -a; . ./.env; set +a; }
PATIENCE=${DAIHOI_PATIENCE:-180} SERVICES="registration checkin honors" WORKERS="registration-worker checkin-worker honors-worker"

. infra/words.sh
ask() { docker compose exec -T postgres psql -X -q -A -t -v ON_ERROR_STOP=1 -U daihoi_admin -d "$1"; } # the words come in
count() { printf '%s' "$2" | ask "$1"; }

OLDER="SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < '%s'
  AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL)"
OTHER_SEGMENTS="SELECT count(*) FROM pg_ls_waldir()
WHERE name ~ '^[0-9A-F]{24}\$' AND name <> pg_walfile_name(pg_current_wal_insert_lsn())"

wait_until_nobody_reads_since_before() { # DATABASE: whoever does keeps the dead rows that they may still see
  now=$(count "$1" "SELECT clock_timestamp()") left=$PATIENCE
  # shellcheck disable=SC2059
  until [ "$(count "$1" "$(printf "$OLDER" "$now")")" = 0 ]; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || fail "Có ai đang đọc PostgreSQL đã lâu (đang sao lưu?): đọc xong thì chạy lại lệnh này." "Somebody reads in PostgreSQL for a long time (a backup?): run this again after that."
    sleep 1
  done
}

renew_log() { # the segments kept for reuse lie ahead, with old bytes in them
  echo "ALTER SYSTEM SET wal_recycle = off; SELECT pg_reload_conf()" | ask postgres >/dev/null
  left=200
  while :; do
    printf '%s\n' "SELECT pg_logical_emit_message(false, 'daihoi', 'forget');" "SELECT pg_switch_wal();" "CHECKPOINT;" | ask postgres >/dev/null
    [ "$(count postgres "$OTHER_SEGMENTS")" != 0 ] || break
    left=$((left - 1))
    [ "$left" -gt 0 ] || fail "PostgreSQL còn giữ nhật ký ghi của nó (có máy dự phòng, hoặc đang lưu trữ?): làm sao cho pg_wal trống, rồi chạy lại lệnh này." "PostgreSQL keeps its log (a standby, or archiving?): see that pg_wal is emptied, then run this again."
  done
  echo "ALTER SYSTEM RESET wal_recycle; SELECT pg_reload_conf()" | ask postgres >/dev/null
}

[ "$(docker compose ps --format '{{.Health}}' postgres)" = healthy ] || fail "PostgreSQL không chạy: 'make server' trước." "PostgreSQL does not run: 'make server' first."
waiting=$(count daihoi_registration "SELECT coalesce(string_agg(quote_literal(delegate_id), ','), 'NULL') FROM erasures WHERE swept_at IS NULL")
# shellcheck disable=SC2086
docker compose stop $WORKERS || fail "Không dừng được các tiến trình nền (xem ở trên)." "The workers could not be stopped (see above)."
kafka=$(docker compose ps -aq kafka)
if [ -n "$kafka" ]; then
  volume=$(docker inspect --format '{{range .Mounts}}{{if eq .Destination "/var/lib/kafka/data"}}{{.Name}}{{end}}{{end}}' "$kafka")
  docker compose rm -sf kafka && docker volume rm "$volume" >/dev/null || fail "Không xóa được dữ liệu của Kafka (xem ở trên)." "Kafka's volume could not be deleted (see above)."
fi
for service in $SERVICES; do
  echo "UPDATE outbox SET published_at = NULL, attempts = 0, retry_at = NULL WHERE abandoned_at IS NULL; DELETE FROM positions" | ask "daihoi_$service"
  wait_until_nobody_reads_since_before "daihoi_$service"
  echo "VACUUM (FULL, ANALYZE)" | ask "daihoi_$service"
  echo "VACUUM (FULL) pg_statistic, pg_statistic_ext_data" | ask "daihoi_$service" # they have values of the columns
done
renew_log
docker compose up -d --no-build --wait kafka || fail "Không khởi động được Kafka (xem ở trên): chạy lại lệnh này." "Kafka could not be started (see above): run this again."
docker compose run --rm --no-deps -T topics >/dev/null 2>&1 || fail "Không tạo được các chủ đề của Kafka: 'docker compose logs kafka', rồi chạy lại lệnh này." "Kafka could not be told its topics: 'docker compose logs kafka', then run this again."
echo "UPDATE erasures SET swept_at = clock_timestamp() WHERE swept_at IS NULL AND delegate_id IN ($waiting)" | ask daihoi_registration
# shellcheck disable=SC2086
docker compose up -d --no-build --no-deps $WORKERS || fail "Không khởi động được các tiến trình nền (xem ở trên): 'make server'." "The workers could not be started (see above): 'make server'."
echo "→ $(either "Những gì đã xóa không còn trong Kafka và trong tệp của PostgreSQL; hãy xóa các bản sao lưu trước đó" \
  "What was erased is gone from Kafka and from PostgreSQL's files; delete backups of before")"
