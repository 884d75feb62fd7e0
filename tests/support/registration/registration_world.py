"""The registration API over a real database, as a browser or program meets it; people in it are synthetic."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
import httpx
from fastapi import FastAPI

from chassis.storage.database import teach_json
from services.registration.app import create_app, held_keys
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.settings import RegistrationSettings
from services.registration.usecases.access.keys.key_folder import Root
from services.registration.usecases.access.keys.publish_keys import publish_keys
from tests.support.events.written_once import table_once
from tests.support.root_of_trust import ROOT_KEY

PASSWORD = "cay-trau-suoi-khe"
QR_SEED = "11" * 32
TOKEN_SEED = "22" * 32
PERSONAL_DATA_KEY = "33" * 32
CONGRESS = {
    "code": "BK-V",
    "level": "PROVINCE",
    "province": "Bắc Kạn",
    "ordinal": "V",
    "term": "2020-2025",
    "review_period": "2016-2020",
    "theme": "Đoàn kết, sáng tạo",
    "venue": "Hội trường tỉnh",
    "gate_note": "Cửa A",
    "hotline": "0900 000 000",
    "starts_at": "2020-09-09T00:30:00+00:00",
    "synthetic": True,
}

UNIT = "BK-BB"
"""Where everybody comes from who says nothing else."""

Row = Mapping[str, str]


@dataclass
class Registration:
    """One running API: `http` is signed in as the organiser, `conn` looks into its database."""

    app: FastAPI
    http: httpx.AsyncClient
    conn: "asyncpg.Connection[asyncpg.Record]"
    dsn: str

    async def security_told(self) -> list[str]:
        """Give what the trail says of security, in its order."""
        await self.app.state.watch.write()
        rows = await self.conn.fetch("SELECT action FROM audit WHERE starts_with(action, 'security.') ORDER BY id")
        return [row["action"] for row in rows]

    async def found(self, **different: object) -> UUID:
        answer = await self.http.post("/congresses", json={**CONGRESS, **different})
        assert answer.status_code == 201, answer.text
        return UUID(answer.json()["congress_id"])

    async def put_unit(self, congress: UUID, name: str) -> None:
        """Put a delegation into the congress; one of the reference data keeps its code there."""
        answer = await self.http.post(f"/congresses/{congress}/units", json={"name": name})
        assert answer.status_code == 201, answer.text

    async def send(self, congress: UUID, data: bytes, **query: str) -> httpx.Response:
        files = {"file": ("danh-sach.xlsx", data)}
        return await self.http.post(f"/congresses/{congress}/roster-imports", files=files, params=query)

    async def bring(self, congress: UUID, *rows: Row) -> dict[str, Any]:
        """Import `rows`, which must be accepted as a file, and give the report."""
        answer = await self.send(congress, roster(rows))
        assert answer.status_code == 200, answer.text
        report: dict[str, Any] = answer.json()
        return report

    async def delegate(self, congress: UUID, code: str) -> dict[str, Any]:
        found = await self.http.get(f"/congresses/{congress}/delegates", params={"limit": 1000})
        one = next(one for one in found.json()["items"] if one["delegate_code"] == code)
        answer = await self.http.get(f"/delegates/{one['delegate_id']}")
        person: dict[str, Any] = answer.json()
        return person

    async def issue(self, congress: UUID) -> dict[str, Any]:
        answer = await self.http.post(f"/congresses/{congress}/credentials")
        assert answer.status_code == 200, answer.text
        done: dict[str, Any] = answer.json()
        return done

    async def said(self, event_type: str) -> list[dict[str, Any]]:
        """Give the data of every event of a type, in the order of the outbox."""
        rows = await self.conn.fetch(
            "SELECT convert_from(payload, 'UTF8')::json AS data FROM outbox "
            "WHERE headers @> jsonb_build_array(jsonb_build_array('ce_type', $1::text)) ORDER BY id",
            event_type,
        )
        return [row["data"] for row in rows]

    async def staff(self, username: str, *roles: str, unit_code: str | None = None) -> httpx.AsyncClient:
        """Open an account, choose `PASSWORD` in place of the one that was handed over; give it as a client."""
        wanted = {"username": username, "display_name": "Người giả lập", "roles": roles, "unit_code": unit_code}
        opened = await self.http.post("/accounts", json=wanted)
        assert opened.status_code == 201, opened.text
        client = await self.sign_in(username, opened.json()["password"])
        words = {"old_password": opened.json()["password"], "new_password": PASSWORD}
        answer = await client.put("/me/password", json=words)
        assert answer.status_code == 200, answer.text
        client.cookies.clear()
        client.headers["authorization"] = f"Bearer {answer.json()['token']}"
        return client

    async def sign_in(self, username: str, password: str = PASSWORD) -> httpx.AsyncClient:
        """Give another client that acts as this account; the caller closes it."""
        client = client_of(self.app)
        answer = await client.post("/sessions", json={"username": username, "password": password})
        assert answer.status_code == 201, answer.text
        client.cookies.clear()
        client.headers["authorization"] = f"Bearer {answer.json()['token']}"
        return client


def client_of(app: FastAPI) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="https://testserver/api/registration/v1", timeout=60)


def settings_for(dsn: str, **different: Any) -> RegistrationSettings:
    given: dict[str, Any] = {
        "database_url": dsn,
        "public_origin": "https://testserver",
        "qr_signing_seed": QR_SEED,
        "token_signing_seed": TOKEN_SEED,
        "personal_data_key": PERSONAL_DATA_KEY,
        "first_organizer_password": PASSWORD,
        "first_password_stays": True,
    }
    return RegistrationSettings(**{**given, **different})


async def publish(dsn: str, **different: Any) -> None:
    """Sign and tell the keys, as is done before each start of the API."""
    settings = settings_for(dsn, **different)
    conn = await asyncpg.connect(dsn)
    try:
        await teach_json(conn)
        async with conn.transaction():
            await publish_keys(conn, held_keys(settings), Root(ROOT_KEY.public_hex, ROOT_KEY))
    finally:
        await conn.close()


@asynccontextmanager
async def running(dsn: str, *, password: str = PASSWORD, **different: Any) -> AsyncIterator[Registration]:
    """Start the API over `dsn` with `different` settings and sign the organiser in, whose `password` it is."""
    await publish(dsn, **different)
    app = create_app(settings_for(dsn, **different))
    async with app.router.lifespan_context(app):
        conn = await asyncpg.connect(dsn)
        await teach_json(conn)
        registration = Registration(app, client_of(app), conn, dsn)
        signed_in = await registration.sign_in("organizer", password)
        await registration.http.aclose()
        registration.http = signed_in
        try:
            yield registration
        finally:
            await registration.http.aclose()
            await conn.close()


def person(number: int, **different: str) -> Row:
    """One synthetic row of a roster."""
    return {
        "delegate_code": f"GL-{number:04d}",
        "form_of_address": "Bà",
        "full_name": f"Nông Thị Giả Lập {'ABCDEFGHIJ'[number % 10]}",
        "sex": "Nữ",
        "birth": f"{number % 28 + 1:02d}/{(4 + number // 28) % 12 + 1}/{1984 - number // 336}",
        "ethnicity": "Tày",
        "religion": "Không",
        "party_member": "Có",
        "national_id": f"000184{number:06d}",
        "unit_code": UNIT,
        "unit_name": "Huyện Ba Bể",
        "category": "EXEMPLAR_INDIVIDUAL",
        "seat": f"B{number:02d}",
        **different,
    }


def roster(rows: Sequence[Row], *, without: Sequence[str] = ()) -> bytes:
    """Write rows as a unit would: national header lines above, Vietnamese headings, every cell text."""
    columns = [key for key in HEADINGS if key not in without and any(key in row for row in rows)]
    return table_once(
        [HEADINGS[key][0] for key in columns],
        [[row.get(key, "") for key in columns] for row in rows],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "DỮ LIỆU GIẢ LẬP"],
    )
