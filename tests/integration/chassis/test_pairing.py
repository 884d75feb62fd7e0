"""Devices pair by a one-time code and are known by their token; tries are limited."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from hashlib import sha256

import httpx
import pytest
from fastapi import FastAPI

from chassis.access import attempts, paired_clients, pairing_codes
from chassis.access.client_tokens import PairedClients
from chassis.access.passwords import hash_code
from chassis.errors import Malformed
from chassis.http.routes.pairing_routes import TRIES_PER_ADDRESS, pairing_router
from chassis.storage.database import Database
from tests.conftest import MakeDatabase
from tests.support.events.little_api import client_of, little_api
from tests.support.events.pairing import BOSS, CONGRESS, OFFER, offered, pairing_app, redeemed


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


@pytest.mark.parametrize("name", ["actor", "action", "subject", "conn", "role", "self"])
async def test_attributes_of_any_name_stay_attributes(client: httpx.AsyncClient, db: Database, name: str) -> None:
    answer = await client.post("/api/little/v1/pairing-codes", json={**OFFER, "attributes": {name: "x"}}, headers=BOSS)
    assert answer.status_code == 201, answer.text
    async with db.connection() as conn:
        noted = await conn.fetchval("SELECT details FROM audit WHERE action = 'pairing.offered'")
    assert noted == {"role": "GATE_STEWARD", "attributes": {name: "x"}}


@pytest.mark.parametrize(
    "changes",
    [
        {"name": " \u200b "},
        {"name": "Cửa\x00"},
        {"attributes": {"gate_id": "x" * 1_500}},
        {"attributes": {"x" * 1_500: "g1"}},
        {"attributes": {"gate_id": "\x00"}},
        {"attributes": {"\x00": "g1"}},
        {"attributes": {"gate_id": "\ud800"}},
    ],
    ids=["blank", "nul", "long value", "long name", "nul value", "nul name", "half a pair"],
)
async def test_an_offer_that_nobody_can_have_typed_is_refused(
    client: httpx.AsyncClient, changes: dict[str, object]
) -> None:
    content = json.dumps({**OFFER, **changes})
    headers = {**BOSS, "content-type": "application/json"}
    answer = await client.post("/api/little/v1/pairing-codes", content=content, headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json"), answer.text


async def test_a_device_pairs_and_knows_who_it_is(client: httpx.AsyncClient) -> None:
    code = await offered(client)
    assert len(code) == 12
    answer = await redeemed(client, code)
    assert answer.status_code == 201
    cookie = answer.headers["set-cookie"]
    for word in ("__Host-daihoi-device=", "HttpOnly", "Secure", "Path=/", "SameSite=strict"):
        assert word in cookie
    assert "Domain" not in cookie
    assert answer.json()["token"] in cookie, "for programs"
    me = (await client.get("/api/little/v1/paired-clients/me")).json()  # by its cookie
    assert (me["name"], me["roles"], me["attributes"]) == ("Cửa 1", ["GATE_STEWARD"], {"gate_id": "g1"})
    assert me["client_id"] == answer.json()["client"]["client_id"]


async def test_a_page_has_the_token_of_its_device_in_the_cookie_alone(client: httpx.AsyncClient) -> None:
    body = {"code": await offered(client)}
    answer = await client.post("/api/little/v1/paired-clients", json=body, headers={"x-daihoi": "1"})
    assert answer.status_code == 201
    assert answer.json()["token"] == ""
    assert "__Host-daihoi-device=" in answer.headers["set-cookie"]


async def test_a_code_works_once(client: httpx.AsyncClient) -> None:
    code = await offered(client)
    assert (await redeemed(client, code)).status_code == 201
    again = await redeemed(client, code)
    assert again.status_code == 422
    assert "Xin lấy mã mới" in again.json()["detail"]


async def test_offers_are_checked(client: httpx.AsyncClient) -> None:
    async def status(headers: dict[str, str] = BOSS, **changes: object) -> int:
        return (await client.post("/api/little/v1/pairing-codes", json=OFFER | changes, headers=headers)).status_code

    assert await status(role="ORGANIZER") == 422
    assert await status(attributes={"gate_id": "unknown"}) == 404
    assert await status({"authorization": "Bearer other"}) == 403
    assert await status({}) == 401


async def test_guessing_is_slowed_and_the_right_code_still_pairs(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "EVERY", 0)
    code = await offered(client)
    statuses = [(await redeemed(client, f"{guess:012d}")).status_code for guess in range(2 * TRIES_PER_ADDRESS + 1)]
    assert 429 in statuses  # twice the limit: a new minute may begin in between
    assert statuses[:TRIES_PER_ADDRESS] == [422] * TRIES_PER_ADDRESS
    assert (await redeemed(client, code)).status_code == 201, "who is right is not refused for what others tried"


async def test_a_whole_venue_behind_one_address_pairs_its_devices_within_one_minute(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "_minute", lambda: datetime(2026, 11, 22, 7, 0, tzinfo=UTC))
    codes = [await offered(client, name=f"Máy {number}") for number in range(25)]
    wrong = [(await redeemed(client, f"{guess:012d}")).status_code for guess in range(5)]
    assert wrong == [422] * 5
    assert [(await redeemed(client, code)).status_code for code in codes] == [201] * 25


async def test_no_device_makes_a_device(client: httpx.AsyncClient, app: FastAPI, db: Database) -> None:
    routers = [pairing_router(roles=["STAGE", "SCREEN"], managed_by=["ORGANIZER", "STAGE"])]
    clients = PairedClients(db, ["STAGE", "SCREEN"])
    console_app = little_api(dsn=db.dsn, db=db, routers=routers, authenticators=[clients])
    async with db.transaction() as conn:
        code = await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["STAGE"], name="x")
        _, token = await paired_clients.redeem(conn, code)
    async with console_app.router.lifespan_context(console_app), client_of(console_app) as http:
        for role in ("STAGE", "SCREEN"):
            offer = {"congress_id": str(CONGRESS), "role": role, "name": "Máy lạ"}
            bearer = {"authorization": f"Bearer {token}"}
            refused = await http.post("/api/little/v1/pairing-codes", json=offer, headers=bearer)
            assert (refused.status_code, "Ban Tổ chức" in refused.json()["detail"]) == (403, True)


async def test_pairing_is_closed_by_a_press_and_opened_by_the_next_code(client: httpx.AsyncClient) -> None:
    here = {"congress_id": str(CONGRESS)}

    async def waiting() -> int:
        return int((await client.get("/api/little/v1/pairing", params=here, headers=BOSS)).json()["codes"])

    code = await offered(client)
    assert await waiting() == 1
    assert (await client.delete("/api/little/v1/pairing", params=here, headers=BOSS)).status_code == 204
    assert (await waiting(), (await redeemed(client, code)).status_code) == (0, 422)
    assert (await redeemed(client, await offered(client))).status_code == 201


async def test_neither_code_nor_token_is_kept(db: Database) -> None:
    async with db.transaction() as conn:
        code = await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["A"], name="x", attributes={})
        _, token = await paired_clients.redeem(conn, code)
        kept = str(await conn.fetch("SELECT * FROM pairing_codes")) + str(
            await conn.fetch("SELECT * FROM paired_clients")
        )
        assert code not in kept
        assert token not in kept
        quick = sha256(code.encode()).digest()
        assert quick not in [row["code_hash"] for row in await conn.fetch("SELECT code_hash FROM pairing_codes")]


async def test_a_code_is_worked_out_once_however_many_wait_and_not_at_all_where_none_does(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_out: list[bytes] = []

    async def counted(code: bytes, salt: bytes) -> bytes:
        worked_out.append(code)
        return await hash_code(code, salt)

    monkeypatch.setattr(pairing_codes, "hash_code", counted)
    async with db.transaction() as conn:
        with pytest.raises(Malformed):
            await paired_clients.redeem(conn, "000000000000")
        assert worked_out == [], "nothing is spent on guessing while pairing is closed"
        codes = [await pairing_codes.offer(conn, congress_id=CONGRESS, roles=["A"], name="x") for _ in range(3)]
        assert worked_out == [code.encode() for code in codes]
        await paired_clients.redeem(conn, codes[1])
        assert worked_out[3:] == [codes[1].encode()]
        assert len({row["salt"] for row in await conn.fetch("SELECT salt FROM pairing_codes")}) == 1
