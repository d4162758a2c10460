"""On what machine and day a figure was measured."""

from __future__ import annotations

import os
import platform
import resource
from datetime import UTC, datetime


def note() -> str:
    """One sentence for the head of a file of figures."""
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    memory = pages * size / 2**30
    day = datetime.now(UTC).date().isoformat()
    return f"Measured on {day}, Python {platform.python_version()}, {os.cpu_count()} cores, {memory:.0f} GiB of memory."


def peak_memory() -> float:
    """Largest memory of this process so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
