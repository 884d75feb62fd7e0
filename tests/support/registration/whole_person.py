"""A person of whom everything is known that can be put in."""

import json
from typing import Any
from uuid import UUID

from services.registration.usecases.people.follow_presence import follow_presence
from tests.support.congress.marked_person import FORMER_NAME, NAME, WORDS
from tests.support.files.pictures import phone_photo
from tests.support.registration.erasing_desk import LATER
from tests.support.registration.little_pdf import PDF
from tests.support.registration.photo_desk import put
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, person
from tests.support.registration.unit_desk import rename


async def put_in(registration: Registration) -> tuple[UUID, dict[str, Any]]:
    """Put a marked person in by a file, and add to them at the desk, by the pass, with a portrait, a letter, a printing."""
    congress = await registration.found(starts_at=LATER, public_address="the.example.vn")
    marked = {"full_name": FORMER_NAME, "national_id": WORDS["id number"], "religion": WORDS["religion"]}
    await registration.bring(congress, person(1), person(2, **marked))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0002")
    who = one["delegate_id"]
    edit = {
        "full_name": NAME,
        "phone": WORDS["phone"],
        "email": WORDS["mail"],
        "position": WORDS["position"],
        "note": WORDS["note"],
        "pronunciation": WORDS["pronunciation"],
        "needs": "WHEELCHAIR",
    }
    answer = await registration.http.patch(f"/delegates/{who}", json={"version": one["version"], **edit})
    assert answer.status_code == 200, answer.text
    assert (await put(registration, one, phone_photo())).is_success
    evidence = await registration.http.post(
        f"/delegates/{who}/evidence", files={"file": (f"{WORDS['evidence']}.pdf", PDF)}
    )
    assert evidence.status_code == 201, evidence.text
    link = (await registration.http.get(f"/delegates/{who}/pass-link")).json()["pass_path"].split("#")[1]
    said = {"secret": link, "answer": "DECLINED", "reason": WORDS["reason"]}
    assert (await registration.http.post("/passes/answers", json=said)).status_code == 200
    visit = {"contact_name": NAME, "contact_phone": WORDS["phone"], "cars": 1, "seen": 0}
    other = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    for comes in (who, other):  # who rings for themselves, and for somebody else
        assert (await registration.http.put(f"/delegates/{comes}/visit", json=visit)).status_code == 200
    letter = await registration.http.post(f"/congresses/{congress}/mails", json={"delegate_ids": [who]})
    assert letter.is_success, letter.text
    again = {"reason": "Mất thẻ"}
    kept = await registration.http.post(
        f"/delegates/{who}/credentials", json=again, headers={"Idempotency-Key": "mot-lan-cap-lai"}
    )
    assert kept.is_success, kept.text
    sheet = {"layout": "SMALL", "which": "ALL"}
    printed = await registration.http.post(f"/congresses/{congress}/badge-printing", json=sheet)
    assert printed.status_code == 200, printed.text
    head = await rename(registration, congress, "BK-BB", head_name=NAME, head_phone=WORDS["phone"])
    assert head.status_code == 200, head.text
    upper = f"/congresses/{congress}/upper-delegation"
    assert (await registration.http.put(upper, json={"version": 0, "delegate_ids": [who]})).is_success
    await be_there(registration, congress, other)
    voted = await registration.http.post(f"{upper}/vote", json={"version": 1, "unanimous": True})
    assert voted.is_success, voted.text
    await bury(registration, who)
    return congress, (await registration.http.get(f"/delegates/{who}")).json()


async def be_there(registration: Registration, congress: UUID, who: str) -> None:
    """Let them be present at the session that counts."""
    (session, *_) = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"]
    async with registration.conn.transaction():
        word = presence_of(congress, who, 1, session=UUID(session["session_id"]))
        await follow_presence(registration.conn, word)


async def bury(registration: Registration, who: str) -> None:
    """A message about the person that could not be applied, with a word of them in it and in where it failed."""
    await registration.conn.execute(
        'INSERT INTO dead_letters (consumer, topic, partition, "offset", key, headers, payload, problem, traceback,'
        " attempts, fingerprint) VALUES ('registration', 'x', 0, 0, $1, '[]', $2, 'p', $3, 1, $1)",
        who.encode(),
        json.dumps({"name": NAME}, ensure_ascii=False).encode(),
        f"ValueError: {NAME}",
    )
