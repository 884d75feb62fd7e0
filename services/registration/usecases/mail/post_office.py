"""Where this installation's letters go, and how fast."""

from dataclasses import dataclass
from datetime import timedelta

from chassis.mail.server import MailServer
from services.registration.domain.mail.addresses import Address


@dataclass(frozen=True)
class PostOffice:
    """`server` None: no mail server was given, so nothing is sent and letters can only be looked at."""

    server: MailServer | None
    sender: Address
    per_minute: int = 60

    @property
    def configured(self) -> bool:
        return self.server is not None

    @property
    def apart(self) -> timedelta:
        """The time between two letters."""
        return timedelta(seconds=60 / self.per_minute)
