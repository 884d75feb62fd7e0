"""An organiser says whose account an identity of the provider opens, or that it opens none any more."""

from chassis import clock
from chassis.errors import Conflict, NotFound
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import AccountId, IdentityId, ProposalId, StaffSessionId
from services.registration.storage.access import accounts, identities
from services.registration.storage.access.identities import LinkedIdentity
from services.registration.usecases.access.by_provider.sign_in_provider import KEPT
from services.registration.usecases.access.open_account import require_organizer
from services.registration.usecases.access.sessions.end_sessions import UnknownAccount, sign_out_everywhere


async def link_identity(db: Database, actor: str, account_id: AccountId, proposal_id: ProposalId) -> IdentityId:
    """Let who proposed themselves open this account.

    Raises UnknownAccount, NotFound (the proposal is gone), Forbidden, Conflict for an account out of use or linked already.
    """
    now = clock.real_now()
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        await require_organizer(conn, actor)
        account = await accounts.get_account(conn, account_id)
        if account is None:
            raise UnknownAccount
        if account.disabled_at:
            raise Conflict("Tài khoản này đang ngừng dùng. Xin cho dùng lại trước.")
        proposal = await identities.find_proposal(conn, proposal_id)
        if proposal is None or proposal.came_at < now - KEPT:
            raise NotFound("Lần thử đăng nhập này không còn. Xin người ấy thử đăng nhập lại, rồi tải lại trang.")
        identity = LinkedIdentity(
            IdentityId(new_id()), account_id, proposal.issuer, proposal.subject, proposal.name, now
        )
        if not await identities.insert_identity(conn, identity):
            raise Conflict("Tài khoản này đã liên kết với một danh tính khác. Xin bỏ liên kết cũ trước.")
        await identities.delete_proposal(conn, proposal_id)
        await audit.note(
            conn,
            actor,
            "identity.linked",
            str(account_id),
            identity=str(identity.identity_id),
            proposal=str(proposal_id),
        )
        return identity.identity_id


async def unlink_identity(db: Database, actor: str, account_id: AccountId, identity_id: IdentityId) -> None:
    """Let it open nothing any more; every session of the account ends.

    Raises UnknownAccount, NotFound, Forbidden for who organises no more.
    """
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        await require_organizer(conn, actor)
        if await accounts.get_account(conn, account_id) is None:
            raise UnknownAccount
        if not await identities.delete_identity(conn, account_id, identity_id):
            raise NotFound("Liên kết này không còn. Xin tải lại trang.")
        await audit.note(conn, actor, "identity.unlinked", str(account_id), identity=str(identity_id))
        await sign_out_everywhere(conn, actor, account_id)


async def unlink_own(
    db: Database, account_id: AccountId, identity_id: IdentityId, session_id: StaffSessionId | None
) -> None:
    """The same by whose account it is; the session that asks goes on. Raises NotFound."""
    actor = str(account_id)
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        await accounts.get_account(conn, account_id)  # waits for a sign-in that is under way
        if not await identities.delete_identity(conn, account_id, identity_id):
            raise NotFound("Liên kết này không còn. Xin tải lại trang.")
        await audit.note(conn, actor, "identity.unlinked", actor, identity=str(identity_id))
        await sign_out_everywhere(conn, actor, account_id, session_id)


async def unlink_all(conn: Connection, actor: str, account_id: AccountId) -> None:
    """The same for every identity of an account in other hands, in the transaction of what shuts the thief out."""
    for identity_id in await identities.delete_identities(conn, account_id):
        await audit.note(conn, actor, "identity.unlinked", str(account_id), identity=str(identity_id))
