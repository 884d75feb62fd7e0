"""The file for one server says the same as the one-machine runner: read, without an engine."""

import json
import re
import ssl
import subprocess

import pytest
import yaml

from chassis.events.guarding.access_file import declared
from daihoi.local.gateway.caddy import caddy
from daihoi.local.home import ROOT, SERVICES
from daihoi.local.servers.kafka import CLUSTER_ID, HEAP, KAFKA_VERSION, PLAIN_LOGIN, PROPERTIES
from daihoi.local.servers.principals import ACCESS, ADMIN, worker_of
from daihoi.local.services import SECRETS, Plan, uvicorn
from daihoi.server.engine import pinned_images
from tests.support.compose_file import OF_API, OWN, WATCHED, compose, services

GIVEN = {"registration": {"smtp_password", "oidc_client_secret"}}
"""Secrets that nobody can make: whoever has a mail server or a sign-in provider puts theirs in."""


KNOWN_BY = ["inside_ca", "callers", "watch_tls"]
"""By what a process knows whom it asks and who asks it, and by what its health check is known."""


ROOT_KEY = {"root_signing_seed", "root_public_key"}
ADDRESSES = {"node.id", "process.roles", "controller.quorum.voters", "listeners", "advertised.listeners", "log.dirs"}
BETWEEN_CONTAINERS = {
    f"ssl.{store}.{what}" for store in ("keystore", "truststore") for what in ("type", "location")
} | {
    "config.providers",
    "config.providers.directory.class",
}
"""What only Kafka in a container has: certificates, and passwords in files of their own."""


MUTUAL = [*OF_API, "--ssl-cert-reqs", str(ssl.CERT_REQUIRED.value)]


@pytest.mark.thorough
@pytest.mark.parametrize("file", ["docker-compose.yml", "infra/checks/compose.yaml", "infra/logs-elsewhere.yaml"])
def test_the_file_follows_the_compose_specification(file: str) -> None:
    import jsonschema  # here: it takes more than a second, and each process of the tests reads this file
    from check_jsonschema.builtin_schemas import get_builtin_schema

    schema = get_builtin_schema("vendor.compose-spec")
    jsonschema.Draft7Validator(schema).validate(yaml.safe_load((ROOT / file).read_text()))


@pytest.mark.parametrize("service", SERVICES)
def test_the_processes_are_those_of_the_runner(service: str) -> None:
    api, worker = services()[f"{service}-api"]["command"], services()[f"{service}-worker"]["command"]
    assert api == [
        *uvicorn(service, "0.0.0.0", 8000),
        "--forwarded-allow-ips",
        "*",
        *MUTUAL,
    ]  # only the gateway comes in
    assert worker == ["python", "-m", Plan().worker_module(service)]
    assert services()[f"{service}-migrate"]["command"][-1] == f"services/{service}/migrations"
    assert (ROOT / services()[f"{service}-migrate"]["command"][-1]).is_dir()
    assert (ROOT / services()["topics"]["command"][-1]).is_file()


def test_kafka_is_set_as_the_runner_sets_it() -> None:
    said = services()["kafka"]["environment"]
    assert pinned_images()["DAIHOI_IMAGE_KAFKA"] == f"apache/kafka:{KAFKA_VERSION}"
    assert (said["CLUSTER_ID"], said["KAFKA_HEAP_OPTS"]) == (CLUSTER_ID, " ".join(HEAP))
    files = {name: f"${{directory:/run/secrets:kafka_{who}}}" for name, who in (("itself", "broker"), ("admin", ADMIN))}
    told = PROPERTIES.format(plain=PLAIN_LOGIN.format(**files), port="", controller="", **files)
    runner = dict(line.split("=", 1) for line in told.splitlines())
    here = {
        name.removeprefix("KAFKA_").lower().replace("___", "-").replace("_", "."): value.replace("$$", "$")
        for name, value in said.items()
        if name.startswith("KAFKA_") and name != "KAFKA_HEAP_OPTS"
    }
    assert here.keys() - BETWEEN_CONTAINERS == runner.keys()
    here["listener.security.protocol.map"] = here["listener.security.protocol.map"].replace(
        "SASL_SSL", "SASL_PLAINTEXT"
    )
    assert {name: here[name] for name in runner.keys() - ADDRESSES} == {
        name: runner[name] for name in runner.keys() - ADDRESSES
    }


def test_every_variable_is_one_that_somebody_reads() -> None:
    page = (ROOT / "docs" / "environment.md").read_text()
    gateway = "".join(file.read_text() for file in (ROOT / "infra" / "gateway").rglob("*.caddy"))
    gateway += (ROOT / "infra" / "gateway" / "Caddyfile").read_text() + (ROOT / "infra" / "web.Dockerfile").read_text()
    for name in OWN:
        for variable in services()[name].get("environment", {}):
            if variable in ("PGSSLMODE", "PGSSLROOTCERT"):  # asyncpg's own
                continue
            assert variable in (gateway if name == "gateway" else page), f"{name}: {variable}"
    example = (ROOT / ".env.example").read_text()
    files = [ROOT / "docker-compose.yml", ROOT / "infra" / "logs-elsewhere.yaml"]
    asked = {name for file in files for name in re.findall(r"\$\{(DAIHOI_\w+)", file.read_text())}
    assert asked <= set(re.findall(r"DAIHOI_\w+", example))


