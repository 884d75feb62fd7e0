"""The picture of the day on paper, and who was there at a moment that is past."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import pypdfium2
import pytest

from chassis import clock
from contracts.registration import CredentialState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, iso, queued, scan
from tests.support.checkin.checkin_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        await world.hear_batch([delegate(world.congress, n) for n in range(1, 5)])
        yield world


async def printed(world: World) -> str:
    path = f"/congresses/{world.congress.congress_id}/picture"
    answer = await world.http.get(path, headers=world.staff("ORGANIZER"))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf"), answer.text
    pages = pypdfium2.PdfDocument(answer.content)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


async def set_items(world: World, *names: str) -> None:
    path = f"/congresses/{world.congress.congress_id}/handout-items"
    items = {"items": [{"name": name} for name in names]}
    assert (await world.http.put(path, json=items, headers=world.staff("ORGANIZER"))).status_code == 200


async def test_the_paper_says_what_the_live_page_says_and_what_became_of_the_cases(world: World) -> None:
    one, two = await world.device("Cửa A"), await world.device("Cửa B")
    await set_items(world, "Kỷ yếu")
    await one.scan(code(world.congress, credential(1)))
    doubled, wrong = (
        queued(code(world.congress, credential(1)), age_ms=0),
        queued(code(world.congress, credential(2)), scanned_at="2001-01-01T00:00:00Z"),
    )
    await two.send(doubled, wrong)
    path = f"/congresses/{world.congress.congress_id}/conflicts/{doubled['scan_id']}/settlement"
    body = {"settlement": "RIGHT_PERSON", "note": "Quay lại lấy giấy"}
    await world.http.post(path, json=body, headers=world.staff("ORGANIZER"))

    text = await printed(world)
    assert "Có mặt 2 (50,0%)" in text
    assert "chưa giải quyết: 1" in text
    assert "đã giải quyết: 1" in text
    assert "Quay lại lấy giấy" in text
    assert "máy quét ghi 07:00 ngày 01/01/2001" in text
    assert "Kỷ yếu" in text
    assert "Cửa A" in text
    assert "Cửa B" in text
    assert "TỔNG DUYỆT" not in text


async def test_the_paper_and_the_replay_mark_who_was_let_in_by_hand(world: World) -> None:
    revoked = credential(9, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, 9, credentials=(revoked,)))
    supervisor = await world.device(role="GATE_SUPERVISOR")
    reason = "Giấy mời đúng, thẻ thu hồi nhầm"
    await supervisor.scan(code(world.congress, revoked), hand_reason=reason)
    taken_back = await supervisor.scan(code(world.congress, credential(2)), hand_reason="Nhầm người")
    await supervisor.post(f"/scans/{taken_back['scan_id']}/undo", None)

    walk_in = scan("", kind="WALK_IN", name="Vi Thử Khách", unit="Báo Thử", hand_reason="Phóng viên")
    assert (await supervisor.post("/scans", walk_in)).json()["verdict"] == "ADMITTED"

    text = await printed(world)
    assert "Cho vào bằng tay, có ghi lý do: 2" in text
    assert (await world.counts())["by_hand"] == 2
    assert reason in text
    assert "Nhầm người" not in text
    path = f"/congresses/{world.congress.congress_id}/past/people"
    told = (await world.http.get(path, params={"at": iso(clock.now())}, headers=world.staff("AUDITOR"))).json()
    assert [(each["delegate_code"], each["way"]) for each in told] == [("ĐB009", "BY_HAND")]


async def test_the_paper_of_a_rehearsal_says_on_every_page_that_it_is_one(world: World) -> None:
    first, *others = world.congress.sessions
    sessions = (first.model_copy(update={"rehearsal": True}), *others)
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "sessions": sessions}))
    text = await printed(world)
    assert text.count("TỔNG DUYỆT") >= 2


async def test_somebody_of_another_congress_gets_no_paper(world: World) -> None:
    device = await world.device(role="GATE_SUPERVISOR")
    refused = await device.get(f"/congresses/{uuid4()}/picture")
    assert refused.status_code == 403


async def test_the_replay_names_who_was_there_then_and_nobody_who_came_later(world: World) -> None:
    await world.table("UPDATE session_doors SET first_opened_at = now() - interval '2 hours'")
    device = await world.device()
    session = str(world.congress.sessions[0].session_id)
    now = clock.real_now()
    texts = [(code(world.congress, credential(n)), age) for n, age in ((1, 3_600_000), (2, 60_000))]
    await device.send(*(queued(text, session_id=session, age_ms=age) for text, age in texts), sent_at=now)
    path = f"/congresses/{world.congress.congress_id}/past/people"
    params = {"at": iso(now - timedelta(minutes=30))}
    told = (await world.http.get(path, params=params, headers=world.staff("AUDITOR"))).json()
    assert [(each["delegate_code"], each["gate_name"], each["inside"]) for each in told] == [("ĐB001", "Cửa A", True)]
    assert (await world.http.get(path, params=params)).status_code == 401
