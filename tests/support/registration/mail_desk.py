"""A congress whose passes go by e-mail: people with badges and addresses, and their letters handed over one by one."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from uuid import UUID

import pytest

from chassis.mail.server import MailServer, Talk
from services.registration.domain.mail.addresses import Address
from services.registration.usecases.mail.post_office import PostOffice
from services.registration.usecases.mail.send_next import send_next
from tests.conftest import MakeDatabase
from tests.support.registration.mail_sink import MailSink, mail_sink
from tests.support.registration.registration_world import Registration, person, running

BEGIN = datetime(2100, 1, 1, tzinfo=UTC)
"""Later than any press: tests send by a clock of their own."""
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    """Its own mail server takes no connection: tests hand letters over themselves, one by one."""
    async with running(await make_database("registration"), mail_from="ban-to-chuc@coquan.vn") as started:
        yield started


@pytest.fixture
async def sink() -> AsyncIterator[MailSink]:
    async with mail_sink() as started:
        yield started


def text_of(letter: EmailMessage) -> str:
    """Give the plain words of a letter."""
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def office_for(port: int, **different: object) -> PostOffice:
    """Give where letters go: to a mail server on this machine."""
    server = MailServer(**{"host": "127.0.0.1", "port": port, "security": "none", "timeout": 5, **different})  # type: ignore[arg-type]
    return PostOffice(server, Address("ban-to-chuc@coquan.vn"), per_minute=6000)


class Desk:
    """A congress with people who have badges and addresses, and its letters handed over one by one."""

    def __init__(self, registration: Registration, congress: UUID, office: PostOffice) -> None:
        self.registration, self.congress, self.office = registration, congress, office
        self.now, self.talk = BEGIN, Talk(office.server or MailServer("127.0.0.1", 9))

    async def ask(self, key: str | None = None, **wanted: object) -> dict[str, object]:
        """Press the button, and let the letters go."""
        headers = {"Idempotency-Key": key} if key else {}
        path = f"/congresses/{self.congress}/mails"
        answer = await self.registration.http.post(path, json=wanted, headers=headers)
        assert answer.status_code == 202, answer.text
        await self.registration.conn.execute("DELETE FROM mail_stops")
        said: dict[str, object] = answer.json()
        return said

    async def send(self, later: timedelta = timedelta()) -> None:
        """Hand over everything that is due `later`."""
        self.now += later
        state = self.registration.app.state
        wait: timedelta | None = None
        while wait is None or wait < MINUTE / 60:
            self.now += wait or timedelta()
            wait = await send_next(state.db, state.keyring, self.office, self.talk, self.now)

    async def people(self) -> dict[str, dict[str, object]]:
        answer = await self.registration.http.get(f"/congresses/{self.congress}/sending", params={"unit": "BK-BB"})
        assert answer.status_code == 200, answer.text
        return {str(one["email"]).partition("@")[0]: one for one in answer.json()["people"]}

    async def states(self) -> dict[str, str]:
        return {name: one["mail"]["state"] for name, one in (await self.people()).items() if one["mail"]}  # type: ignore[index]

    async def answer(self, name: str) -> str:
        return str((await self.people())[name]["mail"]["answer"])  # type: ignore[index]


async def desk(registration: Registration, office: PostOffice, *names: str) -> Desk:
    congress = await registration.found(public_address="the.example.vn")
    await registration.bring(congress, *(person(number) for number in range(1, len(names) + 1)))
    await registration.issue(congress)
    for number, name in enumerate(names, 1):
        one = await registration.delegate(congress, f"GL-{number:04d}")
        edit = {"version": one["version"], "email": f"{name}@coquan.vn"}
        kept = await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)
        assert kept.status_code == 200, kept.text
    return Desk(registration, congress, office)


async def link_of(registration: Registration, congress: UUID, code: str = "GL-0001") -> str:
    found = (await registration.http.get(f"/congresses/{congress}/pass-links")).json()["passes"]
    return str(next(one["url"] for one in found if one["delegate_code"] == code))
