#!/bin/sh
# Makes the root that phones are told to trust (DAIHOI_TLS=internal), once: ./infra/root.sh [FOLDER [renew]], by default
# ./secrets. It holds for two years, for names inside a house and DAIHOI_HOST only: who takes its key stands for no other
# name. A new one is made where there is none, within 30 days of its end, or by `renew`; every phone has to trust it anew.
set -eu
settings=$(dirname "$0")/../.env
[ ! -f "$settings" ] || { set -a; . "$settings"; set +a; }
. "$(dirname "$0")/words.sh"
folder=${1:-${DAIHOI_SECRETS:-secrets}} renew=${2:-} host=${DAIHOI_HOST:-localhost}
command -v openssl >/dev/null || fail "Thiếu openssl, nó tạo chứng chỉ mà điện thoại tin cậy: cài gói openssl." "There is no openssl, which makes the certificate that phones trust: install the package openssl."
certificate=$folder/gateway/root.crt key=$folder/gateway/root.key
fingerprint() { openssl x509 -in "$certificate" -noout -fingerprint -sha256 | sed 's/.*=//'; }
covers() { openssl x509 -in "$certificate" -noout -text | grep -qF "$named"; } # DAIHOI_HOST may be another one now
case $host in
  *[!0-9.]*) names="DNS:$host" named="DNS:$host" ;;
  *) names="IP:$host/255.255.255.255" named="IP:$host/255.255.255.255" ;;
esac
if [ -s "$certificate" ] && [ -s "$key" ] && [ -z "$renew" ] && openssl x509 -in "$certificate" -noout -checkend 2592000 >/dev/null && covers; then
  exit 0
fi
for name in DNS:localhost DNS:local IP:127.0.0.0/255.0.0.0 IP:10.0.0.0/255.0.0.0 IP:172.16.0.0/255.240.0.0 IP:192.168.0.0/255.255.0.0 \
  IP:169.254.0.0/255.255.0.0 IP:0:0:0:0:0:0:0:1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff IP:fc00:0:0:0:0:0:0:0/fe00:0:0:0:0:0:0:0 \
  IP:fe80:0:0:0:0:0:0:0/ffc0:0:0:0:0:0:0:0; do
  names="$names,permitted;$name"
done
umask 0077
mkdir -p "$folder/gateway"
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$key.part" 2>/dev/null
openssl req -new -x509 -key "$key.part" -out "$certificate.part" -days 730 -utf8 -subj "/O=Đại Hội/CN=Đại Hội – chứng chỉ gốc nội bộ $(date +%Y-%m-%d)" \
  -config /dev/null -addext "basicConstraints=critical,CA:TRUE,pathlen:1" -addext "keyUsage=critical,keyCertSign,cRLSign" \
  -addext "subjectKeyIdentifier=hash" -addext "nameConstraints=critical,permitted;$names"
chmod 0444 "$key.part" "$certificate.part" # each is mounted alone into the gateway, whose user is not the one who runs this
mv -f "$key.part" "$key"
mv -f "$certificate.part" "$certificate"
shown=$(fingerprint)
either "đã ghi $certificate, SHA-256 $shown: mọi điện thoại phải tin cậy lại" "wrote $certificate, SHA-256 $shown: phones trust it anew"
