"""Fetches Kafka's jars as `infra/kafka/kafka.lock` pins them: by Maven where it is, else by jgo."""

import hashlib
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from daihoi.language import words
from daihoi.local.home import ROOT
from daihoi.local.servers.kafka import jars

LOCK = ROOT / "infra" / "kafka" / "kafka.lock"


class JarsMissing(RuntimeError):
    """Kafka's jars can't be had here; the message says what to do instead."""


@dataclass(frozen=True)
class Jar:
    """One line of the lock: Maven coordinates and the SHA-256 of the file."""

    group: str
    artifact: str
    version: str
    sha256: str

    @property
    def file_name(self) -> str:
        return f"{self.artifact}-{self.version}.jar"

    def is_at(self, file: Path) -> bool:
        """Say whether that file is this jar, bit by bit."""
        return file.exists() and hashlib.sha256(file.read_bytes()).hexdigest() == self.sha256


def locked(file: Path = LOCK) -> list[Jar]:
    """Read the lock: `group:artifact:version sha256:hex` a line."""
    found = []
    for line in file.read_text().splitlines():
        coordinates, _, digest = line.partition(" sha256:")
        group, artifact, version = coordinates.split(":")
        found.append(Jar(group, artifact, version, digest))
    return found


def fetch_jars(progress: Callable[[int, int], None] = lambda done, of: None, *, use_maven: bool = True) -> None:
    """Fill the cache with the locked jars; those that are there are not fetched again. Raises JarsMissing.

    `progress` hears how many of how many are there.
    """
    wanted, folder = locked(), jars()
    stamp = folder / "lock.sha256"
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    folder.mkdir(parents=True, exist_ok=True)
    missing = [jar for jar in wanted if not jar.is_at(folder / jar.file_name)]
    progress(len(wanted) - len(missing), len(wanted))
    problem = ""
    for way in (_by_maven, _by_jgo) if use_maven and shutil.which("mvn") else (_by_jgo,):
        if missing:
            with tempfile.TemporaryDirectory(dir=folder.parent, prefix="jars.") as part:
                problem = way(missing, Path(part))
                missing = _take_over(missing, Path(part), folder)
            progress(len(wanted) - len(missing), len(wanted))
    if missing:
        raise JarsMissing(
            words(
                "failed.jars",
                jars=len(missing),
                first=missing[0].file_name,
                why=problem or words("failed.wrong_digest"),
            )
        )
    stamp.write_text(digest)


def _take_over(missing: list[Jar], part: Path, folder: Path) -> list[Jar]:
    """Move what has the right hash into the cache and give what is still missing."""
    left = []
    for jar in missing:
        if jar.is_at(part / jar.file_name):
            (part / jar.file_name).replace(folder / jar.file_name)
        else:
            left.append(jar)
    return left


def _by_maven(missing: list[Jar], part: Path) -> str:
    dependencies = "".join(
        f"<dependency><groupId>{escape(jar.group)}</groupId><artifactId>{escape(jar.artifact)}</artifactId>"
        f"<version>{escape(jar.version)}</version><exclusions><exclusion><groupId>*</groupId>"
        "<artifactId>*</artifactId></exclusion></exclusions></dependency>"
        for jar in missing
    )
    (part / "pom.xml").write_text(
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        "<groupId>daihoi</groupId><artifactId>kafka</artifactId><version>1</version>"
        f"<dependencies>{dependencies}</dependencies></project>"
    )
    ran = subprocess.run(
        ["mvn", "-q", "-B", "-f", part / "pom.xml", "dependency:copy-dependencies", f"-DoutputDirectory={part}"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    return ran.stdout.strip().partition("\n")[0] if ran.returncode else ""


def _by_jgo(missing: list[Jar], part: Path) -> str:
    from jgo.maven import MavenContext

    context = MavenContext(repo_cache=part / "repository")
    problems: list[str] = []

    def fetch(jar: Jar) -> None:
        try:
            file = context.project(jar.group, jar.artifact).at_version(jar.version).artifact().resolve()
            shutil.copyfile(file, part / jar.file_name)
        except Exception as error:  # the library raises many kinds; the hash decides about the outcome
            problems.append(str(error))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(fetch, missing))
    return problems[0] if problems else ""
