"""Withdraws a delegate and revokes their badge: sent now, in force once checkin has said that the door refuses it."""

from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.acts import Act, Kind
from services.registration.domain.people.delegate import CredentialState, Status, ended
from services.registration.storage.badges import credentials
from services.registration.storage.people import delegates
from services.registration.storage.people.acts import keep_act
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.tell_delegate import store_and_tell


async def revoke_credential(db: Database, actor: str, delegate_id: DelegateId, reason: str) -> DelegateFile:
    """Give the delegate, withdrawn; revoking twice changes nothing. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        delegate = await delegates.lock_delegate(conn, delegate_id)
        if delegate is None:
            raise NotFound("Không có đại biểu này.")
        if delegate.status is Status.REPLACED:
            raise RuleBroken("Đại biểu này đã được thay; thẻ cũ đã bị thu hồi.")
        if delegate.status is not Status.WITHDRAWN:
            now, badge = clock.now(), delegate.current
            await credentials.end_credential(conn, delegate_id, CredentialState.REVOKED, reason, now)
            delegate = replace(
                delegate,
                version=delegate.version + 1,
                status=Status.WITHDRAWN,
                credentials=ended(delegate.credentials, CredentialState.REVOKED),
            )
            await store_and_tell(conn, delegate)
            await keep_act(
                conn,
                Act(
                    *(new_id(), delegate.congress_id, delegate_id, Kind.WITHDRAWN, actor, now, delegate.version),
                    reason=reason,
                    badge_version=badge.version if badge else None,
                ),
            )
            await audit.note(conn, actor, "credential.revoked", str(delegate_id), reason=reason)
        return await open_file(conn, actor, delegate)
