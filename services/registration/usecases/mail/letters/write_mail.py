"""Writes a letter of what is true at this moment, or says why it is overtaken."""

import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from email.message import EmailMessage

from chassis.errors import AppError, RuleBroken
from chassis.files.meaning.spelling import exact
from chassis.files.vietnamese import fold
from chassis.mail.server import on_the_wire
from chassis.storage.database import Connection, Database
from services.registration.domain.badges.sending import LOCAL_LINKS, leaves_the_house
from services.registration.domain.congress.moving import Move, to_tell
from services.registration.domain.documents.letterhead import proposed
from services.registration.domain.ids import CredentialId
from services.registration.domain.mail.addresses import Address, AddressRefused, read_address
from services.registration.domain.mail.answers import About
from services.registration.domain.people.delegate import Status
from services.registration.domain.people.namesakes import shared_names
from services.registration.storage.congress import congresses
from services.registration.storage.congress.moves import moves_of, told_of
from services.registration.storage.documents.letterheads import letterheads_of
from services.registration.storage.mail.mails import Mail
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.mail.letters.addressed import Addressed
from services.registration.usecases.mail.letters.compose import ToWrite, compose, letter_kind
from services.registration.usecases.mail.letters.compose_notice import compose_notice
from services.registration.usecases.seating.places import places_of

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Written:
    """A letter, its bytes as they are sent, whom it goes to, and the badge that it brings, None for no badge."""

    letter: EmailMessage
    content: bytes
    recipient: Address
    credential_id: CredentialId | None


@dataclass(frozen=True)
class Overtaken:
    """Why there is nothing to send any more: a sentence."""

    sentence: str


async def write_mail(db: Database, keyring: Keyring, sender: Address, mail: Mail) -> Written | Overtaken:
    """Raises RuleBroken when the letter, or the document that comes along, could not be made."""
    async with db.transaction() as conn:
        congress = await congresses.find_congress(conn, mail.congress_id)
        delegate = await delegates.find_delegate(conn, mail.delegate_id)
        if congress is None or delegate is None or delegate.status is not Status.ACTIVE:
            return Overtaken("Không gửi nữa: người này đã rút tên hoặc được thay.")
        names = await delegates.names_like(conn, mail.congress_id, fold(delegate.person.full_name))
        heads = await letterheads_of(conn, mail.congress_id) if mail.with_document else {}
        move = await _move_to_tell(conn, mail)
        places = await places_of(conn, mail.congress_id, [delegate])
    recipient = read_address(delegate.person.email)
    if isinstance(recipient, AddressRefused):
        return Overtaken(recipient.sentence)
    code = delegate.delegate_code if exact(delegate.person.full_name) in shared_names(names) else ""
    addressed = Addressed(mail.mail_id, congress, delegate.person, recipient, sender, code)
    if mail.about is About.MOVE:
        if move is None:
            return Overtaken("Không gửi nữa: không còn thay đổi nào cần báo.")
        letter, content = await _made(mail, compose_notice(addressed, move))
        return Written(letter, content, recipient, None)
    if (badge := delegate.current) is None:
        return Overtaken("Không gửi: người này không có thẻ đang dùng. Xin cấp thẻ rồi gửi lại.")
    kind = letter_kind(delegate)
    head = heads[kind][1] if kind in heads else proposed(congress, kind)
    origin = congress.public_address or mail.origin
    if not leaves_the_house(congress.public_address, origin):
        return Overtaken(LOCAL_LINKS)
    said = ToWrite(
        addressed, delegate, badge, origin, head if mail.with_document else None, places[delegate.delegate_id]
    )
    letter, content = await _made(mail, compose(keyring, said))
    return Written(letter, content, recipient, badge.credential_id)


async def _move_to_tell(conn: Connection, mail: Mail) -> Move | None:
    if mail.about is not About.MOVE:
        return None
    return to_tell(await moves_of(conn, mail.congress_id), await told_of(conn, mail.congress_id))


async def _made(mail: Mail, composing: Awaitable[EmailMessage]) -> tuple[EmailMessage, bytes]:
    """One letter that cannot be made never stops the others, whatever is odd about it."""
    try:
        letter = await composing
        return letter, on_the_wire(letter)
    except AppError:
        raise
    except Exception as error:  # no traceback: its words may repeat a name or an address
        _log.error("a letter could not be written", extra={"mail_id": str(mail.mail_id), "error": type(error).__name__})
        raise RuleBroken("Không soạn được thư này. Xin gửi qua Zalo, và báo người cài đặt.") from error
