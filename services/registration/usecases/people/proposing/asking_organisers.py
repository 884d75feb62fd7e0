"""Keeps what a delegation's clerk may not change alone as a question to the organisers."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Forbidden
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.ids import ActId
from services.registration.domain.people.acts import Act, FieldChange, Kind, plain_changes
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.people.proposals import RESERVED, merged, takes_from_organisers, to_ask
from services.registration.domain.roster.by_hand import Typed
from services.registration.storage.congress import congresses
from services.registration.storage.people import acts
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.channels import LIVE
from services.registration.usecases.nominations.portal import is_locked, require_open
from services.registration.usecases.people.by_hand import hall_for, hidden_changes, read_by_hand


async def asked_of_organisers(
    conn: Connection, vault: PersonalDataVault, actor: str, delegate: Delegate, typed: Typed
) -> Typed:
    """Give what the clerk may write at once; the rest is kept as one proposal. The delegate's row is locked.

    Raises Malformed (fields that do not fit), Forbidden (seat, category and standing are not theirs), RuleBroken (the unit's
    list is locked and something sealed would change: a proposal keeps its words in the clear).
    """
    congress = await congresses.find_congress(conn, delegate.congress_id)
    assert congress is not None
    reading = read_by_hand(typed, delegate.person, congress, await hall_for(conn, congress, typed))
    after = reading.person
    if takes_from_organisers(delegate.person, after):
        raise Forbidden(RESERVED)
    unit = (delegate.congress_id, delegate.person.unit_code)
    if (locked := await is_locked(conn, *unit)) and await hidden_changes(conn, vault, delegate, reading.sensitive):
        await require_open(conn, *unit)
    changes = plain_changes(delegate.person, after)
    asked = to_ask(delegate, changes, locked=locked) if delegate.status is Status.ACTIVE else ()
    if not asked:
        return typed
    await _keep(conn, actor, delegate, asked)
    return replace(typed, **{change.field: None for change in asked})


async def _keep(conn: Connection, actor: str, delegate: Delegate, asked: tuple[FieldChange, ...]) -> None:
    now = clock.now()
    earlier = [one.act for one in await acts.open_proposals(conn, delegate.delegate_id)]
    for act in earlier:
        await acts.mark_undone(conn, act.act_id, now)
    about = (delegate.congress_id, delegate.delegate_id, Kind.PROPOSED, actor, now, delegate.version)
    await acts.keep_act(conn, Act(ActId(new_id()), *about, changes=merged(earlier, asked)))
    await audit.note(
        conn, actor, "delegate.change_proposed", str(delegate.delegate_id), fields=[one.field for one in asked]
    )
    await touch(conn, LIVE, str(delegate.congress_id))
