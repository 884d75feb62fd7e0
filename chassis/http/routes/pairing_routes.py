"""The routes of pairing, the same for devices at the gates and screens in the hall."""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta
from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response

from chassis import clock
from chassis.access import paired_clients, pairing_codes
from chassis.access.attempts import trying
from chassis.access.paired_clients import PairedClient
from chassis.access.pairing_codes import CODE_LIFETIME
from chassis.access.principal import CLIENT_COOKIE, Principal
from chassis.errors import Forbidden, Malformed, NotFound, TooMany, Unauthenticated
from chassis.http.client_address import address_of
from chassis.http.congress_guard import CongressGuard
from chassis.http.cookies import set_token_cookie, told_to
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import allow, allow_somewhere, public, require_at
from chassis.http.routes.pairing_models import (
    ClientView,
    NewClient,
    OwnView,
    PairingCode,
    PairingOffer,
    PairingOpen,
    PairingRedemption,
)
from chassis.storage import audit
from chassis.storage.database import Connection

_SIGN_IN_FOR_THIS = (
    "Máy đã ghép không lấy được mã cho máy khác. Xin người có tài khoản ở Ban Tổ chức đăng nhập trang chính và lấy mã."
)
TRIES_PER_ADDRESS = 20
TRIES_OF_ALL = 300
AFTER_THE_CONGRESS = timedelta(days=3)


CheckOffer = Callable[[Connection, PairingOffer], Awaitable[None]]


CheckCongress = Callable[[Connection, UUID], Awaitable[None]]


LastsUntil = Callable[[Connection, UUID], Awaitable[datetime | None]]


ClientChanged = Callable[[Connection, PairedClient], Awaitable[None]]


async def _nobody_hears(_: Connection, __: PairedClient) -> None:
    """Nothing hangs on a client."""


async def _any_offer(_: Connection, __: PairingOffer) -> None:
    """Nothing more to check."""


async def _no_end(_: Connection, __: UUID) -> None:
    """Nobody knows when the congress is over."""


async def _any_congress(_: Connection, __: UUID) -> None:
    """Every congress takes clients."""


def pairing_router(
    *,
    roles: Collection[str],
    managed_by: Collection[str],
    check_offer: CheckOffer = _any_offer,
    check_congress: CheckCongress = _any_congress,
    lasts_until: LastsUntil = _no_end,
    changed: ClientChanged = _nobody_hears,
) -> APIRouter:
    """Give the pairing routes of a service.

    `roles` are those a client may get, `managed_by` those that list and revoke, and offer codes when they are accounts:
    no device makes a device, because what is stolen must not leave others behind.
    `check_offer(conn, offer)` may refuse an offer (an unknown gate) by raising an AppError, `check_congress(conn, id)`
    both an offer and its redemption. `lasts_until(conn, id)` is when that congress is over: its clients end three days
    later, those that are paired afterwards three days after that (where it gives None, after `CLIENT_LIFETIME`).
    `changed(conn, client)` hears in the transaction of each client that was paired or ended.
    """
    router = APIRouter(tags=["pairing"])
    given = frozenset(str(role) for role in roles)
    _add_offering(router, given, managed_by, check_offer, check_congress)
    _add_window(router, managed_by)
    _add_clients_own(router, given, check_congress, lasts_until, changed)
    _add_looking_after(router, managed_by, changed)
    return router


def _add_offering(
    router: APIRouter,
    given: frozenset[str],
    managed_by: Collection[str],
    check_offer: CheckOffer,
    check_congress: CheckCongress,
) -> None:
    Manager = Annotated[Principal, allow_somewhere(*managed_by)]  # noqa: N806  (a type)

    @router.post("/pairing-codes", status_code=201, responses=problems(Unauthenticated, Forbidden, Malformed))
    async def offer_code(offer: PairingOffer, principal: Manager, db: Db) -> PairingCode:
        """Give a one-time code for a new device or screen."""
        if offer.role not in given:
            raise Malformed(f"Vai trò của thiết bị phải là một trong: {', '.join(sorted(given))}.")
        if principal.session_id is None:
            raise Forbidden(_SIGN_IN_FOR_THIS)
        require_at(principal, offer.congress_id, managed_by)
        async with db.transaction() as conn:
            await check_congress(conn, offer.congress_id)
            await check_offer(conn, offer)
            code = await pairing_codes.offer(
                conn,
                congress_id=offer.congress_id,
                roles=[offer.role],
                name=offer.name,
                attributes=offer.attributes,
                offered_by=principal.subject,
            )
            told = {"role": offer.role, "attributes": offer.attributes}
            await audit.note(conn, principal.subject, "pairing.offered", str(offer.congress_id), **told)
        return PairingCode(code=code, expires_in_seconds=int(CODE_LIFETIME.total_seconds()))


