"""Somebody entered by mistake is deleted for good, with a trace; who ever had a badge can only be withdrawn."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import httpx
import pytest

from tests.conftest import MakeDatabase
from tests.support.files.pictures import phone_photo
from tests.support.registration.photo_desk import put
from tests.support.registration.registration_world import Registration, person, running

WRONG = {"full_name": "Nông Thị Nhập Nhầm", "unit_code": "BK-BB", "category": "GUEST", "phone": "0912000003"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def add(registration: Registration, congress: UUID, **different: str) -> dict[str, Any]:
    answer = await registration.http.post(
        f"/congresses/{congress}/delegates", json={**WRONG, **different}, headers={"Idempotency-Key": "them-mot-nguoi"}
    )
    assert answer.status_code == 201, answer.text
    added: dict[str, Any] = answer.json()["delegate"]
    return added


async def delete(registration: Registration, one: dict[str, Any], **different: object) -> httpx.Response:
    body = {"version": one["version"], "reason": "Nhập nhầm đại hội", **different}
    return await registration.http.post(f"/delegates/{one['delegate_id']}/deletion", json=body)


async def left_of(registration: Registration, text: str) -> list[str]:
    """Name the tables that still have a row with this text in it."""
    names = await registration.conn.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    found = []
    for (name,) in names:
        rows = await registration.conn.fetchval(
            f'SELECT count(*) FROM "{name}" AS t WHERE strpos(t::text, $1) > 0', text
        )
        found.extend([name] if rows else [])
    return sorted(found)


async def test_somebody_entered_by_mistake_is_gone_from_everywhere_but_the_audit(registration: Registration) -> None:
    congress = await registration.found()
    await registration.put_unit(congress, "Huyện Ba Bể")
    one = await add(registration, congress)
    edit = {"version": one["version"], "religion": "Phật giáo", "full_name": "Nông Thị Nhập Nhầm Nữa"}
    one = (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)).json()
    assert (await put(registration, one, phone_photo())).is_success
    one = (await registration.http.get(f"/delegates/{one['delegate_id']}")).json()
    assert (await delete(registration, one)).status_code == 204
    assert (await registration.http.get(f"/delegates/{one['delegate_id']}")).status_code == 404
    found = (await registration.http.get(f"/congresses/{congress}/delegates")).json()
    assert (found["items"], found["total"]) == ([], 0)
    assert await left_of(registration, "Nhập Nhầm") == []
    assert set(await left_of(registration, one["delegate_id"])) <= {"audit", "outbox"}
    noted = await registration.conn.fetchrow("SELECT * FROM audit WHERE action = 'delegate.deleted'")
    assert noted is not None
    assert noted["subject"] == one["delegate_id"]
    assert (noted["details"]["code"], noted["details"]["reason"]) == (one["delegate_code"], "Nhập nhầm đại hội")
    assert (await delete(registration, one)).status_code == 404
    assert (await add(registration, congress))["delegate_code"] == one["delegate_code"]


async def test_who_ever_had_a_badge_can_only_be_withdrawn(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    refused = await delete(registration, one)
    assert (refused.status_code, "chỉ rút tên được" in refused.json()["detail"]) == (409, True)
    gone = await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Không đi"})
    assert (await delete(registration, gone.json())).status_code == 409
    assert (await registration.delegate(congress, "GL-0001"))["status"] == "WITHDRAWN"


async def test_who_was_brought_by_a_file_goes_too_and_undoing_the_file_meets_no_gap(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    done = await registration.bring(congress, person(1, position="Chủ tịch"), person(2, position="Bí thư"))
    one = await registration.delegate(congress, "GL-0001")
    withdrawn = await registration.http.post(
        f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Nhầm người"}
    )
    assert (await delete(registration, withdrawn.json())).status_code == 204
    undone = await registration.http.post(f"/congresses/{congress}/roster-imports/{done['import_id']}/undo")
    assert (undone.status_code, undone.json()["restored"]) == (200, 1)
    again = await registration.bring(congress, person(1), person(2))
    assert (again["created"], again["unchanged"]) == (1, 1)


async def test_nobody_is_deleted_unseen_unwritten_or_by_a_clerk(registration: Registration) -> None:
    congress = await registration.found()
    await registration.put_unit(congress, "Huyện Ba Bể")
    one = await add(registration, congress)
    assert (await delete(registration, one, version=one["version"] + 1)).status_code == 409
    assert (await delete(registration, one, reason="")).status_code == 422
    await registration.conn.execute(
        "INSERT INTO mails (mail_id, congress_id, delegate_id, with_document, origin, state, asked_by, asked_at, due_at) "
        "VALUES (gen_random_uuid(), $1, $2, false, '', 'SENT', '', now(), now())",
        congress,
        UUID(one["delegate_id"]),
    )
    refused = await delete(registration, one)
    assert (refused.status_code, "Đã gửi thư" in refused.json()["detail"]) == (409, True)
    clerk = await registration.staff("thu-ky", "REVIEWER")
    body = {"version": one["version"], "reason": "Nhầm"}
    assert (await clerk.post(f"/delegates/{one['delegate_id']}/deletion", json=body)).status_code == 403
    await clerk.aclose()
