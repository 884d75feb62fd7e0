"""Makes identifiers. Nothing else in the product draws random numbers for identity."""

import secrets
from uuid import UUID

import uuid_utils.compat


def new_id() -> UUID:
    """Give a UUIDv7: unique, ordered by time of making. Not a secret."""
    return uuid_utils.compat.uuid7()


def new_secret(size: int = 32) -> str:
    """Give `size` random bytes as URL-safe text: a token nobody can guess."""
    return secrets.token_urlsafe(size)


def random_digits(count: int) -> str:
    """Give `count` random decimal digits."""
    return f"{secrets.randbelow(10**count):0{count}d}"


def random_hex(size: int) -> str:
    """Give `size` random bytes as lower-case hex digits. All of them are random, unlike a UUID's (OWASP ASVS 11.5.1)."""
    return secrets.token_hex(size)


def random_below(count: int) -> int:
    """Give a number from 0 to `count` - 1 that nobody can foretell."""
    return secrets.randbelow(count)
