"""The yardstick: the smallest FastAPI + asyncpg endpoint that checks the same signature and writes the same rows."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

import asyncpg
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import FastAPI, Request
from pydantic import AwareDatetime, BaseModel

from bench.means.rows import ARRIVAL_PAYLOAD, ATTENDANCE, HEADERS, OUTBOX, PRESENCE, SCAN, SCAN_PAYLOAD
from chassis.ids import new_id
from contracts.credential_code import decode


class Scan(BaseModel):
    scan_id: UUID
    text: str
    scanned_at: AwareDatetime
    sent_at: AwareDatetime


class Connection(asyncpg.Connection):
    """As in the product: giving a connection back costs no round trip."""

    def get_reset_query(self) -> str:
        return ""


class Place(NamedTuple):
    """Where every scan of the bench is made."""

    congress_id: UUID
    session_id: UUID
    gate_id: UUID
    device_id: UUID


def create_app() -> FastAPI:
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(os.environ["ECHO_KEY"]))
    place = Place(*(UUID(each) for each in os.environ["ECHO_PLACE"].split(",")))

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        size = int(os.environ["ECHO_POOL"])
        app.state.pool = await asyncpg.create_pool(
            os.environ["ECHO_DSN"], min_size=1, max_size=size, connection_class=Connection
        )
        yield
        await app.state.pool.close()

    app = FastAPI(lifespan=life)

    @app.post("/scans")
    async def scan(body: Scan, request: Request) -> dict[str, str]:
        claim, signed, signature = decode(body.text)
        try:
            key.verify(signature, signed)
        except InvalidSignature:
            return {"verdict": "NOT_VALID"}
        async with request.app.state.pool.acquire() as conn, conn.transaction():
            await _write(conn, body, claim.credential_id, place)
        return {"verdict": "ADMITTED"}

    return app


async def _write(conn: Connection, body: Scan, credential_id: str, place: Place) -> None:
    delegate_id, now = UUID(credential_id), datetime.now(UTC)
    await conn.execute(SCAN, body.scan_id, *place, credential_id, delegate_id, body.scanned_at, body.sent_at, now)
    await conn.execute(ATTENDANCE, delegate_id)
    await conn.execute(PRESENCE, delegate_id, place.session_id, now, place.gate_id, body.scan_id)
    await conn.execute(
        OUTBOX,
        [new_id(), new_id()],
        ["checkin.scans.v1", "checkin.presence.v1"],
        [str(body.scan_id), str(delegate_id)],
        [HEADERS, HEADERS],
        [SCAN_PAYLOAD, ARRIVAL_PAYLOAD],
        now,
    )
