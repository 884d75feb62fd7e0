"""Gives a badge to every delegate of a congress who lacks one, in one transaction."""

from dataclasses import dataclass, replace

from chassis import clock
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.ids import CongressId
from services.registration.storage.badges import credentials
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.badges.make_credential import make_credential
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.say import delegate_credentialed, short_codes_given
from services.registration.usecases.seating.places import places_of


@dataclass(frozen=True)
class Issued:
    """`issued` badges were made now; `total` delegates hold one."""

    issued: int
    total: int


async def issue_credentials(db: Database, vault: PersonalDataVault, actor: str, congress_id: CongressId) -> Issued:
    """Issue to all active delegates without a badge, and tell of each; again issues nothing. Raises NotFound."""
    async with db.transaction() as conn:
        return await _issue(conn, vault, actor, congress_id)


async def _issue(conn: Connection, vault: PersonalDataVault, actor: str, congress_id: CongressId) -> Issued:
    congress = await the_congress_locked(conn, congress_id)
    active = [one for one in await delegates.lock_delegates_of(conn, congress_id) if one.on_list]
    lacking = [one for one in active if one.current is None]
    if not lacking:
        return Issued(0, len(active))
    now = clock.now()
    taken = await credentials.short_codes_of(conn, congress_id)
    badges = [make_credential(vault, one, taken) for one in lacking]
    await credentials.insert_credentials(conn, congress_id, badges, now)
    await delegates.raise_versions(conn, [one.delegate_id for one in lacking], now)
    replaced = await delegates.replaced_by(conn, [one.delegate_id for one in lacking])
    names, places = unit_names(congress), await places_of(conn, congress_id, lacking)
    events = [
        delegate_credentialed(
            replace(one, version=one.version + 1, credentials=(*one.credentials, badge.credential)),
            names,
            replaced.get(one.delegate_id),
            places[one.delegate_id],
        )
        for one, badge in zip(lacking, badges, strict=True)
    ]
    await outbox.publish(conn, *short_codes_given(congress_id, badges), *events)
    await audit.note(conn, actor, "credentials.issued", str(congress_id), issued=len(badges))
    await touch(conn, LIVE, str(congress_id))
    return Issued(len(badges), len(active))
