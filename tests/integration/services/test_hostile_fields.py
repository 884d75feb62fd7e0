"""Each hostile text in each text field of each route of the three services: no failure of ours, nothing of it kept."""

import json
from collections.abc import Iterable, Iterator
from itertools import count
from typing import TypeVar

import asyncpg
import httpx
import pytest

from tests.conftest import MakeDatabase
from tests.support.congress.openapi_requests import GoodRequest, good_requests
from tests.support.congress.three_apis import SERVED, ServedApi, served

pytestmark = pytest.mark.sweeps

T = TypeVar("T")

HOSTILE = {
    "NUL": "Tên\x00kín",
    "bell": "Tên\x07kín",
    "half a pair": "Tên\ud800kín",
    "right to left": "Tên\u202ekín\u202c",
    "isolates": "\u2066Tên\u2069kín\u061c",
    "zero width": "Tên\u200b\u200d\ufeffkín\u00ad",
    "spreadsheet's escape": "Tên_x000D_kín_x202E_",
    "nothing to see": " \u200b\u3164\u2028 ",
    "a pile of marks": "Tê" + "\u0316\u0317" * 50 + "n",
    "900 kB": "kín" * 300_000,
}
EXTREME = {
    "date-time": [
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "0030-01-01T00:00:00Z",
    ],
    "number": [-(2**63), -1, 0, 2**31, 2**53 + 1, 2**63, 10**40, 1e300, float("nan"), float("inf"), float("-inf")],
}
KEPT = r"[\u0001-\u0008\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u3164]|_x[0-9A-F]{4}_|\u0316\u0317\u0316\u0317"


SLICE = 9
"""It shares no divisor with how many there are of each kind: over many fields each of them gets its turn."""
A_SLICE_OR_ALL = pytest.mark.parametrize(
    "every", [SLICE, pytest.param(1, marks=pytest.mark.faults)], ids=["a slice", "all"]
)


def test_a_slice_leaves_none_out() -> None:
    for values in (list(HOSTILE.items()), *EXTREME.values()):
        turn = count()
        fields = [one_in(SLICE, values, turn) for _ in range(SLICE * len(values))]
        assert all(any(value is one for field in fields for one in field) for value in values)


@A_SLICE_OR_ALL
@pytest.mark.parametrize("service", SERVED)
async def test_a_hostile_text_is_cleaned_or_refused_wherever_it_is_put(
    make_database: MakeDatabase, service: str, every: int
) -> None:
    dsn = await make_database(service)
    failures, refused, taken, turn = [], 0, 0, count()
    async with served(service, dsn) as api, httpx.AsyncClient(base_url=api.origin, timeout=30) as http:
        for request in good_requests(api.document, api.known):
            for place in request.at("text"):
                for name, text in one_in(every, HOSTILE.items(), turn):
                    status = await _status(http, api, request.having(place, text))
                    refused, taken = refused + (status == 422), taken + (status < 300)
                    if status >= 500:
                        failures.append((request.method, request.path, place, name, status))
    assert failures == []
    assert refused > 5, "the bodies are read"
    assert taken > 5, "some texts are taken once they are clean"
    assert await _kept(dsn) == []


@A_SLICE_OR_ALL
@pytest.mark.parametrize("service", SERVED)
async def test_a_moment_or_a_number_that_no_calendar_holds_is_no_failure(
    make_database: MakeDatabase, service: str, every: int
) -> None:
    failures, turn = [], count()
    async with (
        served(service, await make_database(service)) as api,
        httpx.AsyncClient(base_url=api.origin, timeout=30) as http,
    ):
        for request in good_requests(api.document, api.known):
            for kind, extremes in EXTREME.items():
                for place in request.at(kind):
                    for value in one_in(every, extremes, turn):
                        if (status := await _status(http, api, request.having(place, value))) >= 500:
                            failures.append((request.method, request.path, place, value, status))
    assert failures == []


def one_in(every: int, values: Iterable[T], turn: Iterator[int]) -> list[T]:
    """Give each `every`-th, going on where the last field stopped: many fields see every one together."""
    return [value for value in values if next(turn) % every == 0]


async def _status(http: httpx.AsyncClient, api: ServedApi, request: GoodRequest) -> int:
    """Send it as the first caller who may."""
    for caller in api.callers:
        answer = await http.request(
            request.method,
            request.path,
            params={key: str(value)[:5_000].encode("utf-8", "surrogatepass") for key, value in request.query.items()},
            content=json.dumps(request.body) if request.body is not None else None,
            headers={**caller, "content-type": "application/json"},
        )
        http.cookies.clear()
        if answer.status_code not in (401, 403):
            break
    return answer.status_code


async def _kept(dsn: str) -> list[tuple[str, str]]:
    """Give every row of every table, the outbox's payloads too, in which something hostile stands."""
    conn = await asyncpg.connect(dsn)
    try:
        found = []
        for (table,) in await conn.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
            row = "convert_from(payload, 'UTF8')" if table == "outbox" else "t::text"
            rows = await conn.fetch(f'SELECT {row} AS row FROM "{table}" t WHERE {row} ~ $1', KEPT)
            found += [(table, one["row"][:300]) for one in rows]
        return found
    finally:
        await conn.close()
