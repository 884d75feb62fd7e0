"""The API process of registration: `uvicorn --factory services.registration.app:create_app`."""

from functools import partial
from pathlib import Path

from fastapi import FastAPI

from chassis.access.staff_tokens import StaffTokens
from chassis.http.api import Background, build_api
from chassis.mail.server import MailServer
from chassis.oidc.provider import Client, Provider
from chassis.oidc.published import may_be_asked
from chassis.outgoing.asking import Asking
from chassis.storage.database import Database
from services.registration.api.access.staff import is_known
from services.registration.api.congress.live_counters import counters_hub
from services.registration.api.guard import GUARD, READS
from services.registration.api.routes import ROUTES
from services.registration.domain.access.second_factor import settled
from services.registration.domain.ids import StaffSessionId
from services.registration.domain.mail.addresses import AddressRefused, read_address
from services.registration.settings import RegistrationSettings
from services.registration.usecases.access.by_provider.sign_in_provider import SignInProvider
from services.registration.usecases.access.keyring import Keyring, PersonalDataVault
from services.registration.usecases.access.keys.held import Held
from services.registration.usecases.access.keys.load_keyring import follow_keys, load_keyring
from services.registration.usecases.access.open_account import open_first_account
from services.registration.usecases.access.read_access import read_access
from services.registration.usecases.access.second_factor.salt_old_codes import salt_old_codes
from services.registration.usecases.access.sessions.note_uses import Uses
from services.registration.usecases.mail.post_office import PostOffice
from services.registration.usecases.mail.send_mails import send_mails
from services.registration.usecases.photos.forget_photos import forget_photos
from services.registration.usecases.photos.leaving import take_portraits_of_who_left
from services.registration.usecases.privacy.keep_closing import keep_closing

MIGRATIONS = Path(__file__).parent / "migrations"


class SecretMissing(RuntimeError):
    """A secret that the API cannot work without was not given."""


class WrongSetting(RuntimeError):
    """A setting that nothing could be done with; the message says which and what to do."""


def create_app(given: RegistrationSettings | None = None) -> FastAPI:
    """Give the API; without settings they come from the environment, and its keys are read again while it runs.

    Raises SecretMissing, WrongSetting.
    """
    settings = given or RegistrationSettings()
    held, office, provider = held_keys(settings), _post_office(settings), sign_in_provider(settings)
    keyring = _keyring(settings, held)
    db = Database(settings.database_url, application_name="registration api", max_size=settings.database_pool_size)

    async def begin() -> None:
        async with db.transaction() as conn:
            await load_keyring(conn, held, keyring)
            await salt_old_codes(conn)
            await take_portraits_of_who_left(conn)
            if first := settings.first_organizer_password:
                await open_first_account(conn, first, stays=settings.first_password_stays)

    hub, uses = counters_hub(db), Uses(db)
    tokens = StaffTokens(db, read_access, "registration", lambda one: uses.saw(StaffSessionId(one)))
    app = build_api(
        routes=ROUTES,
        settings=settings,
        db=db,
        migrations=MIGRATIONS,
        authenticators=[tokens],
        hubs=[hub],
        on_start=[begin],
        background=[*_background(db, keyring, office, given), uses.write_for_ever],
        guard=GUARD,
        reads=READS,
    )
    app.state.keyring, app.state.post_office, app.state.counters = keyring, office, hub
    app.state.sign_in_provider, app.state.staff_tokens, app.state.uses = provider, tokens, uses
    app.state.is_known = partial(is_known, keyring)
    return app


def _background(
    db: Database, keyring: Keyring, office: PostOffice, given: RegistrationSettings | None
) -> list[Background]:
    """Give what goes on beside the requests."""
    return [
        partial(send_mails, db, keyring, office),
        partial(forget_photos, db),
        partial(keep_closing, db),
        partial(follow_keys, db, partial(_held_now, given), keyring),
    ]


def _held_now(given: RegistrationSettings | None) -> Held:
    return held_keys(given or RegistrationSettings())


def held_keys(settings: RegistrationSettings) -> Held:
    """Give the private keys that the settings name. Raises SecretMissing."""
    given = {name: getattr(settings, name) for name in ("qr_signing_seed", "token_signing_seed", "personal_data_key")}
    if missing := [name for name, value in given.items() if not value]:
        raise SecretMissing(f"put {', '.join(missing)} (64 hex digits each) into DAIHOI_SECRETS_DIR")
    return Held.of(
        given["qr_signing_seed"],
        given["token_signing_seed"],
        given["personal_data_key"],
        (settings.qr_key_number, settings.token_key_number),
    )


def _keyring(settings: RegistrationSettings, held: Held) -> Keyring:
    return Keyring(
        vault=PersonalDataVault(held.personal),
        badge_key=held.badge[0],
        badge_key_number=settings.qr_key_number,
        token_key=held.token[0],
        token_key_number=settings.token_key_number,
        second_factor=settled(settings.second_factor, public_name=settings.tls == "acme"),
    )


CALLBACK = "/api/registration/v1/sign-in-provider/callback"
"""what the provider has to know as ours, behind DAIHOI_PUBLIC_ORIGIN"""


def sign_in_provider(settings: RegistrationSettings) -> SignInProvider | None:
    """Give the provider that the settings name, None for none; it is asked for nothing yet. Raises WrongSetting."""
    if not settings.oidc_issuer:
        return None
    if not may_be_asked(settings.oidc_issuer, settings.oidc_issuer) or "?" in settings.oidc_issuer:
        raise WrongSetting("DAIHOI_OIDC_ISSUER is no HTTPS address: write it as the provider names itself")
    if not settings.oidc_client_id or not settings.oidc_client_secret:
        raise WrongSetting("DAIHOI_OIDC_ISSUER needs DAIHOI_OIDC_CLIENT_ID and a secret in the file oidc_client_secret")
    client = Client(
        issuer=settings.oidc_issuer,
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.strip(),
        redirect_uri=settings.public_origin.rstrip("/").removesuffix(":443") + CALLBACK,
        prompt="" if settings.oidc_prompt == "none_asked" else settings.oidc_prompt,
    )
    try:
        asking = Asking(ca_file=settings.oidc_ca_file, way_out=settings.way_out)
    except OSError as error:
        raise WrongSetting("DAIHOI_OIDC_CA_FILE names no file with certificates (PEM)") from error
    return SignInProvider(settings.oidc_name, Provider(client, asking))


def _post_office(settings: RegistrationSettings) -> PostOffice:
    sender = read_address(settings.mail_from)
    if isinstance(sender, AddressRefused):
        raise WrongSetting("DAIHOI_MAIL_FROM is no e-mail address: set it to one that may send, like name@office.vn")
    server = (
        MailServer(
            host=settings.smtp_host,
            port=settings.smtp_port,
            security=settings.smtp_security,
            user=settings.smtp_user or "",
            password=settings.smtp_password or "",
            ca_file=settings.smtp_ca_file,
            timeout=settings.smtp_timeout,
            way_out=settings.way_out,
        )
        if settings.smtp_host
        else None
    )
    return PostOffice(server, sender, settings.mails_per_minute)
