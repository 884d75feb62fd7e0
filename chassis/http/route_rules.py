"""Who asks, and whether they may: default deny, one rule a route."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from fastapi import Depends, Request

from chassis.access.principal import Principal
from chassis.errors import Forbidden, Unauthenticated
from chassis.http.client_address import address_of
from chassis.http.serving.pace import Pace

CSRF_HEADER = "x-daihoi"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
LISTS_PER_MINUTE = 300
"""of one session: whoever searches while typing asks some three times a second"""
_ASKED = "daihoi.asked"

_SIGN_IN = "Xin đăng nhập hoặc ghép thiết bị trước."
_NOT_ALLOWED = "Vai trò của bạn không được làm việc này. Xin liên hệ Ban Tổ chức."
_NOT_HERE = (
    "Tài khoản của bạn chỉ có vai trò trong một số đại hội, và các vai trò ấy không làm được việc này ở đây. "
    "Xin liên hệ Ban Tổ chức."
)
_NO_ROLE_YET = "Mật khẩu được giao chỉ để đăng nhập lần đầu. Xin chọn mật khẩu của riêng mình trước."
_CROSS_SITE = "Yêu cầu này không đến từ trang của hệ thống nên bị từ chối. Xin mở lại trang và thử lại."


class Authenticator(Protocol):
    """Turns the token of one cookie (or of `Authorization: Bearer`) into a principal.

    `roles` are those it can give; None: whatever roles are nobody else's.
    """

    cookie: str
    roles: frozenset[str] | None

    async def authenticate(self, token: str) -> Principal | None:
        """Give None for a token that is not of this kind, was never given out, has expired, or was ended."""

    async def ended(self, token: str) -> Unauthenticated | None:
        """Tell why a token that held once holds no more (Expired, Revoked, SignedOut); None for one that never did."""


class Guard(Protocol):
    """A service's word on each request whose caller may ask: it refuses one by raising an AppError."""

    async def __call__(self, request: Request, principal: Principal | None) -> None: ...

    async def congress_of(self, request: Request) -> UUID | None:
        """Give the congress that the address names, by itself or by what lies in it: None where it names none, an id of no
        congress where it is not known.
        """


class Rule:
    """What a route demands: no roles and `open` = anybody; else one of `roles` (none named: any signed-in principal)."""

    def __init__(
        self,
        roles: frozenset[str],
        *,
        is_open: bool = False,
        without_any: bool = False,
        somewhere: bool = False,
        per_minute: int = 0,
    ) -> None:
        self.roles = roles
        self.per_minute = per_minute
        self.somewhere = somewhere
        self.is_open = is_open
        self.without_any = without_any

    async def __call__(self, request: Request) -> Principal | None:
        """Raises Unauthenticated, Forbidden, and what the service's guard raises; asked twice for one request, it answers as before."""
        asked: tuple[Rule, Principal | None] | None = request.scope.get(_ASKED)
        if asked and asked[0] is self:
            return asked[1]
        principal = await self._ask(request)
        request.scope[_ASKED] = (self, principal)
        return principal

    async def _ask(self, request: Request) -> Principal | None:
        principal = None if self.is_open else await _principal(request, self)
        if principal and not principal.all_roles and not self.without_any:
            raise Forbidden(_NO_ROLE_YET)
        if principal:
            request.state.principal = principal
        self._keep_pace(request, principal)
        guard: Guard | None = request.app.state.guard
        if guard:
            await guard(request, principal)
        return principal

    def _keep_pace(self, request: Request, principal: Principal | None) -> None:
        """Lists of people are bounded for sessions, what costs something for strangers; devices have none of it."""
        pace: Pace = request.app.state.pace
        if self.per_minute:
            pace.take(address_of(request), self.per_minute)
        elif principal and principal.session_id and request.scope["route"].name in request.app.state.lists:
            pace.take(str(principal.session_id), LISTS_PER_MINUTE)


def allow(*roles: str) -> Any:
    """The rule of a route: `principal: Annotated[Principal, allow(Role.ORGANIZER)]`. No role named: any principal.

    401 for nobody, 403 for another role or a request from another site, 429 for who reads lists beyond all measure.
    """
    return Depends(Rule(frozenset(str(role) for role in roles)))


def allow_somewhere(*roles: str) -> Any:
    """The rule of a route whose congress stands in no address: one of `roles`, be it of a single congress.

    The route itself asks `require_at` once it knows which congress is meant.
    """
    return Depends(Rule(frozenset(str(role) for role in roles), somewhere=True))


def require_at(principal: Principal, congress_id: UUID, roles: Collection[str]) -> None:
    """Raises Forbidden for who holds none of `roles` in this congress."""
    here = principal.at(congress_id)
    if not here.sees(congress_id) or not here.has(*roles):
        raise Forbidden(_NOT_HERE)


