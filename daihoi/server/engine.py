"""Speaks to the container engine that `docker` finds, through Compose."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from daihoi.local.home import ROOT

FILES = (ROOT / "docker-compose.yml", ROOT / "infra" / "checks" / "compose.yaml")


class EngineMissing(RuntimeError):
    """There is no container engine to use; the message says what to do."""


class ComposeFailed(RuntimeError):
    """Compose could not do what it was asked; the message is the last of what it said."""


def require_engine() -> None:
    """Raises EngineMissing."""
    if not shutil.which("docker"):
        raise EngineMissing(
            "There is no container engine: install Docker Engine with its Compose plugin, then try again"
        )
    for question, trouble in (
        (["docker", "version"], "Docker does not answer: start it (`systemctl start docker`), then try again"),
        (
            ["docker", "compose", "version"],
            "Docker has no Compose plugin: install docker-compose-plugin, then try again",
        ),
    ):
        if subprocess.run(question, capture_output=True, check=False).returncode != 0:
            raise EngineMissing(trouble)


@dataclass(frozen=True)
class Project:
    """One Compose project under a name of its own, with the overlay of the checks. `variables` are those of the files."""

    name: str
    variables: dict[str, str] = field(default_factory=dict)

    def compose(self, *arguments: str, show: bool = False, files: tuple[Path, ...] = FILES) -> str:
        """Run `docker compose ARGUMENTS` and give what it printed. Raises ComposeFailed."""
        chosen = [word for file in files for word in ("-f", str(file))]
        done = subprocess.run(
            ["docker", "compose", "--ansi", "never", "-p", self.name, *chosen, *arguments],
            cwd=ROOT,
            env={**os.environ, **self.variables},
            stdout=None if show else subprocess.PIPE,
            stderr=None if show else subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            said = "\n".join((done.stderr or done.stdout or "see above").strip().splitlines()[-15:])
            raise ComposeFailed(f"docker compose {' '.join(arguments[:3])} failed:\n{said}")
        return done.stdout or ""

    def container(self, service: str) -> str:
        """Give the id of that service's container, also of one that has ended."""
        return self.compose("ps", "-a", "-q", service).strip()


def postgres_has_tls() -> bool:
    """Whether the engine's image of PostgreSQL was built with TLS; the official one is. Raises ComposeFailed."""
    question = 'ldd "$(command -v postgres)" | grep -c libssl || true'
    return docker("run", "--rm", "--entrypoint", "bash", "postgres:18", "-c", question) != "0"


def docker(*arguments: str) -> str:
    """Run `docker ARGUMENTS` and give what it printed. Raises ComposeFailed."""
    done = subprocess.run(["docker", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ComposeFailed(f"docker {' '.join(arguments[:3])} failed: {done.stderr.strip()[-500:]}")
    return done.stdout.strip()
