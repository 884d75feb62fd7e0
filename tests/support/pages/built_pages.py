"""The built pages before a browser, without any server: what answers is what the test says."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from mimetypes import guess_type
from urllib.parse import urlsplit

from playwright.async_api import Browser, Page, Route

from daihoi.local.building.pages import DIST
from tests.support.pages.chromium import chromium
from tests.support.pages.uncaught import watched

ORIGIN = "https://daihoi.test"
Answer = tuple[int, str, str]
"""Status, content type, body."""

BAD_GATEWAY: Answer = (502, "text/html", "<h1>502</h1>")


@asynccontextmanager
async def plain_browser(*more: str) -> AsyncIterator[Browser]:
    """Start Chromium, with `more` arguments."""
    async with chromium(*more) as browser:
        yield browser


@asynccontextmanager
async def built_page(
    browser: Browser,
    path: str,
    answer: Callable[[str], Answer],
    *,
    before: str = "",
    modules: bool = True,
    clock: bool = False,
    size: tuple[int, int] = (1366, 768),
    understood: Callable[[str], str] | None = None,
) -> AsyncIterator[Page]:
    """Open a page of `web/dist`.

    `answer` gives what each path under /api gets; `before` runs ahead of the page. Without `modules` only plain scripts
    load, as in a browser that knows no others. `understood` gives what of a style sheet the browser understands. With
    `clock` the page's time also goes on by `page.clock.run_for`.
    """
    width, height = size
    context = watched(
        await browser.new_context(
            base_url=ORIGIN, locale="vi-VN", service_workers="block", viewport={"width": width, "height": height}
        )
    )
    if before:
        await context.add_init_script(before)
    page = await context.new_page()
    if clock:
        await page.clock.install()
    await page.route("**/*", lambda route: _serve(route, answer, modules, understood))
    await page.goto(path)
    yield page
    await context.close()


async def _serve(
    route: Route, answer: Callable[[str], Answer], modules: bool, understood: Callable[[str], str] | None
) -> None:
    asked = urlsplit(route.request.url).path
    if asked.startswith("/api/"):
        status, kind, body = answer(asked)
        await route.fulfill(status=status, content_type=kind, body=body)
        return
    file = DIST / asked.strip("/")
    file = file / "index.html" if file.is_dir() else file
    if not file.is_file() or (file.suffix == ".js" and not modules and "assets" in asked):
        await route.fulfill(status=404)
        return
    if understood and file.suffix == ".css":
        await route.fulfill(content_type="text/css", body=understood(file.read_text("utf-8")))
        return
    await route.fulfill(path=file, content_type=guess_type(file.name)[0])
