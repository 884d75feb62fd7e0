"""Asks for letters that tell of the congress's move to go to those who have an address; the tick of a unit stays a person's."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from services.registration.domain.congress.moving import to_tell
from services.registration.domain.ids import CongressId, DelegateId, MailId
from services.registration.domain.mail.addresses import AddressRefused, read_address
from services.registration.domain.mail.answers import About
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.storage.congress import moves
from services.registration.storage.mail import mails, rounds
from services.registration.storage.mail.mails import Asking
from services.registration.storage.people import delegates
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.mail.post_office import PostOffice


@dataclass(frozen=True)
class AskedToTell:
    """`asked` letters are new; the others got none: told by mail already or on their way, no address, a wrong one.

    `configured`: there is a mail server; `stopped`: letters wait until somebody lets them go.
    """

    asked: int
    already: int
    without_email: int
    wrong_email: int
    configured: bool
    stopped: bool


_ANSWER: TypeAdapter[AskedToTell] = TypeAdapter(AskedToTell)


async def tell_by_mail(
    db: Database,
    office: PostOffice,
    actor: str,
    congress_id: CongressId,
    version: int,
    unit_code: str | None,
    key: str | None = None,
) -> AskedToTell:
    """Give how many will be written to, of one unit, or with None of all that nobody has told yet. `version` is the move that was seen.

    Raises NotFound, RuleBroken when nobody is meant, Conflict (the congress moved again; the key came with another wish).
    """
    sending = Sending(f"mails-of-a-move/{congress_id}", key, actor, (version, unit_code))
    async with db.transaction() as conn:
        if before := await answered_before(conn, sending, _ANSWER):
            return before
        await the_congress_locked(conn, congress_id)
        told = await moves.told_of(conn, congress_id)
        move = to_tell(await moves.moves_of(conn, congress_id), told)
        if move is None or move.version != version:
            raise Conflict("Đại hội vừa được dời lần nữa. Xin đọc lời báo mới rồi gửi lại.")
        people = await delegates.delegates_of(conn, congress_id)
        meant = [one for one in people if _is_meant(one, unit_code, told.get(version, {}))]
        if not meant:
            raise RuleBroken("Không còn ai cần gửi: mọi đoàn đã được báo, hoặc đoàn này không có người.")
        since = await moves.really_moved_at(conn, congress_id, version)
        heard = await mails.told_of_a_move(conn, congress_id, since)
        asked = await _ask(conn, office, actor, congress_id, meant, heard)
        return await keep_answer(conn, sending, _ANSWER, asked)


def _is_meant(one: Delegate, unit_code: str | None, told: Collection[str]) -> bool:
    if one.status is not Status.ACTIVE:
        return False
    return one.person.unit_code not in told if unit_code is None else one.person.unit_code == unit_code


async def _ask(
    conn: Connection,
    office: PostOffice,
    actor: str,
    congress_id: CongressId,
    meant: Iterable[Delegate],
    heard: Collection[DelegateId],
) -> AskedToTell:
    ready, already, without, wrong = [], 0, 0, 0
    for one in meant:
        if one.delegate_id in heard:
            already += 1
        elif not one.person.email:
            without += 1
        elif isinstance(read_address(one.person.email), AddressRefused):
            wrong += 1
        else:
            ready.append(one.delegate_id)
    now = clock.real_now()
    new = await mails.insert_mails(
        conn, congress_id, [(MailId(new_id()), one) for one in ready], Asking(actor, now, "", False, About.MOVE)
    )
    if not office.configured:
        await rounds.stop(conn, congress_id, now)
    await audit.note(conn, actor, "mails.move_told", str(congress_id), mails=new)
    stopped = await rounds.is_stopped(conn, congress_id)
    return AskedToTell(new, already + len(ready) - new, without, wrong, office.configured, stopped)
