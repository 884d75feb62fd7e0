"""An installation of registration whose secrets are files, with the command line beside it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from chassis.storage.database import teach_json
from contracts.registration import KeyPublished
from services.registration import keys as command
from services.registration.app import create_app
from services.registration.keys import Keys
from services.registration.usecases.access.keys import (
    load_keyring,
    remark_numbers,
    renew_pass_links,
    retire_key,
)
from services.registration.usecases.access.keys.key_folder import KeyFolder
from tests.support.registration.registration_world import (
    PASSWORD,
    PERSONAL_DATA_KEY,
    QR_SEED,
    TOKEN_SEED,
    Registration,
    client_of,
)

KAFKA_TAKES_ALL = "ALTER TABLE outbox ALTER published_at SET DEFAULT now(); UPDATE outbox SET published_at = now()"
KAFKA_IS_AWAY = "ALTER TABLE outbox ALTER published_at DROP DEFAULT"
SEALED = """
SELECT delegate_id, ethnicity_sealed, religion_sealed, party_member_sealed FROM sensitive_attributes ORDER BY delegate_id
"""
TOLD = "registration.access.key_published.v1"


@dataclass
class Installation:
    """A running API whose secrets are files, and the command line beside it."""

    registration: Registration
    keys: Keys
    secrets: Path
    root: Path

    async def run(self, *words: str) -> None:
        await asyncio.to_thread(self.keys.run, list(words), asks=False)

    async def badge(self, congress: object) -> str:
        return str((await self.printed(congress))["code"])

    async def printed(self, congress: object) -> dict[str, Any]:
        """What the first badge would have on it."""
        badges = await self.registration.http.get(f"/congresses/{congress}/badges")
        return dict(badges.json()[0])

    async def told(self) -> list[KeyPublished]:
        return [KeyPublished.model_validate(one) for one in await self.registration.said(TOLD)]


@asynccontextmanager
async def installed(dsn: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Installation]:
    """Run one over `dsn`, its secrets in `folder`; what waits for others does so a moment only."""
    for module in (load_keyring, retire_key, command, remark_numbers, renew_pass_links):
        monkeypatch.setattr(module, "PATIENCE", 0.3)
    monkeypatch.setattr(load_keyring, "EVERY", 0.1)
    monkeypatch.setattr(command, "EVERY", 0.2)
    secrets, root = folder / "registration", folder / "root"
    secrets.mkdir()
    for name, text in (
        ("qr_signing_seed", QR_SEED),
        ("token_signing_seed", TOKEN_SEED),
        ("personal_data_key", PERSONAL_DATA_KEY),
        ("first_organizer_password", PASSWORD),
        ("database_url", dsn),
    ):
        (secrets / name).write_text(text)
    monkeypatch.setenv("DAIHOI_SECRETS_DIR", str(secrets))
    monkeypatch.setenv("DAIHOI_PUBLIC_ORIGIN", "https://testserver")
    monkeypatch.setenv("DAIHOI_FIRST_PASSWORD_STAYS", "true")
    keys = Keys(dsn, KeyFolder(secrets, root))
    await asyncio.to_thread(keys.run, ["publish"])
    async with _serving(dsn) as registration:
        await registration.conn.execute(KAFKA_TAKES_ALL)
        yield Installation(registration, keys, secrets, root)


@asynccontextmanager
async def _serving(dsn: str) -> AsyncIterator[Registration]:
    app = create_app()
    conn = await asyncpg.connect(dsn)
    await teach_json(conn)
    async with app.router.lifespan_context(app):
        stranger = Registration(app, client_of(app), conn, dsn)
        registration = Registration(app, await stranger.sign_in("organizer"), conn, dsn)
        yield registration
        await registration.http.aclose()
        await stranger.http.aclose()
    await conn.close()
