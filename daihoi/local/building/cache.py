"""Where downloads and unpacked programs are kept between runs, outside the repository."""

import os
from pathlib import Path


def cache_dir() -> Path:
    """The folder for downloads, made when absent.

    `DAIHOI_CACHE` wins; root gets `/var/cache/daihoi` because PostgreSQL runs as another user there
    and root's home is closed to others; everybody else gets the XDG cache folder.
    """
    named = os.environ.get("DAIHOI_CACHE")
    if named:
        path = Path(named)
    elif os.geteuid() == 0:
        path = Path("/var/cache/daihoi")
    else:
        path = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "daihoi"
    path.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        path.chmod(0o755)  # a strict umask would shut PostgreSQL's user out
    return path
