"""Gets everything that is not a Python library: Kafka, the built pages, for tests a browser. Nothing is got twice."""

import fcntl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from daihoi.language import words
from daihoi.local.building.browser import fetch_browser
from daihoi.local.building.cache import cache_dir
from daihoi.local.building.pages import build_pages, install_packages
from daihoi.local.servers.jars import fetch_jars


def prepare(console: Console, *, browser: bool = False, kafka: bool = True, pages: bool = True) -> None:
    """Fetch and build what is missing, with progress on `console`.

    `browser` adds the Chromium for tests. Raises JarsMissing, NpmFailed, BrowserMissing.
    """
    with (cache_dir() / "setup.lock").open("w") as lock, _progress(console) as progress:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two commands at once would build into each other
        with ThreadPoolExecutor(2) as pool:
            jars = pool.submit(_show, progress, "Kafka", _jars(progress)) if kafka else None
            if pages:
                _show(progress, words("preparing.packages"), install_packages)
                _show(progress, words("preparing.pages"), build_pages)
            if browser:
                _show(progress, "Chromium for the tests", fetch_browser)
            if jars:
                jars.result()


def _show(progress: Progress, name: str, work: Callable[[], None]) -> None:
    task = progress.add_task(name, total=None)
    try:
        work()
        progress.update(task, total=1, completed=1, visible=False)
    except BaseException:
        progress.update(task, description=words("preparing.failed", name=name))
        raise


def _jars(progress: Progress) -> Callable[[], None]:
    task = progress.add_task(words("preparing.jars"), total=None, visible=False)
    return lambda: fetch_jars(lambda done, of: progress.update(task, completed=done, total=of, visible=done < of))


def _progress(console: Console) -> Progress:
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )
