"""Talks to the congress the way people do: by files and the public HTTPS origin, nothing else."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

from chassis import clock
from chassis.ids import new_id
from daihoi.language import words
from daihoi.simulation.playing.stage_calls import StageCalls

DEMO_CODE = "BK-V"
LINES = 4
"""Connections a page keeps open to one origin."""


class RequestRefused(RuntimeError):
    """The origin answered with a problem; the message has its status and its Vietnamese sentence."""


class NoDemo(RuntimeError):
    """This installation has congresses of people's own and no demo's; the message says what to type."""


def demo_of(known: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """Give the congress that a demo made among those that are there, whatever people made beside it; None where there is none.

    Raises NoDemo where people made others and none of them is the demo's.
    """
    if known and not any(one["code"] == DEMO_CODE for one in known):
        raise NoDemo(words("demo.none"))
    return next((one for one in known if one["code"] == DEMO_CODE), None)


@dataclass(frozen=True)
class Badge:
    """What is printed for one delegate: `code` is the QR's 214 digits."""

    delegate_id: UUID
    delegate_code: str
    full_name: str
    code: str
    short_code: str
    pass_path: str


@dataclass(frozen=True)
class ScanAnswer:
    """What the gate showed, and how long the answer took, in seconds."""

    scan_id: UUID
    verdict: str
    seconds: float


