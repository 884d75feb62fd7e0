"""Whether processes of the product are still there."""

import psutil


def still_runs(process: psutil.Process) -> bool:
    """A process that has ended may stand as a zombie for as long as init likes."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
