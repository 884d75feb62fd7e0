"""The password once more: an open session alone does not change what guards an account."""

from uuid import UUID

from pydantic import Field

from chassis.access.attempts import trying
from chassis.access.principal import Principal
from chassis.http.field_types import Body
from chassis.storage.database import Database
from services.registration.api.access.staff import TRIES_PER_NAME_AND_ADDRESS
from services.registration.domain.access.password_rule import LONGEST
from services.registration.domain.ids import AccountId
from services.registration.usecases.access.confirm_password import confirm_password


class PasswordShown(Body):
    """The password of who is signed in."""

    password: str = Field(max_length=LONGEST)


async def password_of(db: Database, principal: Principal, password: str) -> None:
    """Raises Malformed where it is not theirs, TooMany for who guesses."""
    async with trying(db, ("password", principal.subject, TRIES_PER_NAME_AND_ADDRESS)):
        await confirm_password(db, AccountId(UUID(principal.subject)), password)
