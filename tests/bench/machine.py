"""What kind of machine the figures were measured on. It names no host, no person and no address."""

import os
import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def describe_machine() -> dict[str, object]:
    """Return processor, memory and the versions that matter to the figures."""
    memory_bytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processor": _first_value(Path("/proc/cpuinfo"), "model name", ":") or platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gb": round(memory_bytes / 2**30, 1),
        "system": _first_value(Path("/etc/os-release"), "PRETTY_NAME", "=") or platform.system(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "qt": _version_of("PySide6_Essentials"),
    }


def _first_value(path: Path, key: str, separator: str) -> str | None:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    values = (line.partition(separator)[2].strip().strip('"') for line in lines if line.startswith(key))
    return next(values, None)


def _version_of(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None
