"""The page on environment variables says what the code reads."""

import pytest

from chassis.settings import ServiceSettings
from daihoi import environment_page


def test_the_page_is_fresh() -> None:
    assert environment_page.PAGE.read_text("utf-8") == environment_page.render(), (
        "docs/environment.md is stale: run `make docs`"
    )


@pytest.mark.parametrize(("service", "settings"), environment_page.OWNERS)
def test_every_setting_says_what_it_is_for(service: str, settings: type[ServiceSettings]) -> None:
    assert not [name for name, info in settings.model_fields.items() if not info.description], service


def test_no_secret_is_shown_when_settings_are_printed() -> None:
    settings = ServiceSettings(database_url="postgresql://a:very-secret@h/d")
    assert "very-secret" not in repr(settings)
