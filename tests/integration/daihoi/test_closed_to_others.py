"""What an installation keeps is its own user's alone: files, and the words by which its processes sign in."""

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from daihoi.local.runner import LocalStack
from daihoi.local.services import Plan


@pytest.fixture(scope="module")
def stack(scratch: Path) -> Iterator[LocalStack]:
    with LocalStack(scratch / "closed", plan=Plan(services=())) as running:
        yield running


def test_nothing_that_an_installation_writes_can_be_read_by_another_user(stack: LocalStack) -> None:
    by_servers = [*(stack.home.kafka_data / "log").rglob("*"), *stack.home.postgres_data.rglob("*")]
    by_others = [entry for entry in stack.home.path.iterdir() if entry.stat().st_mode & 0o066]

    assert any(entry.suffix == ".log" and "registration.delegates.v1" in entry.parent.name for entry in by_servers)
    assert [entry for entry in by_servers if entry.stat().st_mode & 0o077] == []
    assert by_others == [], "closed folders close what stands in them"


def test_no_password_stands_on_a_command_line(stack: LocalStack) -> None:
    ours = psutil.Process().children(recursive=True)
    assert any("kafka.Kafka" in process.cmdline() for process in ours)

    for process in ours:
        for secret in stack.home.path.rglob("secrets/**/*"):
            assert secret.is_dir() or secret.read_text().strip() not in " ".join(process.cmdline())
