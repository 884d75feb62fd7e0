"""A little service whose devices pair."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID, uuid4

import httpx
from fastapi import FastAPI

from chassis.access.client_tokens import PairedClients
from chassis.access.principal import STAFF_COOKIE, Principal
from chassis.errors import NotFound
from chassis.http.routes.pairing_models import PairingOffer
from chassis.http.routes.pairing_routes import pairing_router
from chassis.storage.database import Connection, Database
from tests.support.events.little_api import KnownTokens, little_api

CONGRESS = UUID("01990000-0000-7000-8000-000000000001")
BOSS = {"authorization": "Bearer boss"}
OFFER = {"congress_id": str(CONGRESS), "role": "GATE_STEWARD", "name": "Cửa 1", "attributes": {"gate_id": "g1"}}


async def known_gate(conn: Connection, offer: PairingOffer) -> None:
    if offer.attributes.get("gate_id") == "unknown":
        raise NotFound("Không có cửa này.")


ROLES = ["GATE_STEWARD", "GATE_SUPERVISOR"]


@asynccontextmanager
async def pairing_app(db: Database) -> AsyncIterator[FastAPI]:
    """The service, with an organiser of every congress ("boss") and one of another ("other") signed in."""
    boss = Principal(subject="account-1", name="người giả lập", roles=frozenset({"ORGANIZER"}), session_id=uuid4())
    elsewhere = Principal(
        subject="account-2", name="khác", roles=frozenset({"ORGANIZER"}), congress_id=uuid4(), session_id=uuid4()
    )
    app = little_api(
        dsn=db.dsn,
        db=db,
        routers=[pairing_router(roles=ROLES, managed_by=["ORGANIZER"], check_offer=known_gate)],
        authenticators=[KnownTokens(STAFF_COOKIE, {"boss": boss, "other": elsewhere}), PairedClients(db, ROLES)],
    )
    async with app.router.lifespan_context(app):
        yield app


async def offered(client: httpx.AsyncClient, **changes: object) -> str:
    answer = await client.post("/api/little/v1/pairing-codes", json=OFFER | changes, headers=BOSS)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["code"])


async def redeemed(client: httpx.AsyncClient, code: str) -> httpx.Response:
    return await client.post("/api/little/v1/paired-clients", json={"code": code})
