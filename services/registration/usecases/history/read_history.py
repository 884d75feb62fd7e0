"""Gives what was done to one delegate by hand: who, when, what, and what can still be undone."""

from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.errors import Forbidden
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.people.acts import FieldChange, Kind, why_not_undone
from services.registration.storage.people import acts, delegates
from services.registration.storage.people.happenings import Happening, What, happenings_of
from services.registration.usecases.people.finding.the_delegate import the_delegate


@dataclass(frozen=True)
class HistoryLine:
    """One act, or a badge issued or printed, or a letter sent (`reason` is then the badge's version or edition).

    `undoable_until` is None when it cannot be undone as things stand; `superseded`: a proposal that ended because a newer one of the
    same person took it in, and nobody decided on it; values of `hidden` changes are ''; `other_name`: who came
    instead, or whom this person came for.
    """

    act_id: ActId
    delegate_id: DelegateId
    kind: Kind | What
    actor_name: str
    acted_at: datetime
    reason: str
    changes: tuple[FieldChange, ...]
    other_id: DelegateId | None
    other_name: str
    undone_at: datetime | None
    undoable_until: datetime | None
    superseded: bool = False


REVIEWERS_OWN = frozenset({Kind.HELD, Kind.RELEASED})
"""A complaint or an inspection that is being verified is not the unit's to know."""


async def read_history(
    db: Database, actor: str, delegate_id: DelegateId, *, only_unit: str | None, with_needs: bool = True
) -> tuple[HistoryLine, ...]:
    """Give the newest act first; the reading is noted. `with_needs`: also which help they needed. Raises NotFound, Forbidden."""
    async with db.transaction() as conn:
        delegate = await the_delegate(conn, delegate_id)
        if only_unit is not None and delegate.person.unit_code != only_unit:
            raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
        await audit.note(conn, actor, "delegate.history_read", str(delegate_id))
        lines, now = [], clock.now()
        kept = await acts.acts_of(conn, delegate_id)
        asked_at = {one.act.acted_at for one in kept if one.act.kind is Kind.PROPOSED}
        for one in kept:
            act = one.act
            if only_unit is not None and act.kind in REVIEWERS_OWN:
                continue
            other = act.other_id if act.delegate_id == delegate_id else act.delegate_id
            met = await delegates.find_delegate(conn, other) if act.other_id is not None and other else None
            of = delegate if act.delegate_id == delegate_id else await delegates.find_delegate(conn, act.delegate_id)
            until = act.undoable_until() if of and not why_not_undone(act, of, now) else None
            changes = act.changes if with_needs else tuple(map(_without_needs, act.changes))
            lines.append(
                HistoryLine(
                    *(act.act_id, act.delegate_id, act.kind, one.actor_name, act.acted_at, act.reason, changes),
                    *(act.other_id, met.person.full_name if met else "", act.undone_at, until),
                    superseded=act.kind is Kind.PROPOSED and act.undone_at in asked_at,
                )
            )
        lines += [_happened(delegate_id, one) for one in await happenings_of(conn, delegate_id)]
    return tuple(sorted(lines, key=lambda line: line.acted_at, reverse=True))


def _happened(delegate_id: DelegateId, one: Happening) -> HistoryLine:
    said = str(one.number or "")
    return HistoryLine(
        ActId(one.id), delegate_id, one.kind, one.actor_name, one.happened_at, said, (), None, "", None, None
    )


def _without_needs(change: FieldChange) -> FieldChange:
    return FieldChange(change.field, hidden=True) if change.field == "needs" else change
