"""Takes in a file that proves something about a person, known by its content; gives it out part by part; takes it away."""

import hashlib
from collections.abc import AsyncIterator
from itertools import count

from chassis import clock
from chassis.errors import Forbidden, NotFound, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import DelegateId, EvidenceId
from services.registration.domain.nominations.evidence import MOST_BYTES, MOST_FILES, file_name
from services.registration.domain.nominations.states import OPEN_TO_THE_UNIT
from services.registration.domain.people.delegate import HERE, Delegate
from services.registration.storage.nominations import evidence, nominations
from services.registration.storage.nominations.evidence import KeptEvidence
from services.registration.usecases.content_taken_in import media_type_of, parts_of
from services.registration.usecases.nominations.own_proposal import NOT_YOURS_NOW
from services.registration.usecases.nominations.portal import require_open
from services.registration.usecases.people.finding.the_delegate import the_delegate_locked
from services.registration.usecases.privacy.kept import require_kept


async def keep_evidence(
    db: Database, actor: str, delegate_id: DelegateId, content: bytes, name: str, *, only_unit: str | None
) -> tuple[KeptEvidence, ...]:
    """Give the files of the person with this one; the same file again is kept once.

    Raises NotFound, Forbidden, TooLarge, Malformed (empty, a program, a picture that cannot be opened), RuleBroken (decided
    already or closed for a clerk; too many files).
    """
    media_type = await media_type_of(content, MOST_BYTES, "Tệp minh chứng")
    async with db.transaction() as conn:
        delegate = await _lock(conn, delegate_id, only_unit, to_change=True)
        kept = KeptEvidence(EvidenceId(new_id()), file_name(name, media_type), media_type, len(content), clock.now())
        if len(await evidence.evidence_of(conn, delegate_id)) >= MOST_FILES:
            raise RuleBroken(f"Mỗi người tối đa {MOST_FILES} tệp minh chứng. Xin xóa bớt hoặc ghép lại thành một PDF.")
        digest = hashlib.sha256(content).digest()
        if await evidence.insert_evidence(conn, delegate.congress_id, delegate_id, kept, digest, actor):
            for number, part in enumerate(parts_of(content)):
                await evidence.insert_part(conn, kept.evidence_id, number, part)
            await audit.note(conn, actor, "evidence.kept", str(delegate_id), evidence=str(kept.evidence_id))
        return tuple(await evidence.evidence_of(conn, delegate_id))


async def read_evidence(
    db: Database, actor: str, delegate_id: DelegateId, evidence_id: EvidenceId, *, only_unit: str | None
) -> tuple[KeptEvidence, AsyncIterator[bytes]]:
    """Give what a file is and its content, part by part; the reading is noted. Raises NotFound, Forbidden."""
    async with db.transaction() as conn:
        await _lock(conn, delegate_id, only_unit)
        kept = await evidence.find_evidence(conn, delegate_id, evidence_id)
        if kept is None:
            raise NotFound("Không có tệp minh chứng này.")
        await audit.note(conn, actor, "evidence.read", str(delegate_id), evidence=str(evidence_id))
    return kept, _parts(db, evidence_id)


async def remove_evidence(
    db: Database, actor: str, delegate_id: DelegateId, evidence_id: EvidenceId, *, only_unit: str | None
) -> tuple[KeptEvidence, ...]:
    """Give the files that stay. Raises NotFound, Forbidden, RuleBroken (decided already or closed for a clerk)."""
    async with db.transaction() as conn:
        await _lock(conn, delegate_id, only_unit, to_change=True)
        if await evidence.find_evidence(conn, delegate_id, evidence_id) is None:
            raise NotFound("Không có tệp minh chứng này.")
        await evidence.remove_evidence(conn, evidence_id)
        await audit.note(conn, actor, "evidence.removed", str(delegate_id), evidence=str(evidence_id))
        return tuple(await evidence.evidence_of(conn, delegate_id))


async def _parts(db: Database, evidence_id: EvidenceId) -> AsyncIterator[bytes]:
    for number in count():  # whoever takes them slowly holds no connection meanwhile
        async with db.connection() as conn:
            part = await evidence.read_part(conn, evidence_id, number)
        if part is None:
            return
        yield part


async def _lock(
    conn: Connection, delegate_id: DelegateId, only_unit: str | None, *, to_change: bool = False
) -> Delegate:
    delegate = await the_delegate_locked(conn, delegate_id)
    if only_unit not in (None, delegate.person.unit_code):
        raise Forbidden("Người này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
    if to_change:
        require_kept(delegate)
    if to_change and delegate.status not in HERE:
        raise RuleBroken("Người này không còn trong danh sách.")
    if to_change and only_unit is not None:
        kept = await nominations.find(conn, delegate_id)
        if kept is None or kept.nomination.state not in OPEN_TO_THE_UNIT:
            raise RuleBroken(NOT_YOURS_NOW)
        await require_open(conn, delegate.congress_id, only_unit)
    return delegate
