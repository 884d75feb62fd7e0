"""A request that met a migration is done once more, with the same body, and only while nothing was answered."""

import asyncpg
import pytest
from starlette.types import Message, Receive, Scope, Send

from chassis.errors import Unavailable
from chassis.http.problems import as_app_error
from chassis.http.serving.once_more import OnceMore

OUTDATED = asyncpg.InvalidCachedStatementError("cached plan must not change result type")


class Failing:
    """An app that reads its body, leaves a trace in the scope, and fails so many times before it answers."""

    def __init__(self, times: int, error: Exception = OUTDATED, *, begun: bool = False) -> None:
        self.times, self.error, self.begun = times, error, begun
        self.bodies: list[bytes] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert "trace" not in scope
        scope["trace"] = True
        self.bodies.append((await receive())["body"] + (await receive())["body"])
        if self.begun:
            await send({"type": "http.response.start"})
        if len(self.bodies) <= self.times:
            raise self.error
        await send({"type": "http.response.body"})


async def asked(app: Failing) -> list[str]:
    """Send one request in two pieces; gives what was answered."""
    pieces = [{"type": "http.request", "body": piece} for piece in (b"half", b"half")]
    answered: list[str] = []

    async def receive() -> Message:
        return pieces.pop(0)

    async def send(message: Message) -> None:
        answered.append(message["type"])

    await OnceMore(app)({"type": "http"}, receive, send)
    return answered


async def test_it_is_done_once_more_with_the_whole_body() -> None:
    app = Failing(1)
    assert await asked(app) == ["http.response.body"]
    assert app.bodies == [b"halfhalf"] * 2


@pytest.mark.parametrize(
    "app", [Failing(2), Failing(1, ValueError()), Failing(1, begun=True)], ids=["twice", "another failure", "begun"]
)
async def test_what_would_not_help_or_was_answered_already_is_left_to_fail(app: Failing) -> None:
    with pytest.raises(type(app.error)):
        await asked(app)
    assert len(app.bodies) == min(app.times, 2) if not app.begun else 1


def test_a_second_failure_is_told_as_try_again() -> None:
    assert isinstance(as_app_error(OUTDATED), Unavailable)
