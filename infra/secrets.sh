#!/bin/sh
# Writes what is missing of the server's secrets, once: ./infra/secrets.sh [FOLDER], by default ./secrets.
# The folder is closed to other users (0700). The files in it are not (0444): each is mounted alone into the container
# that needs it, whose user is not the one who runs this.
set -eu
. "$(dirname "$0")/words.sh"
folder=${1:-${DAIHOI_SECRETS:-secrets}}
mkdir -p "$folder"
chmod 0700 "$folder"
hex() { od -An -v -tx1 | tr -d ' \n'; }
random() { head -c "$1" /dev/urandom | hex; }
write() { # FILE VALUE
  file=$folder/$1
  [ ! -s "$file" ] || return 0
  mkdir -p "$(dirname "$file")"
  (umask 0222 && printf '%s\n' "$2" >"$file.part")
  mv -f "$file.part" "$file"
  either "đã ghi $file" "wrote $file"
}
write postgres/password "$(random 24)"
for service in registration checkin honors; do
  write "$service/database_url" "postgresql://daihoi_$service:$(random 24)@postgres:5432/daihoi_$service"
done
for seed in qr_signing_seed token_signing_seed personal_data_key; do write "registration/$seed" "$(random 32)"; done
root() { # the root key signs the keys of badges and sessions; every service is told its public half
  [ ! -s "$folder/root/root_public_key" ] || return 0
  command -v openssl >/dev/null || fail "Thiếu openssl: cài nó, rồi chạy lại lệnh này." "openssl is missing: install it, then run this again."
  key=$folder/root.part
  (umask 0077 && openssl genpkey -algorithm ed25519 -outform DER -out "$key") ||
    fail "openssl ở đây không biết Ed25519: dùng bản 1.1.1 trở lên." "openssl does not know Ed25519: take version 1.1.1 or newer."
  seed=$(tail -c 32 "$key" | hex)
  public=$(openssl pkey -inform DER -in "$key" -pubout -outform DER | tail -c 32 | hex)
  rm -f "$key"
  write root/root_signing_seed "$seed"
  write root/root_public_key "$public"
}
root
write registration/first_organizer_password "$(random 8)"
write registration/smtp_password "" # the mail server's, put in by whoever has one
write registration/oidc_client_secret "" # the sign-in provider's, the same
"$(dirname "$0")/inside.sh" "$folder"
"$(dirname "$0")/root.sh" "$folder"
given=$folder/registration/first_organizer_password
either "Lần đầu đăng nhập bằng tên organizer; mật khẩu, đổi ngay ở đó, nằm trong $given" "The first sign-in is organizer; its password, to be changed there, stands in $given"
