"""Takes or declines what a delegation's clerk asks to change of somebody with a badge."""

from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.people.acts import Act, Kind
from services.registration.domain.roster.by_hand import Typed
from services.registration.storage.congress import congresses
from services.registration.storage.people import acts, delegates
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.edit_delegate import edited

DECIDED = "Đề nghị này đã được xét rồi. Xin tải lại hồ sơ."


async def decide_proposal(
    db: Database, vault: PersonalDataVault, actor: str, delegate_id: DelegateId, act_id: ActId, *, take: bool
) -> DelegateFile:
    """Give the delegate as they are then. Raises NotFound, RuleBroken (decided already; no longer a delegate)."""
    async with db.transaction() as conn:
        await congresses.lock_congress_of(conn, delegate_id)
        delegate, proposal = await delegates.lock_delegate(conn, delegate_id), await acts.find_act(conn, act_id)
        if delegate is None or proposal is None or proposal.kind is not Kind.PROPOSED:
            raise NotFound("Không có đề nghị này.")
        if proposal.delegate_id != delegate_id:
            raise NotFound("Không có đề nghị này.")
        if proposal.undone_at is not None:
            raise RuleBroken(DECIDED)
        now = clock.now()
        await acts.mark_undone(conn, act_id, now)
        if take:
            typed = replace(Typed(), **{change.field: change.new for change in proposal.changes})
            delegate = await edited(conn, vault, actor, delegate, typed, another_person=True)
        else:
            about = (delegate.congress_id, delegate_id, Kind.DECLINED, actor, now, delegate.version)
            await acts.keep_act(conn, Act(ActId(new_id()), *about, changes=proposal.changes))
        await audit.note(conn, actor, "delegate.proposal_decided", str(delegate_id), act=str(act_id), taken=take)
        await touch(conn, LIVE, str(delegate.congress_id))
        return await open_file(conn, actor, delegate)
