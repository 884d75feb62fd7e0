"""Prints a badge again: the new one holds, the old one is superseded everywhere."""

from dataclasses import replace

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import RuleBroken
from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from services.registration.domain.congress.composition import figure
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.people.acts import Act, Kind
from services.registration.domain.people.delegate import CredentialState, Delegate, Status, ended
from services.registration.storage.badges import credentials
from services.registration.storage.people import delegate_counts
from services.registration.storage.people.acts import keep_act
from services.registration.storage.seating import seats
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.badges.make_credential import make_credential
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.finding.the_delegate import the_delegate_in_its_congress
from services.registration.usecases.people.tell_delegate import store_and_tell
from services.registration.usecases.places.ledger import within_places
from services.registration.usecases.privacy.kept import require_kept
from services.registration.usecases.say import short_codes_given
from services.registration.usecases.seating.holding import on_a_free_seat

_ANSWER: TypeAdapter[DelegateFile] = TypeAdapter(DelegateFile)


async def reissue_credential(
    db: Database, vault: PersonalDataVault, actor: str, delegate_id: DelegateId, reason: str, key: str | None = None
) -> DelegateFile:
    """Give the delegate with a new badge; one who was withdrawn is taken back.

    `key` is the caller's idempotency key. Raises NotFound, RuleBroken, Conflict (the key came with another reason).
    """
    sending = Sending(f"reprint/{delegate_id}", key, actor, (reason,))
    async with db.transaction() as conn:
        if before := await answered_before(conn, sending, _ANSWER):
            return before
        changed = await _reissue(conn, vault, actor, delegate_id, reason)
        return await keep_answer(conn, sending, _ANSWER, await open_file(conn, actor, changed))


async def _reissue(
    conn: Connection, vault: PersonalDataVault, actor: str, delegate_id: DelegateId, reason: str
) -> Delegate:
    congress, delegate = await the_delegate_in_its_congress(conn, delegate_id)
    require_kept(delegate)
    if delegate.status is Status.REPLACED:
        raise RuleBroken("Đại biểu này đã được thay bằng người khác. Xin cấp thẻ cho người thay.")
    if delegate.status is Status.NOMINATED:
        raise RuleBroken("Đề cử này chưa được duyệt nên chưa có thẻ. Xin duyệt ở trang Xét duyệt.")
    if delegate.status is Status.WITHDRAWN:
        await _require_place(conn, congress)
        await seats.hold_again(conn, delegate_id)
        delegate = await on_a_free_seat(conn, delegate)
    now = clock.now()
    badge = make_credential(vault, delegate, await credentials.short_codes_of(conn, delegate.congress_id))
    await credentials.end_credential(conn, delegate_id, CredentialState.SUPERSEDED, reason, now)
    await credentials.insert_credentials(conn, delegate.congress_id, [badge], now)
    await outbox.publish(conn, *short_codes_given(delegate.congress_id, [badge]))
    changed = replace(
        delegate,
        version=delegate.version + 1,
        status=Status.ACTIVE,
        credentials=(*ended(delegate.credentials, CredentialState.SUPERSEDED), badge.credential),
    )
    async with within_places(conn, congress):
        await store_and_tell(conn, changed)
    await keep_act(
        conn,
        Act(
            *(ActId(new_id()), delegate.congress_id, delegate_id, Kind.REISSUED, actor, now, changed.version),
            reason=reason,
        ),
    )
    await audit.note(
        conn, actor, "credential.reissued", str(delegate_id), version=badge.credential.version, reason=reason
    )
    return changed


async def _require_place(conn: Connection, congress: Congress) -> None:
    """Who comes back counts against the cap again."""
    if await delegate_counts.count_active(conn, congress.congress_id) >= congress.max_delegates:
        raise RuleBroken(
            f"Đại hội đã đủ {figure(congress.max_delegates)} đại biểu, không thể nhận lại người đã rút tên."
        )
