"""Reads the address under which the passes of a congress open, beside its field when it does not fit."""

from chassis.errors import Malformed
from services.registration.domain.badges.sending import NoPublicAddress, read_public_address


def require_public_address(typed: str) -> str:
    """Give the origin, "" for none of its own. Raises Malformed with the sentence for the field."""
    read = read_public_address(typed)
    if isinstance(read, NoPublicAddress):
        errors = [{"field": "body.public_address", "code": "unfit", "message": read.sentence}]
        raise Malformed(f"Địa chỉ công khai: {read.sentence}", errors=errors)
    return read