def allow_newcomer() -> Any:
    """The rule of a route that is open to any principal, also to one that holds no role yet."""
    return Depends(Rule(frozenset(), without_any=True))


def public(*, per_minute: int = 0) -> Any:
    """The rule of a route that is open to anybody: `dependencies=[public()]`; `per_minute` bounds it for each address."""
    return Depends(Rule(frozenset(), is_open=True, per_minute=per_minute))


def rule_of(dependant: Any) -> Rule | None:
    """Give the rule in a route's dependencies, however deep; None means that nobody may use it."""
    if isinstance(dependant.call, Rule):
        return dependant.call
    return next((found for below in dependant.dependencies if (found := rule_of(below))), None)


async def _principal(request: Request, rule: Rule) -> Principal:
    """Find the principal that fits `roles`: a browser may carry a staff cookie and a device cookie.

    401 and not 403 when a cookie that is dead by now could have fitted: a device that was revoked has to hear of it
    whoever else is signed in beside it.
    """
    authenticators: Sequence[Authenticator] = request.app.state.authenticators
    roles = rule.roles
    header = request.headers.get("authorization")
    dead: list[tuple[Authenticator, str]] = []
    other: Principal | None = None
    if header is not None:
        kind, _, token = header.partition(" ")
        offered = [(authenticator, token.strip()) for authenticator in authenticators if kind.lower() == "bearer"]
    else:
        cookies = request.cookies
        offered = [(a, cookies[a.cookie]) for a in authenticators if a.cookie in cookies]
        if offered and request.method not in SAFE_METHODS:
            _refuse_cross_site(request)
    for authenticator, token in offered:
        principal = await authenticator.authenticate(token)
        if principal is None:
            dead.append((authenticator, token))
            continue
        asked_in = await _asked_in(request, principal)
        here = _in(asked_in, principal)
        if here and _fits(rule, here):
            request.state.still_allowed = _StillAllowed(authenticator, token, rule, here.congress_id, asked_in)
            return here
        other = principal
    could_fit = [(one, token) for one, token in dead if _could_fit(one, roles, authenticators)]
    if other and (header is not None or not could_fit):  # a bearer's one token was offered to each
        request.state.principal = other  # the log tells who was refused
        raise Forbidden(_NOT_HERE if other.roles_in else _NOT_ALLOWED)
    for authenticator, token in could_fit:
        if why := await authenticator.ended(token):
            raise why
    raise Unauthenticated(_SIGN_IN)


async def _asked_in(request: Request, principal: Principal) -> UUID | None:
    """Give the congress that is asked for; nobody needs to know it of whoever has the same roles in each."""
    guard: Guard | None = request.app.state.guard
    return await guard.congress_of(request) if guard and principal.roles_in else None


def _in(congress_id: UUID | None, principal: Principal) -> Principal | None:
    """Give who this is there; None for who has roles in others only."""
    here = principal.at(congress_id) if congress_id else principal
    return here if here.all_roles or not principal.all_roles else None


def _fits(rule: Rule, principal: Principal) -> bool:
    held = principal.all_roles if rule.somewhere else principal.roles
    return not rule.roles or not rule.roles.isdisjoint(held)


def _could_fit(authenticator: Authenticator, roles: frozenset[str], others: Sequence[Authenticator]) -> bool:
    if not roles:
        return True
    if authenticator.roles is not None:
        return not roles.isdisjoint(authenticator.roles)
    return not roles <= frozenset().union(*(other.roles or () for other in others))


@dataclass(frozen=True)
class _StillAllowed:
    """Asks again, for answers that last (SSE): what began for one congress ends when the caller serves another."""

    authenticator: Authenticator
    token: str
    rule: Rule
    congress_id: UUID | None
    asked_in: UUID | None

    async def __call__(self) -> bool:
        principal = await self.authenticator.authenticate(self.token)
        if principal is None:
            return False
        here = _in(self.asked_in, principal)
        return here is not None and here.congress_id == self.congress_id and _fits(self.rule, here)


def _refuse_cross_site(request: Request) -> None:
    """A cookie comes along by itself, so an unsafe request must show that our own page sent it (OWASP CSRF).

    It needs the header `X-Daihoi: 1`, which another site cannot set, and Fetch Metadata or an Origin of our own.
    """
    headers = request.headers
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    own = {request.app.state.public_origin, f"https://{headers.get('host')}"}
    same = (origin is not None or site is not None) and origin in (*own, None) and site in ("same-origin", None)
    if headers.get(CSRF_HEADER) != "1" or not same:
        raise Forbidden(_CROSS_SITE)
