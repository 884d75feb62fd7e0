"""What was put in of a person through every entry is gone after their erasure; what was counted stays."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.congress.marked_person import NAME, WORDS, tables_with
from tests.support.files.pictures import phone_photo
from tests.support.registration.erasing_desk import erase, pass_over
from tests.support.registration.little_pdf import PDF
from tests.support.registration.photo_desk import put
from tests.support.registration.portal_desk import asked_units, clerk_of, decide, hand_in, propose
from tests.support.registration.registration_world import Registration, running
from tests.support.registration.whole_person import put_in


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_every_word_of_a_person_is_gone_and_what_was_counted_stays(registration: Registration) -> None:
    congress, one = await put_in(registration)
    before = await tables_with(registration.conn, WORDS.values())
    assert {
        "delegates",
        "delegate_acts",
        "outbox",
        "idempotency_keys",
        "dead_letters",
        "answers",
        "visits",
        "evidence",
        "upper_delegates",
    } <= {table for tables in before.values() for table in tables}
    await pass_over(registration, congress)
    erased = await erase(registration, one)
    assert erased.status_code == 204, erased.text
    assert await tables_with(registration.conn, WORDS.values()) == {}
    for table in ("sensitive_attributes", "photos", "photo_act_changes", "evidence", "mails"):
        left = await registration.conn.fetchval(
            f"SELECT count(*) FROM {table} WHERE delegate_id = $1", UUID(one["delegate_id"])
        )
        assert left == 0, table
    shown = (await registration.http.get(f"/delegates/{one['delegate_id']}")).json()
    assert (shown["full_name"], shown["birth"], shown["sex"], shown["status"]) == ("(đã xóa)", None, None, "ACTIVE")
    assert (shown["unit_code"], shown["category"]) == (one["unit_code"], one["category"])
    assert {badge["state"] for badge in shown["credentials"]} == {"SUPERSEDED", "REVOKED"}
    told = (await registration.said("registration.delegate.credentialed.v1"))[-1]
    assert (told["delegate_id"], told["erased"], told["full_name"]) == (one["delegate_id"], True, "(đã xóa)")
    assert (await erase(registration, one)).status_code == 204
    lines = await registration.conn.fetch("SELECT details FROM audit WHERE action = 'delegate.erased'")
    assert [line["details"] for line in lines] == [{"reason": "Đơn ngày 01/12"}]


STAYS_BY_ID = {
    "answers": False,
    "visits": False,
    "attendance": True,  # that somebody was there
    "contested_seats": False,
    "credentials": True,  # so that the badge is refused
    "delegate_acts": False,
    "delegates": True,
    "erasures": True,
    "evidence": False,
    "field_origins": False,
    "hall_document_readers": False,
    "known_honours": True,  # that an award was announced in public
    "known_presence": True,
    "mails": False,
    "nominations": True,  # how far it came, without a reason
    "photo_act_changes": False,
    "photos": False,
    "refused_credentials": True,
    "roster_import_changes": False,
    "sensitive_attributes": False,
    "session_seats": False,
    "upper_delegates": True,  # the list that the hall adopted
}
"""Every table with a delegate in it: whether a row of somebody who was erased stays. A new one is a decision."""


async def test_every_table_that_knows_a_delegate_is_thought_of(registration: Registration) -> None:
    rows = await registration.conn.fetch(
        "SELECT table_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)"
        " WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = 'delegate_id'"
    )
    assert {row["table_name"] for row in rows} == set(STAYS_BY_ID)
    congress, one = await put_in(registration)
    await pass_over(registration, congress)
    assert (await erase(registration, one)).status_code == 204
    who = UUID(one["delegate_id"])
    for table in (name for name, stays in STAYS_BY_ID.items() if not stays):
        assert not await registration.conn.fetchval(f"SELECT count(*) FROM {table} WHERE delegate_id = $1", who), table


async def test_what_came_by_the_portal_and_the_review_goes_too(registration: Registration) -> None:
    congress = await asked_units(registration)
    clerk = await clerk_of(registration)
    words = {"phone": WORDS["phone"], "position": WORDS["position"], "religion": WORDS["religion"]}
    one = await propose(clerk, congress, NAME, **words)
    who = one["delegate_id"]
    file = {"file": (f"{WORDS['evidence']}.pdf", PDF)}
    assert (await clerk.post(f"/delegates/{who}/evidence", files=file)).status_code == 201
    assert (await hand_in(clerk, congress)).is_success
    returned = await decide(registration.http, who, "RETURN", WORDS["reason"], **{"Idempotency-Key": "mot-lan-tra-lai"})
    assert returned.is_success, returned.text
    await clerk.aclose()
    await pass_over(registration, congress)
    seen = (await registration.http.get(f"/delegates/{who}")).json()
    assert (await erase(registration, seen)).status_code == 204
    assert await tables_with(registration.conn, WORDS.values()) == {}


async def test_nobody_writes_again_of_who_was_erased(registration: Registration) -> None:
    congress, one = await put_in(registration)
    await pass_over(registration, congress)
    assert (await erase(registration, one)).status_code == 204
    who = one["delegate_id"]
    version = (await registration.http.get(f"/delegates/{who}")).json()["version"]
    answers = [
        await registration.http.patch(f"/delegates/{who}", json={"version": version, "full_name": NAME}),
        await registration.http.post(f"/delegates/{who}/credentials", json={"reason": "Mất thẻ"}),
        await put(registration, one, phone_photo()),
        await registration.http.post(f"/delegates/{who}/evidence", files={"file": ("a.pdf", PDF)}),
        await registration.http.post(f"/delegates/{who}/personal-data"),
        await registration.http.post(
            f"/delegates/{who}/replacement", json={"full_name": "Vi Thử Thay", "reason": "Ốm"}
        ),
    ]
    assert [one.status_code for one in answers] == [409] * 6, [one.text for one in answers]
    assert (await registration.issue(congress))["issued"] == 0
    with pytest.raises(Exception, match="was erased"):
        await registration.conn.execute("UPDATE delegates SET full_name = 'X' WHERE delegate_id = $1", UUID(who))


async def test_who_is_still_needed_at_the_doors_is_withdrawn_first(registration: Registration) -> None:
    _, one = await put_in(registration)
    refused = await erase(registration, one)
    assert (refused.status_code, "rút tên trước" in refused.json()["detail"]) == (409, True)
    gone = await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Rút"})
    assert (await erase(registration, one)).status_code == 409  # changed since it was seen
    assert (await erase(registration, gone.json())).status_code == 204
    clerk = await registration.staff("thu-ky", "REVIEWER")
    body = {"version": 1, "reason": "x"}
    assert (await clerk.post(f"/delegates/{one['delegate_id']}/erasure", json=body)).status_code == 403
    assert (await clerk.post(f"/delegates/{one['delegate_id']}/personal-data")).status_code == 403
    await clerk.aclose()


async def test_who_was_erased_lacks_neither_a_badge_nor_facts(registration: Registration) -> None:
    congress, one = await put_in(registration)
    await pass_over(registration, congress)
    named = await erase(registration, one, reason=f"Đơn của {NAME}")
    assert (named.status_code, "không ghi tên" in named.json()["detail"]) == (409, True)
    assert (await erase(registration, one)).status_code == 204
    seen = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert (seen["delegates"], seen["credentialed"]) == (1, 1)
