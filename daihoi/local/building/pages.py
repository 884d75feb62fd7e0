"""Installs what the web pages are built with and builds them, when their sources have changed."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from daihoi.local.building.node import find_node
from daihoi.local.home import ROOT

WEB = ROOT / "web"
DIST = WEB / "dist"
MADE = {"node_modules", "dist", "test-results", "playwright-report", "coverage"}
MADE_AMONG_TEXTS = {".wuchale", "data.js"}
"""What reading the texts writes into `locales`, in a build and when they are checked: no source, or each would call for the next."""
PACKAGES_STAMP = WEB / "node_modules" / ".daihoi-packages"
PAGES_STAMP = WEB / "node_modules" / ".daihoi-pages"


def install_packages() -> None:
    """Bring `web/node_modules` to what `package-lock.json` says. Raises NpmFailed."""
    digest = _hash([WEB / "package-lock.json", WEB / "package.json"])
    if _said(PACKAGES_STAMP) != digest:
        find_node().run_npm(WEB, "ci")
        PACKAGES_STAMP.write_text(digest)


def build_pages() -> None:
    """Bring `web/dist` to what the sources say. Raises NpmFailed."""
    digest = _hash(_sources())
    if _said(PAGES_STAMP) != digest or not (DIST / "index.html").exists():
        find_node().run_npm(WEB, "run", "build")
        PAGES_STAMP.write_text(digest)


def _said(stamp: Path) -> str:
    return stamp.read_text() if stamp.exists() else ""


def _sources() -> Iterator[Path]:
    for entry in WEB.iterdir():
        if entry.name == "locales":
            yield from (file for text in entry.iterdir() if text.name not in MADE_AMONG_TEXTS for file in _files(text))
        elif entry.name not in MADE:
            yield from _files(entry)


def _files(entry: Path) -> list[Path]:
    return [entry] if entry.is_file() else [file for file in entry.rglob("*") if file.is_file()]


def _hash(files: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for file in sorted(files):
        whole.update(f"{file.relative_to(ROOT)}\0{file.stat().st_size}\0".encode())
        whole.update(file.read_bytes())
    return whole.hexdigest()
