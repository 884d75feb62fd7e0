"""A field that registration does not know is refused: the OpenAPI document says so of every body."""

from tests.support.openapi_requests import documented, plain_schema


def test_every_body_that_registration_takes_is_closed() -> None:
    document = documented("registration")
    open_ones = [
        (method, path)
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
        if (content := operation.get("requestBody", {}).get("content", {}).get("application/json"))
        and plain_schema(document, content["schema"]).get("additionalProperties") is not False
    ]
    assert open_ones == []
