"""What nobody would send on purpose: each gets a sentence, and nothing moves."""

import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(delegate(opened.congress, 1))
        await opened.load([roll_row(1, "Tập thể")])
        yield opened


SEEN = {"command_id": str(uuid4()), "revision": 2}
DIGEST = "0123456789abcdef"
BODIES: list[tuple[str, dict[str, Any]]] = [
    ("announcements", {**SEEN, "digest": DIGEST, "entry_id": "không phải mã"}),
    ("announcements", {**SEEN, "digest": DIGEST, "entry_id": str(uuid4()), "revision": 0}),
    ("announcements", {**SEEN, "digest": DIGEST, "entry_id": str(uuid4()), "revision": 10**30}),
    ("announcements", {"digest": DIGEST, "entry_id": str(uuid4()), "revision": 2}),
    ("announcements", {**SEEN, "entry_id": str(uuid4())}),
    ("announcements", {**SEEN, "digest": "Bà Giả Lập", "entry_id": str(uuid4())}),
    ("arming", {**SEEN, "entry_id": ""}),
    ("late-comers", {**SEEN, "entry_id": str(uuid4()), "place": "FIRST"}),
    ("dwell", {**SEEN, "dwell_ms": -1}),
    ("dwell", {**SEEN, "dwell_ms": 0}),
    ("dwell", {**SEEN, "dwell_ms": 1_999}),
    ("lock-release", {**SEEN, "back": 3}),
    ("cards", {**SEEN, "card": "PARTY"}),
    ("cards", {**SEEN, "card": "SLOGAN", "item": -1}),
    ("cards", {**SEEN, "card": "SLOGAN", "item": 10**12}),
    ("deferral", {**SEEN, "reason": ""}),
    ("deferral", {**SEEN, "reason": "\x00"}),
    ("deferral", {**SEEN, "reason": "a\ud800b"}),
    ("deferral", {**SEEN, "reason": "x" * 501}),
    ("correction", {"reason": "Sai", "name": "   "}),
    ("correction", {"reason": "Sai", "name": "Tên\x07"}),
]


@pytest.mark.parametrize(("path", "body"), BODIES)
async def test_what_is_malformed_is_refused_and_moves_nothing(world: World, path: str, body: dict[str, Any]) -> None:
    entry_id = (await world.entry("Tập thể Giả Lập 1"))["entry_id"]
    base = f"/entries/{entry_id}" if path in ("deferral", "correction") else world.here
    before = await world.frames("STAGE")
    headers = world.staff("STAGE", "ORGANIZER", "HONORS_EDITOR")
    answer = await world.http.post(
        f"{base}/{path}", content=json.dumps(body), headers={**headers, "content-type": "application/json"}
    )
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]
    assert await world.frames("STAGE") == before


async def test_a_body_that_is_no_json_is_refused(world: World) -> None:
    headers = {**world.staff("STAGE"), "content-type": "application/json"}
    answer = await world.http.post(f"{world.here}/announcements", content=b"{khong", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (422, "malformed")


async def test_a_congress_or_an_entry_that_nobody_knows_is_not_found(world: World) -> None:
    nowhere = f"/congresses/{uuid4()}"
    body = {**SEEN, "entry_id": str(uuid4()), "digest": DIGEST}
    for path in (f"{nowhere}/announcements", f"{world.here}/announcements"):
        answer = await world.http.post(path, json=body, headers=world.staff("STAGE"))
        assert (answer.status_code, bool(answer.json()["detail"])) == (404, True)
    assert (await world.http.get(f"{nowhere}/public-roll")).status_code == 404
    assert (await world.http.get(f"{nowhere}/roll", headers=world.staff("STAGE"))).status_code == 404


@pytest.mark.parametrize("path", ["roll", "stage", "stage/live", "board/live"])
async def test_nobody_looks_behind_the_curtain_without_signing_in(world: World, path: str) -> None:
    assert (await world.http.get(f"{world.here}/{path}")).status_code == 401
    assert (await world.http.get(f"{world.here}/{path}", headers=world.staff("UNIT_REGISTRAR"))).status_code == 403
