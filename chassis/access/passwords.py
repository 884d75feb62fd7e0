"""Passwords are kept as argon2id, and hashing them never stops the event loop; one keyboard's "ế" is another's."""

import asyncio
import secrets
from concurrent.futures import ThreadPoolExecutor
from unicodedata import normalize

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import hash_secret_raw

_HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)  # OWASP password storage: 19 MiB, t=2, p=1
_NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$5mNDq0pTeURl6pQZMBtWjuTVYXQmSKZ3lLwFaEXdQ/4"
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="passwords")
"""Each takes 19 MiB and a core: strangers who try names must not take the threads of everybody else."""
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another one on paper
_GROUPS, _IN_A_GROUP = 4, 4


def one_time_password() -> str:
    """Give one of 79 bits for one sign-in, in groups that can be read from paper."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_IN_A_GROUP)) for _ in range(_GROUPS))


async def hash_password(password: str) -> str:
    """Give the argon2id hash, with its salt and costs, as one text."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _HASHER.hash, normalize("NFC", password))


async def verify_password(hashed: str | None, password: str) -> bool:
    """Tell whether `password` belongs to `hashed`. None (no such account) takes the same time and is False."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _verify, hashed, password)


def new_salt() -> bytes:
    """Give what makes the hashes of one's own codes other ones than anybody else's."""
    return secrets.token_bytes(16)


async def hash_code(code: bytes, salt: bytes) -> bytes:
    """Give what is kept of a code that is too short to be kept by a quick hash: 32 bytes, argon2id as for passwords."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hash_code, code, salt)


def _hash_code(code: bytes, salt: bytes) -> bytes:
    costs = (_HASHER.time_cost, _HASHER.memory_cost, _HASHER.parallelism)
    return hash_secret_raw(code, salt, *costs, hash_len=32, type=Type.ID)


def _verify(hashed: str | None, password: str) -> bool:
    try:
        return _HASHER.verify(hashed or _NOBODYS, normalize("NFC", password)) and hashed is not None
    except (VerificationError, InvalidHashError):
        return False
