"""Asks an address once: `python -m chassis.http.serving.healthcheck URL` ends with 0 when it answers 2xx. For container engines."""

import sys
import urllib.error
import urllib.request

TIMEOUT = 4.0


def main() -> int:
    """Give the exit code."""
    try:
        with urllib.request.urlopen(sys.argv[1], timeout=TIMEOUT):  # noqa: S310 - our own address, from our own file
            return 0
    except (OSError, urllib.error.HTTPError) as error:
        why = error.read().decode(errors="replace") if isinstance(error, urllib.error.HTTPError) else ""
        print(f"{sys.argv[1]}: {error} {why}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
