"""What every router of registration shares: stable operation ids, who may come, and the keyring."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.routing import APIRoute

from chassis.access.principal import Principal
from chassis.errors import Forbidden
from chassis.http.route_rules import allow
from contracts.access import Role
from services.registration.usecases.keyring import Keyring

Organizer = Annotated[Principal, allow(Role.ORGANIZER)]
RosterKeeper = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER)]
Reader = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER, Role.UNIT_REGISTRAR, Role.AUDITOR)]
Editor = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER, Role.UNIT_REGISTRAR)]
AnyStaff = Annotated[Principal, allow()]


def router_for(tag: str) -> APIRouter:
    """Give a router whose operation ids are the names of its functions; TypeScript types are made of them."""
    return APIRouter(tags=[tag], generate_unique_id_function=_operation_id)


def _operation_id(route: APIRoute) -> str:
    return route.name


async def _keyring(request: Request) -> Keyring:
    keyring: Keyring = request.app.state.keyring
    return keyring


Keys = Annotated[Keyring, Depends(_keyring)]


def own_unit(principal: Principal) -> str | None:
    """Give the unit that this person is bound to, None for who may see every unit. Raises Forbidden."""
    if principal.has(Role.ORGANIZER, Role.REVIEWER, Role.AUDITOR):
        return None
    if not principal.unit_code:
        raise Forbidden("Tài khoản của bạn chưa gắn với đơn vị nào. Xin liên hệ Ban Tổ chức.")
    return principal.unit_code


def within_unit(principal: Principal, unit_code: str) -> None:
    """Raises Forbidden when this person is bound to another unit."""
    if own_unit(principal) not in (None, unit_code):
        raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")


def address_of(request: Request) -> str:
    return request.client.host if request.client else "?"
