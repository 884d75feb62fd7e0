"""Forgets people whom registration erased: a step of following delegates, in its transaction."""

from functools import partial

from chassis.storage.database import Connection
from chassis.storage.forgetting import forget
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.known.without_names import without_names, without_text
from services.honors.storage.known import forgetting


async def forget_person(conn: Connection, delegate: KnownDelegate) -> None:
    """Take their name away before the nameless state is stored. Who stands so in a decision of honours keeps that name on
    the roll and on the stage's log: it is the decision's, and public (domain brief, sections 10 and 13). A name that is
    another delegate's too stays where nothing but the name tells who is meant; it goes with the last of them.
    """
    known = await forgetting.name_of(conn, delegate.delegate_id)
    name, pronunciation = known or ("", "")
    congress_id = delegate.congress_id
    await forgetting.take_person(conn, delegate.delegate_id)
    theirs = bool(name) and not await forgetting.is_anothers_too(conn, congress_id, delegate.delegate_id, name)
    if theirs:
        await forgetting.take_name(conn, congress_id, name)
    if pronunciation:
        await forgetting.rewrite(conn, congress_id, pronunciation, partial(without_text, text=pronunciation))
    if theirs and not await forgetting.is_honoured(conn, congress_id, name):
        await forgetting.rewrite(conn, congress_id, name, partial(without_names, names=[name]))
    await forget(conn, [str(delegate.delegate_id), name])
