"""The OpenAPI documents that the pages' types are made from are what the services say today."""

import json

import pytest

from daihoi.documents.openapi import FOLDER, render

DOCUMENTS = render()


@pytest.mark.parametrize("service", DOCUMENTS)
def test_the_document_on_file_is_the_services_own(service: str) -> None:
    on_file = (FOLDER / f"{service}.json").read_text("utf-8")
    assert on_file == DOCUMENTS[service], "run `make docs`"


@pytest.mark.parametrize("service", DOCUMENTS)
def test_each_operation_has_a_short_name_of_its_own(service: str) -> None:
    paths = json.loads(DOCUMENTS[service])["paths"].values()
    names = [operation["operationId"] for path in paths for operation in path.values()]
    assert len(names) == len(set(names))
    assert [name for name in names if not name.isidentifier() or "api" in name] == []
