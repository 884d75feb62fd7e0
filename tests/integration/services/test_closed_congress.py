"""Every route of the three OpenAPI documents: nothing changes in an archived congress, and nothing is found in an unknown one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest

from tests.conftest import MakeDatabase
from tests.support.congress.openapi_requests import GoodRequest, every_request
from tests.support.congress.three_apis import SERVED, ServedApi, served
from tests.support.registration import registration_world
from tests.support.waiting import until

pytestmark = pytest.mark.sweeps

STILL_OPEN = {  # what an archived congress takes; a new entry is a decision
    "registration": {
        "POST /congresses/{congress_id}/restoration",
        "POST /congresses/{congress_id}/archival",
        "POST /congresses/{congress_id}/deletion",
        "POST /congresses/{congress_id}/exports",
        "POST /congresses/{congress_id}/sending/stop",
        "POST /passes",
        *("POST /passes/hall-page", "POST /passes/hall-page/documents/{document_id}"),  # say that the page is shut
        *(f"POST /congresses/{{congress_id}}/hall-page/{way}" for way in ("seat-by-code", "seat-by-name")),
        *("POST /delegations", "POST /delegations/answers", "POST /delegations/answers/taking-back"),  # the same
        *(
            "POST /passes/answers",
            "PUT /passes/visit",
        ),  # their secret names the congress: they say themselves that it is closed
        "POST /sessions",
        "DELETE /sessions/current",
        "PUT /me/password",
        "POST /accounts",
        "PUT /accounts/{account_id}",
        "POST /accounts/{account_id}/one-time-passwords",
        *("DELETE /accounts/{account_id}/second-factor", "POST /me/sessions/ending"),
        *("POST /accounts/{account_id}/identities", "DELETE /accounts/{account_id}/identities/{identity_id}"),
        *(
            "POST /me/identities/{identity_id}/removal",
            "POST /sign-in-provider/attempts",
            "POST /sign-in-provider/sessions",
        ),
        "DELETE /accounts/{account_id}/sessions",
        "DELETE /accounts/{account_id}/sessions/{session_id}",
        "POST /sessions/current/renewal",
        *("POST /me/second-factor", "PUT /me/second-factor", "POST /me/second-factor/removal"),
        "POST /congresses",
        "POST /congresses/{congress_id}/next-edition",  # makes another congress
        *(
            "POST /congresses/{congress_id}/composition-trials",
            "POST /congresses/{congress_id}/composition-trials/file",
        ),
        "PUT /levels/{code}",
        *("POST /audit-names", "POST /congresses/{congress_id}/audit-names"),  # names to read the trail by
        *(  # the law asks afterwards as well
            "POST /delegates/{delegate_id}/erasure",
            *("POST /delegates/{delegate_id}/personal-data", "POST /delegates/{delegate_id}/personal-data/paper"),
            "PUT /congresses/{congress_id}/privacy",
            "POST /congresses/{congress_id}/closing",
            "PUT /congresses/{congress_id}/closing/pause",
        ),
    },
    "checkin": {
        "POST /scans",
        "POST /receptions",
        "POST /scans/batch",
        "POST /hand-ins",
        "POST /hand-ins/preview",
        "POST /device/hand-ins",
        *("POST /hall-challenges", "POST /hall-arrivals", "POST /hall-arrivals/waiting"),  # say that the door is shut
        "PUT /device/last-word",  # what a lost device still holds is handed in afterwards, too
        "DELETE /paired-clients/{client_id}",
    },
    "honors": {
        "POST /congresses/{congress_id}/cards",
        "POST /congresses/{congress_id}/lock-release",
        "POST /congresses/{congress_id}/hand",
        "POST /screens/acknowledgements",
        "DELETE /paired-clients/{client_id}",
        "DELETE /congresses/{congress_id}/webhooks/{webhook_id}",
        "POST /congresses/{congress_id}/webhooks/{webhook_id}/trial",
        "POST /congresses/{congress_id}/webhooks/{webhook_id}/resumption",
    },
}
for _service in STILL_OPEN:  # the trail is read when all is over, too
    STILL_OPEN[_service] |= {
        f"POST {where}/audit/{what}" for where in ("", "/congresses/{congress_id}") for what in ("search", "export")
    }
SAID_IN_THE_BODY = {"POST /pairing-codes", "PUT /screens/{screen_id}/assignment"}
"""Which congress, where neither the address nor the caller's own token says it."""
CONGRESSES = {"registration": "congresses", "checkin": "known_congresses", "honors": "known_congresses"}
TOLD_OF_REFUSALS = ("tries", "address_keys", "audit_chain")
ASKED = "action LIKE 'security.%' OR action LIKE 'lists.%'"
"""Lines of the trail that say what was asked and refused, or read: they change no congress."""
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@asynccontextmanager
async def archived(service: str, dsn: str) -> AsyncIterator[tuple[ServedApi, httpx.AsyncClient]]:
    """Serve a congress that was archived after a code for pairing was given out."""
    async with served(service, dsn) as api, httpx.AsyncClient(base_url=api.origin, timeout=30) as http:
        prefix = f"/api/{service}/v1"
        known = {**api.known, "unit": [registration_world.UNIT]}
        if f"{prefix}/pairing-codes" in api.document["paths"]:
            offer = next(one for one in every_request(api.document, known) if one.path.endswith("/pairing-codes"))
            known["code"] = [(await answer_to(http, api, offer)).json()["code"]]
        conn = await asyncpg.connect(dsn)
        await conn.execute(f"UPDATE {CONGRESSES[service]} SET state = 'ARCHIVED'")
        await conn.close()
        yield ServedApi(api.origin, api.document, api.callers, known), http


