"""A request that met a migration is done once more, by itself: nobody presses the panic key twice.

A prepared statement whose table got or lost a column fails once on each connection (SQLSTATE 0A000, "cached plan must
not change result type"). Outside a transaction asyncpg repeats it alone; inside one everything was rolled back, so the
whole request may be done again: a use case is one transaction. By then asyncpg has forgotten the plans of the pool.
"""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.storage.database import is_outdated_plan


class OnceMore:
    """The innermost layer of an API. A second failure goes on outwards, where it is a 503."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        before, body, began = dict(scope), _Body(receive), False

        async def answer(message: Message) -> None:
            nonlocal began
            began = True
            await send(message)

        try:
            await self._app(scope, body, answer)
        except Exception as error:
            if began or not is_outdated_plan(error):
                raise
            scope.clear()  # the same mapping: the outer layers tell the route and the principal by it
            scope.update(before)
            body.rewind()
            await self._app(scope, body, answer)


class _Body:
    """What was received, from the beginning as often as wanted."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._received: list[Message] = []
        self._next = 0

    async def __call__(self) -> Message:
        if self._next == len(self._received):
            self._received.append(await self._receive())
        self._next += 1
        return self._received[self._next - 1]

    def rewind(self) -> None:
        self._next = 0
