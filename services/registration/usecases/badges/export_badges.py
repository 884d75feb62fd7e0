"""Gives all badges of a congress for printing, and notes who took them."""

from collections.abc import Mapping
from dataclasses import dataclass

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Credential, Delegate
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.congress.the_congress import the_congress

PASS_PAGE = "/pass/#"


@dataclass(frozen=True)
class Badge:
    """What is printed for one delegate. `code` is the QR's 214 digits; `pass_path` opens the pass on a phone."""

    delegate_id: DelegateId
    delegate_code: str
    form_of_address: str
    full_name: str
    unit_code: str
    unit_name: str
    category: str
    seat: str
    code: str
    short_code: str
    version: int
    pass_path: str


async def export_badges(db: Database, keyring: Keyring, actor: str, congress_id: CongressId) -> list[Badge]:
    """Give the badges that hold, by given name; who took them is noted. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        people = await delegates.delegates_of(conn, congress_id)
        holders = [(one, badge) for one in people if one.on_list and (badge := one.current)]
        await audit.note(conn, actor, "badges.exported", str(congress_id), badges=len(holders))
    names = unit_names(congress)
    return [_badge(keyring, congress.congress_number, names, one, badge) for one, badge in holders]


def _badge(keyring: Keyring, number: int, names: Mapping[str, str], one: Delegate, badge: Credential) -> Badge:
    return Badge(
        delegate_id=one.delegate_id,
        delegate_code=one.delegate_code,
        form_of_address=one.person.form_of_address,
        full_name=one.person.full_name,
        unit_code=one.person.unit_code,
        unit_name=names[one.person.unit_code],
        category=one.person.category,
        seat=one.person.seat,
        code=keyring.badge_code(number, badge.credential_id, badge.version),
        short_code=badge.short_code,
        version=badge.version,
        pass_path=PASS_PAGE + keyring.vault.pass_secret(badge.credential_id),
    )
