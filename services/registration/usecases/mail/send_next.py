"""Sends the letter that is due longest, and puts down what became of it.

The letter is marked as going before the mail server hears of it, and settled afterwards. A process that dies between the
server's "yes" and our note leaves it going; once its time is over it is sent once more, and never a third time. Who took
it then, and not who had it before, says what became of it.
"""

from datetime import datetime, timedelta

from chassis.errors import RuleBroken
from chassis.mail.server import Talk
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import CredentialId
from services.registration.domain.mail.answers import (
    RESTS,
    WAITS,
    Answer,
    MailState,
    Stage,
    Step,
    interrupted,
    next_step,
    rest_after,
)
from services.registration.storage.mail import mails, rounds
from services.registration.storage.mail.mails import Mail, Outcome
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.mail.letters.write_mail import Overtaken, write_mail
from services.registration.usecases.mail.post_office import PostOffice

LEASE = timedelta(minutes=10)
"""Longer than drawing and handing over can take with all their deadlines."""
LOOK_AGAIN = timedelta(seconds=2)


async def send_next(db: Database, keyring: Keyring, office: PostOffice, talk: Talk, now: datetime) -> timedelta | None:
    """Send one letter, if one may go at `now`. Gives None when one was dealt with, else how long to wait."""
    async with db.transaction() as conn:
        taken = await _take(conn, office, now)
    if isinstance(taken, timedelta):
        return taken
    handed_over = await _hand_over(db, keyring, office, talk, taken)
    if handed_over is None:
        return None
    step, badge = handed_over
    async with db.transaction() as conn:
        await mails.settle(conn, taken, _outcome(taken, step, badge, now), now)
        await _note_round(conn, step, now)
    return None


async def _take(conn: Connection, office: PostOffice, now: datetime) -> Mail | timedelta:
    turn = await rounds.lock_round(conn)
    if turn is None:
        return LOOK_AGAIN
    if turn.rest_until and now < turn.rest_until <= now + RESTS[-1]:  # later is the word of a clock that was wrong
        return min(turn.rest_until - now, LOOK_AGAIN)
    if turn.taken_at and turn.taken_at <= now < turn.taken_at + office.apart:
        return turn.taken_at + office.apart - now
    if lost := await mails.take_interrupted(conn, now, now + LEASE):
        step = interrupted(lost.interruptions)
        await mails.settle(conn, lost, _outcome(lost, step, None, now), now)
    if (mail := await mails.take_due(conn, now, now + LEASE, now + WAITS[-1])) is None:
        return LOOK_AGAIN
    await rounds.note_taken(conn, now)
    return mail


async def _hand_over(
    db: Database, keyring: Keyring, office: PostOffice, talk: Talk, mail: Mail
) -> tuple[Step, CredentialId | None] | None:
    """Give what becomes of the letter and the badge that it brought; None when it is in somebody else's hands by now."""
    try:
        written = await write_mail(db, keyring, office.sender, mail)
    except RuleBroken as error:
        if mail.tries > len(WAITS):
            return Step(MailState.REFUSED, error.detail), None
        return Step(MailState.WAITING, f"{error.detail} Hệ thống tự thử lại.", WAITS[mail.tries - 1]), None
    if isinstance(written, Overtaken):
        return Step(MailState.DROPPED, written.sentence), None
    async with db.transaction() as conn:
        if not await mails.is_held(conn, mail):  # writing it took longer than it may: another process sends it
            return None
    said = await talk.hand_over(office.sender, written.recipient, written.content)
    answer = Answer(Stage(said.stage), said.code, said.status)
    return next_step(answer, mail.tries, mail.interruptions), written.credential_id


def _outcome(mail: Mail, step: Step, badge: CredentialId | None, now: datetime) -> Outcome:
    return Outcome(
        state=step.state,
        answer=step.sentence,
        due_at=now + (step.wait or timedelta()),
        tries=mail.tries if step.counts else mail.tries - 1,
        interruptions=mail.interruptions + step.interrupted,
        credential_id=badge,
    )


async def _note_round(conn: Connection, step: Step, now: datetime) -> None:
    """What the server does to everybody's letters is said once, beside all of them."""
    before = await rounds.read_round(conn)
    if step.rest:
        failures = before.failures + 1
        await rounds.note_trouble(conn, step.sentence, failures, now + rest_after(failures))
    elif before.failures and step.state is not MailState.DROPPED:
        await rounds.note_trouble(conn, "", 0, None)
