"""The OpenAPI documents that the pages' types are made from are what the services say today."""

import pytest

from daihoi.documents.openapi import render
from tests.support.congress.openapi_requests import SERVICES, document_text, documented


@pytest.mark.thorough
def test_the_documents_on_file_are_the_services_own() -> None:
    assert {service: document_text(service) for service in SERVICES} == render(), "run `make docs`"


@pytest.mark.parametrize("service", SERVICES)
def test_each_operation_has_a_short_name_of_its_own(service: str) -> None:
    paths = documented(service)["paths"].values()
    names = [operation["operationId"] for path in paths for operation in path.values()]
    assert len(names) == len(set(names))
    assert [name for name in names if not name.isidentifier() or "api" in name] == []
