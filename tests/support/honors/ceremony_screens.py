"""Screens, MC and readers of a ceremony, which keep on film what they were shown, and the log as Kafka kept it."""

import asyncio
import contextlib
import json
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any
from uuid import UUID
from xml.etree import ElementTree as Xml

from httpx_sse import aconnect_sse
from playwright.async_api import Page

from chassis.events.broker import Broker
from contracts.envelope import Envelope, Event
from contracts.honors import EntryAnnounced, EntryCorrected, EntryReturned, EntryWithdrawn, StageChanged
from daihoi.simulation.client import CongressClient
from tests.support.events.ledger_check import read_raw
from tests.support.honors.ceremony_proof import Fact, Film, Log, Reading, State
from tests.support.waiting import until

ATOM = {"a": "http://www.w3.org/2005/Atom"}
BEAT, AGAIN, READS_EVERY = 2.0, 0.2, 1.0
"""Seconds: between signs of life, until a broken stream is opened anew, and between readings."""
TOLD_AS = {"ROW": "HONOREE", "DECISION": "AGENDA_ITEM", "PHOTO_CALL": "AGENDA_ITEM", "VIDEO": "AGENDA_ITEM"}
"""What the log calls cards that came after its kinds of cards."""
LINK = re.compile(r'<a href="/feed/[0-9a-f-]+/([0-9a-f-]+)">([^<]+)</a>')
TAKEN_BACK = re.compile(r"^(Tên công bố lúc .* đã rút|Một tên đã (rút|thu lại do công bố nhầm))$")
"""Titles in the Atom document which name nobody: withdrawn, or announced by mistake."""
FILMING = """() => {
    const film = (window.__film = []);
    const look = () => {
        const cards = document.querySelectorAll("[data-card]");
        const newest = cards[cards.length - 1];
        if (!newest) return;
        const texts = within => [...newest.querySelectorAll(within + '[data-part="name"]')].map(one => one.textContent);
        const row = newest.dataset.card === "ROW";
        const name = (row ? texts(".marked ") : texts("")).join(" ");
        const names = row ? JSON.stringify(texts("section ")) : "[]";
        const seen = [newest.dataset.card, name, document.querySelector(".stale") !== null, names];
        const before = film[film.length - 1];
        if (!before || seen.some((one, place) => one !== before[place + 1])) film.push([Date.now() / 1000, ...seen]);
    };
    new MutationObserver(look).observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
    look();
}"""


class Follower:
    """Something that follows a stream of its own; `oldest_ms` is the greatest age that it was told of its figures."""

    def __init__(self, client: CongressClient, name: str) -> None:
        self.client, self.film = client, Film(name)
        self.oldest_ms = 0

    async def follow(self, path: str, take: Callable[[str, dict[str, Any]], None]) -> None:
        """Read frame after frame, connecting again when the line breaks, as a browser does."""
        last = ""
        while True:
            with contextlib.suppress(Exception):
                headers = {"Last-Event-ID": last} if last else {}
                async with aconnect_sse(self.client.http, "GET", path, headers=headers, timeout=None) as stream:
                    async for frame in stream.aiter_sse():
                        last = frame.id or last
                        if frame.event == "age":
                            self.oldest_ms = max(self.oldest_ms, json.loads(frame.data)["age_ms"] or 0)
                        elif frame.data:
                            take(frame.event, json.loads(frame.data))
            await asyncio.sleep(AGAIN)


class SpokenScreen(Follower):
    """A second board that speaks the protocol: draws what it is sent, says so, and says every two seconds that it lives."""

    async def run(self, congress_id: UUID) -> None:
        said = asyncio.Queue[dict[str, Any]]()

        def take(_: str, card: dict[str, Any]) -> None:
            row = [(one["entry_id"], one["name"]) for one in card["row"]["names"]] if card["row"] else []
            marked = next((one for one in card["row"]["names"] if one["marked"]), None) if card["row"] else None
            shown = card["honoree"] or marked or {"entry_id": None, "name": ""}
            self.film.see(time.time(), told_as(card["card"], shown["entry_id"]), shown["name"], row=row)
            said.put_nowait({"revision": card["revision"], "digest": card["digest"], "congress_id": str(congress_id)})

        async def say() -> None:
            word: dict[str, Any] = {}
            while True:
                with contextlib.suppress(TimeoutError):
                    word = await asyncio.wait_for(said.get(), BEAT)
                if word:
                    await self.client.http.post("/api/honors/v1/screens/acknowledgements", json=word)

        await asyncio.gather(self.follow(f"/api/honors/v1/congresses/{congress_id}/board/live", take), say())


