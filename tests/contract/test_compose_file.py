"""The file for one server says the same as the one-machine runner, and only what it may: read, without an engine."""

import json
import os
import re
import shutil
import ssl
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from chassis.events.guarding.access_file import declared
from chassis.outgoing import way_out
from daihoi import bootstrap
from daihoi.local.gateway.caddy import caddy
from daihoi.local.home import ROOT, SERVICES
from daihoi.local.servers.kafka import CLUSTER_ID, HEAP, KAFKA_VERSION, PLAIN_LOGIN, PROPERTIES
from daihoi.local.servers.principals import ACCESS, ADMIN, worker_of
from daihoi.local.services import SECRETS, Plan, uvicorn
from daihoi.server.engine import pinned_images

JOBS = ["databases"]
"""What another's image does for us."""
OWN = [f"{service}-{kind}" for service in SERVICES for kind in ("migrate", "api", "worker")] + [
    "registration-keys",
    "topics",
    "gateway",
    "registration-out",
    "honors-out",
]
WAYS_OUT = ("registration-out", "honors-out")
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
OF_API = ["--ssl-certfile", "/run/secrets/process_tls", "--ssl-ca-certs", "/run/secrets/callers"]
MUTUAL = [*OF_API, "--ssl-cert-reqs", str(ssl.CERT_REQUIRED.value)]
WATCHED = ["/run/secrets/inside_ca", "/run/secrets/watch_tls"]


@cache
def compose() -> dict[str, Any]:
    said: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    return said


def services() -> dict[str, Any]:
    found: dict[str, Any] = compose()["services"]
    return found


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


def test_prometheus_asks_every_process() -> None:
    said = yaml.safe_load((ROOT / "infra" / "observability" / "prometheus.yml").read_text())["scrape_configs"]
    asked = {target for job in said for group in job["static_configs"] for target in group["targets"]}
    assert asked == {f"{service}-api:8000" for service in SERVICES} | {f"{service}-worker:9100" for service in SERVICES}
    assert all(job["scheme"] == "https" for job in said)
    assert {tuple(job["tls_config"].values()) for job in said} == {(*WATCHED, WATCHED[1])}
    assert set(services()["prometheus"]["secrets"]) == {"inside_ca", "watch_tls"}
    assert set(services()["prometheus"]["networks"]) == {"events", *(f"{service}-edge" for service in SERVICES)}


@pytest.mark.parametrize("name", [*OWN, *JOBS])
def test_our_containers_may_do_no_more_than_they_must(name: str) -> None:
    one = services()[name]
    assert one["read_only"]
    assert one["init"]
    assert one["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in one["security_opt"]


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


def test_every_container_is_limited_logged_looked_after_and_pinned() -> None:
    taken = {f"${{{variable}:-{image}}}" for variable, image in pinned_images().items()}
    for name, one in services().items():
        assert one["mem_limit"], name
        assert one["logging"]["options"] == {"max-size": "10m", "max-file": "5"}, name
        job = one["restart"] == "no"
        assert job or one["restart"] == "unless-stopped", name
        assert job or "profiles" in one or one["healthcheck"]["test"], name
        assert one["image"] in taken or one["image"].endswith(":${DAIHOI_VERSION:-local}"), f"{name}: {one['image']}"


EXACT = re.compile(r"[a-z]+(/[a-z]+)?:v?\d+\.\d+(\.\d+)?(-[a-z-]+)?")


def test_what_others_made_is_taken_by_exact_version_and_by_digest_where_one_is_written_down() -> None:
    assert all(EXACT.fullmatch(image) for image in pinned_images().values())
    images = compose()["x-images"]
    assert images == {
        name: f"${{DAIHOI_IMAGE_{name}:-{pinned_images()[f'DAIHOI_IMAGE_{name}']}}}" for name in ("PYTHON", "NODE")
    }
    built = [one["build"] for one in services().values() if "build" in one]
    assert built
    assert all(images.items() <= one["args"].items() for one in built)
    for file in ("service.Dockerfile", "web.Dockerfile"):
        text = (ROOT / "infra" / file).read_text()
        assert set(re.findall(r"^FROM (\S+)", text, re.M)) <= {"${PYTHON}", "${NODE}"}, "nothing by a tag that moves"
        for name, image in re.findall(r"(PYTHON|NODE)=(\S+)", text):
            assert image == pinned_images()[f"DAIHOI_IMAGE_{name}"]


REGISTRY = """#!/bin/sh
case $1 in
  image) echo "$5@sha256:$(printf '%064d' 7)" ;;
esac
"""


def test_digests_are_asked_of_the_registry_once_and_stand_in_the_settings(tmp_path: Path) -> None:
    (tmp_path / "infra").mkdir()
    for name in ("images.sh", "images.lock"):
        shutil.copy(ROOT / "infra" / name, tmp_path / "infra" / name)
    (tmp_path / "docker").write_text(REGISTRY)
    (tmp_path / "docker").chmod(0o755)
    settings = tmp_path / ".env"
    settings.write_text("DAIHOI_HOST=dai-hoi.example\nDAIHOI_IMAGE_KAFKA=apache/kafka:old\n")
    told = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    for _ in range(2):
        subprocess.run([tmp_path / "infra" / "images.sh"], env=told, check=True, capture_output=True)
    pinned = {name: f"{image}@sha256:{7:064d}" for name, image in pinned_images().items()}
    assert dict(line.split("=", 1) for line in settings.read_text().splitlines()) == {
        "DAIHOI_HOST": "dai-hoi.example",
        **pinned,
    }


@pytest.mark.parametrize("file", ["service.Dockerfile", "web.Dockerfile"])
def test_what_a_dockerfile_copies_is_there(file: str) -> None:
    text = (ROOT / "infra" / file).read_text()
    assert f"pip install --quiet --no-cache-dir {bootstrap.UV}" in text
    assert re.search(r"^USER 10001$", text, re.M)
    for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.M):
        for source in line.split()[:-1]:
            for service in SERVICES:
                assert (ROOT / source.replace("${SERVICE}", service)).exists(), source


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
