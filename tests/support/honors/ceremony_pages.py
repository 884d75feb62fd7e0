"""The addresses of the pages of a ceremony."""

from tests.support.honors.honors_rows import CONGRESS

STAGE, MC, BACKSTAGE = (f"/{page}/?congress={CONGRESS.congress_id}" for page in ("stage", "mc", "backstage"))
