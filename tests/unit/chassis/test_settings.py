"""Settings come from the environment, secrets from files too, and what is wrong is said at the start."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from chassis.settings import SECRETS_DIR, ServiceSettings


def test_a_variable_wins_over_a_file_and_a_file_over_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "database_url").write_text("postgresql://from-file/x\n")
    (tmp_path / "log_level").write_text("debug")
    monkeypatch.setenv(SECRETS_DIR, str(tmp_path))
    monkeypatch.setenv("DAIHOI_LOG_LEVEL", "warning")
    settings = ServiceSettings()
    assert (settings.database_url, settings.log_level) == ("postgresql://from-file/x", "warning")
    assert settings.database_pool_size == 10


def test_a_folder_of_secrets_that_is_not_there_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECRETS_DIR, str(tmp_path / "absent"))
    assert ServiceSettings(database_url="postgresql://x/x").metrics_port == 0


@pytest.mark.parametrize(
    ("name", "value"), [("LOG_LEVEL", "loud"), ("METRICS_PORT", "99999"), ("DATABASE_POOL_SIZE", "0")]
)
def test_a_wrong_value_is_said_at_the_start(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_DATABASE_URL", "postgresql://x/x")
    monkeypatch.setenv(f"DAIHOI_{name}", value)
    with pytest.raises(ValidationError, match=name.lower()):
        ServiceSettings()


def test_the_database_must_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DAIHOI_DATABASE_URL", raising=False)
    with pytest.raises(ValidationError, match="database_url"):
        ServiceSettings()
