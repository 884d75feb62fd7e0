"""What pages threw and nobody caught: a test in whose browser that happened has failed, whatever it looked at."""

from playwright.async_api import BrowserContext, WebError

_thrown: list[str] = []


def watched(context: BrowserContext) -> BrowserContext:
    """Keep in mind what the pages of `context` throw, promises that nobody awaited among them."""
    context.on("weberror", _keep)
    return context


def taken_uncaught() -> list[str]:
    """Give what was thrown since this was asked last, a line each: where, and what."""
    taken = _thrown.copy()
    _thrown.clear()
    return taken


def _keep(found: WebError) -> None:
    where = found.page.url if found.page else "a closed page"
    if where != "about:blank":  # where a test's own script runs ahead of the page, and finds no camera to play
        _thrown.append(f"{where}: {found.error.stack or found.error}")