def _add_window(router: APIRouter, managed_by: Collection[str]) -> None:
    Manager = Annotated[Principal, allow(*managed_by)]  # noqa: N806  (a type)

    @router.get("/pairing", responses=problems(Unauthenticated, Forbidden))
    async def show_pairing(congress_id: UUID, principal: Manager, db: Db) -> PairingOpen:
        """Tell whether a code that was given out still makes a device."""
        _within(principal, congress_id)
        async with db.connection() as conn:
            codes, until = await pairing_codes.open_codes(conn, congress_id)
        return PairingOpen(codes=codes, until=until)

    @router.delete("/pairing", status_code=204, responses=problems(Unauthenticated, Forbidden))
    async def close_pairing(congress_id: UUID, principal: Manager, db: Db) -> None:
        """Close pairing: every code that waits is dead. The next code that is offered opens it again."""
        _within(principal, congress_id)
        async with db.transaction() as conn:
            codes = await pairing_codes.withdraw_codes(conn, congress_id)
            await audit.note(conn, principal.subject, "pairing.closed", str(congress_id), codes=codes)


def _add_clients_own(
    router: APIRouter,
    given: frozenset[str],
    check_congress: CheckCongress,
    lasts_until: LastsUntil,
    changed: ClientChanged,
) -> None:
    Client = Annotated[Principal, allow(*given)]  # noqa: N806  (a type)

    @router.post("/paired-clients", status_code=201, dependencies=[public()], responses=problems(Malformed, TooMany))
    async def redeem_code(body: PairingRedemption, request: Request, response: Response, db: Db) -> NewClient:
        """Turn a code into a paired client. Codes that are wrong are counted per address and in all."""
        tries = (("pairing", address_of(request), TRIES_PER_ADDRESS), ("pairing", "all", TRIES_OF_ALL))
        async with trying(db, *tries), db.transaction() as conn:
            client, token = await paired_clients.redeem(conn, body.code, until_of=partial(_end_of, lasts_until))
            await check_congress(conn, client.congress_id)
            told = (str(client.client_id), "client.paired", str(client.client_id))
            await audit.note_in(conn, client.congress_id, *told)
            await changed(conn, client)
        set_token_cookie(response, CLIENT_COOKIE, token, client.expires_at - client.paired_at)
        return NewClient(token=told_to(request, token), client=ClientView.of(client))

    @router.get("/paired-clients/me", responses=problems(Unauthenticated, Forbidden))
    async def show_me(principal: Client, request: Request, db: Db) -> OwnView:
        """Tell a client who it is, and how its congress stands: its page asks again every few seconds."""
        guard: CongressGuard | None = request.app.state.guard
        async with db.connection() as conn:
            client = await paired_clients.get_client(conn, UUID(principal.subject))
            standing = await guard.standing_of(conn, client.congress_id) if guard else None
        return OwnView(**ClientView.of(client).model_dump(), standing=standing)


def _add_looking_after(router: APIRouter, managed_by: Collection[str], changed: ClientChanged) -> None:
    Manager = Annotated[Principal, allow(*managed_by)]  # noqa: N806  (a type)

    @router.get("/paired-clients", responses=problems(Unauthenticated, Forbidden))
    async def list_paired(congress_id: UUID, principal: Manager, db: Db) -> list[ClientView]:
        """List the clients of a congress, revoked ones too."""
        _within(principal, congress_id)
        async with db.connection() as conn:
            return [ClientView.of(client) for client in await paired_clients.list_clients(conn, congress_id)]

    @router.delete(
        "/paired-clients/{client_id}", status_code=204, responses=problems(Unauthenticated, Forbidden, NotFound)
    )
    async def revoke_client(client_id: UUID, principal: Manager, db: Db) -> None:
        """End a client at once."""
        async with db.transaction() as conn:
            client = await paired_clients.get_client(conn, client_id)
            _within(principal, client.congress_id)
            await paired_clients.revoke(conn, client_id)
            await audit.note(conn, principal.subject, "client.revoked", str(client_id))
            await changed(conn, client)


async def _end_of(lasts_until: LastsUntil, conn: Connection, congress_id: UUID) -> datetime | None:
    over = await lasts_until(conn, congress_id)
    return max(over, clock.real_now()) + AFTER_THE_CONGRESS if over else None


def _within(principal: Principal, congress_id: UUID) -> None:
    if not principal.sees(congress_id):
        raise Forbidden("Bạn chỉ được làm việc này trong đại hội của mình.")
