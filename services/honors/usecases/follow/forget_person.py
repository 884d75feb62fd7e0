"""Forgets people whom registration erased: a step of following delegates, in its transaction."""

from functools import partial

from chassis.storage.database import Connection
from chassis.storage.forgetting import forget
from services.honors.domain.follow.known_delegate import KnownDelegate
from services.honors.domain.follow.without_names import without_names
from services.honors.storage.follow import forgetting


async def forget_person(conn: Connection, delegate: KnownDelegate) -> None:
    """Take their name away before the nameless state is stored. Who stands so in a decision of honours keeps that name on
    the roll and on the stage's log: it is the decision's, and public (domain brief, sections 10 and 13).
    """
    known = await forgetting.name_of(conn, delegate.delegate_id)
    name, pronunciation = known or ("", "")
    if name:
        await forgetting.take_person(conn, delegate.congress_id, delegate.delegate_id, name)
    public = bool(name) and await forgetting.is_honoured(conn, delegate.congress_id, name)
    for words in (pronunciation, "" if public else name):
        if words:
            await forgetting.rewrite(conn, delegate.congress_id, words, partial(without_names, names=[words]))
    await forget(conn, [str(delegate.delegate_id), name])
