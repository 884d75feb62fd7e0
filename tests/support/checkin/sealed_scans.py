"""Seals what a waiting scan says as a device does, by contracts/sealed_scan.py."""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from contracts.sealed_scan import INFO, KEY_BYTES, NONCE_BYTES

CURVE = ec.SECP256R1()


def sealed_for(public_key: str, congress_id: str, scan_id: str, words: Mapping[str, object]) -> str:
    """Give what only the holder of the other half of `public_key` (base64) opens."""
    return sealed_raw(public_key, congress_id, scan_id, json.dumps(words, ensure_ascii=False).encode())


def sealed_raw(public_key: str, congress_id: str, scan_id: str, said: bytes) -> str:
    """Give the same of bytes that need not be words."""
    ours = ec.generate_private_key(CURVE)
    shared = ours.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, b64decode(public_key)))
    key = HKDF(hashes.SHA256(), KEY_BYTES, congress_id.encode(), INFO).derive(shared)
    point = ours.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    nonce = os.urandom(NONCE_BYTES)
    body = AESGCM(key).encrypt(nonce, said, scan_id.encode())
    return b64encode(point + nonce + body).decode()
