"""Speaks to the container engine that `docker` finds, through Compose."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from daihoi.local.home import ROOT

FILES = (ROOT / "docker-compose.yml", ROOT / "infra" / "checks" / "compose.yaml")

LOOSE = {
    "DAIHOI_IMAGE_PYTHON": "python:3.13-slim",
    "DAIHOI_IMAGE_NODE": "node:24-slim",
    "DAIHOI_IMAGE_POSTGRES": "postgres:18",
}


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


def stand_ins() -> dict[str, str]:
    """Give what to take for images that this engine lacks by exact version and has by major version ("postgres:18"), by the
    variable of docker-compose.yml: an engine without a registry is given such. Empty where it takes the pinned ones.
    """
    found = {}
    for variable, image in pinned_images().items():
        loose = LOOSE.get(variable)
        if loose and not _has(image) and _has(loose):
            found[variable] = loose
    return found


def pinned_images() -> dict[str, str]:
    """Give the images of others by their variable, as `infra/images.lock` has them."""
    lines = (ROOT / "infra" / "images.lock").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def _has(image: str) -> bool:
    return subprocess.run(["docker", "image", "inspect", image], capture_output=True, check=False).returncode == 0


def postgres_has_tls(image: str) -> bool:
    """Whether that image of PostgreSQL was built with TLS; the official one is. Raises ComposeFailed."""
    question = 'ldd "$(command -v postgres)" | grep -c libssl || true'
    return docker("run", "--rm", "--entrypoint", "bash", image, "-c", question) != "0"


def docker(*arguments: str) -> str:
    """Run `docker ARGUMENTS` and give what it printed. Raises ComposeFailed."""
    done = subprocess.run(["docker", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ComposeFailed(f"docker {' '.join(arguments[:3])} failed: {done.stderr.strip()[-500:]}")
    return done.stdout.strip()
