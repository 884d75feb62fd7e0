"""The root that phones are told to trust signs for names inside a house only, ends within two years, and is made once."""

import ipaddress
import re
import socket
import ssl
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from daihoi.local.gateway.authority import LIFE, keep_root, make_root, root_of, trouble_of_root
from daihoi.local.gateway.served import Watch, trouble_of_certificate
from daihoi.local.home import Home

HOUR = timedelta(hours=1)


def signed_for(name: str, home: Home, folder: Path, until: timedelta = HOUR) -> Path:
    """What a thief of the root's key would make: a certificate for that name, with its key, in one file."""
    root = root_of(home)
    by = x509.load_pem_x509_certificate(root.certificate.read_bytes())
    signs = serialization.load_pem_private_key(root.key.read_bytes(), None)
    assert isinstance(signs, ec.EllipticCurvePrivateKey)
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    leaf = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Thử")]))
        .issuer_name(by.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 2 * HOUR)
        .not_valid_after(now + until)
        .add_extension(x509.SubjectAlternativeName([general_name(name)]), critical=False)
        .sign(signs, hashes.SHA256())
    )
    file = folder / "leaf.pem"
    pem = serialization.Encoding.PEM
    form, sealed = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    file.write_bytes(key.private_bytes(pem, form, sealed) + leaf.public_bytes(pem))
    return file


def general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def is_believed(name: str, home: Home, folder: Path) -> bool:
    """Whether a client that trusts the root alone believes a server with such a certificate (OpenSSL, in memory)."""
    there = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    there.load_cert_chain(signed_for(name, home, folder))
    here = ssl.create_default_context(cafile=str(root_of(home).certificate))
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = here.wrap_bio(to_client, to_server, server_hostname=name)
    server = there.wrap_bio(to_server, to_client, server_side=True)
    try:
        shake_hands([client, server, client, server, client])
    except ssl.SSLCertVerificationError as refused:
        return "permitted subtree violation" not in refused.verify_message
    return True


def shake_hands(turns: Iterable[ssl.SSLObject]) -> None:
    for one in turns:
        try:
            one.do_handshake()
        except ssl.SSLWantReadError:
            continue


@pytest.mark.parametrize(
    "name", ["localhost", "daihoi.local", "192.168.1.5", "10.20.30.40", "172.31.255.1", "127.0.0.1", "fd00::2"]
)
def test_what_it_signs_for_a_name_inside_the_house_is_believed(tmp_path: Path, name: str) -> None:
    home = Home(tmp_path)
    make_root(home)
    assert is_believed(name, home, tmp_path)


@pytest.mark.parametrize(
    "name",
    ["example.vn", "dichvucong.gov.vn", "notlocal", "localhost.example.vn", "203.0.114.9", "172.32.0.1", "2001:db8::1"],
)
def test_whoever_has_its_key_stands_for_no_name_outside(tmp_path: Path, name: str) -> None:
    home = Home(tmp_path)
    make_root(home)
    assert not is_believed(name, home, tmp_path)


def test_it_ends_within_two_years_and_its_key_is_its_owners_alone(tmp_path: Path) -> None:
    home = Home(tmp_path)
    root = make_root(home)
    certificate = x509.load_pem_x509_certificate(root.certificate.read_bytes())
    assert certificate.not_valid_after_utc - datetime.now(UTC) <= timedelta(days=731)
    assert root.key.stat().st_mode & 0o777 == 0o600
    assert root.key.parent.stat().st_mode & 0o777 == 0o700
    assert re.fullmatch(r"[0-9A-F]{2}(:[0-9A-F]{2}){31}", root.fingerprint)


def test_it_is_made_once_and_a_start_makes_the_next_one_near_its_end_and_says_its_fingerprint(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert list(keep_root(home)) == []
    first = root_of(home)
    mark, storage = first.fingerprint, first.storage
    assert list(keep_root(home)) == []
    assert root_of(home).fingerprint == mark
    assert trouble_of_root(home) is None

    make_root(home, datetime.now(UTC) - LIFE + timedelta(days=60))
    assert "60 ngày" in str(trouble_of_root(home)) or "59 ngày" in str(trouble_of_root(home))
    assert list(keep_root(home)) == [], "not yet: phones trust it"

    make_root(home, datetime.now(UTC) - LIFE + timedelta(days=20))
    [said] = keep_root(home)
    assert "mọi điện thoại phải tin cậy lại" in said
    assert root_of(home).fingerprint in said
    assert root_of(home).storage != storage, "Caddy finds nothing that the old one signed"


def test_an_older_installation_keeps_the_root_that_its_phones_trust_until_a_new_one_is_made(tmp_path: Path) -> None:
    home = Home(tmp_path)
    make_root(home)
    old = home.gateway / "storage" / "pki" / "authorities" / "local" / "root.crt"
    old.parent.mkdir(parents=True)
    root_of(home).certificate.replace(old)

    [said] = keep_root(home)
    assert "daihoi certificate renew" in said
    kept = root_of(home)
    assert (kept.certificate, kept.given, kept.storage) == (old, False, home.gateway / "storage")

    assert make_root(home).given
    assert root_of(home).given


def test_a_refused_certificate_is_looked_at_at_once_after_a_stop_and_the_gateway_started_again_if_it_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now, looks, renewed = [1000.0], [], []
    monkeypatch.setattr("time.time", lambda: now[0])

    def refused() -> bool:
        looks.append(now[0])
        return True

    watch = Watch(refused, lambda: renewed.append(now[0]))
    for _ in range(10):
        now[0] += 1
        watch.look()
    assert looks == []
    now[0] += 8 * 3600  # the machine slept
    watch.look()
    assert looks == [now[0]]
    for _ in range(40):
        now[0] += 1
        watch.look()
    assert len(renewed) == 1, "Caddy had its time to renew by itself"


@pytest.mark.parametrize(("until", "said"), [(HOUR, None), (-HOUR, "certificate has expired")])
def test_status_says_when_browsers_refuse_what_the_gateway_shows(
    tmp_path: Path, until: timedelta, said: str | None
) -> None:
    home = Home(tmp_path)
    root = make_root(home)
    shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    shown.load_cert_chain(signed_for("localhost", home, tmp_path, until))
    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor(1) as pool:
        pool.submit(answer_once, listening, shown)
        port = listening.getsockname()[1]
        trouble = trouble_of_certificate(port, root.certificate)
    assert (trouble is None) if said is None else (said in str(trouble) and "daihoi down && daihoi up" in str(trouble))
    assert "không trả lời" in str(trouble_of_certificate(port, root.certificate))


def answer_once(listening: socket.socket, shown: ssl.SSLContext) -> None:
    line, _ = listening.accept()
    with suppress(OSError), line, shown.wrap_socket(line, server_side=True):
        pass
