"""What registration tells the door alone: the codes that open it when they are typed."""

from typing import ClassVar
from uuid import UUID

from contracts.envelope import Event, Part


class ShortCode(Part):
    """The 12 digits under the QR of one badge. `credential_id` is 32 lower-case hex digits."""

    credential_id: str
    version: int
    short_code: str


class ShortCodesGiven(Event):
    """The short codes of badges given to a delegate. Of a badge's codes the last one told holds."""

    event_type: ClassVar[str] = "registration.codes.short_codes_given.v1"
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = "registration.codes.v1"
    key_field: ClassVar[str] = "delegate_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin",)

    delegate_id: UUID
    congress_id: UUID
    codes: tuple[ShortCode, ...]