def test_the_secrets_are_those_of_the_runner_and_none_stands_in_a_file() -> None:
    wanted = {"postgres_password", *ROOT_KEY}
    for service in SERVICES:
        names = [*SECRETS[service], "database_url"]
        wanted |= {f"{service}_{name}" for name in names}
        given = GIVEN.get(service, set())
        wanted |= {f"{service}_{name}" for name in given}
        api = {one["target"] for one in services()[f"{service}-api"]["secrets"] if one not in KNOWN_BY}
        assert api == {*names, *given, "process_tls"}
        database = {"source": f"{service}_database_url", "target": "database_url"}
        kafka = {"source": f"kafka_{worker_of(service)}", "target": "kafka_password"}
        owner = {"source": f"{service}_owner_url", "target": "database_url"}
        assert services()[f"{service}-migrate"]["secrets"] == ["inside_ca", owner]
        pinned = [] if service == "registration" else ["root_public_key"]
        shown = {"source": f"{worker_of(service)}_tls", "target": "process_tls"}
        assert services()[worker_of(service)]["secrets"] == [*KNOWN_BY, shown, database, kafka, *pinned]
    holders = [name for name, one in services().items() if "root_signing_seed" in one.get("secrets", [])]
    assert holders == ["registration-keys"], "no process that serves anybody can read the root key"
    owners = {f"{service}_owner_url" for service in SERVICES}
    holding = {name for name, one in services().items() if "_owner_url" in str(one.get("secrets"))}
    assert holding == {"databases", *(f"{service}-migrate" for service in SERVICES)}, "no process that serves anybody"
    inside = {f"{service}-{kind}_tls" for service in SERVICES for kind in ("api", "worker")}
    inside |= {"gateway_root", "gateway_root_key"}
    inside |= {*owners, *KNOWN_BY, "gateway_tls", "postgres_certificate", "postgres_key", "kafka_tls", "kafka_broker"}
    inside |= {f"kafka_{one.name}" for one in declared(ACCESS)}
    assert compose()["secrets"].keys() == wanted | inside
    scripts = [(ROOT / "infra" / name).read_text() for name in ("secrets.sh", "server.sh")]
    assert all(name in script for name in ROOT_KEY for script in scripts)
    for name in wanted - {"postgres_password", *ROOT_KEY}:
        assert all(name.partition("_")[2] in script for script in scripts), name
    for file in [ROOT / "docker-compose.yml", *(ROOT / "infra").rglob("*")]:
        if file.is_file() and file.suffix not in (".lock", ".json"):
            assert not re.search(r"[0-9a-f]{32}|://\w+:\w{8,}@|(?i:password)\s*[:=]\s*[\"']?\w{6,}", file.read_text())


def test_prometheus_asks_every_process() -> None:
    said = yaml.safe_load((ROOT / "infra" / "observability" / "prometheus.yml").read_text())["scrape_configs"]
    asked = {target for job in said for group in job["static_configs"] for target in group["targets"]}
    assert asked == {f"{service}-api:8000" for service in SERVICES} | {f"{service}-worker:9100" for service in SERVICES}
    assert all(job["scheme"] == "https" for job in said)
    assert {tuple(job["tls_config"].values()) for job in said} == {(*WATCHED, WATCHED[1])}
    assert set(services()["prometheus"]["secrets"]) == {"inside_ca", "watch_tls"}
    assert set(services()["prometheus"]["networks"]) == {"events", *(f"{service}-edge" for service in SERVICES)}


def test_what_every_container_says_goes_to_a_second_place_once_one_is_named() -> None:
    overlay = yaml.safe_load((ROOT / "infra" / "logs-elsewhere.yaml").read_text())["services"]
    assert overlay.keys() == services().keys()
    assert {one["logging"]["driver"] for one in overlay.values()} == {"syslog"}
    for one in overlay.values():
        options = one["logging"]["options"]
        assert options["syslog-address"].startswith("${DAIHOI_LOGS_TO:?")
        assert options["mode"] == "non-blocking", "a place that is away stops no congress"


def test_the_trail_of_each_service_has_an_anchor_outside_of_its_database() -> None:
    for name in map(worker_of, SERVICES):
        assert services()[name]["environment"]["DAIHOI_AUDIT_ANCHOR"] == "/anchor/trail.jsonl"
        [kept] = services()[name]["volumes"]
        holders = [other for other, one in services().items() if kept in one.get("volumes", [])]
        assert (kept.partition(":")[2], holders) == ("/anchor", [name])
    assert "install -d -o 10001 -m 0700 /anchor" in (ROOT / "infra" / "service.Dockerfile").read_text()


@pytest.mark.parametrize("tls", ["internal", "acme"])
def test_an_address_that_the_server_was_not_told_of_says_which_one_is_right(tls: str) -> None:
    told = {
        "DAIHOI_SITE": "https://dai-hoi.vn",
        "DAIHOI_TLS": tls,
        "DAIHOI_DEFAULT_SNI": "dai-hoi.vn",
        "DAIHOI_PUBLIC_ORIGIN": "https://dai-hoi.vn:8443",
        "DAIHOI_EXTRA_SITES": str(ROOT / "infra" / "gateway" / "server"),
    }
    command = [caddy(), "adapt", "--config", ROOT / "infra" / "gateway" / "Caddyfile", "--adapter", "caddyfile"]
    apps = json.loads(subprocess.run(command, env=told, check=True, capture_output=True).stdout)["apps"]
    [server] = [one for one in apps["http"]["servers"].values() if one["listen"] == [":443"]]
    named, any_other = server["routes"]
    assert named["match"] == [{"host": ["dai-hoi.vn"]}]
    assert "match" not in any_other
    said = json.dumps(any_other, ensure_ascii=False)
    assert said.count('"status_code": 421') == 2  # a page, and an API's problem
    assert said.count("https://dai-hoi.vn:8443") == 2
    assert "unknown_address" in said
    issuers = [policy.get("issuers") for policy in apps.get("tls", {}).get("automation", {}).get("policies", ())]
    own = [one for policy in issuers for one in policy or () if one["module"] == "internal"]
    assert bool(own) == (tls == "internal")
