"""Commands that get what is missing on this machine."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import typer

from daihoi.commands.console import console, next_step
from daihoi.language import words
from daihoi.local.building.node import find_node
from daihoi.local.building.pages import WEB, install_packages
from daihoi.local.building.preparation import prepare

app = typer.Typer()


@app.command()
def setup(
    browser: bool = typer.Option(False, "--browser", help="Also get the Chromium that browser tests drive."),
    pages: bool = typer.Option(True, help="Install and build the web pages."),
) -> None:
    """Get what is missing: Kafka's jars, the web pages, for tests a browser. Quick when nothing is."""
    prepare(console, browser=browser, pages=pages)
    next_step(words("preparing.done"))


@app.command("check-web")
def check_web() -> None:
    """Check the types of the web pages, what they ask of a browser, and that no text lacks its English."""
    install_packages()
    node = find_node()
    with ThreadPoolExecutor() as side_by_side:  # each goes on alone for most of its time
        _show(side_by_side.map(lambda script: node.run_npm(WEB, "run", script), ("check", "lint", "texts:check")))
    next_step("The pages' types, browsers and texts are in order")


@app.command("test-web")
def test_web() -> None:
    """Run the tests of the web pages' own code, without a browser."""
    install_packages()
    _show([find_node().run_npm(WEB, "run", "test")])


def _show(said: Iterable[str]) -> None:
    for one in said:
        console.print(one, markup=False, highlight=False)
