"""Signing in by the office's own provider (OpenID Connect): there, back, and in.

The way back comes from another site, so it starts no session and reads none: it leaves a proof in a cookie that our own page
ends the sign-in with.
"""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from chassis.access.attempts import trying
from chassis.errors import Forbidden, Malformed, NotFound, TooMany, Unauthenticated, Unavailable
from chassis.http.client_address import address_of
from chassis.http.cookies import set_passing_cookie
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.registration.api.access.staff import (
    TRIES_PER_ADDRESS,
    TRIES_PER_NAME_AND_ADDRESS,
    StaffSessionView,
    begun_here,
    browser_in,
    half_a_sign_in,
    leave,
)
from services.registration.api.keyring import Keys
from services.registration.domain.access.return_address import LONGEST
from services.registration.usecases.access.by_provider.begin_by_provider import begin_by_provider as send_to_provider
from services.registration.usecases.access.by_provider.finish_by_provider import ProofUsed, account_proven
from services.registration.usecases.access.by_provider.finish_by_provider import finish_by_provider as begin_session
from services.registration.usecases.access.by_provider.marks import LIFETIME, read_begun, read_proven
from services.registration.usecases.access.by_provider.sign_in_provider import SignInProvider
from services.registration.usecases.access.by_provider.take_answer import NotByProvider, Returned, Why
from services.registration.usecases.access.by_provider.take_answer import take_answer as prove

BEGUN_COOKIE, PROVEN_COOKIE = "__Host-daihoi-provider", "__Host-daihoi-proven"
STEPS_PER_MINUTE = 120
"""from one address: each may make us ask the provider"""

router = APIRouter(prefix="/sign-in-provider", tags=["staff"])


class NoProvider(NotFound):
    def __init__(self) -> None:
        super().__init__("Ở đây chỉ đăng nhập bằng tên và mật khẩu.")


async def _provider(request: Request) -> SignInProvider:
    found: SignInProvider | None = request.app.state.sign_in_provider
    if found is None:
        raise NoProvider
    return found


Office = Annotated[SignInProvider, Depends(_provider)]
Parameter = Annotated[str | None, Query(max_length=4000)]


class ProviderView(BaseModel):
    """`name`: what the button says behind “Đăng nhập bằng”; null where nobody signs in this way."""

    name: str | None


class WantedPage(Body):
    """`next`: the page of ours that is opened afterwards, with its query; anything else is the front page."""

    next: str = Field("/", max_length=LONGEST)


class WayThere(BaseModel):
    """`address`: where the browser goes now."""

    address: str


class ProviderFinish(Body):
    code: str | None = Field(None, max_length=40, description="Mã xác thực hai bước, hoặc một mã dự phòng.")


@router.get("", dependencies=[public()])
async def show_provider(request: Request) -> ProviderView:
    """Tell whether one may sign in by a provider, and what it is called."""
    found: SignInProvider | None = request.app.state.sign_in_provider
    return ProviderView(name=found.name if found else None)


@router.post(
    "/attempts",
    status_code=201,
    dependencies=[public(per_minute=STEPS_PER_MINUTE)],
    responses=problems(NotFound, Forbidden, Malformed, TooMany, Unavailable),
)
async def begin_by_provider(
    body: WantedPage, request: Request, response: Response, office: Office, keys: Keys
) -> WayThere:
    """Give the way to the provider, which leads back to the address of this installation and to no other."""
    origin, ours = request.headers.get("origin"), request.app.state.public_origin.removesuffix(":443")
    if origin not in (None, ours):
        raise Forbidden(f"Đăng nhập cách này chỉ dùng được ở {ours}. Xin mở địa chỉ ấy.")
    sent = await send_to_provider(office.provider, keys, body.next)
    set_passing_cookie(response, BEGUN_COOKIE, sent.mark, LIFETIME, "lax")
    return WayThere(address=sent.address)


@router.get(
    "/callback",
    status_code=303,
    response_class=RedirectResponse,
    dependencies=[public(per_minute=STEPS_PER_MINUTE)],
    responses=problems(NotFound, Malformed, TooMany),
)
async def return_from_provider(
    request: Request,
    db: Db,
    office: Office,
    keys: Keys,
    state: Parameter = None,
    code: Parameter = None,
    error: Parameter = None,
    iss: Parameter = None,
) -> RedirectResponse:
    """Take what the provider says and go to the front page, which ends the sign-in or tells why there is none."""
    begun = read_begun(keys, request.cookies.get(BEGUN_COOKIE))
    page = {"next": begun.page} if begun else {}
    try:
        async with trying(db, ("sign-in-provider-address", address_of(request), TRIES_PER_ADDRESS)):
            mark = await prove(db, keys, office.provider, begun, Returned(state, code, error, iss))
    except (NotByProvider, TooMany) as trouble:
        request.state.security = "security.sign_in_failed"
        why = trouble.why if isinstance(trouble, NotByProvider) else "busy"
        answer = _to_front_page(why, page)
        if why != Why.LOST:  # else a forged answer would break off a sign-in that goes on in another tab
            answer.delete_cookie(BEGUN_COOKIE, path="/", secure=True, httponly=True, samesite="lax")
        return answer
    answer = _to_front_page("proven", page)
    answer.delete_cookie(BEGUN_COOKIE, path="/", secure=True, httponly=True, samesite="lax")
    set_passing_cookie(answer, PROVEN_COOKIE, mark, LIFETIME, "strict")
    return answer


def _to_front_page(provider: str, page: dict[str, str]) -> RedirectResponse:
    return RedirectResponse(f"/?{urlencode({'provider': provider, **page})}", 303)


@router.post(
    "/sessions",
    status_code=201,
    dependencies=[public(per_minute=STEPS_PER_MINUTE)],
    responses=problems(NotFound, Unauthenticated, Forbidden, TooMany, Malformed),
)
async def finish_by_provider(
    body: ProviderFinish, request: Request, response: Response, office: Office, db: Db, keys: Keys
) -> StaffSessionView:
    """Sign in as who the provider proved. 403 `not_linked` where no account is theirs, with `code_for_organizer`."""
    address = address_of(request)
    proven = read_proven(keys, request.cookies.get(PROVEN_COOKIE))
    who = proven.identity.subject if proven else ""
    tries = (
        ("sign-in-provider-address", address, TRIES_PER_ADDRESS),
        ("sign-in-provider", f"{address} {who}", TRIES_PER_NAME_AND_ADDRESS),
    )
    if proven:
        request.state.told_of = str(await account_proven(db, proven) or "")
    async with trying(db, *tries):
        if proven is None or proven.identity.issuer != office.provider.issuer:
            raise ProofUsed
        with half_a_sign_in(request, body.code):
            begun = await begin_session(db, keys, proven, body.code, browser=browser_in(request))
    await leave(request, db)
    response.delete_cookie(PROVEN_COOKIE, path="/", secure=True, httponly=True, samesite="strict")
    return begun_here(request, response, begun)
