"""Writes a letter of what is true at this moment, or says why it is overtaken."""

import logging
from dataclasses import dataclass
from email.message import EmailMessage

from chassis.errors import AppError, RuleBroken
from chassis.mail.server import on_the_wire
from chassis.storage.database import Database
from services.registration.domain.documents.letterhead import proposed
from services.registration.domain.ids import CredentialId
from services.registration.domain.mail.addresses import Address, AddressRefused, read_address
from services.registration.domain.people.delegate import Status
from services.registration.storage.congress import congresses
from services.registration.storage.documents.letterheads import letterheads_of
from services.registration.storage.mail.mails import Mail
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.mail.compose import ToWrite, compose, letter_kind

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Written:
    """A letter, its bytes as they are sent, whom it goes to, and the badge that it brings."""

    letter: EmailMessage
    content: bytes
    recipient: Address
    credential_id: CredentialId


@dataclass(frozen=True)
class Overtaken:
    """Why there is nothing to send any more: a sentence."""

    sentence: str


async def write_mail(db: Database, keyring: Keyring, sender: Address, mail: Mail) -> Written | Overtaken:
    """Raises RuleBroken when the letter, or the document that comes along, could not be made."""
    async with db.transaction() as conn:
        congress = await congresses.find_congress(conn, mail.congress_id)
        delegate = await delegates.find_delegate(conn, mail.delegate_id)
        heads = await letterheads_of(conn, mail.congress_id) if mail.with_document else {}
    if congress is None or delegate is None or delegate.status is not Status.ACTIVE:
        return Overtaken("Không gửi nữa: người này đã rút tên hoặc được thay.")
    if (badge := delegate.current) is None:
        return Overtaken("Không gửi: người này không có thẻ đang dùng. Xin cấp thẻ rồi gửi lại.")
    recipient = read_address(delegate.person.email)
    if isinstance(recipient, AddressRefused):
        return Overtaken(recipient.sentence)
    kind = letter_kind(delegate)
    head = heads[kind][1] if kind in heads else proposed(congress, kind)
    said = ToWrite(
        *(mail.mail_id, congress, delegate, badge, recipient, sender, congress.public_address or mail.origin),
        head if mail.with_document else None,
    )
    letter, content = await _made(keyring, said)
    return Written(letter, content, recipient, badge.credential_id)


async def _made(keyring: Keyring, said: ToWrite) -> tuple[EmailMessage, bytes]:
    """One letter that cannot be made never stops the others, whatever is odd about it."""
    try:
        letter = await compose(keyring, said)
        return letter, on_the_wire(letter)
    except AppError:
        raise
    except Exception as error:  # no traceback: its words may repeat a name or an address
        _log.error("a letter could not be written", extra={"mail_id": str(said.mail_id), "error": type(error).__name__})
        raise RuleBroken("Không soạn được thư này. Xin gửi qua Zalo, và báo người cài đặt.") from error
