"""Shows a letter as it would go now, and notes who looked: it has the link in it."""

from dataclasses import dataclass
from email.message import EmailMessage

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, MailId
from services.registration.storage.mail.mails import find_mail
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.mail.letters.write_mail import Overtaken, write_mail
from services.registration.usecases.mail.post_office import PostOffice


@dataclass(frozen=True)
class Attached:
    name: str
    bytes: int


@dataclass(frozen=True)
class LetterShown:
    """A letter's headers, its words and what comes along. `overtaken`: why it would not go at all, "" when it would."""

    sender: str
    recipient: str
    subject: str
    text: str
    attached: list[Attached]
    overtaken: str


async def read_mail(
    db: Database, keyring: Keyring, office: PostOffice, actor: str, congress_id: CongressId, mail_id: MailId
) -> LetterShown:
    """Raises NotFound, RuleBroken when the document that comes along could not be made."""
    async with db.transaction() as conn:
        mail = await find_mail(conn, congress_id, mail_id)
        if mail is None:
            raise NotFound("Không có thư này.")
        await audit.note(conn, actor, "mail.shown", str(mail_id))
    written = await write_mail(db, keyring, office.sender, mail)
    if isinstance(written, Overtaken):
        return LetterShown("", "", "", "", [], written.sentence)
    letter = written.letter
    text = letter.get_body(("plain",))
    assert text is not None
    named = [part for part in letter.walk() if isinstance(part, EmailMessage) and part.get_filename()]
    attached = [Attached(part.get_filename() or "", len(part.get_content())) for part in named]
    return LetterShown(
        *(str(letter["From"]), str(letter["To"]), str(letter["Subject"])), text.get_content(), attached, ""
    )
