"""What is said when devices and screens are paired."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from chassis.access.paired_clients import PairedClient
from chassis.http.congress_guard import Standing
from chassis.http.field_types import Body, PlainText


class PairingOffer(Body):
    """What the organiser asks for: a code for one device or screen."""

    congress_id: UUID
    role: Annotated[str, PlainText(40)]
    name: Annotated[str, PlainText(80, least=1)] = Field(description="Tên để nhận ra thiết bị, ví dụ «Cửa 1, máy 2».")
    attributes: dict[Annotated[str, PlainText(40, least=1)], Annotated[str, PlainText(200)]] = Field(
        default_factory=dict, max_length=8
    )


class PairingCode(BaseModel):
    code: str
    expires_in_seconds: int


class PairingOpen(BaseModel):
    """Pairing is open while a code waits. `until` is when the last one ends, null while pairing is closed."""

    codes: int
    until: datetime | None


class PairingRedemption(Body):
    code: str = Field(pattern=r"^[0-9]{12}$")


class ClientView(BaseModel):
    """A paired client as its organisers see it."""

    client_id: UUID
    congress_id: UUID
    name: str
    roles: list[str]
    attributes: dict[str, str]
    paired_at: datetime
    expires_at: datetime
    revoked_at: datetime | None

    @classmethod
    def of(cls, client: PairedClient) -> "ClientView":
        return cls(
            client_id=client.client_id,
            congress_id=client.congress_id,
            name=client.name,
            roles=sorted(client.roles),
            attributes=dict(client.attributes),
            paired_at=client.paired_at,
            expires_at=client.expires_at,
            revoked_at=client.revoked_at,
        )


class OwnView(ClientView):
    """A paired client as it sees itself. `standing` of its congress, as this service knows it: CLOSED where it takes nothing
    more (archived), null where nobody says so. A page asks again and again and stops, or goes on, by it.
    """

    standing: Standing | None


class NewClient(BaseModel):
    """The answer to a redeemed code. `token` is shown this once, and to programs only; pages (`X-Daihoi`) have it in a cookie."""

    token: str
    client: ClientView
