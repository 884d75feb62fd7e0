"""The authority behind the gateway's certificates: made here once, for names inside a house only, and for two years.

Phones are told to trust it. So whoever takes its key from this machine can stand for this house, and for nothing else:
every browser refuses what it signs for another name. An installation of an older version has a root that Caddy made (ten
years, any name); it is kept until somebody makes a new one on purpose, for every phone has to trust that anew.
"""

import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from daihoi.language import words
from daihoi.local.home import Home, kept_secret

LIFE = timedelta(days=730)
WARNS = timedelta(days=90)
"""So long before its end `daihoi status` speaks of it."""
RENEWS = timedelta(days=30)
"""So long before its end a start makes the next one: leaves of some days must not outlive it."""
NAMES = ("localhost", "local")
"""Themselves and what ends in them: this machine, and names of the local network (RFC 6762)."""
NETWORKS = (
    *("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"),
    *("192.0.0.0/24", "192.0.2.0/24", "198.18.0.0/15", "::1/128", "fc00::/7", "fe80::/10"),
)
"""Addresses that no machine on the Internet has."""


@dataclass(frozen=True)
class Root:
    """A root as it stands on the disk. `given`: made here; else Caddy's own, from an older version."""

    certificate: Path
    given: bool

    @property
    def key(self) -> Path:
        return self.certificate.with_suffix(".key")

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate as phones show it: 32 bytes in capital hexadecimal with colons."""
        return self._read().fingerprint(hashes.SHA256()).hex(":").upper()

    @property
    def ends(self) -> datetime:
        """The moment (UTC) from which nothing believes it any more."""
        return self._read().not_valid_after_utc

    @property
    def storage(self) -> Path:
        """Where Caddy keeps what it signs under this root: for another root nothing of the old one is found."""
        if not self.given:
            return self.certificate.parents[3]
        return self.certificate.parent / f"storage-{self.fingerprint[:11].replace(':', '').lower()}"

    def _read(self) -> x509.Certificate:
        return x509.load_pem_x509_certificate(self.certificate.read_bytes())


def root_of(home: Home) -> Root:
    """Give the root of this installation; its certificate may not be there before the first start."""
    own = home.gateway / "authority" / "root.crt"
    old = home.gateway / "storage" / "pki" / "authorities" / "local" / "root.crt"
    return Root(old, given=False) if old.exists() and not own.exists() else Root(own, given=True)


def keep_root(home: Home) -> Iterator[str]:
    """At a start: make the root where there is none or it is near its end. Gives what is to be said of it, if anything."""
    root = root_of(home)
    if not root.certificate.exists():
        make_root(home)
    elif root.given and root.ends - datetime.now(UTC) < RENEWS:
        yield words("runner.root_renewed", ends=root.ends, fingerprint=make_root(home).fingerprint)
    elif not root.given:
        yield words("runner.root_old")


def trouble_of_root(home: Home) -> str | None:
    """Give what is to be said of a root near its end, or None."""
    root = root_of(home)
    left = root.ends - datetime.now(UTC)
    if left > WARNS:
        return None
    return words("runner.root_ends", days=left.days, renews=RENEWS.days)


def make_root(home: Home, now: datetime | None = None) -> Root:
    """Make a new root (ECDSA P-256, key 0600) in place of what is there. Nothing may run over this folder."""
    own = home.gateway / "authority" / "root.crt"
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _sign(key, now or datetime.now(UTC))
    for file in (own, own.with_suffix(".key")):
        file.unlink(missing_ok=True)
    kept_secret(own.with_suffix(".key"), lambda: _pem(key))
    kept_secret(own, lambda: certificate.public_bytes(serialization.Encoding.PEM).decode())
    return Root(own, given=True)


def _sign(key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Đại Hội"),
            x509.NameAttribute(NameOID.COMMON_NAME, f"Đại Hội – chứng chỉ gốc nội bộ {now:%Y-%m-%d}"),
        ]
    )
    inside: list[x509.GeneralName] = [x509.DNSName(one) for one in NAMES]
    inside += [x509.IPAddress(ipaddress.ip_network(one)) for one in NETWORKS]
    public = key.public_key()
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))  # a phone's clock may be behind
        .not_valid_after(now + LIFE)
        .add_extension(x509.BasicConstraints(ca=True, path_length=1), critical=True)
        .add_extension(_SIGNS_ONLY, critical=True)
        .add_extension(x509.NameConstraints(permitted_subtrees=inside, excluded_subtrees=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .sign(key, hashes.SHA256())
    )


_SIGNS_ONLY = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


def _pem(key: ec.EllipticCurvePrivateKey) -> str:
    form, sealed = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, form, sealed).decode()
