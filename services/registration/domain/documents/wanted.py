"""Which documents are wanted, and of whom."""

from dataclasses import dataclass
from enum import StrEnum

from services.registration.domain.documents.letterhead import LetterKind
from services.registration.domain.ids import DelegateId, SessionId
from services.registration.domain.people.delegate import Delegate


class Document(StrEnum):
    """ROSTER: who comes, a list for each delegation. ROLL_CALL: the same with room to sign."""

    SUMMONS = "SUMMONS"
    INVITATION = "INVITATION"
    ROSTER = "ROSTER"
    ROLL_CALL = "ROLL_CALL"

    @property
    def letter(self) -> LetterKind | None:
        """The kind of letter that it is, None for a list."""
        return LetterKind(self) if self in (Document.SUMMONS, Document.INVITATION) else None


class Form(StrEnum):
    """PDF to print and send, DOCX to edit further (letters only)."""

    PDF = "PDF"
    DOCX = "DOCX"


STANDINGS = {LetterKind.SUMMONS: "OFFICIAL", LetterKind.INVITATION: "GUEST"}


@dataclass(frozen=True)
class WantedDocuments:
    """Of chosen people, of one unit, or of everybody. Who was chosen by name gets the letter whatever their standing. A list may
    be for one sitting, `session_id`: it has the seats there; else those of every sitting."""

    document: Document
    form: Form
    unit_code: str | None = None
    delegate_ids: frozenset[DelegateId] = frozenset()
    session_id: SessionId | None = None

    def holds(self, one: Delegate) -> bool:
        """Say whether this person is among them."""
        if not one.on_list:
            return False
        if self.delegate_ids:
            return one.delegate_id in self.delegate_ids
        letter, person = self.document.letter, one.person
        fits = letter is None or person.standing == STANDINGS[letter]
        return fits and self.unit_code in (None, person.unit_code)
