"""Keeps a congress as registration says it, and opens its stage."""

from dataclasses import replace

from chassis import clock
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.registration import CongressState as Told
from contracts.registration import CongressUpdated, SessionKind
from services.honors.domain.ids import CongressId, SessionId
from services.honors.domain.known.known_congress import AgendaItem, CongressState, KnownCongress, Sitting
from services.honors.domain.stage.stage import CardKind, Stage
from services.honors.storage.known.deletion import deleted_of
from services.honors.storage.known.forgetting import take_the_rest
from services.honors.storage.known.known_congresses import get_congress, lock_alone, save_congress, save_units
from services.honors.storage.stage.stages import create_stage, lock_stage, save_stage
from services.honors.usecases import channels
from services.honors.usecases.known.delete_congress import delete_congress
from services.honors.usecases.stage.scene import scene_of
from services.honors.usecases.stage.tell_stage import append_state, begin_stage, tell_stage

BATCH_SIZE = 10


async def follow_congress(conn: Connection, event: CongressUpdated) -> None:
    """Apply a newer state; the screens change only if what they show did, and only for a version never told.

    A deleted congress stays deleted, also when a rebuild hears its whole story again.
    """
    new = _known(event)
    await lock_alone(conn, new.congress_id)
    if new.state is CongressState.DELETED:
        await save_congress(conn, new, [])
        await delete_congress(conn, new.congress_id)
    elif not await deleted_of(conn, [new.congress_id]):
        await _apply(conn, new, event)


async def _apply(conn: Connection, new: KnownCongress, event: CongressUpdated) -> None:
    stage = _first_stage(new)
    is_first = await create_stage(conn, stage)
    stage = await lock_stage(conn, new.congress_id) or stage
    old = await get_congress(conn, new.congress_id)
    roll = (await scene_of(conn, old or new, stage)).roll
    official = [
        SessionId(session.session_id)
        for session in event.sessions
        if session.kind is SessionKind.OFFICIAL and not session.rehearsal
    ]
    if not await save_congress(conn, new, official):
        return
    if event.names_gone:
        await take_the_rest(conn, new.congress_id)
    await save_units(conn, new.congress_id, {one.name: one.other_names for one in event.units})
    new = await get_congress(conn, new.congress_id) or new  # with the programme, where one is planned
    await touch(conn, channels.PROGRAMME, str(new.congress_id))
    now_there = await scene_of(conn, new, stage)
    if is_first:
        await begin_stage(conn, now_there)
    elif stage.told_version < new.version and (old is None or replace(old, version=new.version) != new):
        before = replace(now_there, congress=old or new)
        await tell_stage(conn, before, replace(now_there, stage=replace(stage, told_version=new.version)))
    else:
        await save_stage(conn, replace(stage, told_version=max(stage.told_version, new.version)))
        if now_there.roll != roll or old is None:  # other sessions count, or a rebuild came to this congress
            await append_state(conn, now_there, clock.now())


def _state(event: CongressUpdated) -> CongressState:
    """Only invented people can be deleted; a real congress is kept whatever is said."""
    if event.state is Told.DELETED and not event.synthetic:
        return CongressState.ARCHIVED
    return CongressState(event.state.value)


def _known(event: CongressUpdated) -> KnownCongress:
    return KnownCongress(
        congress_id=CongressId(event.congress_id),
        version=event.aggregate_version,
        form=event.form,
        name=event.name,
        title_lines=event.title_lines,
        review_period=event.review_period,
        theme=event.theme,
        slogans=event.slogans,
        agenda=tuple(AgendaItem(item.number, item.code, item.name) for item in event.agenda),
        synthetic=event.synthetic,
        state=_state(event),
        code=event.code,
        sittings=tuple(
            Sitting(SessionId(each.session_id), each.kind.value, each.name, each.starts_at)
            for each in event.sessions
            if not each.rehearsal
        ),
    )


def _first_stage(congress: KnownCongress) -> Stage:
    return Stage(
        congress_id=congress.congress_id,
        revision=1,
        card_revision=1,
        sequence=0,
        card=CardKind.TITLE,
        item=None,
        entry_id=None,
        batch_size=BATCH_SIZE,
        told_version=congress.version,
        changed_at=clock.now(),
    )
