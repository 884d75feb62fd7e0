"""Writes docs/security/rights.md: who may use which route, out of the rules that stand at the routes themselves."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts

from chassis.http.route_rules import Rule, rule_of
from daihoi.documents.openapi import applications
from services.registration.api.access.roles import PEOPLE_HOLD

PAGE = Path(__file__).parents[2] / "docs" / "security" / "rights.md"
OWN, ANY, EVERY = "its own", "any", "every"
ANYBODY, SIGNED_IN, NOBODY = "anybody", "whoever is signed in or paired", "nobody"

_HEAD = """# Who may use which route

Written by `make docs` out of the rules at the routes; a changed line is a decision. `tests/integration/services/test_rights_matrix.py` calls every one of these routes as a stranger,
as each role (of all congresses, and of one alone), as each kind of device and by the links that people are given; `test_rights_elsewhere.py` calls them with good requests for another congress and another unit that are there too. Whoever has a role in one congress only may what stands there with *its own* (of that congress) and *any* (of no congress in particular). Finer rules (one's own unit, one's own gate, who receives without a badge, four eyes) stand in the use cases.
"""


@dataclass(frozen=True)
class Right:
    """`who`: names of roles, or one of the three words above; `where` a role of one congress counts, "" for none's."""

    who: tuple[str, ...]
    where: str


def rights_of(app: FastAPI, service: str) -> dict[str, Right]:
    """Give who may use each route, by `METHOD /path` below the version's prefix."""
    prefix = f"/api/{service}/v1"
    found: dict[str, Right] = {}
    for route in iter_route_contexts(app.routes):
        path = route.path or ""
        if not isinstance(route.original_route, APIRoute) or not path.startswith(prefix):
            continue
        rule = rule_of(route.dependant)
        who = (NOBODY,) if rule is None else (ANYBODY,) if rule.is_open else tuple(sorted(rule.roles)) or (SIGNED_IN,)
        right = Right(who, _where(app, route, rule))
        found |= {f"{method} {path.removeprefix(prefix)}": right for method in route.methods or ()}
    return dict(sorted(found.items(), key=lambda one: one[0].split(" ")[::-1]))


def _where(app: FastAPI, route: Any, rule: Rule | None) -> str:
    if rule is None or rule.is_open or (rule.roles and PEOPLE_HOLD.isdisjoint(rule.roles)):
        return ""  # machines have one congress each
    if app.state.guard.names_congress(route):
        return OWN
    return ANY if rule.somewhere or not rule.roles else EVERY


def render() -> str:
    """Give the page."""
    parts = [_HEAD]
    for service, app in applications().items():
        rows = "".join(
            f"| `{route}` | {', '.join(right.who)} | {right.where} |\n"
            for route, right in rights_of(app, service).items()
        )
        parts.append(f"\n## {service}\n\n| route | who | of which congress |\n| --- | --- | --- |\n{rows}")
    return "".join(parts)


def read() -> dict[str, dict[str, Right]]:
    """Give what the page says, by service and route."""
    told: dict[str, dict[str, Right]] = {}
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            told[line.removeprefix("## ")] = {}
        elif line.startswith("| `"):
            route, who, where = (part.strip() for part in line.strip("|").split("|"))
            told[list(told)[-1]][route.strip("`")] = Right(tuple(who.split(", ")), where)
    return told
