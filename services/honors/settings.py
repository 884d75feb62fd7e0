"""What the processes of honors must be told; nothing beyond what every service is."""

from pathlib import Path

from chassis.settings import ServiceSettings

SERVICE = "honors"
MIGRATIONS = Path(__file__).parent / "migrations"


class HonorsSettings(ServiceSettings):
    """Settings of honors."""
