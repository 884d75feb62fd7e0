"""The cookies that carry tokens in a browser: only over HTTPS, only to us, never to a script."""

from datetime import timedelta

from starlette.responses import Response

KEPT_AFTER = timedelta(days=30)
"""A cookie outlives its token, so that whoever comes too late is told so and not taken for a stranger."""


def set_token_cookie(response: Response, name: str, token: str, lifetime: timedelta) -> None:
    """Set a `__Host-` cookie (Secure, HttpOnly, SameSite=Strict, Path=/, no Domain) for a token that holds for `lifetime`."""
    seconds = int((lifetime + KEPT_AFTER).total_seconds())
    response.set_cookie(name, token, max_age=seconds, path="/", secure=True, httponly=True, samesite="strict")


def drop_token_cookie(response: Response, name: str) -> None:
    """Take the cookie back."""
    response.delete_cookie(name, path="/", secure=True, httponly=True, samesite="strict")
