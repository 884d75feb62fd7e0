"""When a process may serve: PostgreSQL answers, its schema is current, and what must be done at the start is done."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from chassis.errors import AppError, Unavailable
from chassis.storage.database import Database, is_away
from chassis.storage.migrate import SchemaBehind, require_current_schema

_log = logging.getLogger(__name__)

OnStart = Callable[[], Awaitable[None]]

RETRY = 1.0
_STARTING = "Dịch vụ đang khởi động và chờ cơ sở dữ liệu. Xin gửi lại sau ít giây."
_FAILED = "Dịch vụ chưa khởi động xong vì gặp lỗi và đang tự thử lại. Người quản trị xin xem nhật ký của dịch vụ."
_BEHIND = "Cơ sở dữ liệu chưa được nâng cấp cho phiên bản này. Người quản trị xin chạy lệnh daihoi migrate."


class Readiness:
    """From `begin` on, `refusal` is what every request gets until the process may serve; then it is None,
    and `ready` stays set.

    What fails is logged and tried again for as long as the process runs: it is never red without a line in the log.
    """

    def __init__(self, db: Database, migrations: Path, on_start: Sequence[OnStart]) -> None:
        self.refusal: AppError | None = None
        self.ready = asyncio.Event()
        self._db = db
        self._migrations = migrations
        self._on_start = on_start
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Try at once; when PostgreSQL is away or behind, go on trying beside the server."""
        self.refusal = Unavailable(_STARTING)
        if not await self._try():
            self._task = asyncio.create_task(self._go_on(), name="readiness")  # `_try` lets no failure out

    async def end(self) -> None:
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def check(self) -> None:
        """Raises Unavailable when a request could not be served now."""
        if self.refusal:
            raise self.refusal
        async with self._db.connection() as conn:
            await conn.execute("SELECT 1")

    async def _go_on(self) -> None:
        while True:
            await asyncio.sleep(RETRY)
            if await self._try():
                return

    async def _try(self) -> bool:
        try:
            async with self._db.connection() as conn:
                await require_current_schema(conn, self._migrations)
            for act in self._on_start:
                await act()
        except SchemaBehind as error:
            self._wait(Unavailable(_BEHIND), str(error))
            return False
        except Exception as error:
            if is_away(error):
                self._wait(Unavailable(_STARTING), f"PostgreSQL does not answer: {_root_cause(error)}")
            else:
                if self.refusal is None or self.refusal.detail != _FAILED:  # once, not every second
                    _log.exception("what must be done at the start failed; trying again")
                self.refusal = Unavailable(_FAILED)
            return False
        self.refusal = None
        self.ready.set()
        return True

    def _wait(self, refusal: AppError, why: str) -> None:
        if self.refusal is None or self.refusal.detail != refusal.detail or self._task is None:
            _log.warning("not ready to serve", extra={"why": why})
        self.refusal = refusal


def _root_cause(error: BaseException) -> str:
    while error.__cause__ is not None:
        error = error.__cause__
    return type(error).__name__
