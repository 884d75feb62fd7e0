"""Writes docs/security/rights.md: who may use which route, out of the rules that stand at the routes themselves."""

from pathlib import Path

from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts

from chassis.http.route_rules import rule_of
from daihoi.documents.openapi import applications

PAGE = Path(__file__).parents[2] / "docs" / "security" / "rights.md"
ANYBODY, SIGNED_IN, NOBODY = "anybody", "whoever is signed in or paired", "nobody"

_HEAD = """# Who may use which route

Written by `make docs` out of the rules at the routes; a changed line is a decision. `tests/integration/services/test_rights_matrix.py` calls every one of these routes as a stranger,
as each role and as each kind of device, for the caller's own congress and for another one. Finer rules (one's own unit, one's own gate, four eyes) stand in the use cases.
"""


def rights_of(app: FastAPI, service: str) -> dict[str, tuple[str, ...]]:
    """Give who may use each route, by `METHOD /path` below the version's prefix: names of roles, or one of the three words above."""
    prefix = f"/api/{service}/v1"
    found: dict[str, tuple[str, ...]] = {}
    for route in iter_route_contexts(app.routes):
        path = route.path or ""
        if not isinstance(route.original_route, APIRoute) or not path.startswith(prefix):
            continue
        rule = rule_of(route.dependant)
        who = (NOBODY,) if rule is None else (ANYBODY,) if rule.is_open else tuple(sorted(rule.roles)) or (SIGNED_IN,)
        found |= {f"{method} {path.removeprefix(prefix)}": who for method in route.methods or ()}
    return dict(sorted(found.items(), key=lambda one: one[0].split(" ")[::-1]))


def render() -> str:
    """Give the page."""
    parts = [_HEAD]
    for service, app in applications().items():
        rows = "".join(f"| `{route}` | {', '.join(who)} |\n" for route, who in rights_of(app, service).items())
        parts.append(f"\n## {service}\n\n| route | who |\n| --- | --- |\n{rows}")
    return "".join(parts)


def read() -> dict[str, dict[str, tuple[str, ...]]]:
    """Give what the page says, by service and route."""
    told: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            told[line.removeprefix("## ")] = {}
        elif line.startswith("| `"):
            route, who = (part.strip() for part in line.strip("|").split("|"))
            told[list(told)[-1]][route.strip("`")] = tuple(who.split(", "))
    return told
