"""What reaches what on one server, and how: read from the file, without an engine."""

import pytest

from chassis.events.guarding.access_file import declared
from chassis.outgoing import way_out
from daihoi.local.home import ROOT, SERVICES
from daihoi.local.servers.principals import ACCESS, ADMIN, worker_of
from daihoi.server.engine import pinned_images
from tests.support.compose_file import OF_API, OWN, WATCHED, compose, services

JOBS = ["databases"]
"""What another's image does for us."""


WAYS_OUT = ("registration-out", "honors-out")


def test_between_the_containers_everything_is_encrypted_and_the_servers_are_known_by_our_own_ca() -> None:
    kafka, postgres = services()["kafka"]["environment"], services()["postgres"]
    assert kafka["KAFKA_LISTENER_SECURITY_PROTOCOL_MAP"] == "CLIENTS:SASL_SSL,CONTROLLER:SASL_PLAINTEXT"
    assert kafka["KAFKA_LISTENERS"].endswith(",CONTROLLER://localhost:9093"), "nobody else reaches that one"
    assert postgres["entrypoint"] == ["bash", "/daihoi/start.sh"]
    start = (ROOT / "infra" / "postgres" / "start.sh").read_text()
    assert "-c ssl=on" in start
    assert "-c hba_file=/daihoi/pg_hba.conf" in start
    comers = (ROOT / "infra" / "postgres" / "pg_hba.conf").read_text().splitlines()
    assert {line.split()[0] for line in comers if not line.startswith("#")} == {"local", "hostssl"}
    for service in SERVICES:
        for process in ("migrate", "api", "worker"):
            one = services()[f"{service}-{process}"]
            assert one["environment"]["PGSSLMODE"] == "${DAIHOI_POSTGRES_TLS:-verify-full}"
            assert one["environment"]["PGSSLROOTCERT"] == "/run/secrets/inside_ca"
            assert "inside_ca" in one["secrets"]


def test_the_gateway_and_the_processes_know_each_other_by_certificates() -> None:
    gateway = services()["gateway"]
    assert gateway["environment"]["DAIHOI_INSIDE"] == "mutual"
    assert gateway["secrets"] == ["inside_ca", "gateway_tls", "gateway_root", "gateway_root_key"]
    assert [name for name, one in services().items() if "gateway_tls" in one.get("secrets", [])] == ["gateway"]
    for name in [f"{service}-{kind}" for service in SERVICES for kind in ("api", "worker")]:
        one = services()[name]
        assert {"source": f"{name}_tls", "target": "process_tls"} in one["secrets"]
        assert "callers" in one["secrets"]
        assert one["healthcheck"]["test"][-2:] == WATCHED
        assert one["healthcheck"]["test"][-3].startswith("https://127.0.0.1:")
        holders = [other for other, it in services().items() if f"{name}_tls" in str(it.get("secrets"))]
        assert holders == [name]
    for name in map(worker_of, SERVICES):
        said = services()[name]["environment"]
        assert (said["DAIHOI_METRICS_TLS"], said["DAIHOI_METRICS_CALLERS"]) == (OF_API[1], OF_API[3])


def test_only_who_talks_to_kafka_is_told_of_it_and_each_as_its_own_principal() -> None:
    told = {name: one["environment"] for name, one in services().items() if "DAIHOI_KAFKA_USER" in str(one)}
    assert {name: said["DAIHOI_KAFKA_USER"] for name, said in told.items()} == {
        "topics": ADMIN,
        **{worker_of(service): worker_of(service) for service in SERVICES},
    }
    for name, said in told.items():
        assert said["DAIHOI_KAFKA_CA_FILE"] == "/run/secrets/inside_ca"
        password = {"source": f"kafka_{said['DAIHOI_KAFKA_USER']}", "target": "kafka_password"}
        assert password in services()[name]["secrets"]
    assert {f"kafka_{one.name}" for one in declared(ACCESS)} <= {str(one) for one in services()["topics"]["secrets"]}


def test_only_the_gateway_can_be_reached_from_outside() -> None:
    assert [name for name, one in services().items() if "ports" in one and "profiles" not in one] == ["gateway"]
    trial = [port for one in services().values() if "profiles" in one for port in one.get("ports", [])]
    assert all(port.startswith("127.0.0.1:") for port in trial), "what is for trials is read on the server itself"


def test_nobody_reaches_the_outside_but_the_gateway_and_what_goes_out_for_two_services() -> None:
    closed = {name for name, one in compose()["networks"].items() if one.get("internal")}
    assert compose()["networks"].keys() - closed == {"world", "outside"}
    reaching = {name for name, one in services().items() if set(one["networks"]) - closed}
    assert reaching == {"gateway", *WAYS_OUT, "maildev"}, "maildev is a trial's"
    for name, service in zip(WAYS_OUT, ("registration", "honors"), strict=True):
        one = services()[name]
        assert one["command"] == ["python", "-m", way_out.__name__]
        assert one["networks"] == [f"{service}-edge", "outside"]
        assert "secrets" not in one, "it holds no key and no password"
        asks = {other for other, it in services().items() if "DAIHOI_WAY_OUT" in it.get("environment", {})}
        assert f"{service}-api" in asks
        assert services()[f"{service}-api"]["environment"]["DAIHOI_WAY_OUT"] == f"{name}:3128"
    assert len(asks) == len(WAYS_OUT)
    assert {one["environment"]["DAIHOI_WAY_OUT_TO"] for one in map(services().get, WAYS_OUT) if one} == {
        "${DAIHOI_SMTP_HOST:-}:${DAIHOI_SMTP_PORT:-587} ${DAIHOI_OIDC_ISSUER:-} ${DAIHOI_OIDC_ALSO:-}",
        "${DAIHOI_WEBHOOK_TO:-public} ${DAIHOI_WEBHOOK_ALLOWED_NETWORKS:-}",
    }


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_reaches_its_own_database_and_no_other_service(service: str) -> None:
    members = {name for name, one in services().items() if f"{service}-data" in one["networks"]}
    of_keys = {"registration-keys", "keys", *JOBS} if service == "registration" else set()
    assert members == {"postgres", f"{service}-migrate", f"{service}-api", f"{service}-worker", *of_keys}
    assert services()[f"{service}-api"]["networks"] == [f"{service}-edge", f"{service}-data"], (
        "the door does not need Kafka"
    )
    near = {name for name, one in services().items() if f"{service}-edge" in one["networks"]}
    assert near - set(WAYS_OUT) == {"gateway", "prometheus", f"{service}-api"}, "no service reaches another"
    assert set(services()["postgres"]["networks"]) == {f"{one}-data" for one in SERVICES}


@pytest.mark.parametrize("name", [*OWN, *JOBS])
def test_our_containers_may_do_no_more_than_they_must(name: str) -> None:
    one = services()[name]
    assert one["read_only"]
    assert one["init"]
    assert one["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in one["security_opt"]


def test_every_container_is_limited_logged_looked_after_and_pinned() -> None:
    taken = {f"${{{variable}:-{image}}}" for variable, image in pinned_images().items()}
    for name, one in services().items():
        assert one["mem_limit"], name
        assert one["logging"]["options"] == {"max-size": "10m", "max-file": "5"}, name
        job = one["restart"] == "no"
        assert job or one["restart"] == "unless-stopped", name
        assert job or "profiles" in one or one["healthcheck"]["test"], name
        assert one["image"] in taken or one["image"].endswith(":${DAIHOI_VERSION:-local}"), f"{name}: {one['image']}"
