"""Prints a badge again: the new one holds, the old one is superseded everywhere."""

from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import CredentialState, Delegate, Status, ended
from services.registration.storage.badges import credentials
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.badges.make_credential import make_credential
from services.registration.usecases.people.tell_delegate import store_and_tell


async def reissue_credential(
    conn: Connection, vault: PersonalDataVault, actor: str, delegate_id: DelegateId, reason: str
) -> Delegate:
    """Give the delegate with a new badge; one who was withdrawn is taken back. Raises NotFound, RuleBroken."""
    congress = await congresses.lock_congress_of(conn, delegate_id)
    delegate = await delegates.lock_delegate(conn, delegate_id)
    if congress is None or delegate is None:
        raise NotFound("Không có đại biểu này.")
    if delegate.status is Status.REPLACED:
        raise RuleBroken("Đại biểu này đã được thay bằng người khác. Xin cấp thẻ cho người thay.")
    if delegate.status is Status.WITHDRAWN:
        await _require_place(conn, congress)
    now = clock.now()
    badge = make_credential(vault, delegate, await credentials.short_codes_of(conn, delegate.congress_id))
    await credentials.end_credential(conn, delegate_id, CredentialState.SUPERSEDED, reason, now)
    await credentials.insert_credentials(conn, delegate.congress_id, [badge], now)
    changed = replace(
        delegate,
        version=delegate.version + 1,
        status=Status.ACTIVE,
        credentials=(*ended(delegate.credentials, CredentialState.SUPERSEDED), badge.credential),
    )
    await store_and_tell(conn, changed)
    await audit.note(
        conn, actor, "credential.reissued", str(delegate_id), version=badge.credential.version, reason=reason
    )
    return changed


async def _require_place(conn: Connection, congress: Congress) -> None:
    """Who comes back counts against the cap again."""
    if await delegates.count_active(conn, congress.congress_id) >= congress.max_delegates:
        raise RuleBroken(f"Đại hội đã đủ {congress.max_delegates} đại biểu, không thể nhận lại người đã rút tên.")
