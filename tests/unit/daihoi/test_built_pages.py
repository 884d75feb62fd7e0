"""When the web pages are built: when their sources differ from what was built, and never otherwise."""

from pathlib import Path

import pytest

from daihoi.local.building import pages


@pytest.fixture
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A little web folder whose build writes what the real one does; `builds` of it are counted in `dist/builds`."""
    web = tmp_path / "web"
    for file in ("index.html", "desk/App.svelte", "locales/en.json", "node_modules/.daihoi-packages"):
        (web / file).parent.mkdir(parents=True, exist_ok=True)
        (web / file).write_text("as it was")
    monkeypatch.setattr(pages, "ROOT", tmp_path)
    monkeypatch.setattr(pages, "WEB", web)
    monkeypatch.setattr(pages, "DIST", web / "dist")
    monkeypatch.setattr(pages, "PAGES_STAMP", web / "node_modules" / ".daihoi-pages")
    monkeypatch.setattr(pages, "find_node", LittleNode)
    return web


class LittleNode:
    """Builds as Vite and Wuchale do: into `dist`, and into the folder of the texts."""

    def run_npm(self, folder: Path, *arguments: str) -> str:
        assert arguments == ("run", "build")
        (folder / "dist").mkdir(exist_ok=True)
        (folder / "dist" / "index.html").write_text("built")
        (folder / "dist" / "builds").write_text("x" * (builds(folder) + 1))
        read_texts(folder)
        return ""


def builds(web: Path) -> int:
    counted = web / "dist" / "builds"
    return len(counted.read_text()) if counted.exists() else 0


def read_texts(web: Path) -> None:
    compiled = web / "locales" / ".wuchale" / f"page.{builds(web)}.en.compiled.js"
    compiled.parent.mkdir(exist_ok=True)
    compiled.write_text("compiled")
    (web / "locales" / "data.js").write_text(f"written {builds(web)} times")


def test_pages_are_built_once_whatever_a_build_or_a_check_of_the_texts_writes_beside_the_sources(web: Path) -> None:
    pages.build_pages()
    pages.build_pages()
    (web / "locales" / "data.js").unlink()  # what `npm run texts:check` does to it
    pages.build_pages()

    assert builds(web) == 1


@pytest.mark.parametrize("source", ["index.html", "desk/App.svelte", "locales/en.json"])
def test_a_changed_source_is_built(web: Path, source: str) -> None:
    pages.build_pages()
    (web / source).write_text("as it is now")
    pages.build_pages()

    assert builds(web) == 2


def test_pages_that_somebody_deleted_are_built(web: Path) -> None:
    pages.build_pages()
    (web / "dist" / "index.html").unlink()
    pages.build_pages()

    assert builds(web) == 2
