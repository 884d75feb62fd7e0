"""Keeps in the history of each person what a file did to them."""

from collections.abc import Iterable
from dataclasses import fields

from chassis import clock
from chassis.ids import new_id
from chassis.storage.database import Connection
from services.registration.domain.ids import ActId, ImportId
from services.registration.domain.people.acts import Act, FieldChange, Kind, plain_changes
from services.registration.domain.people.delegate import Delegate, Sensitive
from services.registration.domain.roster.outcome import Outcome
from services.registration.storage.people.acts import keep_acts


async def remember_import(
    conn: Connection,
    import_id: ImportId,
    actor: str,
    filename: str,
    fresh: Iterable[tuple[Delegate, Outcome]],
    different: Iterable[tuple[Delegate, Outcome]],
) -> None:
    """Keep who came in and who changed, old to new; of sealed attributes only that they changed."""
    now = clock.now()

    def act(one: Delegate, changes: tuple[FieldChange, ...]) -> Act:
        about = (ActId(new_id()), one.congress_id, one.delegate_id, Kind.IMPORTED, actor, now, one.version)
        return Act(*about, reason=filename, changes=changes, import_id=import_id)

    new = (act(one, ()) for one, _ in fresh)
    await keep_acts(conn, [*new, *(act(one, _changes(outcome)) for one, outcome in different)])


def _changes(outcome: Outcome) -> tuple[FieldChange, ...]:
    compared, known = outcome.compared, outcome.known
    if compared is None or known is None:
        return ()
    names = (one.name for one in fields(Sensitive))
    sealed = (name for name in names if getattr(compared.sensitive, name) != getattr(known.sensitive, name))
    hidden = (FieldChange(name, hidden=True) for name in sealed if name != "national_id")
    return (*plain_changes(known.delegate.person, compared.person), *hidden)
