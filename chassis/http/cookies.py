"""The cookies that carry tokens in a browser: only over HTTPS, only to us, never to a script."""

from datetime import timedelta
from typing import Literal

from starlette.requests import Request
from starlette.responses import Response

from chassis.http.route_rules import CSRF_HEADER

KEPT_AFTER = timedelta(days=30)
"""A cookie outlives its token, so that whoever comes too late is told so and not taken for a stranger."""


def set_token_cookie(response: Response, name: str, token: str, lifetime: timedelta) -> None:
    """Set a `__Host-` cookie (Secure, HttpOnly, SameSite=Strict, Path=/, no Domain) for a token that holds for `lifetime`."""
    seconds = int((lifetime + KEPT_AFTER).total_seconds())
    response.set_cookie(name, token, max_age=seconds, path="/", secure=True, httponly=True, samesite="strict")


def set_passing_cookie(
    response: Response, name: str, value: str, lifetime: timedelta, samesite: Literal["lax", "strict"]
) -> None:
    """Set a `__Host-` cookie that is gone after `lifetime`; "lax" for what has to come along when another site sends the
    browser back to us.
    """
    seconds = int(lifetime.total_seconds())
    response.set_cookie(name, value, max_age=seconds, path="/", secure=True, httponly=True, samesite=samesite)


def told_to(request: Request, token: str) -> str:
    """Give what an answer says of a token: programs need it, a page of ours has it in a cookie that no script reads ("")."""
    return "" if CSRF_HEADER in request.headers else token


def drop_token_cookie(response: Response, name: str) -> None:
    """Take the cookie back."""
    response.delete_cookie(name, path="/", secure=True, httponly=True, samesite="strict")
