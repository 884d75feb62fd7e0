"""The OpenAPI document: operations named by their functions, failures told as they are (no 422 of FastAPI's own)."""

from collections.abc import Collection
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic.json_schema import models_json_schema

from chassis.errors import TooMany
from chassis.http.congress_guard import CongressGuard
from chassis.http.problems import MEDIA_TYPE, PROBLEM_REF, Problem, problems

_OWN_422 = ("HTTPValidationError", "ValidationError")


def operation_id(route: APIRoute) -> str:
    """Give the name of the route's function: the pages' generated types are named by it, so it is the same each time.

    Two functions of one name in a service are a warning of FastAPI, which the tests take as an error.
    """
    return route.name


def tell_problems(app: FastAPI, guard: CongressGuard | None, lists: Collection[str] = ()) -> None:
    """Let `app.openapi()` describe every failure as a Problem; `lists` are operations that may be asked too often."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app, guard, lists)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # the way FastAPI's manual gives


def _document(app: FastAPI, guard: CongressGuard | None, lists: Collection[str]) -> dict[str, Any]:
    document = get_openapi(title=app.title, version=app.version, routes=app.routes)
    for path in document.get("paths", {}).values():
        for method, operation in path.items():
            responses = operation.setdefault("responses", {})
            paced = [TooMany] if operation["operationId"] in lists else []
            for status, told in problems(*(guard.failures(method, operation) if guard else ()), *paced).items():
                responses.setdefault(str(status), told)
            if "422" in responses:
                responses["422"] = {
                    "description": "Dữ liệu không đúng dạng",
                    "content": {MEDIA_TYPE: {"schema": {"$ref": PROBLEM_REF}}},
                }
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for name in _OWN_422:
        schemas.pop(name, None)
    _, ours = models_json_schema([(Problem, "serialization")], ref_template="#/components/schemas/{model}")
    schemas.update(ours["$defs"])
    return document
