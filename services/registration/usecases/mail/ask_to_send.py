"""Asks for letters to be sent: they wait in a table, and go one after another afterwards."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from services.registration.domain.badges.sending import LOCAL_LINKS, leaves_the_house
from services.registration.domain.ids import CongressId, DelegateId, MailId
from services.registration.domain.mail.addresses import AddressRefused, read_address
from services.registration.domain.people.delegate import Delegate
from services.registration.storage.mail import mails, rounds
from services.registration.storage.mail.mails import Asking
from services.registration.storage.people import delegates
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.mail.post_office import PostOffice


class Whom(StrEnum):
    """NEW: who was not sent the badge that holds; ALL: also who was; CHOSEN: named people."""

    NEW = "NEW"
    ALL = "ALL"
    CHOSEN = "CHOSEN"


@dataclass(frozen=True)
class Wish:
    """Of one unit when `unit_code` is given. `delegate_ids` count only with CHOSEN. `origin`: where passes open."""

    whom: Whom
    unit_code: str | None
    delegate_ids: frozenset[DelegateId]
    with_document: bool
    origin: str


@dataclass(frozen=True)
class Asked:
    """`asked` letters are new; the others got none: on their way already, no badge that holds, no address, a wrong one.

    `stopped`: they wait until somebody lets them go.
    """

    asked: int
    on_their_way: int
    without_badge: int
    without_email: int
    wrong_email: int
    stopped: bool


_ANSWER: TypeAdapter[Asked] = TypeAdapter(Asked)


async def ask_to_send(
    db: Database, office: PostOffice, actor: str, congress_id: CongressId, wish: Wish, key: str | None = None
) -> Asked:
    """Give how many will be sent. `key`: the caller's; the same press again asks for nothing new.

    Without a mail server the letters are stopped from the beginning: configuring one later sends nothing by itself.
    Raises NotFound, RuleBroken when nobody is meant or their links would open in the house alone, Conflict (the key came with another wish).
    """
    said = (wish.whom, wish.unit_code, sorted(map(str, wish.delegate_ids)), wish.with_document)
    sending = Sending(f"mails/{congress_id}", key, actor, said)
    async with db.transaction() as conn:
        if before := await answered_before(conn, sending, _ANSWER):
            return before
        congress = await the_congress_locked(conn, congress_id)
        if not leaves_the_house(congress.public_address, wish.origin):
            raise RuleBroken(LOCAL_LINKS)
        return await keep_answer(conn, sending, _ANSWER, await _ask(conn, office, actor, congress_id, wish))


async def _ask(conn: Connection, office: PostOffice, actor: str, congress_id: CongressId, wish: Wish) -> Asked:
    sent = await mails.sent_with_this_badge(conn, congress_id)
    meant = [one for one in await delegates.delegates_of(conn, congress_id) if _is_meant(one, wish, sent)]
    if not meant:
        raise RuleBroken("Không có ai cần gửi theo lựa chọn này: mọi người đã được gửi, hoặc danh sách trống.")
    ready, counts = _sorted_out(meant)
    now = clock.real_now()
    letters = [(MailId(new_id()), one) for one in ready]
    new = await mails.insert_mails(conn, congress_id, letters, Asking(actor, now, wish.origin, wish.with_document))
    if not office.configured:
        await rounds.stop(conn, congress_id, now)
    await audit.note(conn, actor, "mails.asked", str(congress_id), mails=new, with_document=wish.with_document)
    stopped = await rounds.is_stopped(conn, congress_id)
    return Asked(asked=new, on_their_way=len(ready) - new, stopped=stopped, **counts)


def _is_meant(one: Delegate, wish: Wish, sent: Collection[DelegateId]) -> bool:
    if not one.on_list or wish.unit_code not in (None, one.person.unit_code):
        return False
    if wish.whom is Whom.CHOSEN:
        return one.delegate_id in wish.delegate_ids
    return wish.whom is Whom.ALL or one.delegate_id not in sent


def _sorted_out(meant: Collection[Delegate]) -> tuple[list[DelegateId], dict[str, int]]:
    counts = {"without_badge": 0, "without_email": 0, "wrong_email": 0}
    ready = []
    for one in meant:
        if one.current is None:
            counts["without_badge"] += 1
        elif not one.person.email:
            counts["without_email"] += 1
        elif isinstance(read_address(one.person.email), AddressRefused):
            counts["wrong_email"] += 1
        else:
            ready.append(one.delegate_id)
    return ready, counts
