"""Badges, letters, links, plans and faces: which office fetches them, and that nothing on the way keeps them."""

from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from chassis.ids import new_id
from daihoi.simulation.invented.portraits import portrait_file
from tests.conftest import MakeDatabase
from tests.support.registration.photo_desk import put, with_people
from tests.support.registration.registration_world import Registration, running

ROLES = ("REVIEWER", "AUDITOR", "UNIT_REGISTRAR", "HONORS_APPROVER", "HONORS_EDITOR", "STAGE", "MC")
FOR_THE_ORGANISER = (
    ("GET", "/congresses/{congress}/badges"),
    ("GET", "/congresses/{congress}/badge-pictures.zip"),
    ("GET", "/congresses/{congress}/badge-printing"),
    ("POST", "/congresses/{congress}/badge-printing"),
    ("GET", "/congresses/{congress}/pass-links"),
    ("GET", "/congresses/{congress}/pass-links.xlsx"),
    ("GET", "/congresses/{congress}/sending"),
    ("POST", "/congresses/{congress}/mails"),
    ("GET", "/congresses/{congress}/mails/{other}"),
    ("GET", "/congresses/{congress}/documents"),
    ("POST", "/congresses/{congress}/documents"),
    ("GET", "/congresses/{congress}/seating"),
    ("GET", "/congresses/{congress}/seat-plan.pdf"),
    ("POST", "/congresses/{congress}/seats/moves"),
    ("GET", "/delegates/{delegate}/pass-link"),
    ("GET", "/delegates/{delegate}/credential.svg"),
    ("GET", "/delegates/{delegate}/credential.png"),
)
SHOWN_TO = {"REVIEWER": 200, "AUDITOR": 200}
"""Who sees any delegate's portrait; a registrar of another unit does not."""
PERSONAL = (
    *("/congresses/{congress}/delegates", "/congresses/{congress}/seating", "/congresses/{congress}/badges"),
    *("/congresses/{congress}/pass-links", "/congresses/{congress}/sending", "/congresses/{congress}/documents"),
    *("/congresses/{congress}/badge-pictures.zip", "/congresses/{congress}/pass-links.xlsx"),
    *("/delegates/{delegate}", "/delegates/{delegate}/acts", "/delegates/{delegate}/photo.jpg"),
    *("/delegates/{delegate}/credential.png", "/delegates/{delegate}/pass-link"),
)


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_papers_are_the_organisers_and_nothing_on_the_way_keeps_them(registration: Registration) -> None:
    congress, (one, *_) = await with_people(registration)
    await registration.issue(congress)
    assert (await put(registration, one, portrait_file(1))).status_code == 200
    named = {"congress": congress, "delegate": one["delegate_id"], "other": new_id()}
    for path in PERSONAL:
        answer = await registration.http.get(path.format(**named))
        assert (path, answer.status_code, answer.headers["cache-control"]) == (path, 200, "no-store")
    for role in ROLES:
        name = role.lower().replace("_", "-")
        async with aclosing(await registration.staff(name, role, unit_code="SYT")) as client:
            got = {
                path: (await client.request(verb, path.format(**named))).status_code for verb, path in FOR_THE_ORGANISER
            }
            assert (role, set(got.values())) == (role, {403}), got
            face = await client.get(f"/delegates/{one['delegate_id']}/photo.jpg")
            assert (role, face.status_code) == (role, SHOWN_TO.get(role, 403))
