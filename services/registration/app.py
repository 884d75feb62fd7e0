"""The API process of registration: `uvicorn --factory services.registration.app:create_app`."""

from pathlib import Path

from fastapi import FastAPI

from chassis.access.signing import SigningKey
from chassis.access.staff_tokens import StaffTokens
from chassis.http.api import build_api
from chassis.storage.database import Database
from services.registration.api import ROUTERS
from services.registration.api.congress.live_counters import counters_hub
from services.registration.api.guard import GUARD
from services.registration.settings import RegistrationSettings
from services.registration.usecases.access.keyring import Keyring, PersonalDataVault
from services.registration.usecases.access.open_account import open_first_account
from services.registration.usecases.access.publish_keys import publish_keys
from services.registration.usecases.access.read_access import read_access
from services.registration.usecases.photos.tell_photos import forget_earlier_photos

MIGRATIONS = Path(__file__).parent / "migrations"


class SecretMissing(RuntimeError):
    """A secret that the API cannot work without was not given."""


def create_app(settings: RegistrationSettings | None = None) -> FastAPI:
    """Give the API. Raises SecretMissing."""
    settings = settings or RegistrationSettings()
    keyring = _keyring(settings)
    db = Database(settings.database_url, application_name="registration api", max_size=settings.database_pool_size)

    async def begin() -> None:
        async with db.transaction() as conn:
            await publish_keys(conn, keyring)
            await forget_earlier_photos(conn)
            if settings.first_organizer_password:
                await open_first_account(conn, settings.first_organizer_password)

    hub, tokens = counters_hub(db), StaffTokens(db, read_access)
    app = build_api(
        service="registration",
        settings=settings,
        db=db,
        migrations=MIGRATIONS,
        routers=ROUTERS,
        authenticators=[tokens],
        hubs=[hub],
        on_start=[begin],
        guard=GUARD,
    )
    app.state.keyring = keyring
    app.state.counters = hub
    app.state.staff_tokens = tokens
    return app


def _keyring(settings: RegistrationSettings) -> Keyring:
    given = {name: getattr(settings, name) for name in ("qr_signing_seed", "token_signing_seed", "personal_data_key")}
    if missing := [name for name, value in given.items() if not value]:
        raise SecretMissing(f"put {', '.join(missing)} (64 hex digits each) into DAIHOI_SECRETS_DIR")
    return Keyring(
        vault=PersonalDataVault(given["personal_data_key"]),
        badge_key=SigningKey.from_seed(given["qr_signing_seed"]),
        badge_key_number=settings.qr_key_number,
        token_key=SigningKey.from_seed(given["token_signing_seed"]),
        token_key_number=settings.token_key_number,
    )
