"""Opens what a device had sealed of a scan while it waited; the key is this congress's, and no device has it."""

import json
from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from chassis import clock
from chassis.errors import Malformed, NotFound
from chassis.storage.database import Connection, Database
from contracts.sealed_scan import INFO, KEY_BYTES, NONCE_BYTES, PUBLIC_BYTES, WORDS
from services.checkin.domain.ids import CongressId, ScanId
from services.checkin.storage.scans import waiting_keys

_CURVE = ec.SECP256R1()
_UNHEARD = "Cửa chưa nhận được thông tin đại hội. Xin đợi ít giây rồi thử lại."
_CLOSED = "Lượt quét này được niêm phong cho đại hội khác hoặc đã hỏng. Hãy giữ lại trong máy và báo Ban Tổ chức."


async def public_key_of(db: Database, congress_id: CongressId) -> str:
    """Give what devices seal for, base64; the first who asks makes it where the congress was heard of by
    a release that drew none. Raises NotFound for a congress not heard of."""
    async with db.connection() as conn:
        found = await waiting_keys.find(conn, congress_id)
    if found is None:
        async with db.transaction() as conn:
            await draw_key(conn, congress_id)
            found = await waiting_keys.find(conn, congress_id)
    if found is None:
        raise NotFound(_UNHEARD)
    return public_half(found)


async def draw_key(conn: Connection, congress_id: CongressId) -> None:
    """Keep a key for a congress that has none. Done as soon as it is heard of: so it lies in every backup that has the congress."""
    drawn = ec.generate_private_key(_CURVE).private_numbers().private_value.to_bytes(KEY_BYTES, "big")
    await waiting_keys.put_first(conn, congress_id, drawn, clock.real_now())


async def open_words(db: Database, congress_id: CongressId, scan_id: ScanId, sealed: str) -> dict[str, str]:
    """Give the words (`contracts.sealed_scan.WORDS`) that are there. Raises Malformed; the device keeps its scan then."""
    async with db.connection() as conn:
        key = await waiting_keys.find(conn, congress_id)
    if key is None:
        raise Malformed(_CLOSED)
    try:
        return opened(key, str(congress_id), str(scan_id), sealed)
    except (ValueError, InvalidTag, RecursionError):  # the last: nested without end, by who made it so
        raise Malformed(_CLOSED) from None


def public_half(key: bytes) -> str:
    """Give the public half of a private key (32 bytes), base64."""
    point = _private(key).public_key()
    return b64encode(
        point.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    ).decode()


def opened(key: bytes, congress_id: str, scan_id: str, sealed: str) -> dict[str, str]:
    """Open by the private key. Raises ValueError, InvalidTag, RecursionError."""
    raw = b64decode(sealed, validate=True)
    theirs, nonce, body = (
        raw[:PUBLIC_BYTES],
        raw[PUBLIC_BYTES : PUBLIC_BYTES + NONCE_BYTES],
        raw[PUBLIC_BYTES + NONCE_BYTES :],
    )
    shared = _private(key).exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(_CURVE, theirs))
    opens = HKDF(hashes.SHA256(), KEY_BYTES, congress_id.encode(), INFO).derive(shared)
    said = json.loads(AESGCM(opens).decrypt(nonce, body, scan_id.encode()))
    if not isinstance(said, dict):
        raise ValueError("no object")
    return {name: said[name] for name in WORDS if isinstance(said.get(name), str)}


def _private(key: bytes) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(key, "big"), _CURVE)
