"""The stage under eyes: two big screens and an MC's tablet in Chromium beside twenty clients that speak the protocol."""

import asyncio
import statistics
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from time import time
from typing import Any
from uuid import UUID

from playwright.async_api import Browser, Page, async_playwright

from chassis import clock
from chassis.access.principal import CLIENT_COOKIE
from chassis.ids import new_id
from daihoi.local.building.browser import chromium_path
from daihoi.local.building.pages import build_pages
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import Badge, CongressClient, wait_until
from daihoi.simulation.invented.files import write_congress
from daihoi.simulation.invented.people import make_congress
from daihoi.simulation.playing.day import prepare
from daihoi.simulation.proving.watch import StageView, Watcher

TAKES, PANICS, CLIENTS, PAIRED = 60, 40, 20, 10
"""Clients beside the browser follow the board's stream and say every 2 s what they show, as screens do; two of them share
a pairing, because an address may pair twenty a minute."""
BEAT_S = 2.0
WATCH = """() => {
    window.painted = {};
    const look = () => {
        const name = (NAME)();
        if (name && !(name in painted)) {
            painted[name] = Infinity;
            requestAnimationFrame(() => setTimeout(() => painted[name] = performance.timeOrigin + performance.now()));
        }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
}"""
WATCH_BOARD = WATCH.replace(
    "NAME",
    """() => {
        const card = [...document.querySelectorAll("[data-card]")].pop();
        return card && `${card.dataset.revision} ${card.dataset.card}`;
    }""",
)
WATCH_MC = WATCH.replace("NAME", "() => document.querySelector('.now:not(.waiting):not(.text)')?.textContent")
PAINTED = "name => { const at = painted[name]; return at && at !== Infinity ? at : 0; }"
NEWEST = "() => Object.entries(painted).filter(([, at]) => at !== Infinity).map(([name, at]) => [name, at])"


@dataclass(frozen=True)
class Hall:
    """A congress on stage with everything that looks at it."""

    congress: UUID
    organizer: CongressClient
    boards: Sequence[Page]
    mc: Page


