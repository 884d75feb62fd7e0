"""The routes of a service, worked out once for all who read them."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.routing import RouteContext, iter_route_contexts

from chassis.http.openapi import operation_id
from chassis.http.route_rules import rule_of


@dataclass(frozen=True)
class ServiceRoutes:
    """All routes of `service` under `prefix`, like `/api/checkin/v1`.

    FastAPI works out the models of each route anew for every inclusion, which takes longest of all in building an API:
    they are included here, once, for the look at their rules, for the requests, and for every API built of them.
    """

    service: str
    version: str
    router: APIRouter

    @property
    def prefix(self) -> str:
        return f"/api/{self.service}/{self.version}"

    def unruled(self) -> list[RouteContext]:
        """Give the routes that say neither `allow()` nor `public()`."""
        return [route for route in iter_route_contexts(self.router.routes) if rule_of(route.dependant) is None]


def service_routes(service: str, routers: Sequence[APIRouter], version: str = "v1") -> ServiceRoutes:
    """Put `routers` together in their order: the first that fits a request answers it."""
    together = ServiceRoutes(service, version, APIRouter(generate_unique_id_function=operation_id))
    for router in routers:
        together.router.include_router(router, prefix=together.prefix)
    return together
