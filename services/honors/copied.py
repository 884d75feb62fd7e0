"""The server's disk was copied: honors' own secrets are replaced. `python -m services.honors.copied`, in its worker's container."""

from chassis.language import either
from chassis.storage.by_command import by_command
from services.honors.settings import HonorsSettings
from services.honors.usecases.webhooks.replace_secrets import replace_secrets


def replaced(dsn: str) -> list[str]:
    """Replace them over that database; say what was done, and what has to be handed out again."""
    return [
        either(
            f"{one.url}: xin đưa nơi nhận bí mật mới {one.secret}; đến lúc ấy họ vẫn tin bí mật cũ",
            f"{one.url}: give its receiver the new secret {one.secret}; it trusts the old one until then",
        )
        for one in by_command(dsn, "copied", replace_secrets)
    ]


if __name__ == "__main__":
    print("\n".join(replaced(HonorsSettings().database_url)))
