"""A command sent twice is answered twice with the same words, and done once."""

from pydantic import TypeAdapter

from chassis.storage import idempotency
from chassis.storage.database import Connection
from chassis.storage.idempotency import Sending
from services.honors.domain.stage.command import Command, CommandAnswer

_ANSWER: TypeAdapter[CommandAnswer] = TypeAdapter(CommandAnswer)


async def answered_before(conn: Connection, command: Command, *said: object) -> CommandAnswer | None:
    """Give the stored answer to this command id. `said` is all that the command asks for.

    Raises Conflict when the same id came with other words, or from another account.
    """
    return await idempotency.answered_before(conn, _sending(command, said), _ANSWER)


async def keep_answer(conn: Connection, command: Command, answer: CommandAnswer, *said: object) -> CommandAnswer:
    """Store the answer in the transaction of the command, and give it back."""
    return await idempotency.keep_answer(conn, _sending(command, said), _ANSWER, answer)


def _sending(command: Command, said: tuple[object, ...]) -> Sending:
    told = (command.revision, *map(str, said))
    return Sending(f"stage {command.congress_id}", str(command.command_id), command.actor, told)
