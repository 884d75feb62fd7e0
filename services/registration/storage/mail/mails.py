"""Keeps the letters that somebody asked to be sent, and how far each of them is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, CredentialId, DelegateId, MailId
from services.registration.domain.mail.answers import About, MailState


@dataclass(frozen=True)
class Mail:
    """One letter. `origin`: where the pass opens; `interruptions`: how often it was handed over without an answer;
    `taken_until`: until when it is in somebody's hands, which tells those who took it one after another apart.
    """

    mail_id: MailId
    congress_id: CongressId
    delegate_id: DelegateId
    about: About
    with_document: bool
    origin: str
    state: MailState
    tries: int
    interruptions: int
    answer: str
    answered_at: datetime | None
    due_at: datetime
    taken_until: datetime | None


@dataclass(frozen=True)
class Asking:
    """One press: who asked when, behind which address passes open, whether the summons or invitation comes along."""

    actor: str
    asked_at: datetime
    origin: str
    with_document: bool
    about: About = About.PASS


@dataclass(frozen=True)
class Outcome:
    """What a letter is to be from now on."""

    state: MailState
    answer: str
    due_at: datetime
    tries: int
    interruptions: int
    credential_id: CredentialId | None = None


async def insert_mails(
    conn: Connection,
    congress_id: CongressId,
    mails: Sequence[tuple[MailId, DelegateId]],
    asking: Asking,
) -> int:
    """Store letters that wait; who has one of the kind on its way already gets no second. Gives how many are new."""
    ids, people = [one for one, _ in mails], [one for _, one in mails]
    asked = (asking.about, asking.with_document, asking.origin, asking.actor, asking.asked_at)
    done = await conn.execute(_INSERT, congress_id, *asked, ids, people)
    return int(done.split()[-1])


async def find_mail(conn: Connection, congress_id: CongressId, mail_id: MailId) -> Mail | None:
    row = await conn.fetchrow(_FIND, congress_id, mail_id)
    return _mail(row) if row else None


async def newest_mails(conn: Connection, congress_id: CongressId) -> dict[DelegateId, Mail]:
    """Give everybody's newest letter."""
    return {DelegateId(row["delegate_id"]): _mail(row) for row in await conn.fetch(_NEWEST, congress_id)}


async def sent_with_this_badge(conn: Connection, congress_id: CongressId) -> set[DelegateId]:
    """Give who was sent a letter with the badge that holds now."""
    return {DelegateId(row["delegate_id"]) for row in await conn.fetch(_SENT, congress_id)}


async def documents_sent(conn: Connection, congress_id: CongressId) -> dict[DelegateId, datetime]:
    """Give when a summons or an invitation went last by e-mail, in true time, for everybody who was sent one."""
    return {DelegateId(row["delegate_id"]): row["sent_at"] for row in await conn.fetch(_DOCUMENTS, congress_id)}


async def told_of_a_move(conn: Connection, congress_id: CongressId, really_moved_at: datetime) -> set[DelegateId]:
    """Give who was sent a letter about a move since the true time of this one."""
    return {DelegateId(row["delegate_id"]) for row in await conn.fetch(_TOLD, congress_id, really_moved_at)}


async def to_be_told_of_a_move(conn: Connection, congress_id: CongressId) -> set[DelegateId]:
    """Give who has a letter about a move on its way."""
    return {DelegateId(row["delegate_id"]) for row in await conn.fetch(_TO_BE_TOLD, congress_id)}


async def was_written_to(conn: Connection, delegate_id: DelegateId) -> bool:
    """Tell whether a letter went to this person, is going, or may have gone."""
    return bool(await conn.fetchval(_WRITTEN_TO, delegate_id))


async def take_interrupted(conn: Connection, now: datetime, latest: datetime) -> Mail | None:
    """Give and lock a letter that somebody took and never told of: the process died, or is cut off.

    One that would be held beyond `latest` was taken by a clock that was wrong.
    """
    row = await conn.fetchrow(_INTERRUPTED, now, latest)
    return _mail(row) if row else None


async def take_due(conn: Connection, now: datetime, until: datetime, latest: datetime) -> Mail | None:
    """Take the letter that is due longest, with `tries` counting the one that begins; None when nothing is due.

    Letters of a congress that was stopped or is over are left alone. One that is due after `latest` was put off by a clock
    that was wrong, and is due.
    """
    row = await conn.fetchrow(_TAKE, now, until, latest)
    return _mail(row) if row else None