class CongressClient(StageCalls):
    """One browser's worth of access: a bearer token and one connection pool."""

    def __init__(self, origin: str, ca_file: Path, token: str | None = None) -> None:
        trust = ssl.create_default_context(cafile=str(ca_file))
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.origin, self.ca_file, self.token = origin, ca_file, token
        self.http = httpx.AsyncClient(
            base_url=origin,
            verify=trust,
            headers=headers,
            timeout=30,
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=64),
        )

    async def __aenter__(self) -> "CongressClient":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.aclose()

    async def call(self, method: str, path: str, **options: Any) -> Any:
        """Send one request and give the JSON answer. Raises RequestRefused for every status of 400 and more."""
        answer = await self.fetch(method, path, **options)
        return answer.json() if answer.content else None

    async def fetch(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send one request and give the whole answer, which is a file. Raises RequestRefused as `call` does."""
        answer = await self.http.request(method, f"/api{path}", **options)
        if answer.is_error:
            raise RequestRefused(f"{method} {path}: {answer.status_code} {answer.text[:500]}")
        return answer

    async def sign_in(self, username: str, password: str) -> "CongressClient":
        """Give a client that acts as this account."""
        said = await self.call("POST", "/registration/v1/sessions", json={"username": username, "password": password})
        return CongressClient(self.origin, self.ca_file, said["token"])

    async def create_congress(self, starts_at: datetime, code: str = DEMO_CODE) -> UUID:
        """Register the V congress as planned in the sources, marked as synthetic, and give its id."""
        said = await self.call(
            "POST",
            "/registration/v1/congresses",
            json={
                "code": code,
                "level": "PROVINCE",
                "province": "Bắc Kạn",
                "ordinal": "V",
                "term": "2020-2025",
                "review_period": "2016-2020",
                "theme": "Đoàn kết, sáng tạo, thi đua xây dựng tỉnh Bắc Kạn phát triển nhanh, bền vững",
                "venue": "Hội trường các Ban xây dựng Đảng Tỉnh ủy Bắc Kạn",
                "starts_at": starts_at.isoformat(),
                "synthetic": True,
            },
        )
        return UUID(said["congress_id"])

    async def congresses(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.call("GET", "/registration/v1/congresses")
        return found

    async def import_file(self, path: str, file: Path) -> dict[str, Any]:
        """Send an XLSX as the desk page does and give the import's report."""
        content = await asyncio.to_thread(file.read_bytes)
        said: dict[str, Any] = await self.call("POST", path, files={"file": (file.name, content)})
        return said

    async def import_roster(self, congress: UUID, file: Path) -> dict[str, Any]:
        return await self.import_file(f"/registration/v1/congresses/{congress}/roster-imports", file)

    async def import_honour_roll(self, congress: UUID, file: Path) -> dict[str, Any]:
        return await self.import_file(f"/honors/v1/congresses/{congress}/honour-roll-imports", file)

    async def issue_credentials(self, congress: UUID) -> None:
        await self.call("POST", f"/registration/v1/congresses/{congress}/credentials")

    async def badges(self, congress: UUID) -> list[Badge]:
        said = await self.call("GET", f"/registration/v1/congresses/{congress}/badges")
        return [
            Badge(
                UUID(one["delegate_id"]),
                one["delegate_code"],
                one["full_name"],
                one["code"],
                one["short_code"],
                one["pass_path"],
            )
            for one in said
        ]

    async def open_doors(self, congress: UUID) -> None:
        """Open the official session on purpose: a day that is played at night begins before its own day."""
        path = f"/checkin/v1/congresses/{congress}/sessions"
        official = next(one for one in await self.call("GET", path) if not one["rehearsal"])
        await self.call("PUT", f"{path}/{official['id']}", json={"open": True})

    async def add_gate(self, congress: UUID, name: str, kind: str) -> UUID:
        """Open a gate (kind GATE) or the reception desk (kind DESK) and give its id."""
        said = await self.call("POST", f"/checkin/v1/congresses/{congress}/gates", json={"name": name, "kind": kind})
        return UUID(said["gate_id"])

    async def pair_device(self, congress: UUID, gate: UUID, name: str, role: str = "GATE_STEWARD") -> "CongressClient":
        """Pair a scanner with a gate by one-time code and give a client that acts as that device."""
        offer = await self.call(
            "POST",
            "/checkin/v1/pairing-codes",
            json={"congress_id": str(congress), "name": name, "role": role, "attributes": {"gate_id": str(gate)}},
        )
        paired = await self.call("POST", "/checkin/v1/paired-clients", json={"code": offer["code"]})
        return CongressClient(self.origin, self.ca_file, paired["token"])

    async def pair_screen(self, congress: UUID, name: str, role: str = "SCREEN") -> "CongressClient":
        """Pair a big screen by one-time code and give a client that acts as that screen."""
        offer = await self.call(
            "POST",
            "/honors/v1/pairing-codes",
            json={"congress_id": str(congress), "name": name, "role": role, "attributes": {}},
        )
        paired = await self.call("POST", "/honors/v1/paired-clients", json={"code": offer["code"]})
        return CongressClient(self.origin, self.ca_file, paired["token"])

    async def get_ready(self) -> None:
        """Do what a scanner's page does before the doors: learn its gate and the roster, and leave its lines open."""
        await self.call("GET", "/checkin/v1/roster/sealed")
        await asyncio.gather(*(self.call("GET", "/checkin/v1/device") for _ in range(LINES)))

    async def scan(
        self, text: str, scan_id: UUID | None = None, method: str = "QR", scanned_at: datetime | None = None
    ) -> ScanAnswer:
        """Hold a badge to this device. `text` is what the camera read; a repeat has the first `scan_id` and `scanned_at`."""
        scan_id = scan_id or new_id()
        moment = clock.real_now().isoformat()
        scanned = scanned_at.isoformat() if scanned_at else moment
        started = asyncio.get_running_loop().time()
        said = await self.call(
            "POST",
            "/checkin/v1/scans",
            json={"scan_id": str(scan_id), "text": text, "method": method, "scanned_at": scanned, "sent_at": moment},
        )
        return ScanAnswer(scan_id, said["verdict"], asyncio.get_running_loop().time() - started)

    async def receive(self, delegate: UUID, **more: str) -> ScanAnswer:
        """Receive a leader at the desk by one tap; `way` "DELEGATION" for one of a bus."""
        reception = new_id()
        started = asyncio.get_running_loop().time()
        said = await self.call(
            "POST",
            "/checkin/v1/receptions",
            json={
                "scan_id": str(reception),
                "kind": "RECEPTION",
                "delegate_id": str(delegate),
                "scanned_at": clock.real_now().isoformat(),
                "age_ms": 0,
                **more,
            },
        )
        return ScanAnswer(reception, said["verdict"], asyncio.get_running_loop().time() - started)

    async def revoke(self, delegate: UUID, reason: str, *, inside: bool = False) -> None:
        """Withdraw a delegate and their badge; `inside`: also one whom the service believes in the hall."""
        said = {"reason": reason, "inside": inside}
        await self.call("POST", f"/registration/v1/delegates/{delegate}/revocation", json=said)


class NeverHappened(RuntimeError):
    """A condition that had to come true did not, within its time."""


async def wait_until(ask: Callable[[], Awaitable[bool]], what: str, seconds: float = 30) -> float:
    """Ask every 20 ms until it is true and give the seconds that took. Raises NeverHappened, which names `what`."""
    started = asyncio.get_running_loop().time()
    while not await ask():
        if asyncio.get_running_loop().time() - started > seconds:
            raise NeverHappened(f"not within {seconds:.0f} s: {what}")
        await asyncio.sleep(0.02)
    return asyncio.get_running_loop().time() - started
