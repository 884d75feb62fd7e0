"""Who came from the provider, and which account each linked identity opens."""

from collections.abc import Mapping

from chassis import clock
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId
from services.registration.storage.access import identities
from services.registration.storage.access.identities import LinkedIdentity, Proposal
from services.registration.usecases.access.by_provider.sign_in_provider import KEPT


async def read_identities(db: Database) -> Mapping[AccountId, LinkedIdentity]:
    """Give what is linked by account; of several providers' the newest."""
    async with db.connection() as conn:
        return {one.account_id: one for one in await identities.list_identities(conn)}


async def read_own_identities(db: Database, account_id: AccountId) -> list[LinkedIdentity]:
    """Give what opens this account."""
    async with db.connection() as conn:
        return [one for one in await identities.list_identities(conn) if one.account_id == account_id]


async def read_proposals(db: Database, issuer: str) -> list[Proposal]:
    """Give who came from this provider and is linked to nobody, the last one first."""
    async with db.connection() as conn:
        return await identities.list_proposals(conn, issuer, clock.real_now() - KEPT)
