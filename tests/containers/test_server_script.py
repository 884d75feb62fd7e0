"""What `make server` says where a server cannot carry it: one sentence, and nothing is left running."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from daihoi.local.home import ROOT
from daihoi.local.processes.ports import free_port
from daihoi.server.engine import pinned_images
from daihoi.server.stack import ComposeStack

NAME = f"daihoi-script-{os.getpid()}"
IN_POSTGRES = ("docker", "compose", "exec", "-T", "postgres")
TAKEN_OVER = ("DAIHOI_VERSION", "DAIHOI_POSTGRES_TLS", *pinned_images())


@pytest.fixture
def environment(tmp_path: Path, stack: ComposeStack) -> Iterator[dict[str, str]]:
    """A server of its own: secrets, ports and volumes; the images are those of the checked stack."""
    chosen = {
        "COMPOSE_PROJECT_NAME": NAME,
        "DAIHOI_LANG": "en",
        "DAIHOI_SECRETS": str(tmp_path / "secrets"),
        **{name: stack.project.variables[name] for name in TAKEN_OVER if name in stack.project.variables},
        "DAIHOI_BIND": "127.0.0.1",
        "DAIHOI_HTTPS_PORT": str(free_port()),
        "DAIHOI_HTTP_PORT": str(free_port()),
    }
    subprocess.run([ROOT / "infra" / "secrets.sh", tmp_path / "secrets"], check=True, capture_output=True)
    yield {**os.environ, **chosen}
    run({**os.environ, **chosen}, "docker", "compose", "down", "--volumes", "--timeout", "20")


def run(environment: dict[str, str], *command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def refused(environment: dict[str, str], sentence: str) -> None:
    done = run(environment, "infra/server.sh", "up")
    last = done.stderr.strip().splitlines()[-1]
    assert (done.returncode, last.startswith("✗ ")) == (1, True), done.stderr
    assert sentence in last
    assert run(environment, "docker", "compose", "ps", "--status", "running", "-q").stdout == ""


def test_a_missing_secret_is_named(environment: dict[str, str]) -> None:
    (Path(environment["DAIHOI_SECRETS"]) / "registration" / "personal_data_key").unlink()
    refused(environment, "registration/personal_data_key is missing or empty")


def test_a_taken_port_is_named(environment: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", int(environment["DAIHOI_HTTPS_PORT"]))):
        refused(environment, f"Port {environment['DAIHOI_HTTPS_PORT']} is taken by another program")


@pytest.mark.parametrize(
    ("variable", "sentence"),
    [
        ("DAIHOI_NEEDED_MEMORY_MB", "MB of memory, 99999999 MB are needed"),
        ("DAIHOI_NEEDED_DISK_MB", "MB free, 99999999"),
    ],
)
def test_too_small_a_server_is_told(environment: dict[str, str], variable: str, sentence: str) -> None:
    refused(environment | {variable: "99999999"}, sentence)


def what_was_erased_leaves_the_files(environment: dict[str, str]) -> None:
    def psql(sql: str) -> str:
        said = run(environment, *IN_POSTGRES, "psql", "-At", "-U", "daihoi_admin", "-d", "daihoi_honors", "-c", sql)
        assert said.returncode == 0, said.stderr
        return said.stdout.strip()

    word = "VitThuDauVet"
    psql("CREATE TABLE marked (name text)")
    psql(f"INSERT INTO marked SELECT '{word}' FROM generate_series(1, 50)")
    psql("DELETE FROM marked")
    psql("CHECKPOINT")
    looked = (*IN_POSTGRES, "grep", "-rl", word, "/var/lib/postgresql")
    assert run(environment, *looked).stdout, "the bytes of before lie there"
    forgotten = run(environment, "infra/forget.sh")
    assert forgotten.returncode == 0, forgotten.stderr
    assert run(environment, *looked).stdout == ""
    psql("DROP TABLE marked")


def every_password_is_replaced(environment: dict[str, str]) -> None:
    secrets = Path(environment["DAIHOI_SECRETS"])
    places = ("postgres/password", "checkin/database_url", "owners/checkin", "kafka/admin", "kafka/checkin-worker")
    before = [(secrets / place).read_text() for place in places]
    renewed = run(environment, "infra/server.sh", "renew")
    assert renewed.returncode == 0, renewed.stderr
    assert not [old for old, place in zip(before, places, strict=True) if (secrets / place).read_text() == old]
    assert "is 0 days old" in run(environment, "infra/server.sh", "check").stdout


def test_an_old_volume_with_another_password_is_told_and_a_right_one_comes_up(environment: dict[str, str]) -> None:
    for made_anew in ("kafka", "inside", "owners"):  # an older version had none of them
        shutil.rmtree(Path(environment["DAIHOI_SECRETS"]) / made_anew)
    up = run(environment, "infra/server.sh", "up")
    assert up.returncode == 0, up.stderr
    assert f"https://localhost:{environment['DAIHOI_HTTPS_PORT']} answers" in up.stdout
    before = run(environment, "docker", "compose", "ps", "-q").stdout
    assert run(environment, "docker", "compose", "up", "-d").returncode == 0
    assert run(environment, "docker", "compose", "ps", "-q").stdout == before, "twice is harmless"
    what_was_erased_leaves_the_files(environment)
    every_password_is_replaced(environment)

    assert run(environment, "docker", "compose", "down").returncode == 0
    password = Path(environment["DAIHOI_SECRETS"]) / "postgres" / "password"
    old = password.read_text()
    password.unlink()
    password.write_text("another-one\n")
    refused(environment, "databases: PostgreSQL refused its administrator's password")
    password.write_text(old)
    address = Path(environment["DAIHOI_SECRETS"]) / "checkin" / "database_url"
    address.unlink()
    address.write_text("postgresql://daihoi_checkin:another-one@postgres:5432/daihoi_checkin\n")
    up = run(environment, "infra/server.sh", "up")
    assert up.returncode == 0, f"the volumes were kept, a service's password is set anew: {up.stderr}"
