"""How far the locked libraries are behind what is published, asked of the two package indexes by their own programs.

A library is *late* when a newer release of the same major version, which everything else that is locked allows, was published
more than `FRAME` ago (docs/security/rules.md, *Libraries*). What was withdrawn from its index (yanked, deprecated) is late at
once. Holes themselves are in no package index: this says how old what we have is, not how good.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from daihoi.local.building.node import NpmFailed, find_node
from daihoi.local.home import ROOT

FRAME = timedelta(days=30)
LOCK, WEB = ROOT / "requirements.lock", ROOT / "web"
_PYTHON = "3.11"


class IndexAway(RuntimeError):
    """A package index did not answer; the message is its program's last line."""


@dataclass(frozen=True)
class Behind:
    """One locked library and a newer release of it. `since`: the day of the first such release ("2026-11-26"), "" where the
    index's program does not say. `late`: the time frame is over.
    """

    name: str
    locked: str
    newest: str
    since: str
    late: bool


@dataclass(frozen=True)
class Ages:
    """How many libraries were looked at, which are behind, and which were withdrawn (one sentence each)."""

    looked_at: int
    behind: Sequence[Behind]
    withdrawn: Sequence[str]

    @property
    def breach(self) -> bool:
        return bool(self.withdrawn) or any(one.late for one in self.behind)


def ages_of_python(now: datetime) -> Ages:
    """Ask the Python index, by uv. Raises IndexAway."""
    locked = _pins(LOCK.read_text("utf-8"))
    newest = _pins(_uv("pyproject.toml", "--all-extras", "--universal")[0])
    behind = []
    for name, version in locked.items():
        other = newest.get(name, version)
        if not is_update(version, other):
            continue
        wanted, until = f"{name}>{version},<={other}", (now - FRAME).date().isoformat()
        behind.append(Behind(name, version, other, "", _was_there(wanted, until)))
    pins = "\n".join(f"{name}=={version}" for name, version in locked.items())
    withdrawn = [line.strip() for line in _uv("-", "--no-deps", given=pins)[1].splitlines() if "yanked" in line]
    return Ages(len(locked), behind, withdrawn)


def ages_of_pages(now: datetime) -> Ages:
    """Ask the index of the pages' libraries, by npm. Raises IndexAway."""
    locked = _packages(json.loads((WEB / "package-lock.json").read_text("utf-8")))
    fresh = _resolved_anew()
    newest = _packages(fresh)
    behind = []
    for name, versions in locked.items():
        for version in versions - newest.get(name, set()):
            others = sorted((one for one in newest.get(name, ()) if is_update(version, one)), key=_numbers)
            if others:
                behind.append(_dated(name, version, others[-1], now))
    withdrawn = [
        f"{path.rpartition('node_modules/')[2]} {one['version']}: {one['deprecated']}"
        for path, one in fresh["packages"].items()
        if "deprecated" in one
    ]
    return Ages(len(locked), behind, withdrawn)


def is_update(locked: str, other: str) -> bool:
    """Tell whether `other` is a newer release of the same major version."""
    ours, theirs = _numbers(locked), _numbers(other)
    return ours[:1] == theirs[:1] and theirs > ours


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(one) for one in re.findall(r"\d+", version.partition("-")[0]))


def _pins(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock, re.MULTILINE))


def _was_there(wanted: str, until: str) -> bool:
    try:
        _uv("-", "--no-deps", "--exclude-newer", until, given=wanted)
    except IndexAway as away:
        if "no versions" in str(away) or "unsatisfiable" in str(away):
            return False
        raise
    return True


def _uv(source: str, *options: str, given: str = "") -> tuple[str, str]:
    """Resolve `source` (or what is `given`) anew; gives what it found and what it said. Raises IndexAway."""
    command = [sys.executable, "-m", "uv", "pip", "compile", source, *options]
    command += ["--python-version", _PYTHON, "--no-header", "--no-annotate", "--no-emit-index-url", "--color", "never"]
    ran = subprocess.run(command, cwd=ROOT, input=given, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise IndexAway(ran.stderr[-2000:])
    return ran.stdout, ran.stderr


def _packages(lock: Mapping[str, Mapping[str, Mapping[str, str]]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path, one in lock["packages"].items():
        if "node_modules/" in path and "version" in one:
            found.setdefault(path.rpartition("node_modules/")[2], set()).add(one["version"])
    return found


def _resolved_anew() -> dict[str, dict[str, dict[str, str]]]:
    """What npm would lock today if we named majors instead of versions."""
    wanted = json.loads((WEB / "package.json").read_text("utf-8"))
    for kind in ("dependencies", "devDependencies"):
        wanted[kind] = {name: f"^{version}" for name, version in wanted.get(kind, {}).items()}
    with tempfile.TemporaryDirectory(prefix="daihoi-libraries-") as name:
        folder = Path(name)
        (folder / "package.json").write_text(json.dumps(wanted))
        _npm(folder, "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund")
        lock: dict[str, dict[str, dict[str, str]]] = json.loads((folder / "package-lock.json").read_text("utf-8"))
    return lock


def _dated(name: str, locked: str, newest: str, now: datetime) -> Behind:
    said: dict[str, str] = json.loads(_npm(WEB, "view", name, "time", "--json"))
    since = min(
        published
        for version, published in said.items()
        if version[:1].isdigit()
        and "-" not in version
        and is_update(locked, version)
        and not is_update(newest, version)
    )
    return Behind(name, locked, newest, since[:10], now - datetime.fromisoformat(since).astimezone(UTC) > FRAME)


def _npm(folder: Path, *words: str) -> str:
    try:
        return find_node().run_npm(folder, *words)
    except NpmFailed as failed:
        raise IndexAway(str(failed)) from failed


def told(python: Ages, pages: Ages, now: datetime) -> Iterator[str]:
    """Give the result as lines of a page: names, versions, days."""
    yield f"Looked at on {now:%Y-%m-%d}: {python.looked_at} libraries for Python, {pages.looked_at} for the pages."
    for title, ages in (("Python", python), ("Pages", pages)):
        late = sum(one.late for one in ages.behind)
        yield f"\n## {title}\n\nWithdrawn: {len(ages.withdrawn)}. Behind: {len(ages.behind)}, of these late: {late}.\n"
        yield from (f"- **withdrawn**: {one}" for one in ages.withdrawn)
        if ages.behind:
            yield "| library | locked | newest of its major | published since | late |\n| --- | --- | --- | --- | --- |"
        within = f"less than {FRAME.days} days"
        for one in sorted(ages.behind, key=lambda behind: behind.name):
            since = one.since or (f"more than {FRAME.days} days" if one.late else within)
            yield f"| `{one.name}` | {one.locked} | {one.newest} | {since} | {'**yes**' if one.late else 'no'} |"
