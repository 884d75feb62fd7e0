"""Keeps what this commit leaves behind for the tests of the next: `python -m tests.support.events.keep_release FOLDER [ROWS]`.

Plays a small day in which every event is said at least once, then writes each service's database as SQL and the events
as they lie in Kafka. With ROWS, the folder of `tests.support.events.keep_rows`, a second dump (`SERVICE-full.sql`) has rows in
nearly every table. Run it on the commit that is released; `tests.support.events.released` reads the folder.
"""

import asyncio
import json
import lzma
import subprocess
import sys
import tempfile
from base64 import b64encode
from pathlib import Path

from aiokafka import ConsumerRecord

from chassis import clock
from chassis.ids import new_id
from daihoi.local.home import SERVICES, Home
from daihoi.local.runner import LocalStack
from daihoi.local.servers.postgres import postgres_binaries
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress, little_congress
from tests.support.events.every_event import end_a_session, play, read_topics, settled
from tests.support.events.keep_rows import kept_rows, put_rows
from tests.support.registration.registration_world import PASSWORD, PERSONAL_DATA_KEY, QR_SEED, TOKEN_SEED

SECRETS = {
    "qr_signing_seed": QR_SEED,
    "token_signing_seed": TOKEN_SEED,
    "personal_data_key": PERSONAL_DATA_KEY,
    "first_organizer_password": PASSWORD,
}
DUMP = ("--no-owner", "--no-privileges", "--no-comments", "--inserts", "--rows-per-insert=200")


def main(out: Path, rows: Path | None = None) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name) / "home"
        for folder in (home.parent, home):
            folder.mkdir(exist_ok=True)
            folder.chmod(0o755)  # PostgreSQL's own user has to get in
        for secret, value in SECRETS.items():
            Home(home).secret("registration", secret, lambda value=value: value)
        with LocalStack(home, durable=False) as stack:
            said = asyncio.run(_play(stack, Path(name)))
            _keep(out / "events.jsonl", "".join(map(_line, said)))
            for service in SERVICES:
                _keep(out / f"{service}.sql", _dump(stack.service_dsn(service)))
            if rows:
                for child in (*stack.of("worker"), *stack.of("api")):
                    child.stop()
                for service in SERVICES:
                    empty = asyncio.run(
                        put_rows(stack.databases.owner_dsn(service), kept_rows(rows / f"{service}.jsonl"))
                    )
                    print(f"{service}: nothing in {', '.join(empty) or 'no table'}")
                    _keep(out / f"{service}-full.sql", _dump(stack.service_dsn(service)))


async def _play(stack: LocalStack, folder: Path) -> list[ConsumerRecord]:
    async with CongressClient(stack.origin, stack.ca_file) as anybody:
        organizer = await anybody.sign_in(*stack.organizer)
    async with organizer, little_congress(organizer, folder) as congress:
        await play(congress)
        await _let_a_revoked_badge_in(congress)
        await end_a_session(stack)
        await settled(stack)
        return await read_topics(stack.broker("reader"))


async def _let_a_revoked_badge_in(congress: LittleCongress) -> None:
    """A device without network had not heard of the revocation: an admission with a conflict."""
    moment = clock.real_now().isoformat()
    scan = {
        "scan_id": str(new_id()),
        "text": congress.badge("guest").code,
        "method": "QR",
        "scanned_at": moment,
        "shown": "ADMITTED",
        "decided_by": "DEVICE",
    }
    await congress.gate.call("POST", "/checkin/v1/scans/batch", json={"sent_at": moment, "scans": [scan]})


def _keep(file: Path, text: str) -> None:
    file.with_name(f"{file.name}.xz").write_bytes(lzma.compress(text.encode(), preset=9))


def _dump(dsn: str) -> str:
    program = str(postgres_binaries() / "pg_dump")
    dumped = subprocess.run([program, *DUMP, dsn], capture_output=True, text=True, check=True).stdout
    return "".join(f"{line}\n" for line in dumped.splitlines() if line and not line.startswith(("--", "\\")))


def _line(message: ConsumerRecord) -> str:
    headers = [[name, value.decode()] for name, value in message.headers]
    try:
        value = {"value": message.value.decode()}
    except UnicodeDecodeError:  # a portrait
        value = {"base64": b64encode(message.value).decode()}
    said = {"topic": message.topic, "key": message.key.decode(), "headers": headers, **value}
    return json.dumps(said, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
