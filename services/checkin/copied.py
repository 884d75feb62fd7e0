"""The server's disk was copied: checkin's own secrets are replaced. `python -m services.checkin.copied`, in its worker's container."""

from chassis.language import either
from chassis.storage.by_command import by_command
from services.checkin.settings import CheckinSettings
from services.checkin.usecases.known.replace_copied_secrets import replace_copied_secrets


def replaced(dsn: str) -> list[str]:
    """Replace them over that database; say what was done, and what has to be handed out again."""
    return [
        either(
            f"{one.name}: màn hình ở cửa hiện mã theo bí mật mới; danh sách trên thiết bị mở bằng {one.code}",
            f"{one.name}: the screens at the doors show codes by a new secret; the list on devices opens by {one.code}",
        )
        for one in by_command(dsn, "copied", replace_copied_secrets)
    ]


if __name__ == "__main__":
    print("\n".join(replaced(CheckinSettings().database_url)))
