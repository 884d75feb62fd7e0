"""The routes of pairing, the same for devices at the gates and screens in the hall."""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from chassis.access import paired_clients
from chassis.access.attempts import trying
from chassis.access.paired_clients import CLIENT_LIFETIME, CODE_LIFETIME, PairedClient
from chassis.access.principal import CLIENT_COOKIE, Principal
from chassis.errors import Forbidden, Malformed, NotFound, TooMany, Unauthenticated
from chassis.http.client_address import address_of
from chassis.http.cookies import set_token_cookie
from chassis.http.database_dependency import Db
from chassis.http.field_types import PlainText
from chassis.http.problems import problems
from chassis.http.route_rules import allow, public
from chassis.storage import audit
from chassis.storage.database import Connection

_SIGN_IN_FOR_THIS = (
    "Máy đã ghép không lấy được mã ghép cho loại máy này. "
    "Xin người có tài khoản ở Ban Tổ chức đăng nhập trang chính và lấy mã."
)
TRIES_PER_ADDRESS = 20
TRIES_OF_ALL = 300


class PairingOffer(BaseModel):
    """What the organiser asks for: a code for one device or screen."""

    congress_id: UUID
    role: Annotated[str, PlainText(40)]
    name: Annotated[str, PlainText(80, least=1)] = Field(description="Tên để nhận ra thiết bị, ví dụ «Cửa 1, máy 2».")
    attributes: dict[Annotated[str, PlainText(40, least=1)], Annotated[str, PlainText(200)]] = Field(
        default_factory=dict, max_length=8
    )


class PairingCode(BaseModel):
    code: str
    expires_in_seconds: int


class PairingRedemption(BaseModel):
    code: str = Field(pattern=r"^[0-9]{8}$")


class ClientView(BaseModel):
    """A paired client as its organisers see it."""

    client_id: UUID
    congress_id: UUID
    name: str
    roles: list[str]
    attributes: dict[str, str]
    paired_at: datetime
    expires_at: datetime
    revoked_at: datetime | None

    @classmethod
    def of(cls, client: PairedClient) -> "ClientView":
        return cls(
            client_id=client.client_id,
            congress_id=client.congress_id,
            name=client.name,
            roles=sorted(client.roles),
            attributes=dict(client.attributes),
            paired_at=client.paired_at,
            expires_at=client.expires_at,
            revoked_at=client.revoked_at,
        )


class NewClient(BaseModel):
    """The answer to a redeemed code. `token` is shown this once; browsers have it in a cookie."""

    token: str
    client: ClientView


CheckOffer = Callable[[Connection, PairingOffer], Awaitable[None]]


CheckCongress = Callable[[Connection, UUID], Awaitable[None]]


ClientChanged = Callable[[Connection, PairedClient], Awaitable[None]]


async def _nobody_hears(_: Connection, __: PairedClient) -> None:
    """Nothing hangs on a client."""


async def _any_offer(_: Connection, __: PairingOffer) -> None:
    """Nothing more to check."""


async def _any_congress(_: Connection, __: UUID) -> None:
    """Every congress takes clients."""


def pairing_router(
    *,
    roles: Collection[str],
    managed_by: Collection[str],
    given_by_accounts: Collection[str] = (),
    check_offer: CheckOffer = _any_offer,
    check_congress: CheckCongress = _any_congress,
    changed: ClientChanged = _nobody_hears,
) -> APIRouter:
    """Give the pairing routes of a service.

    `roles` are those a client may get, `managed_by` those that offer codes, list and revoke; a paired
    client among them offers none of `given_by_accounts`: what is stolen must not leave others behind that can do the same.
    `check_offer(conn, offer)` may refuse an offer (an unknown gate) by raising an AppError, `check_congress(conn, id)`
    both an offer and its redemption. `changed(conn, client)` hears in the transaction of each client that was paired or ended.
    """
    router = APIRouter(tags=["pairing"])
    given = frozenset(str(role) for role in roles)
    _add_offering(router, given, managed_by, frozenset(map(str, given_by_accounts)), check_offer, check_congress)
    _add_clients_own(router, given, check_congress, changed)
    _add_looking_after(router, managed_by, changed)
    return router


def _add_offering(
    router: APIRouter,
    given: frozenset[str],
    managed_by: Collection[str],
    given_by_accounts: frozenset[str],
    check_offer: CheckOffer,
    check_congress: CheckCongress,
) -> None:
    Manager = Annotated[Principal, allow(*managed_by)]  # noqa: N806  (a type)

    @router.post("/pairing-codes", status_code=201, responses=problems(Unauthenticated, Forbidden, Malformed))
    async def offer_code(offer: PairingOffer, principal: Manager, db: Db) -> PairingCode:
        """Give a one-time code for a new device or screen."""
        if offer.role not in given:
            raise Malformed(f"Vai trò của thiết bị phải là một trong: {', '.join(sorted(given))}.")
        if offer.role in given_by_accounts and principal.session_id is None:
            raise Forbidden(_SIGN_IN_FOR_THIS)
        _within(principal, offer.congress_id)
        async with db.transaction() as conn:
            await check_congress(conn, offer.congress_id)
            await check_offer(conn, offer)
            code = await paired_clients.offer(
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


def _add_clients_own(
    router: APIRouter, given: frozenset[str], check_congress: CheckCongress, changed: ClientChanged
) -> None:
    Client = Annotated[Principal, allow(*given)]  # noqa: N806  (a type)

    @router.post("/paired-clients", status_code=201, dependencies=[public()], responses=problems(Malformed, TooMany))
    async def redeem_code(body: PairingRedemption, request: Request, response: Response, db: Db) -> NewClient:
        """Turn a code into a paired client. Tries that fail are limited per address and in all."""
        tries = (("pairing", address_of(request), TRIES_PER_ADDRESS), ("pairing", "all", TRIES_OF_ALL))
        async with trying(db, *tries), db.transaction() as conn:
            client, token = await paired_clients.redeem(conn, body.code)
            await check_congress(conn, client.congress_id)
            await audit.note(conn, str(client.client_id), "client.paired", str(client.client_id))
            await changed(conn, client)
        set_token_cookie(response, CLIENT_COOKIE, token, CLIENT_LIFETIME)
        return NewClient(token=token, client=ClientView.of(client))

    @router.get("/paired-clients/me", responses=problems(Unauthenticated, Forbidden))
    async def show_me(principal: Client, db: Db) -> ClientView:
        """Tell a client who it is."""
        async with db.connection() as conn:
            return ClientView.of(await paired_clients.get_client(conn, UUID(principal.subject)))


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


def _within(principal: Principal, congress_id: UUID) -> None:
    if principal.congress_id not in (None, congress_id):
        raise Forbidden("Bạn chỉ được làm việc này trong đại hội của mình.")
