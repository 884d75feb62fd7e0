"""The four questions to Kafka's administrator that aiokafka does not ask, in Kafka's own words and numbers."""

from typing import NamedTuple

from aiokafka.protocol.admin import CreateAclsRequest_v1, DeleteAclsRequest_v1, DescribeAclsRequest_v1
from aiokafka.protocol.api import Request, RequestStruct, Response
from aiokafka.protocol.types import CompactArray, CompactBytes, CompactString, Int8, Int16, Int32, Schema, TaggedFields

ANY, ALLOW = 1, 3
TOPIC, GROUP = 2, 3
LITERAL, PREFIXED = 3, 4
READ, WRITE, DESCRIBE = 3, 4, 8
SCRAM_SHA_256 = 1


class Rule(NamedTuple):
    """One allowance of Kafka, in the order of its fields; `principal` is User:name."""

    resource: int
    name: str
    pattern: int
    principal: str
    host: str
    operation: int
    permission: int


class Credential(NamedTuple):
    """What Kafka keeps of one principal's password."""

    name: str
    mechanism: int
    iterations: int
    salt: bytes
    salted_password: bytes


class AskRules(Request[DescribeAclsRequest_v1]):
    """Every rule there is."""

    API_KEY = 29

    def build(self, request_struct_class: type[DescribeAclsRequest_v1]) -> DescribeAclsRequest_v1:
        return request_struct_class(ANY, None, ANY, None, None, ANY, ANY)


class AddRules(Request[CreateAclsRequest_v1]):
    API_KEY = 30

    def __init__(self, rules: list[Rule]) -> None:
        self._rules = rules

    def build(self, request_struct_class: type[CreateAclsRequest_v1]) -> CreateAclsRequest_v1:
        return request_struct_class([tuple(rule) for rule in self._rules])


class TakeRules(Request[DeleteAclsRequest_v1]):
    API_KEY = 31

    def __init__(self, rules: list[Rule]) -> None:
        self._rules = rules

    def build(self, request_struct_class: type[DeleteAclsRequest_v1]) -> DeleteAclsRequest_v1:
        return request_struct_class([tuple(rule) for rule in self._rules])


class AlterScramResponse(Response):
    API_KEY = 51
    API_VERSION = 0
    SCHEMA = Schema(
        ("throttle_time_ms", Int32),
        (
            "results",
            CompactArray(
                ("user", CompactString("utf-8")),
                ("error_code", Int16),
                ("error_message", CompactString("utf-8")),
                ("tags", TaggedFields),
            ),
        ),
        ("tags", TaggedFields),
    )


class AlterScramRequest(RequestStruct):
    API_KEY = 51
    API_VERSION = 0
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = AlterScramResponse
    SCHEMA = Schema(
        (
            "deletions",
            CompactArray(("name", CompactString("utf-8")), ("mechanism", Int8), ("tags", TaggedFields)),
        ),
        (
            "upsertions",
            CompactArray(
                ("name", CompactString("utf-8")),
                ("mechanism", Int8),
                ("iterations", Int32),
                ("salt", CompactBytes),
                ("salted_password", CompactBytes),
                ("tags", TaggedFields),
            ),
        ),
        ("tags", TaggedFields),
    )


class SetPasswords(Request[AlterScramRequest]):
    API_KEY = 51

    def __init__(self, credentials: list[Credential]) -> None:
        self._credentials = credentials

    def build(self, request_struct_class: type[AlterScramRequest]) -> AlterScramRequest:
        return request_struct_class([], [(*one, {}) for one in self._credentials], {})
