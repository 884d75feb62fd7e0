"""Ed25519: what a service signs, anyone with the public key can check, also without network."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
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

    def issue_token(
        self,
        key_number: int,
        claims: Mapping[str, Any],
        lifetime: timedelta,
        audience: Sequence[str],
        *,
        clocks_apart: timedelta = timedelta(),
    ) -> str:
        """Give a signed token (JWT, EdDSA) that holds `claims` for `lifetime` of real time and is for `audience` alone.

        `kid` is the key's number. By `clocks_apart` the clock of who reads it at once may be behind.
        """
        now = clock.real_now()
        stamped = {**claims, "iss": ISSUER, "aud": list(audience), "iat": now - clocks_apart, "exp": now + lifetime}
        return jwt.encode(stamped, self._private, algorithm="EdDSA", headers={"kid": str(key_number)})


def verify(public_hex: str, message: bytes, signature: bytes) -> bool:
    """Tell whether `signature` was made over `message` by the key whose public half is `public_hex`."""
    try:
        _public_key(public_hex).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def read_token(
    token: str, find_key: Callable[[int], str | None], audience: str, unnamed_until: datetime | None = None
) -> Mapping[str, Any]:
    """Give the claims of a token for `audience` whose signature and lifetime hold.

    `find_key` gives the public key (hex) of a key number, None for a number nobody knows; a token that was given out
    before `unnamed_until` need not say for whom it is. Raises Expired for a token whose time is over, Unauthenticated
    for any other that does not hold.
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
            options={"require": ["exp", "iat", "sub"], "verify_aud": False},
        )
        _require_audience(claims, audience, unnamed_until)
    except jwt.ExpiredSignatureError as error:
        raise Expired("Phiên đăng nhập đã hết hạn. Xin đăng nhập lại.") from error
    except (jwt.InvalidTokenError, ValueError) as error:
        raise Unauthenticated("Phiên đăng nhập không hợp lệ. Xin đăng nhập lại.") from error
    return claims


def _require_audience(claims: Mapping[str, Any], audience: str, unnamed_until: datetime | None) -> None:
    told = claims.get("aud")
    if told is None and unnamed_until and claims["iat"] < unnamed_until.timestamp():
        return
    if audience not in ([told] if isinstance(told, str) else told or []):
        raise jwt.InvalidAudienceError(audience)


@lru_cache(maxsize=64)
def _public_key(public_hex: str) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_hex))
