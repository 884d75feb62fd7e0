"""The command behind `make audit`: known holes, ages, a bill of materials and the licences of what we did not write."""

import os
import subprocess
import sys
import sysconfig
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from daihoi.commands.checks.library_ages import Ages, IndexAway, ages_of_pages, ages_of_python, told
from daihoi.commands.console import next_step, say
from daihoi.local.building.node import NpmFailed, find_node
from daihoi.local.home import ROOT

app = typer.Typer()
Into = Annotated[Path, typer.Option(help="Folder for what is written.")]
WEB = ROOT / "web"
LOCK = ROOT / "requirements.lock"
NOT_ASKED = "Dependency not found on PyPI"
UNREACHABLE = ("audit endpoint returned an error", "ENOTFOUND", "ECONNREFUSED", "ETIMEDOUT", "EAI_AGAIN", "ENOTCACHED")


@app.command("check-libraries")
def check_libraries(into: Into = Path("bill-of-materials")) -> None:
    """Ask for known holes in the locked libraries and how old they are, and write bills of materials (CycloneDX) and licences.

    Ends with 1 when a hole is known, a library was withdrawn, or an update waits for more than 30 days. Where no index can be
    reached it says so and ends with 0: nothing was looked at then.
    """
    into.mkdir(parents=True, exist_ok=True)
    _write_bills(into)
    next_step(f"Bills of materials and licences are in {into}")
    holes = [_holes_of_python(), _holes_of_pages()]
    raise typer.Exit(1 if any([*holes, _too_old(into / "ages.md")]) else 0)


def _too_old(page: Path) -> bool:
    """Tell whether a locked library is older than our time frame allows, and write down how old all are."""
    now, asked = datetime.now(UTC), list[Ages]()
    for title, ask in (("Python", ages_of_python), ("Pages", ages_of_pages)):
        try:
            asked.append(ask(now))
        except IndexAway as away:
            say(f"{title}: no package index could be reached, so nobody knows how old its libraries are")
            say(str(away).strip().splitlines()[-1])
            return False
    python, pages = asked
    page.write_text("\n".join(["# How old the libraries are", "", *told(python, pages, now)]) + "\n", encoding="utf-8")
    for one in (*python.behind, *pages.behind):
        if one.late:
            say(
                f"{one.name} {one.locked} is late: {one.newest} is there" + (f" since {one.since}" if one.since else "")
            )
    for sentence in (*python.withdrawn, *pages.withdrawn):
        say(f"withdrawn: {sentence}")
    say(f"Ages of {python.looked_at + pages.looked_at} libraries are in {page}")
    return python.breach or pages.breach


def _write_bills(into: Path) -> None:
    """Write what the two package managers' own tools say."""
    _run("cyclonedx-py", "environment", "--output-file", str(into / "python.cdx.json"), sys.executable)
    _run("pip-licenses", "--with-urls", "--format=markdown", "--output-file", str(into / "python-licences.md"))
    bill = find_node().run_npm(WEB, "sbom", "--sbom-format=cyclonedx", "--package-lock-only")
    (into / "pages.cdx.json").write_text(bill, encoding="utf-8")


def _holes_of_python() -> bool:
    """Tell whether a hole is known in a locked Python library, and say which, or that nobody could be asked."""
    ran = _run(
        "pip-audit", "-r", str(LOCK), "--require-hashes", "--disable-pip", "--progress-spinner", "off", may_fail=True
    )
    said = f"{ran.stdout}\n{ran.stderr}"
    unasked, locked = said.count(NOT_ASKED), LOCK.read_text("utf-8").count("==")
    if ran.returncode and "vulnerabilit" in said:
        say(said)
        return True
    if ran.returncode or unasked:
        say(
            f"Python: no index of known holes could be reached for {unasked or locked} libraries, so those were not looked at"
        )
    else:
        say("Python: no known hole in the locked libraries")
    return False


def _holes_of_pages() -> bool:
    """The same for the pages' libraries."""
    try:
        say(find_node().run_npm(WEB, "audit", "--package-lock-only").strip())
    except NpmFailed as failed:
        if any(sign in str(failed) for sign in UNREACHABLE):
            say("Pages: no index of known holes could be reached, so nothing was looked at")
            return False
        say(str(failed))
        return True
    return False


def _run(tool: str, *arguments: str, may_fail: bool = False) -> "subprocess.CompletedProcess[str]":
    """Run one of the tools that came with the lock. Raises RuntimeError with its last words."""
    program = Path(sysconfig.get_path("scripts")) / tool
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    ran = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=False)
    if ran.returncode and not may_fail:
        raise RuntimeError(f"{tool} failed:\n{ran.stderr[-2000:]}")
    return ran
