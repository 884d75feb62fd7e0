"""What checkin must be told from outside."""

from chassis.settings import ServiceSettings


class CheckinSettings(ServiceSettings):
    """Nothing beyond what every service needs."""