class Tablet(Follower):
    """What the MC reads: whoever is on air. `state` is the newest of the stage."""

    def __init__(self, client: CongressClient, name: str) -> None:
        super().__init__(client, name)
        self.state: dict[str, Any] = {"revision": 0}

    async def seen(self, revision: int) -> dict[str, Any]:
        """Give the state as it is shown, once it is at least that new."""
        await until(lambda: self.state["revision"] >= revision, f"revision {revision} is shown")
        return self.state

    async def run(self, congress_id: UUID) -> None:
        def take(event: str, state: dict[str, Any]) -> None:
            if event == "stage":
                self.state = state
                on_air = state["on_air"]
                named = on_air["entry"] if on_air["card"] in ("HONOREE", "ROW") else None
                row = [(one["entry_id"], one["name"]) for one in on_air["members"]] if on_air["card"] == "ROW" else []
                shown = told_as(on_air["card"], named and named["entry_id"])
                self.film.see(time.time(), shown, named["name"] if named else "", row=row)

        await self.follow(f"/api/honors/v1/congresses/{congress_id}/stage/live", take)


class Public:
    """A newspaper: asks for the page and the feed again and again."""

    def __init__(self, client: CongressClient) -> None:
        self.client = client
        self.readings: list[Reading] = []

    async def run(self, congress_id: UUID) -> None:
        while True:
            for page, names in (("", _linked), ("/feed.json", _in_feed), ("/atom.xml", _in_atom)):
                asked = time.time()
                answer = await self.client.http.get(f"/feed/{congress_id}{page}")
                assert answer.status_code == 200, answer.text
                self.readings.append(Reading(page or "page", asked, time.time(), names(answer.text)))
            await asyncio.sleep(READS_EVERY)


def _linked(page: str) -> Mapping[str, str]:
    return dict(LINK.findall(page))


def _in_feed(feed: str) -> Mapping[str, str]:
    items = json.loads(feed)["items"]
    return {one["id"]: one["title"] for one in items if not (one["_withdrawn"] or one["_returned"])}


def _in_atom(feed: str) -> Mapping[str, str]:
    entries = [
        (one.findtext("a:id", "", ATOM).rpartition(":")[2], one.findtext("a:title", "", ATOM))
        for one in Xml.fromstring(feed).findall("a:entry", ATOM)
    ]
    return {entry_id: title for entry_id, title in entries if not TAKEN_BACK.search(title)}


def told_as(card: str, entry_id: str | None) -> State:
    """Give what a glass shows in the words of the log."""
    return State(TOLD_AS.get(card, card), entry_id)


@contextlib.asynccontextmanager
async def running(*watchers: SpokenScreen | Tablet | Public, congress_id: UUID) -> AsyncIterator[None]:
    """Have them look until the block ends; begins when each has seen something. Raises what one of them raised."""
    tasks = [asyncio.create_task(one.run(congress_id)) for one in watchers]
    try:
        seen = [one.readings if isinstance(one, Public) else one.film.pictures for one in watchers]
        await until(lambda: all(seen), "everybody sees something")
        yield
        for task in tasks:
            if task.done():
                task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def begin_filming(wall: Page) -> None:
    await wall.evaluate(FILMING)


async def film_of(wall: Page, entry_of: Mapping[str, str]) -> Film:
    """Give what a real board had on its glass; `entry_of` tells by name, as it was ever written, whose it is."""
    film = Film("wall")
    for at, card, name, marked, names in await wall.evaluate("window.__film"):
        row = [(_whose(one, entry_of), one) for one in json.loads(names)]
        film.see(at, told_as(card, _whose(name, entry_of) if name else None), name, marked=marked, row=row)
    return film


def _whose(name: str, entry_of: Mapping[str, str]) -> str:
    """Whose name that is, on a row with a form of address before it."""
    said = "".join(name.split())
    found = [one for one in entry_of if said.endswith(one)]
    return entry_of[max(found, key=len)] if found else name


async def log_of(broker: Broker, congress_id: UUID) -> Log:
    """Read the topics of honors from their beginning; of an event that was sent twice the first copy counts."""
    roll = await _events(broker, congress_id, (EntryAnnounced, EntryCorrected, EntryWithdrawn, EntryReturned))
    cards = await _events(broker, congress_id, (StageChanged,))
    shown = [(one.changed_at.timestamp(), State(one.card.value, _named(one))) for one in cards]
    merged = [one for number, one in enumerate(shown) if not number or shown[number - 1][1] != one[1]]
    return Log([_fact(one) for one in roll], [(0.0, State("TITLE")), *merged])


def _named(told: Any) -> str | None:
    return str(told.entry_id) if told.card.value == "HONOREE" and told.entry_id else None


async def _events(broker: Broker, congress_id: UUID, classes: tuple[type[Event], ...]) -> list[Any]:
    by_type, seen, found = {one.event_type: one for one in classes}, set(), []
    for record in await read_raw(broker, classes[0].topic):
        envelope = Envelope.from_headers(record.headers)
        if envelope.type not in by_type or envelope.id in seen or record.value is None:
            continue
        seen.add(envelope.id)
        told: Any = by_type[envelope.type].model_validate_json(record.value)
        if told.congress_id == congress_id:
            found.append(told)
    return found


def _fact(told: Any) -> Fact:
    what = type(told).__name__.removeprefix("Entry").lower()
    at = getattr(told, f"{what}_at").timestamp()
    return Fact(what, at, str(told.entry_id), getattr(told, "name", None), told.sequence)
