"""A database and a role of its own for each service, on our PostgreSQL or on one that is given."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

import asyncpg

from daihoi.local.home import SERVICES, Home


class DatabaseFailed(RuntimeError):
    """The databases could not be made; the message says what to do."""


@dataclass(frozen=True)
class Databases:
    """Where each service keeps its truth. `admin_dsn` may create databases and roles."""

    home: Home
    admin_dsn: str

    def dsn(self, service: str) -> str:
        """Give the address by which that service signs in with its own role."""
        parts = urlsplit(self.admin_dsn)
        host = parts.netloc.rpartition("@")[2]
        name = database_name(service)
        return urlunsplit(parts._replace(netloc=f"{name}:{quote(self._password(service))}@{host}", path=f"/{name}"))

    async def make(self) -> None:
        """Create what is missing and set the passwords again. Raises DatabaseFailed."""
        try:
            admin = await asyncpg.connect(self.admin_dsn, timeout=10)
        except (OSError, asyncpg.PostgresError, TimeoutError) as error:
            raise DatabaseFailed(f"PostgreSQL did not let us in ({error}): check DATABASE_URL") from error
        try:
            for service in SERVICES:
                await _make_one(admin, database_name(service), self._password(service))
        except asyncpg.InsufficientPrivilegeError as error:
            raise DatabaseFailed(
                "The role in DATABASE_URL may not create databases and roles: give it CREATEDB and CREATEROLE"
            ) from error
        finally:
            await admin.close()

    def _password(self, service: str) -> str:
        return self.home.secret("postgres", service)


def database_name(service: str) -> str:
    """The name of a service's database and of its role."""
    return f"daihoi_{service}"


async def _make_one(admin: "asyncpg.Connection[asyncpg.Record]", name: str, password: str) -> None:
    assert re.fullmatch(r"[a-z_]+", name)
    assert re.fullmatch(r"[\w-]+", password)
    verb = "ALTER" if await admin.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", name) else "CREATE"
    await admin.execute(f"{verb} ROLE {name} LOGIN PASSWORD '{password}'")
    if not await admin.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
        # Owner only by GRANT on a server where we are not superuser: CREATE DATABASE ... OWNER asks for membership.
        await admin.execute(f"GRANT {name} TO CURRENT_USER")
        await admin.execute(f"CREATE DATABASE {name} OWNER {name} TEMPLATE template0 ENCODING 'UTF8'")
    await admin.execute(f"REVOKE CONNECT ON DATABASE {name} FROM PUBLIC")
