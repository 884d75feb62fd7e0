"""Where a request comes from, for counting tries."""

from fastapi import Request


def address_of(request: Request) -> str:
    """Give the caller's network address as the gateway told it, "?" when nobody did."""
    return request.client.host if request.client else "?"
