"""Begins a letter: from whom, to whom, about what."""

from dataclasses import dataclass
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.utils import format_datetime

from chassis import clock
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import MailId
from services.registration.domain.mail.addresses import Address
from services.registration.domain.people.delegate import Person


@dataclass(frozen=True)
class Addressed:
    """Whose letter it is. `code`: their delegate code where a namesake is on the list, so that who reads the letters of a
    whole office tells two of them apart, else ''."""

    mail_id: MailId
    congress: Congress
    person: Person
    recipient: Address
    sender: Address
    code: str

    @property
    def name(self) -> str:
        """The person as they are spoken to."""
        return self.person.addressed


def begun(said: Addressed, subject: str) -> EmailMessage:
    """Give the letter with its headers. The same letter sent again has the same Message-ID."""
    letter, congress = EmailMessage(), said.congress
    mark = "[DỮ LIỆU GIẢ LẬP] " if congress.synthetic else ""
    letter["Subject"] = f"{mark}{subject}: {congress.name}"
    letter["From"] = Mailbox(f"Ban Tổ chức {congress.title_lines[0]}", addr_spec=said.sender)
    letter["To"] = Mailbox(said.name, addr_spec=said.recipient)
    letter["Date"] = format_datetime(clock.real_now())
    letter["Message-ID"] = f"<{said.mail_id}@{said.sender.rpartition('@')[2]}>"
    letter["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday answers
    return letter