async def is_held(conn: Connection, mail: Mail) -> bool:
    """Tell whether a letter that was taken is still in the same hands."""
    return bool(await conn.fetchval(_IS_HELD, mail.mail_id, mail.taken_until))


async def settle(conn: Connection, mail: Mail, outcome: Outcome, now: datetime) -> None:
    """Put down what became of a letter that was taken, unless somebody else took it since. That it was sent holds also
    when it waits to be sent once more.
    """
    await conn.execute(
        _SETTLE,
        *(mail.mail_id, outcome.state, outcome.answer, outcome.due_at, outcome.tries),
        *(outcome.interruptions, outcome.credential_id, now, mail.taken_until),
    )


def _mail(row: object) -> Mail:
    values = dict(row)  # type: ignore[call-overload] # a Record is a mapping
    return Mail(**{**values, "about": About(values["about"]), "state": MailState(values["state"])})


_INSERT = """
INSERT INTO mails (congress_id, about, with_document, origin, state, asked_by, asked_at, due_at, mail_id, delegate_id)
SELECT $1, $2, $3, $4, 'WAITING', $5, $6, $6, mail.* FROM unnest($7::uuid[], $8::uuid[]) AS mail
ON CONFLICT (delegate_id, about) WHERE state IN ('WAITING', 'GOING') DO NOTHING
"""
_FIND = """
SELECT mail_id, congress_id, delegate_id, about, with_document, origin, state, tries, interruptions, answer,
       answered_at, due_at, taken_until
FROM mails WHERE congress_id = $1 AND mail_id = $2
"""
_NEWEST = """
SELECT DISTINCT ON (delegate_id) mail_id, congress_id, delegate_id, about, with_document, origin, state, tries, interruptions,
       answer, answered_at, due_at, taken_until
FROM mails WHERE congress_id = $1 ORDER BY delegate_id, asked_at DESC, mail_id DESC
"""
_SENT = """
SELECT DISTINCT m.delegate_id FROM mails m JOIN credentials c USING (credential_id)
WHERE m.congress_id = $1 AND m.state = 'SENT' AND c.state = 'ISSUED'
"""
_DOCUMENTS = """
SELECT delegate_id, max(answered_at) AS sent_at FROM mails
WHERE congress_id = $1 AND with_document AND state = 'SENT' GROUP BY delegate_id
"""
_TOLD = """
SELECT DISTINCT delegate_id FROM mails
WHERE congress_id = $1 AND about = 'MOVE' AND state = 'SENT' AND answered_at > $2
"""
_TO_BE_TOLD = """
SELECT delegate_id FROM mails WHERE congress_id = $1 AND about = 'MOVE' AND state IN ('WAITING', 'GOING')
"""
_WRITTEN_TO = """
SELECT EXISTS (SELECT FROM mails WHERE delegate_id = $1 AND state IN ('GOING', 'SENT', 'UNKNOWN'))
"""
_INTERRUPTED = """
SELECT mail_id, congress_id, delegate_id, about, with_document, origin, state, tries, interruptions, answer,
       answered_at, due_at, taken_until
FROM mails WHERE state = 'GOING' AND (taken_until < $1 OR taken_until > $2)
LIMIT 1 FOR UPDATE SKIP LOCKED
"""
_TAKE = """
UPDATE mails SET state = 'GOING', taken_until = $2, tries = tries + 1
WHERE mail_id = (
    SELECT m.mail_id FROM mails m JOIN congresses c USING (congress_id)
    WHERE m.state = 'WAITING' AND (m.due_at <= $1 OR m.due_at > $3) AND c.state = 'ACTIVE'
        AND NOT EXISTS (SELECT FROM mail_stops s WHERE s.congress_id = m.congress_id)
    ORDER BY m.due_at, m.mail_id LIMIT 1 FOR UPDATE OF m SKIP LOCKED
)
RETURNING mail_id, congress_id, delegate_id, about, with_document, origin, state, tries, interruptions, answer,
       answered_at, due_at, taken_until
"""
_IS_HELD = """SELECT true FROM mails WHERE mail_id = $1 AND state = 'GOING' AND taken_until = $2"""
_SETTLE = """
UPDATE mails
SET state = $2, answer = $3, due_at = $4, tries = $5, interruptions = $6, credential_id = $7, answered_at = $8,
    taken_until = NULL
WHERE mail_id = $1 AND (state = 'GOING' AND taken_until = $9 OR state = 'WAITING' AND $2 = 'SENT')
"""
