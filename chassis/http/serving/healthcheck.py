"""Asks an address once: `python -m chassis.http.serving.healthcheck URL [CA SELF]` ends with 0 when it answers 2xx. For container engines.

CA is the certificate (PEM) by which the address is known, SELF the certificate and key (PEM) that we show.
"""

import ssl
import sys
import urllib.error
import urllib.request

TIMEOUT = 4.0


def main() -> int:
    """Give the exit code."""
    url, *files = sys.argv[1:]
    try:
        with urllib.request.urlopen(url, timeout=TIMEOUT, context=_trust(*files)):  # noqa: S310 - our own address, from our own file
            return 0
    except (OSError, urllib.error.HTTPError) as error:
        why = error.read().decode(errors="replace") if isinstance(error, urllib.error.HTTPError) else ""
        print(f"{url}: {error} {why}", file=sys.stderr)
        return 1


def _trust(ca: str | None = None, ours: str | None = None) -> ssl.SSLContext | None:
    if not ca or not ours:
        return None
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.load_verify_locations(ca)
    trust.load_cert_chain(ours)
    return trust


if __name__ == "__main__":
    sys.exit(main())
