"""A command sent twice is done once: the caller's key, and the answer it got the first time."""

import hashlib
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from chassis.errors import Conflict
from chassis.storage.database import Connection


@dataclass(frozen=True)
class StoredAnswer:
    """What was answered: the HTTP status and the JSON value."""

    status: int
    answer: Any


def body_hash(body: BaseModel | bytes) -> bytes:
    """Give the SHA-256 of a command, equal for equal commands."""
    return hashlib.sha256(body if isinstance(body, bytes) else body.model_dump_json().encode()).digest()


async def recall(conn: Connection, scope: str, key: str, body_hash: bytes) -> StoredAnswer | None:
    """Give the answer already given to `key` within `scope`, None when this is the first time.

    Until the transaction ends, another sending of the same key waits here. Raises Conflict when the key was used
    for another body.
    """
    await conn.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"{scope}\x1f{key}")
    row = await conn.fetchrow(
        "SELECT body_hash, status, answer FROM idempotency_keys WHERE scope = $1 AND key = $2", scope, key
    )
    if row is None:
        return None
    if row["body_hash"] != body_hash:
        raise Conflict("Khóa gửi lại này đã dùng cho một nội dung khác. Xin tạo khóa mới.")
    return StoredAnswer(row["status"], row["answer"])


async def remember(conn: Connection, scope: str, key: str, body_hash: bytes, status: int, answer: object) -> None:
    """Keep the answer in the transaction of the command. `answer` is a JSON value."""
    await conn.execute(
        "INSERT INTO idempotency_keys (scope, key, body_hash, status, answer) VALUES ($1, $2, $3, $4, $5)",
        scope,
        key,
        body_hash,
        status,
        answer,
    )
