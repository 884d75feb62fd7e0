"""Keeps which identity of the sign-in provider opens which account, and who came from there and is linked to none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import AccountId, IdentityId, MarkId, ProposalId


@dataclass(frozen=True)
class LinkedIdentity:
    """`name`: as the provider had it when it was linked. Its `subject` is told to nobody."""

    identity_id: IdentityId
    account_id: AccountId
    issuer: str
    subject: str
    name: str
    linked_at: datetime


@dataclass(frozen=True)
class Proposal:
    """Somebody who came from the provider at `came_at`; they were told `code` and read it to an organiser."""

    proposal_id: ProposalId
    issuer: str
    subject: str
    name: str
    code: str
    came_at: datetime


async def find_account_of(conn: Connection, issuer: str, subject: str) -> AccountId | None:
    found: UUID | None = await conn.fetchval(_ACCOUNT_OF, issuer, subject)
    return AccountId(found) if found else None


async def insert_identity(conn: Connection, identity: LinkedIdentity) -> bool:
    """Store it; False where this account has one of that provider already, or the identity another account."""
    return bool(
        await conn.fetchval(
            _INSERT,
            identity.identity_id,
            identity.account_id,
            identity.issuer,
            identity.subject,
            identity.name,
            identity.linked_at,
        )
    )


async def list_identities(conn: Connection) -> list[LinkedIdentity]:
    """Give all that are linked, the oldest first."""
    return [_identity(row) for row in await conn.fetch(_LIST)]


async def delete_identity(conn: Connection, account_id: AccountId, identity_id: IdentityId) -> bool:
    """Take it away; tell whether the account had it."""
    return bool(await conn.fetchval(_DELETE, account_id, identity_id))


async def delete_identities(conn: Connection, account_id: AccountId) -> Sequence[IdentityId]:
    """Take all of an account away and give them."""
    return [IdentityId(row["identity_id"]) for row in await conn.fetch(_DELETE_ALL, account_id)]


async def keep_proposal(conn: Connection, proposal: Proposal) -> Proposal:
    """Store it, or give the one that there is with its new moment and name."""
    row = await conn.fetchrow(
        _PROPOSE,
        proposal.proposal_id,
        proposal.issuer,
        proposal.subject,
        proposal.name,
        proposal.code,
        proposal.came_at,
    )
    assert row is not None
    return Proposal(**dict(row))


async def forget_proposals(conn: Connection, before: datetime, most: int) -> None:
    """Keep those that came since then, the `most` newest of them."""
    await conn.execute(_FORGET_PROPOSALS, before, most)


async def find_proposal(conn: Connection, proposal_id: ProposalId) -> Proposal | None:
    """Give the proposal, locked."""
    row = await conn.fetchrow(_FIND_PROPOSAL, proposal_id)
    return Proposal(**dict(row)) if row else None


async def list_proposals(conn: Connection, issuer: str, since: datetime) -> list[Proposal]:
    """Give who came from this provider since then and is not linked, the last one first."""
    return [Proposal(**dict(row)) for row in await conn.fetch(_LIST_PROPOSALS, issuer, since)]


async def delete_proposal(conn: Connection, proposal_id: ProposalId) -> None:
    await conn.execute(_DELETE_PROPOSAL, proposal_id)


async def use_mark(conn: Connection, mark: MarkId, at: datetime, kept: timedelta) -> bool:
    """Use a mark up; False where somebody has. Those older than `kept` are forgotten: by then they hold no more."""
    await conn.execute(_FORGET_MARKS, at - kept)
    return bool(await conn.fetchval(_USE_MARK, mark, at))


def _identity(row: Record) -> LinkedIdentity:
    return LinkedIdentity(
        IdentityId(row["identity_id"]),
        AccountId(row["account_id"]),
        row["issuer"],
        row["subject"],
        row["name"],
        row["linked_at"],
    )


_ACCOUNT_OF = """SELECT account_id FROM provider_identities WHERE issuer = $1 AND subject = $2"""
_INSERT = """
INSERT INTO provider_identities (identity_id, account_id, issuer, subject, name, linked_at)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING true
"""
_LIST = """SELECT * FROM provider_identities ORDER BY linked_at, identity_id"""
_DELETE = """DELETE FROM provider_identities WHERE account_id = $1 AND identity_id = $2 RETURNING true"""
_DELETE_ALL = """DELETE FROM provider_identities WHERE account_id = $1 RETURNING identity_id"""
_PROPOSE = """
INSERT INTO provider_proposals (proposal_id, issuer, subject, name, code, came_at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (issuer, subject) DO UPDATE SET name = excluded.name, came_at = excluded.came_at RETURNING *
"""
_FORGET_PROPOSALS = """
DELETE FROM provider_proposals WHERE came_at < $1 OR proposal_id NOT IN
    (SELECT proposal_id FROM provider_proposals ORDER BY came_at DESC, proposal_id DESC LIMIT $2)
"""
_FIND_PROPOSAL = """SELECT * FROM provider_proposals WHERE proposal_id = $1 FOR UPDATE"""
_LIST_PROPOSALS = """
SELECT * FROM provider_proposals WHERE issuer = $1 AND came_at >= $2 ORDER BY came_at DESC, proposal_id DESC
"""
_DELETE_PROPOSAL = """DELETE FROM provider_proposals WHERE proposal_id = $1"""
_USE_MARK = """
INSERT INTO provider_marks_used (mark, used_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING true
"""
_FORGET_MARKS = """DELETE FROM provider_marks_used WHERE used_at < $1"""
