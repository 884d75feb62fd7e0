"""How the routers of honors are made: operation ids are the functions' names, so that generated clients stay stable."""

from fastapi import APIRouter
from fastapi.routing import APIRoute


def honors_router(tag: str) -> APIRouter:
    return APIRouter(tags=[tag], generate_unique_id_function=_name)


def _name(route: APIRoute) -> str:
    return route.name
