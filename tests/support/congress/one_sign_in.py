"""A session that many tests share."""

import ssl

import httpx

from daihoi.local.runner import LocalStack


class OneSignIn:
    """The organiser's session that all journeys share: more than ten sign-ins a minute are refused."""

    def __init__(self, stack: LocalStack) -> None:
        self._stack = stack
        self.token = self.again()

    def again(self) -> str:
        """Sign in anew, once the session was ended for all; give its token."""
        username, password = self._stack.organizer
        trust = ssl.create_default_context(cafile=str(self._stack.ca_file))
        answer = httpx.post(
            f"{self._stack.origin}/api/registration/v1/sessions",
            json={"username": username, "password": password},
            verify=trust,
            timeout=30,
        )
        self.token = str(answer.raise_for_status().json()["token"])
        return self.token
