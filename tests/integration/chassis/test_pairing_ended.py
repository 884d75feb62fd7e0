"""A paired device ends: at once when it is revoked, by itself when its time is over, and hears which."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI

from chassis import clock
from chassis.access import paired_clients, pairing_codes
from chassis.access.client_tokens import PairedClients
from chassis.access.paired_clients import CLIENT_LIFETIME
from chassis.access.principal import Principal
from chassis.errors import Malformed
from chassis.http.routes.pairing_routes import pairing_router
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import Notifications
from tests.conftest import MakeDatabase
from tests.support.events.little_api import client_of, little_api
from tests.support.events.pairing import BOSS, CONGRESS, ROLES, offered, pairing_app, redeemed
from tests.support.waiting import until


@pytest.fixture
async def db(make_database: MakeDatabase) -> AsyncIterator[Database]:
    database = Database(await make_database("chassis"), application_name="little-api")
    yield database
    await database.close()


@pytest.fixture
async def app(db: Database) -> AsyncIterator[FastAPI]:
    async with pairing_app(db) as app:
        yield app


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(app) as client:
        yield client


async def test_a_revoked_device_is_refused_at_once(client: httpx.AsyncClient) -> None:
    made = (await redeemed(client, await offered(client))).json()
    client.cookies.clear()
    bearer = {"authorization": f"Bearer {made['token']}"}
    me, path = "/api/little/v1/paired-clients/me", f"/api/little/v1/paired-clients/{made['client']['client_id']}"
    assert (await client.get(me, headers=bearer)).status_code == 200
    assert (await client.delete(path, headers=bearer)).status_code == 403
    assert (await client.delete(path, headers=BOSS)).status_code == 204

    async def refused() -> bool:
        answer = await client.get(me, headers=bearer)
        return (answer.status_code, answer.json().get("code")) == (401, "revoked")

    await until(refused, seconds=1)
    listed = (
        await client.get("/api/little/v1/paired-clients", params={"congress_id": str(CONGRESS)}, headers=BOSS)
    ).json()
    assert listed[0]["revoked_at"] is not None
    assert "token" not in str(listed)


async def test_what_is_revoked_takes_along_what_came_of_it(db: Database) -> None:
    async with db.transaction() as conn:

        async def paired(offered_by: str) -> tuple[UUID, str]:
            code = await pairing_codes.offer(
                conn, congress_id=CONGRESS, roles=["A"], name="x", attributes={}, offered_by=offered_by
            )
            client, token = await paired_clients.redeem(conn, code)
            return client.client_id, token

        first, _ = await paired("account-1")
        child, _ = await paired(str(first))
        _, grandchild = await paired(str(child))
        other, others = await paired("account-1")
        waiting = await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["A"], name="x", offered_by=str(first))
        await paired_clients.revoke(conn, first)
        assert await paired_clients.authenticate(conn, grandchild) is None
        assert await paired_clients.authenticate(conn, others), other
        with pytest.raises(Malformed):
            await paired_clients.redeem(conn, waiting)


async def test_a_crowd_with_one_token_asks_the_table_once_and_anew_after_a_revocation(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with db.transaction() as conn:
        code = await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["A"], name="x")
        client, token = await paired_clients.redeem(conn, code)
    asked: list[str] = []
    really = paired_clients.authenticate

    async def counted(conn: Connection, one: str) -> Principal | None:
        asked.append(one)
        return await really(conn, one)

    monkeypatch.setattr(paired_clients, "authenticate", counted)
    clients, ear = PairedClients(db, ["A"]), Notifications(db.dsn, application_name="test")
    clients.attach(ear)
    await ear.start()
    try:
        await until(lambda: ear.listening, "revocations are heard")
        asked.clear()
        known = await asyncio.gather(*(clients.authenticate(token) for _ in range(200)))
        assert (len(asked), {one.subject for one in known if one}) == (1, {str(client.client_id)})
        async with db.transaction() as conn:
            await paired_clients.revoke(conn, client.client_id)
        clients.forget()
        assert set(await asyncio.gather(*(clients.authenticate(token) for _ in range(200)))) == {None}
    finally:
        await ear.close()


@pytest.mark.parametrize(("over", "days"), [(30, 33), (-1, 3)], ids=["a congress to come", "one that is over"])
async def test_a_device_ends_three_days_after_the_congress(db: Database, over: int, days: int) -> None:
    ends = clock.real_now() + timedelta(days=over)

    async def lasts_until(_: Connection, __: UUID) -> datetime:
        return ends

    router = pairing_router(roles=ROLES, managed_by=["ORGANIZER"], lasts_until=lasts_until)
    app = little_api(dsn=db.dsn, db=db, routers=[router], authenticators=[PairedClients(db, ROLES)])
    async with db.transaction() as conn:
        code = await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["GATE_STEWARD"], name="x")
    async with app.router.lifespan_context(app), client_of(app) as http:
        told = (await redeemed(http, code)).json()["client"]
    held = datetime.fromisoformat(told["expires_at"]) - clock.real_now()
    assert abs(held - timedelta(days=days)) < timedelta(minutes=5)


async def test_an_expired_code_and_an_expired_client_are_refused(db: Database) -> None:
    async with db.transaction() as conn:
        late = await pairing_codes.offer(
            conn, congress_id=CONGRESS, roles=["A"], name="x", attributes={}, lifetime=timedelta(seconds=-1)
        )
        with pytest.raises(Malformed):
            await paired_clients.redeem(conn, late)
        code = await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["A"], name="x", attributes={})
        _, token = await paired_clients.redeem(conn, code, lifetime=timedelta(seconds=-1))
        assert await paired_clients.authenticate(conn, token) is None


async def test_a_device_that_comes_too_late_hears_that_its_time_is_over(
    client: httpx.AsyncClient, db: Database
) -> None:
    async with db.transaction() as conn:
        code = await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["GATE_STEWARD"], name="x")
        _, token = await paired_clients.redeem(conn, code, lifetime=timedelta(seconds=-1))
    answer = await client.get("/api/little/v1/paired-clients/me", headers={"authorization": f"Bearer {token}"})
    assert (answer.status_code, answer.json()["code"]) == (401, "expired")
    assert "mã ghép mới" in answer.json()["detail"]


async def test_a_cookie_outlives_its_token_to_be_told_so(client: httpx.AsyncClient) -> None:
    cookie = (await redeemed(client, await offered(client))).headers["set-cookie"]
    seconds = int(cookie.split("Max-Age=")[1].split(";")[0])
    assert seconds >= (CLIENT_LIFETIME + timedelta(days=30)).total_seconds()


async def test_a_remembered_device_is_forgotten_when_its_revocation_is_heard(app: FastAPI, db: Database) -> None:
    (clients,) = [one for one in app.state.authenticators if isinstance(one, PairedClients)]
    async with db.transaction() as conn:
        code = await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["A"], name="x", attributes={})
        client, token = await paired_clients.redeem(conn, code)

    notifications = clients._notifications
    assert notifications is not None
    await until(lambda: notifications.listening)
    assert await clients.authenticate(token)
    assert clients._known
    async with db.transaction() as conn:
        await paired_clients.revoke(conn, client.client_id)
    await until(lambda: not clients._known)
    assert await clients.authenticate(token) is None
