"""A day at several devices made by chance, and how it must end."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from chassis import clock
from contracts.registration import CredentialState, DelegateCredentialed
from tests.support.checkin.checkin_words import code, credential, delegate, iso, queued, reception, replacement
from tests.support.checkin.checkin_world import Device, World

OF_SUBSTITUTES = 1_000


@dataclass(frozen=True)
class Deed:
    """What a device did without network: `minute` after the doors, whom, in which session, what it showed.

    `badge` is its version. `undone` is the minute in which it was taken back, None for never.
    """

    minute: int
    person: int
    session: int
    shown: str
    device: int
    at_the_desk: bool
    badge: int
    undone: float | None


def a_day(chance: random.Random, people: Sequence[int]) -> list[Deed]:
    day = []
    for minute in chance.sample(range(40), chance.randint(2, 8)):
        shown = chance.choice(("ADMITTED", "ADMITTED", "ALREADY_CHECKED_IN", "REVOKED"))
        later = minute + chance.choice((0.5, 5.5, 9.5))  # halves: no two things happen at once
        undone = later if shown == "ADMITTED" and chance.random() < 0.4 else None
        person, session = chance.choice(people), chance.randrange(2)
        at_the_desk, badge = chance.random() < 0.2, 1 + (person == people[1] and chance.random() < 0.5)
        day.append(Deed(minute, person, session, shown, chance.randrange(3), at_the_desk, badge, undone))
    return day


def everybody(world: World, people: Sequence[int]) -> list[DelegateCredentialed]:
    """Four people: one with two badges of which the second holds, one whose badge was revoked, one who was replaced."""
    plain, reprinted, revoked, replaced = (delegate(world.congress, n) for n in people)
    badges = (
        credential(people[1], state=CredentialState.SUPERSEDED),
        credential(people[1], version=2),
    )
    gone = (credential(people[2], state=CredentialState.REVOKED),)
    return [
        plain,
        reprinted.model_copy(update={"credentials": badges}),
        revoked.model_copy(update={"credentials": gone}),
        replacement(replaced, people[3] + OF_SUBSTITUTES),
    ]


def entry(world: World, deed: Deed) -> dict[str, Any]:
    at = clock.real_now() - timedelta(minutes=50 - deed.minute)
    told = {
        "shown": deed.shown,
        "scanned_at": iso(at),
        "session_id": str(world.congress.sessions[deed.session].session_id),
    }
    if deed.at_the_desk:
        return reception(delegate(world.congress, deed.person).delegate_id, **told, age_ms=None)
    return queued(code(world.congress, credential(deed.person, deed.badge)), **told)


def otherwise(body: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The same id with another word on what was shown."""
    others = {"ADMITTED", "ALREADY_CHECKED_IN", "REVOKED"} - {body["shown"]}
    return {**body, "shown": chance.choice(sorted(others))}


async def send(world: World, devices: list[Device], day: list[Deed], chance: random.Random) -> None:
    """Bring the day to the server: shuffled, split, doubled, while sessions open and close; each undo some time after its
    scan was taken.
    """
    waiting = [(deed, entry(world, deed)) for deed in day]
    chance.shuffle(waiting)
    undos: list[tuple[Device, str, float]] = []
    while waiting:
        size = chance.randint(1, 3)
        now, waiting = waiting[:size], waiting[size:]
        for number, device in enumerate(devices):
            part = [body for deed, body in now if deed.device == number]
            for _ in range(chance.choice((1, 1, 2)) if part else 0):
                await device.send(*part, sent_at=clock.real_now())
            if part and chance.random() < 0.3:
                [answer] = await device.send(otherwise(part[0], chance))
                assert answer["code"] == "conflict"
        if chance.random() < 0.3:
            await world.set_session(chance.randrange(2), is_open=chance.random() < 0.7)
        undos += [(devices[deed.device], body["scan_id"], deed.undone) for deed, body in now if deed.undone]
        chance.shuffle(undos)
        while undos and (not waiting or chance.random() < 0.6):
            device, scan_id, minute = undos.pop()
            told = clock.real_now()
            await device.undo(scan_id, undone_at=iso(told - timedelta(minutes=50 - minute)), sent_at=iso(told))


async def end_of(world: World, people: Sequence[int]) -> list[tuple[object, ...]]:
    """Who is present where and since which minute, and what stands flagged; the minute names the deed."""
    ids = [delegate(world.congress, person).delegate_id for person in people]
    inside = await world.table(
        """SELECT d.delegate_code, k.place, date_trunc('minute', p.first_at - now() + interval '51 minutes') AS since
           FROM presence p JOIN known_delegates d USING (delegate_id) JOIN known_sessions k USING (session_id)
           WHERE present AND delegate_id = ANY($1)""",
        ids,
    )
    flagged = await world.table(
        """SELECT d.delegate_code, k.place, date_trunc('minute', occurred_at - now() + interval '51 minutes') AS at
           FROM scans JOIN known_delegates d USING (delegate_id) JOIN known_sessions k USING (session_id)
           WHERE conflict IS NOT NULL AND undone_at IS NULL AND delegate_id = ANY($1)""",
        ids,
    )
    told = [(kind, *row.values()) for kind, rows in (("inside", inside), ("flagged", flagged)) for row in rows]
    return sorted(told, key=str)


def who_must_be_inside(day: list[Deed]) -> set[tuple[str, int]]:
    return {(f"ĐB{deed.person:03d}", deed.session) for deed in day if deed.shown == "ADMITTED" and not deed.undone}
