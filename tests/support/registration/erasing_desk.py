"""The desk that erases somebody of a congress that is over."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx

from tests.support.registration.registration_world import Registration

LATER = (datetime.now(UTC) + timedelta(days=40)).replace(microsecond=0).isoformat()


async def pass_over(registration: Registration, congress: UUID) -> None:
    """Let the congress have been three days ago."""
    for table in ("congresses", "congress_sessions"):
        await registration.conn.execute(
            f"UPDATE {table} SET starts_at = now() - interval '3 days' WHERE congress_id = $1", congress
        )


async def erase(registration: Registration, one: dict[str, Any], **different: object) -> httpx.Response:
    body = {"version": one["version"], "reason": "Đơn ngày 01/12", **different}
    return await registration.http.post(f"/delegates/{one['delegate_id']}/erasure", json=body)
