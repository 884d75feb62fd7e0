"""A little service whose devices pair."""

from uuid import UUID

import httpx

from chassis.errors import NotFound
from chassis.http.routes.pairing_models import PairingOffer
from chassis.storage.database import Connection

CONGRESS = UUID("01990000-0000-7000-8000-000000000001")
BOSS = {"authorization": "Bearer boss"}
OFFER = {"congress_id": str(CONGRESS), "role": "GATE_STEWARD", "name": "Cửa 1", "attributes": {"gate_id": "g1"}}


async def known_gate(conn: Connection, offer: PairingOffer) -> None:
    if offer.attributes.get("gate_id") == "unknown":
        raise NotFound("Không có cửa này.")


ROLES = ["GATE_STEWARD", "GATE_SUPERVISOR"]


async def offered(client: httpx.AsyncClient, **changes: object) -> str:
    answer = await client.post("/api/little/v1/pairing-codes", json=OFFER | changes, headers=BOSS)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["code"])


async def redeemed(client: httpx.AsyncClient, code: str) -> httpx.Response:
    return await client.post("/api/little/v1/paired-clients", json={"code": code})