async def measure(folder: Path) -> dict[str, float]:
    """Give `board_p99_ms` (take -> on the glass of both screens and the tablet), `panic_p99_ms` (key -> black on both) and
    `readiness_p99_ms` (scan at the door -> lamp on the stage's stream)."""
    build_pages()
    home = folder / "installation"
    home.mkdir()
    with LocalStack(home, durable=True) as stack:
        async with AsyncExitStack() as entered:
            anybody = await entered.enter_async_context(CongressClient(stack.origin, stack.ca_file))
            organizer = await entered.enter_async_context(await anybody.sign_in(*stack.organizer))
            files = write_congress(folder / "files", make_congress(2020))
            congress = await prepare(organizer, files, clock.real_now(), lambda _: None)
            clients = [
                await organizer.pair_screen(congress, f"Màn hình phụ {number}", "MC") for number in range(PAIRED)
            ]
            for client in clients:
                await entered.enter_async_context(client)
            for client in clients * (CLIENTS // PAIRED):
                await entered.enter_async_context(
                    Watcher(client, f"/honors/v1/congresses/{congress}/board/live", _nothing)
                )
                beating = asyncio.create_task(_beat(client, congress))
                entered.callback(beating.cancel)
            playwright = await entered.enter_async_context(async_playwright())
            browser = await playwright.chromium.launch(
                executable_path=chromium_path(), args=["--no-sandbox", "--ignore-certificate-errors"]
            )
            entered.push_async_callback(browser.close)
            hall = await _open_hall(browser, stack, organizer, congress)
            lamps = await _readiness(organizer, congress)
            taken = await _takes(hall)
            black = await _panics(hall)
    return {"board_p99_ms": _p99(taken), "panic_p99_ms": _p99(black), "readiness_p99_ms": _p99(lamps)}


async def _open_hall(browser: Browser, stack: LocalStack, organizer: CongressClient, congress: UUID) -> Hall:
    boards = [await _machine(browser, stack, organizer, congress, "SCREEN", "/board/") for _ in range(2)]
    mc = await _machine(browser, stack, organizer, congress, "MC", "/mc/")
    for board in boards:
        await board.wait_for_selector("[data-card]")
        await board.evaluate(WATCH_BOARD)
    await mc.wait_for_selector(".now, .label")
    await mc.evaluate(WATCH_MC)
    return Hall(congress, organizer, boards, mc)


async def _machine(
    browser: Browser, stack: LocalStack, organizer: CongressClient, congress: UUID, role: str, path: str
) -> Page:
    """A paired machine of its own with that page open."""
    async with await organizer.pair_screen(congress, f"Máy {role}", role) as paired:
        assert paired.token
        context = await browser.new_context(base_url=stack.origin, ignore_https_errors=True)
        await context.add_cookies([{"name": CLIENT_COOKIE, "value": paired.token, "url": stack.origin, "secure": True}])
    page = await context.new_page()
    await page.goto(path)
    return page


async def _takes(hall: Hall) -> list[float]:
    """Take one name after the other; give for each the milliseconds until the last of the three had painted it."""
    found = []
    for _ in range(TAKES):
        roll = await hall.organizer.roll(hall.congress)
        entry = next(one for one in roll["entries"] if one["announceable"])
        read = set(await hall.mc.evaluate("() => Object.keys(painted)"))
        path, seen = f"/honors/v1/congresses/{hall.congress}", {"entry_id": entry["entry_id"]}
        armed = await _command(hall, f"{path}/arming", revision=roll["revision"], **seen)
        if armed["is_decision"]:
            said = {**seen, "revision": armed["revision"], "digest": armed["digest"], "is_decision": True}
            decided = await _command(hall, f"{path}/announcements", skip_dwell=True, **said)
            armed = await _command(hall, f"{path}/arming", revision=decided["revision"], **seen)
        taking = {**seen, "revision": armed["revision"], "digest": armed["digest"], "skip_dwell": True}
        began = time() * 1000
        answer = await _command(hall, f"{path}/announcements", **taking)
        if answer["outcome"] != "ANNOUNCED":
            raise RuntimeError(answer["sentence"])
        name = await _newest(hall.boards[0], ("HONOREE", "ROW"), answer["revision"])
        at = [await _painted(board, name) for board in hall.boards]
        at.append(await _read_by_mc(hall.mc, read))
        found.append(max(at) - began)
    return found


async def _panics(hall: Hall) -> list[float]:
    """Press the panic key; give for each press the milliseconds until both screens were black."""
    found = []
    path = f"/honors/v1/congresses/{hall.congress}"
    for _ in range(PANICS):
        began = time() * 1000
        answer = await _command(hall, f"{path}/cards", card="BLACK")
        black = [await _painted(board, await _newest(board, ("BLACK",), answer["revision"])) for board in hall.boards]
        found.append(max(black) - began)
        await _command(hall, f"{path}/lock-release", revision=answer["revision"], back=False)
    return found


async def _command(hall: Hall, path: str, **said: Any) -> dict[str, Any]:
    answer: dict[str, Any] = await hall.organizer.call("POST", path, json={"command_id": str(new_id()), **said})
    return answer


async def _newest(board: Page, cards: Sequence[str], revision: int) -> str:
    """Wait for a card of that revision or a newer one, of one of these kinds, on this screen; give its name there."""
    names: list[str] = []

    async def is_there() -> bool:
        names[:] = [
            name
            for name, _ in await board.evaluate(NEWEST)
            if name.split()[1] in cards and int(name.split()[0]) >= revision - 1
        ]
        return bool(names)

    await wait_until(is_there, f"a card of revision {revision} is painted")
    return names[-1]


async def _painted(page: Page, name: str) -> float:
    at: list[float] = []

    async def is_there() -> bool:
        at[:] = [float(await page.evaluate(PAINTED, name))]
        return at[0] > 0

    await wait_until(is_there, f"{name} is painted")
    return at[0]


async def _read_by_mc(page: Page, before: set[str]) -> float:
    """Give when the words that were not there before stood on the tablet."""
    fresh: list[float] = []

    async def is_there() -> bool:
        fresh[:] = [at for name, at in await page.evaluate(NEWEST) if name not in before]
        return bool(fresh)

    await wait_until(is_there, "the MC has the name")
    return fresh[-1]


async def _readiness(organizer: CongressClient, congress: UUID) -> list[float]:
    """Scan the badges of those who receive something; give the milliseconds until the stage's stream says so."""
    gate = await organizer.add_gate(congress, "Cửa đo", "GATE")
    await organizer.open_doors(congress)
    badges: dict[str, Badge] = {str(one.delegate_id): one for one in await organizer.badges(congress)}
    entries = (await organizer.roll(congress))["entries"]
    receivers = {one["representative"]["delegate_id"] for one in entries if one["representative"]}
    seen = StageView()
    found = []
    async with (
        await organizer.pair_device(congress, gate, "Máy đo") as door,
        Watcher(organizer, f"/honors/v1/congresses/{congress}/stage/live", seen.seen),
    ):
        for delegate_id in sorted(receivers)[:TAKES]:
            began = asyncio.get_running_loop().time()
            await door.scan(badges[delegate_id].code)
            await wait_until(_is_in(seen, delegate_id), "the lamp of a receiver")
            found.append((seen.present_at[delegate_id] - began) * 1000)
    return found


def _is_in(seen: StageView, delegate_id: str) -> Any:
    async def ask() -> bool:
        return delegate_id in seen.present_at

    return ask


async def _beat(client: CongressClient, congress: UUID) -> None:
    """Say every two seconds that one lives, as each screen does."""
    body = {"word": "SHOWING", "revision": 0, "digest": None, "version": "bench", "congress_id": str(congress)}
    while True:
        await client.call("POST", "/honors/v1/screens/acknowledgements", json=body)
        await asyncio.sleep(BEAT_S)


def _nothing(event: str, data: dict[str, Any], at: float) -> None:
    del event, data, at


def _p99(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[98]
