"""A command sent twice is done once: the caller's key, and the answer it got the first time."""

import hashlib
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import TypeAdapter

from chassis.errors import Conflict
from chassis.storage.database import Connection

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Sending:
    """One sending of a command. `scope` names the kind of command and what it is about, `key` is the caller's
    (None: nothing is kept), `actor` who sent it: the same key from somebody else is none. `said` is all that the command asks
    for, of values whose `repr` tells them apart."""

    scope: str
    key: str | None
    actor: str
    said: tuple[object, ...]

    @property
    def digest(self) -> bytes:
        return hashlib.sha256(repr((self.actor, *self.said)).encode()).digest()


async def answered_before(conn: Connection, sending: Sending, kind: TypeAdapter[Answer]) -> Answer | None:
    """Give the answer that the same command got the first time, None when this is the first.

    Until the transaction ends, another sending of the same key waits here. Raises Conflict when the key came with
    other words, or from somebody else.
    """
    if sending.key is None:
        return None
    stored = await recall(conn, sending.scope, sending.key, sending.digest)
    return kind.validate_python(stored.answer) if stored else None


async def keep_answer(conn: Connection, sending: Sending, kind: TypeAdapter[Answer], answer: Answer) -> Answer:
    """Store the answer in the transaction of the command, and give it back."""
    if sending.key is not None:
        written = kind.dump_python(answer, mode="json")
        await remember(conn, sending.scope, sending.key, sending.digest, 200, written)
    return answer


@dataclass(frozen=True)
class StoredAnswer:
    """What was answered: the HTTP status and the JSON value."""

    status: int
    answer: Any


async def recall(conn: Connection, scope: str, key: str, body_hash: bytes) -> StoredAnswer | None:
    """Give the answer already given to `key` within `scope`, None when this is the first time.

    Until the transaction ends, another sending of the same key waits here. Raises Conflict when the key was used
    for another body.
    """
    await conn.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"{scope}\x1f{key}")
    row = await conn.fetchrow(_STORED, scope, key)
    if row is None:
        return None
    if row["body_hash"] != body_hash:
        raise Conflict("Khóa gửi lại này đã dùng cho một nội dung khác. Xin tạo khóa mới.")
    return StoredAnswer(row["status"], row["answer"])


async def remember(conn: Connection, scope: str, key: str, body_hash: bytes, status: int, answer: object) -> None:
    """Keep the answer in the transaction of the command. `answer` is a JSON value."""
    await conn.execute(
        _STORE,
        scope,
        key,
        body_hash,
        status,
        answer,
    )


_STORED = """
SELECT body_hash, status, answer FROM idempotency_keys WHERE scope = $1 AND key = $2
"""

_STORE = """
INSERT INTO idempotency_keys (scope, key, body_hash, status, answer) VALUES ($1, $2, $3, $4, $5)
"""
