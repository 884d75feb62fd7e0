"""Writes the services' OpenAPI documents, from which the web pages' types are made (`npm run types`)."""

import json
from importlib import import_module
from pathlib import Path
from typing import TypeVar

from fastapi import FastAPI

from chassis.settings import ServiceSettings
from services.checkin.settings import CheckinSettings
from services.honors.settings import HonorsSettings
from services.registration.settings import RegistrationSettings

_SETTINGS: dict[str, type[ServiceSettings]] = {
    "registration": RegistrationSettings,
    "checkin": CheckinSettings,
    "honors": HonorsSettings,
}
Kind = TypeVar("Kind", bound=ServiceSettings)
FOLDER = Path(__file__).parents[2] / "web" / "openapi"
NOWHERE = "postgresql://nobody@127.0.0.1:1/nothing"  # an API is described without being started
NO_SECRET = "0" * 64


def applications() -> dict[str, FastAPI]:
    """Give the API of each service, to be described and not to be started."""
    return {service: _application(service, _settings(kind)) for service, kind in _SETTINGS.items()}


def _application(service: str, settings: ServiceSettings) -> FastAPI:
    """All routes of a service are a second's work to read: who only asks where the documents lie does without."""
    found: FastAPI = import_module(f"services.{service}.app").create_app(settings)
    return found


def render() -> dict[str, str]:
    """Give the document of each service as JSON, keys in order, by the name of the service."""
    return {
        service: json.dumps(app.openapi(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        for service, app in applications().items()
    }


def write_openapi() -> list[Path]:
    """Write web/openapi/<service>.json of every service and give the files."""
    written = []
    for service, text in render().items():
        file = FOLDER / f"{service}.json"
        file.write_text(text, "utf-8")
        written.append(file)
    return written


def _settings(kind: type[Kind]) -> Kind:
    secrets = ("qr_signing_seed", "token_signing_seed", "personal_data_key")
    given = {name: NO_SECRET for name in secrets if name in kind.model_fields}
    return kind.model_validate({"database_url": NOWHERE, **given})


if __name__ == "__main__":
    write_openapi()
