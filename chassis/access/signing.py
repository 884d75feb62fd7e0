"""Ed25519: what a service signs, anyone with the public key can check, also without network."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any

import jwt
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from chassis import clock
from chassis.errors import Expired, Unauthenticated

ISSUER = "daihoi"


class SigningKey:
    """A private key. Never logged, never sent; made from 32 random bytes."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public_hex: str = private.public_key().public_bytes_raw().hex()

    @classmethod
    def generate(cls) -> "SigningKey":
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_seed(cls, seed_hex: str) -> "SigningKey":
        """`seed_hex` is 64 hex digits. Raises ValueError for anything else."""
        return cls(Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed_hex)))

    @property
    def seed_hex(self) -> str:
        """Give the secret itself, for storing it sealed."""
        return self._private.private_bytes_raw().hex()

    def sign(self, message: bytes) -> bytes:
        """Give the 64 bytes of signature over `message`."""
        return self._private.sign(message)

    def issue_token(self, key_number: int, claims: Mapping[str, Any], lifetime: timedelta) -> str:
        """Give a signed token (JWT, EdDSA) that holds `claims` for `lifetime` of real time. `kid` is the key's number."""
        now = clock.real_now()
        stamped = {**claims, "iss": ISSUER, "iat": now, "exp": now + lifetime}
        return jwt.encode(stamped, self._private, algorithm="EdDSA", headers={"kid": str(key_number)})


def verify(public_hex: str, message: bytes, signature: bytes) -> bool:
    """Tell whether `signature` was made over `message` by the key whose public half is `public_hex`."""
    try:
        _public_key(public_hex).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def read_token(token: str, find_key: Callable[[int], str | None]) -> Mapping[str, Any]:
    """Give the claims of a token whose signature and lifetime hold.

    `find_key` gives the public key (hex) of a key number, None for a number nobody knows. Raises Expired for
    a token whose time is over, Unauthenticated for any other that does not hold.
    """
    try:
        named = jwt.get_unverified_header(token).get("kid", "")
        public_hex = find_key(int(named))
        if public_hex is None:
            raise Unauthenticated("Phiên đăng nhập không còn giá trị. Xin đăng nhập lại.")
        claims: Mapping[str, Any] = jwt.decode(
            token,
            _public_key(public_hex),
            algorithms=["EdDSA"],
            issuer=ISSUER,
            options={"require": ["exp", "iat", "sub"]},
        )
    except jwt.ExpiredSignatureError as error:
        raise Expired("Phiên đăng nhập đã hết hạn. Xin đăng nhập lại.") from error
    except (jwt.InvalidTokenError, ValueError) as error:
        raise Unauthenticated("Phiên đăng nhập không hợp lệ. Xin đăng nhập lại.") from error
    return claims


@lru_cache(maxsize=64)
def _public_key(public_hex: str) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_hex))
