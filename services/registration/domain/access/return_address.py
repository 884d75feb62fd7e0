"""Where a browser may be sent after a sign-in: a page of our own, and nowhere else."""

import re

LONGEST = 500
_OWN_PAGE = re.compile(
    r"/[a-z]+(?:-[a-z]+)*/(?:\?[A-Za-z0-9\-._~%!$'()*+,;=:@/?&]*)?(?:#(?:[a-z]+(?:-[a-z]+)*|dai-bieu=[0-9a-f-]{36}))?"
)
FRONT_PAGE = "/"


def own_page(said: str) -> str:
    """Give the page that is asked for (`/desk/?congress=1#people`), the front page for anything that is none of ours."""
    return said if len(said) <= LONGEST and _OWN_PAGE.fullmatch(said) and not said.startswith("/api/") else FRONT_PAGE
