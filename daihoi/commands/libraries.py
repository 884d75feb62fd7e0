"""The command behind `make audit`: known holes, a bill of materials and the licences of what we did not write."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Annotated

import typer

from daihoi.commands.console import next_step, say
from daihoi.local.home import ROOT
from daihoi.local.node import NpmFailed, find_node

app = typer.Typer()
Into = Annotated[Path, typer.Option(help="Folder for what is written.")]
WEB = ROOT / "web"
LOCK = ROOT / "requirements.lock"
NOT_ASKED = "Dependency not found on PyPI"
UNREACHABLE = ("audit endpoint returned an error", "ENOTFOUND", "ECONNREFUSED", "ETIMEDOUT", "EAI_AGAIN", "ENOTCACHED")


@app.command("check-libraries")
def check_libraries(into: Into = Path("bill-of-materials")) -> None:
    """Ask for known holes in the locked libraries, and write bills of materials (CycloneDX) and licences.

    Ends with 1 when a hole is known. Where no index can be reached it says so and ends with 0: nothing was looked at then.
    """
    into.mkdir(parents=True, exist_ok=True)
    _write_bills(into)
    next_step(f"Bills of materials and licences are in {into}")
    holes = [_holes_of_python(), _holes_of_pages()]
    raise typer.Exit(1 if any(holes) else 0)


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
