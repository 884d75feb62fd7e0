"""Stands before every route of a service: nothing is found in an unknown congress, and nothing changes in a closed one."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from enum import Enum
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from fastapi import Request

from chassis.access.principal import Principal
from chassis.errors import AppError, Conflict, NotFound
from chassis.http.route_rules import SAFE_METHODS
from chassis.storage import audit
from chassis.storage.database import Connection, Database


class Standing(Enum):
    """CLOSED: everything may still be read and nothing changed. OVER: the same, but for what still comes after the end."""

    OPEN = "OPEN"
    OVER = "OVER"
    CLOSED = "CLOSED"


class FindStanding(Protocol):
    """Looks up a congress, None for one that nobody knows.

    `hold`: it stays as it is until the transaction ends. Who closes a congress waits for all that hold it (FOR UPDATE
    against FOR KEY SHARE, which lets everything else change the row).
    """

    async def __call__(self, conn: Connection, congress_id: UUID, *, hold: bool) -> Standing | None: ...


NOWHERE = UUID(int=0)
"""the id of no congress"""

FindCongress = Callable[[Connection, UUID], Awaitable[UUID | None]]


class UnknownCongress(NotFound):
    def __init__(self) -> None:
        super().__init__("Không có đại hội này ở đây. Nếu vừa tạo, xin đợi ít giây rồi thử lại.")


class ClosedCongress(Conflict):
    """The whole rule for people: it can be undone by who may restore a congress."""

    code = "archived"

    def __init__(self) -> None:
        super().__init__(
            "Đại hội đã lưu trữ nên không thay đổi gì được nữa. Nếu còn dùng, hãy nhờ Ban Tổ chức khôi phục đại hội."
        )


class CongressOver(ClosedCongress):
    """It ended, and what was counted of it stands; who closed it may break the closing off."""

    code = "closed"

    def __init__(self) -> None:
        Conflict.__init__(
            self,
            "Đại hội đã đóng: danh sách, hồ sơ và báo cáo không đổi nữa. Nếu thật sự phải sửa, nhờ Ban Tổ chức dừng "
            "việc đóng ở trang chính, mục “Dữ liệu cá nhân và đóng đại hội”, rồi làm lại.",
        )


class CongressGuard:
    """Knows in which congress a request acts: that of its address, else of what its address names, else the caller's own.

    It asks twice: before anything is read or worked out, and in each transaction of what changes something, where the
    congress is held open until the end. `owners` find the congress of an id by the name it has in an
    address; `still_open` names the operations that a closed congress takes, or refuses in its own words; `after_the_end`
    those that one which is over takes beside them.
    """

    def __init__(
        self,
        find_standing: FindStanding,
        *,
        owners: Mapping[str, FindCongress] | None = None,
        still_open: Collection[str] = (),
        after_the_end: Collection[str] = (),
    ) -> None:
        self._find_standing = find_standing
        self._owners = owners or {}
        self._still_open = frozenset(still_open)
        self._after_the_end = frozenset(after_the_end)

    async def __call__(self, request: Request, principal: Principal | None) -> None:
        """Raises UnknownCongress or ClosedCongress; whose congress is another is the route's own to refuse."""
        named = _named(request)
        operation = request.scope["route"].name
        changes, late = self._changes(request.method, operation), operation in self._after_the_end
        if not named and not changes:
            _act_in(request, await self.congress_of(request))
            return
        db: Database = request.app.state.db
        async with db.connection() as conn:
            congress_id = _uuid(named) if named else await self._owner(conn, request)
            if not named and congress_id is None and principal:
                congress_id = principal.congress_id
            _act_in(request, congress_id)
            if congress_id is None or (principal and principal.congress_id not in (None, congress_id)):
                return
            _require(await self._find_standing(conn, congress_id, hold=False), changes=changes, late=late)
        if changes:
            request.state.require_open = partial(self.require_open, congress_id=congress_id, late=late)

    async def congress_of(self, request: Request) -> UUID | None:
        """Give the congress that the address names: None where it names none, `NOWHERE` where nobody knows it."""
        if named := _named(request):
            return _uuid(named) or NOWHERE
        if not self.names_congress(request.scope["route"]):
            return None
        db: Database = request.app.state.db
        async with db.connection() as conn:
            return await self._owner(conn, request) or NOWHERE

    def names_congress(self, route: Any) -> bool:
        """Tell whether the address of a route says, by itself or by what lies in it, which congress is meant."""
        names = {parameter.alias for parameter in (*route.dependant.path_params, *route.dependant.query_params)}
        return not names.isdisjoint({"congress_id", *self._owners})

    async def standing_of(self, conn: Connection, congress_id: UUID) -> Standing | None:
        """Tell how a congress stands now, None for one that nobody knows (any more)."""
        return await self._find_standing(conn, congress_id, hold=False)

    async def require_open(self, conn: Connection, congress_id: UUID, *, late: bool = False) -> None:
        """Hold the congress open until the transaction of `conn` ends; `late`: one that is over will do.

        Raises UnknownCongress, ClosedCongress.
        """
        _require(await self._find_standing(conn, congress_id, hold=True), changes=True, late=late)

    def failures(self, method: str, operation: Mapping[str, Any]) -> list[type[AppError]]:
        """Give what it may raise before that operation of an OpenAPI document."""
        names = {parameter["name"] for parameter in operation.get("parameters", ())}
        unknown: list[type[AppError]] = [UnknownCongress] if "congress_id" in names else []
        return [*unknown, ClosedCongress] if self._changes(method.upper(), operation["operationId"]) else unknown

    def _changes(self, method: str, operation: str) -> bool:
        return method not in SAFE_METHODS and operation not in self._still_open

    async def _owner(self, conn: Connection, request: Request) -> UUID | None:
        for name, find in self._owners.items():
            if (text := request.path_params.get(name)) and (owned := _uuid(text)):
                return await find(conn, owned)
        return None


def _require(standing: Standing | None, *, changes: bool, late: bool) -> None:
    if standing is None:
        raise UnknownCongress
    if changes and standing is Standing.OVER and not late:
        raise CongressOver
    if changes and standing is Standing.CLOSED:
        raise ClosedCongress


def _act_in(request: Request, congress_id: UUID | None) -> None:
    """Let the trail say in which congress this request acts."""
    request.state.acting_in = None if congress_id == NOWHERE else congress_id
    audit.acting_in(request.state.acting_in)


def _named(request: Request) -> str | None:
    """Give the congress in the address. In its query it counts only where the route reads it from there: elsewhere anybody
    may write a congress of theirs beside what lies in another one.
    """
    if named := request.path_params.get("congress_id"):
        return str(named)
    reads = {parameter.alias for parameter in request.scope["route"].dependant.query_params}
    return request.query_params.get("congress_id") if "congress_id" in reads else None


def _uuid(text: str) -> UUID | None:
    """Give None for what the route itself will call malformed."""
    try:
        return UUID(text)
    except ValueError:
        return None
