"""Finds a delegate by what a scanner reads at the desk: a badge, a short code, the number of an id card."""

from chassis.storage import audit
from chassis.storage.database import Database
from contracts.credential_code import SHORT_CODE_DIGITS, NotOurCode, decode
from services.registration.domain.ids import CongressId, CredentialId
from services.registration.storage.people import delegate_lists
from services.registration.storage.people.delegate_lists import DelegatePage
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.congress.the_congress import the_congress


async def find_by_code(
    db: Database, vault: PersonalDataVault, actor: str, congress_id: CongressId, text: str
) -> DelegatePage:
    """Give who has it, nobody when it is no such code. An id card's QR has its number first, then "|". Raises NotFound."""
    digits = "".join(letter for letter in text.split("|")[0] if letter in "0123456789")
    async with db.transaction() as conn:
        await the_congress(conn, congress_id)
        if len(digits) == SHORT_CODE_DIGITS:
            found = await delegate_lists.by_twelve_digits(conn, congress_id, digits, vault.marks(digits))
        elif badge := _badge_in(digits):
            found = await delegate_lists.holder_of(conn, congress_id, badge)
        else:
            found = DelegatePage((), 0)
        await audit.note(conn, actor, "delegate.found_by_code", str(congress_id), found=found.total)
    return found


def _badge_in(digits: str) -> CredentialId | None:
    """Read the badge; its signature is not asked for, since the desk shows whose it was and admits nobody."""
    try:
        claim, _, _ = decode(digits)
    except NotOurCode:
        return None
    return CredentialId(claim.credential_id)
