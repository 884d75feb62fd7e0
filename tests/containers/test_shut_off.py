"""Who broke into one container stands before shut doors: no way out, no way to another service, no API without a certificate."""

import pytest

from daihoi.local.home import SERVICES
from daihoi.server.engine import ComposeFailed, docker
from daihoi.server.stack import ComposeStack

REACHES = "import socket, sys; socket.create_connection((sys.argv[1], int(sys.argv[2])), 3)"
ASKS = "import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=3, context=__import__('ssl')._create_unverified_context())"


def does(stack: ComposeStack, container: str, program: str, *words: str) -> bool:
    """Whether the program ends well in that container."""
    try:
        stack.project.compose("exec", "-T", container, "python3", "-c", program, *words)
    except ComposeFailed:
        return False
    return True


def open_networks(stack: ComposeStack, container: str) -> list[str]:
    """The networks of that container from which the engine lets anything out, but for the one of the checks."""
    names = "{{range $name, $_ := .NetworkSettings.Networks}}{{$name}} {{end}}"
    there = docker("inspect", "--format", names, stack.project.container(container)).split()
    internal = {one: docker("network", "inspect", "--format", "{{.Internal}}", one) for one in there}
    return [one for one, is_internal in internal.items() if is_internal != "true" and not one.endswith("_check")]


def test_only_the_gateway_and_the_two_ways_out_are_where_the_engine_lets_anything_out(stack: ComposeStack) -> None:
    running = [f"{service}-{kind}" for service in SERVICES for kind in ("api", "worker")]
    going = ["gateway", "registration-out", "honors-out"]
    found = {one: open_networks(stack, one) for one in [*running, *going, "postgres", "kafka"]}
    assert {one for one, networks in found.items() if networks} == set(going)


@pytest.mark.parametrize("service", SERVICES)
def test_an_api_reaches_its_own_database_and_no_neighbour(stack: ComposeStack, service: str) -> None:
    api = f"{service}-api"
    assert does(stack, api, REACHES, "postgres", "5432")
    others = [(f"{one}-api", "8000") for one in SERVICES if one != service]
    for host, port in (*others, ("kafka", "9092")):
        assert not does(stack, api, REACHES, host, port), host


def test_being_in_its_network_opens_no_process_to_who_shows_nothing(stack: ComposeStack) -> None:
    assert does(stack, "gateway", REACHES, "checkin-api", "8000")
    for scheme in ("http", "https"):
        address = f"{scheme}://checkin-api:8000/api/checkin/health/ready"
        assert not does(stack, "gateway", ASKS, address)
        assert not does(stack, "checkin-api", ASKS, f"{scheme}://checkin-worker:9100/health")