async def answer_to(http: httpx.AsyncClient, api: ServedApi, request: GoodRequest) -> httpx.Response:
    """Send it as the first caller who may; of a stream only the beginning is read."""
    for caller in api.callers:
        async with http.stream(
            request.method, request.path, params=request.query, json=request.body, headers=caller
        ) as answer:
            if "event-stream" not in answer.headers.get("content-type", ""):
                await answer.aread()
        http.cookies.clear()
        if answer.status_code not in (401, 403):
            break
    return answer


async def rows(dsn: str) -> dict[str, Any]:
    conn = await asyncpg.connect(dsn)
    tables = [row[0] for row in await conn.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
    found = {
        table: await conn.fetchval(
            f"SELECT md5(string_agg(t::text, '\n' ORDER BY t::text)) FROM \"{table}\" t"
            + (f" WHERE NOT ({ASKED})" if table == "audit" else "")
        )
        for table in tables
        if table not in TOLD_OF_REFUSALS
    }
    await conn.close()
    return found


async def archived_while(
    service: str, dsn: str, http: httpx.AsyncClient, api: ServedApi, one: GoodRequest
) -> httpx.Response:
    """Give the answer to what was sent while the congress was open, and found it archived when it came to write."""
    conn, looking = await asyncpg.connect(dsn), await asyncpg.connect(dsn)
    table = CONGRESSES[service]
    await conn.execute(f"UPDATE {table} SET state = 'ACTIVE'")
    async with conn.transaction():
        await conn.execute(f"SELECT FROM {table} FOR UPDATE")
        await conn.execute(f"UPDATE {table} SET state = 'ARCHIVED'")
        answer = asyncio.create_task(answer_to(http, api, one))

        async def waits() -> bool:
            return answer.done() or await looking.fetchval(WAITING) > 0

        await until(waits, f"{one.operation} is answered or waits")
    await asyncio.gather(conn.close(), looking.close())
    return await answer


def bare(service: str, operation: str) -> str:
    return operation.replace(f"/api/{service}/v1", "")


@pytest.mark.parametrize("service", SERVED)
async def test_an_archived_congress_is_closed_for_every_verb(make_database: MakeDatabase, service: str) -> None:
    dsn = await make_database(service)
    taken, refused = [], 0
    async with archived(service, dsn) as (api, http):
        before = await rows(dsn)
        for request in every_request(api.document, api.known):
            if request.method == "GET" or bare(service, request.operation) in STILL_OPEN[service]:
                continue
            answer = await answer_to(http, api, request)
            said = answer.json() if answer.content else {}
            if (answer.status_code, said.get("code")) != (409, "archived"):
                taken.append((request.operation, answer.status_code, answer.text[:200]))
            else:
                assert "Đại hội đã lưu trữ" in said["detail"]
                refused += 1
        assert taken == []
        assert refused >= 4
        assert await rows(dsn) == before


@pytest.mark.parametrize("service", SERVED)
async def test_what_began_while_a_congress_was_open_does_not_land_once_it_is_archived(
    make_database: MakeDatabase, service: str
) -> None:
    dsn = await make_database(service)
    refused = 0
    async with archived(service, dsn) as (api, http):
        before = await rows(dsn)
        for request in every_request(api.document, api.known):
            if request.method == "GET" or bare(service, request.operation) in STILL_OPEN[service]:
                continue
            answer = await archived_while(service, dsn, http, api, request)
            refused += answer.status_code == 409 and answer.json()["code"] == "archived"
        assert await rows(dsn) == before
        assert refused >= 4


@pytest.mark.parametrize("service", SERVED)
async def test_what_stays_open_names_routes_that_there_are(make_database: MakeDatabase, service: str) -> None:
    async with served(service, await make_database(service)) as api:
        there = {bare(service, one.operation) for one in every_request(api.document, api.known)}
    assert STILL_OPEN[service] <= there


@pytest.mark.parametrize("service", SERVED)
async def test_what_an_archived_congress_holds_can_still_be_read(make_database: MakeDatabase, service: str) -> None:
    refused, read = [], 0
    async with archived(service, await make_database(service)) as (api, http):
        for request in every_request(api.document, api.known):
            if request.method == "GET":
                answer = await answer_to(http, api, request)
                read += answer.status_code == 200
                if answer.status_code == 409 and answer.json()["code"] == "archived":
                    refused.append((request.operation, answer.text[:200]))
    assert refused == []
    assert read >= 9


@pytest.mark.parametrize("service", SERVED)
async def test_nothing_is_found_in_a_congress_that_nobody_knows(make_database: MakeDatabase, service: str) -> None:
    found, looked = [], 0
    async with (
        served(service, await make_database(service)) as api,
        httpx.AsyncClient(base_url=api.origin, timeout=30) as http,
    ):
        unbound = ServedApi(api.origin, api.document, api.callers[:1], api.known)
        for request in every_request(api.document, {**api.known, "congress_id": [str(uuid4())]}):
            said = bare(service, request.operation) in SAID_IN_THE_BODY
            if not said and "{congress_id}" not in request.operation and "congress_id" not in request.query:
                continue
            looked += 1
            answer = await answer_to(http, unbound, request)
            if answer.status_code != 404 or not answer.json()["detail"]:
                found.append((request.operation, answer.status_code))
    assert found == []
    assert looked >= 9
