"""A database for each service, whose tables one role owns and another uses, on our PostgreSQL or on one that is given."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

import asyncpg

from chassis.storage.migrate import OWNER
from daihoi.language import words
from daihoi.local.home import SERVICES, Home


class DatabaseFailed(RuntimeError):
    """The databases could not be made; the message says what to do."""


@dataclass(frozen=True)
class Databases:
    """Where each service keeps its truth. `admin_dsn` may create databases and roles."""

    home: Home
    admin_dsn: str

    def dsn(self, service: str) -> str:
        """Give the address by which that service's processes sign in: they use the tables and change none."""
        return self._address(service, database_name(service), self._password(service))

    def owner_dsn(self, service: str) -> str:
        """Give the address by which that service's tables are made and changed (`chassis.storage.migrate`)."""
        return self._address(service, owner_name(service), self._password(f"{service}_owner"))

    async def make(self) -> None:
        """Create what is missing and set the passwords again. Raises DatabaseFailed."""
        try:
            admin = await asyncpg.connect(self.admin_dsn, timeout=10)
        except (OSError, asyncpg.PostgresError, TimeoutError) as error:
            raise DatabaseFailed(words("failed.shut_out", error=error)) from error
        try:
            for service in SERVICES:
                await self._make_one(admin, service)
        except asyncpg.InsufficientPrivilegeError as error:
            raise DatabaseFailed(words("failed.may_not_create")) from error
        finally:
            await admin.close()

    async def _make_one(self, admin: "asyncpg.Connection[asyncpg.Record]", service: str) -> None:
        name, owner = database_name(service), owner_name(service)
        await _make_role(admin, name, self._password(service))
        await _make_role(admin, owner, self._password(f"{service}_owner"))
        owned_by = await admin.fetchval(_OWNED_BY, name)
        if owned_by is None:
            # Owner only by GRANT on a server where we are not superuser: CREATE DATABASE ... OWNER asks for membership.
            await admin.execute(f"GRANT {owner} TO CURRENT_USER")
            await admin.execute(f"CREATE DATABASE {name} OWNER {owner} TEMPLATE template0 ENCODING 'UTF8'")
        elif owned_by != owner:
            await self._hand_over(admin, name, owner)
        await admin.execute(f"REVOKE CONNECT ON DATABASE {name} FROM PUBLIC")
        await admin.execute(f"GRANT CONNECT, TEMPORARY ON DATABASE {name} TO {name}")

    async def _hand_over(self, admin: "asyncpg.Connection[asyncpg.Record]", name: str, owner: str) -> None:
        """Give what an older version let the processes own to who owns it now."""
        await admin.execute(f"GRANT {name}, {owner} TO CURRENT_USER")
        await admin.execute(f"ALTER DATABASE {name} OWNER TO {owner}")
        inside = await asyncpg.connect(urlunsplit(urlsplit(self.admin_dsn)._replace(path=f"/{name}")), timeout=10)
        try:
            await inside.execute(f"REASSIGN OWNED BY {name} TO {owner}")
        finally:
            await inside.close()

    def _address(self, service: str, role: str, password: str) -> str:
        parts = urlsplit(self.admin_dsn)
        host = parts.netloc.rpartition("@")[2]
        netloc = f"{role}:{quote(password)}@{host}"
        return urlunsplit(parts._replace(netloc=netloc, path=f"/{database_name(service)}"))

    def _password(self, name: str) -> str:
        return self.home.secret("postgres", name)


def database_name(service: str) -> str:
    """The name of a service's database and of the role of its processes."""
    return f"daihoi_{service}"


def owner_name(service: str) -> str:
    """The name of the role that owns a service's tables."""
    return f"{database_name(service)}{OWNER}"


async def _make_role(admin: "asyncpg.Connection[asyncpg.Record]", name: str, password: str) -> None:
    assert re.fullmatch(r"[a-z_]+", name)
    assert re.fullmatch(r"[\w-]+", password)
    verb = "ALTER" if await admin.fetchval(_ROLE, name) else "CREATE"
    await admin.execute(f"{verb} ROLE {name} LOGIN PASSWORD '{password}'")


_ROLE = """SELECT 1 FROM pg_roles WHERE rolname = $1"""
_OWNED_BY = """
SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = $1
"""
