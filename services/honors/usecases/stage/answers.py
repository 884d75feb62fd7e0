"""A command sent twice is answered twice with the same words, and done once."""

from hashlib import sha256

from pydantic import TypeAdapter

from chassis.storage import idempotency
from chassis.storage.database import Connection
from services.honors.domain.stage.command import Command, CommandAnswer

_answers: TypeAdapter[CommandAnswer] = TypeAdapter(CommandAnswer)


async def answered_before(conn: Connection, command: Command, *said: object) -> CommandAnswer | None:
    """Give the stored answer to this command id. `said` is all that the command asks for.

    Raises Conflict when the same id came with other words.
    """
    stored = await idempotency.recall(conn, _scope(command), str(command.command_id), _body(command, said))
    return _answers.validate_python(stored.answer) if stored else None


async def keep_answer(conn: Connection, command: Command, answer: CommandAnswer, *said: object) -> CommandAnswer:
    """Store the answer in the transaction of the command, and give it back."""
    written = _answers.dump_python(answer, mode="json")
    await idempotency.remember(conn, _scope(command), str(command.command_id), _body(command, said), 200, written)
    return answer


def _scope(command: Command) -> str:
    return f"stage {command.congress_id}"


def _body(command: Command, said: tuple[object, ...]) -> bytes:
    return sha256(repr((command.revision, *map(str, said))).encode()).digest()
