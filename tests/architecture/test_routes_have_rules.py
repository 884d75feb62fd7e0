"""Default deny: a route of a service that says neither `allow()` nor `public()` fails the build."""

from importlib import import_module
from importlib.util import find_spec

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts

from chassis.http.route_rules import Rule, rule_of
from contracts.access import Role

SERVICES = [name for name in ("registration", "checkin", "honors") if find_spec(f"services.{name}.app")]
OPEN = {  # what a stranger may reach, reference data included; a new entry is a decision
    "registration": {
        "POST /sessions",
        "GET /sign-in-provider",
        "POST /sign-in-provider/attempts",
        "GET /sign-in-provider/callback",  # bound to the browser by a cookie of ours
        "POST /sign-in-provider/sessions",  # the same
        "POST /passes",
        "POST /passes/answers",
        "PUT /passes/visit",
        "POST /passes/hall-page",
        "POST /delegations",
        "POST /delegations/answers",
        "POST /delegations/answers/taking-back",
        "POST /passes/hall-page/documents/{document_id}",
        "GET /congresses/{congress_id}/hall-page",
        "GET /congresses/{congress_id}/hall-page/documents/{document_id}",
        "POST /congresses/{congress_id}/hall-page/seat-by-code",
        "POST /congresses/{congress_id}/hall-page/seat-by-name",
        "GET /levels",
        "GET /units",
        "GET /categories",
        "GET /attributes",
        "GET /roster-template.xlsx",
    },
    "checkin": {
        "POST /paired-clients",
        "GET /hall",
        "POST /hall-challenges",
        "POST /hall-arrivals",
        "POST /hall-arrivals/waiting",
        "PUT /device/last-word",  # a device that was revoked says a number, by the token that it had
    },
    "honors": {
        "POST /paired-clients",
        "GET /congresses/{congress_id}/public-roll",
        "GET /congresses/{congress_id}/programme/outline",
        "GET /feed",
        "GET /feed/feed.css",
        "GET /feed/{congress}",
        "GET /feed/{congress}/atom.xml",
        "GET /feed/{congress}/feed.json",
        "GET /feed/{congress}/bao-chi.xlsx",
        "GET /feed/{congress}/bao-chi.docx",
        "GET /feed/{congress}/live",
        "GET /feed/{congress}/{entry}",
    },
}


@pytest.fixture
def app(service: str, monkeypatch: pytest.MonkeyPatch) -> FastAPI:
    monkeypatch.setenv("DAIHOI_DATABASE_URL", "postgresql://nobody:nothing@127.0.0.1:1/none")
    for seed in ("QR_SIGNING_SEED", "TOKEN_SIGNING_SEED", "PERSONAL_DATA_KEY"):
        monkeypatch.setenv(f"DAIHOI_{seed}", "ab" * 32)
    monkeypatch.setenv("DAIHOI_FIRST_ORGANIZER_PASSWORD", "not a real password")
    made: FastAPI = import_module(f"services.{service}.app").create_app()
    return made


def rules(app: FastAPI, service: str) -> dict[str, Rule | None]:
    """Give the rule of each route, by `METHOD /path` below the version's prefix."""
    prefix = f"/api/{service}/v1"
    found: dict[str, Rule | None] = {}
    for route in iter_route_contexts(app.routes):
        path = route.path or ""
        if isinstance(route.original_route, APIRoute) and path.startswith(prefix):
            for method in route.methods or ():
                found[f"{method} {path.removeprefix(prefix)}"] = rule_of(route.dependant)
    return found


@pytest.mark.thorough
@pytest.mark.parametrize("service", SERVICES)
def test_every_route_has_a_rule(app: FastAPI, service: str) -> None:
    found = rules(app, service)
    assert found
    assert [route for route, rule in found.items() if rule is None] == []


@pytest.mark.parametrize("service", SERVICES)
def test_only_the_named_routes_are_open_to_strangers(app: FastAPI, service: str) -> None:
    opened = {route for route, rule in rules(app, service).items() if rule and rule.is_open}
    assert opened <= OPEN[service]


@pytest.mark.parametrize("service", SERVICES)
def test_rules_name_known_roles(app: FastAPI, service: str) -> None:
    known = {str(role) for role in Role}
    assert [route for route, rule in rules(app, service).items() if rule and not rule.roles <= known] == []


@pytest.mark.parametrize("service", SERVICES)
def test_the_rule_of_a_route_that_takes_a_body_stands_at_the_route_itself(app: FastAPI, service: str) -> None:
    """Where the threshold finds it before it reads the body: not at a router that the route was put into."""
    bodies = [
        route.original_route for route in iter_route_contexts(app.routes) if isinstance(route.original_route, APIRoute)
    ]
    assert [one.path for one in bodies if one.body_field and rule_of(one.dependant) is None] == []
