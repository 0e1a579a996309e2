"""The receipt that was printed last, among the files that the virtual printer leaves."""

from pathlib import Path


def newest_receipt(folder: Path, since: float = 0.0) -> Path | None:
    """Picture of the newest receipt not older than `since` (seconds of the file system's clock).

    A receipt counts once it is whole: the printer writes its bytes last, after the picture.
    """
    found = [(written, path) for path in folder.glob("receipt*.png") if (written := _written(path)) >= since]
    return max(found)[1] if found else None


def _written(picture: Path) -> float:
    """When the picture was written; below zero while its receipt is not whole."""
    try:
        written = picture.stat().st_mtime
        whole = picture.with_suffix(".bin").stat().st_mtime >= written
    except FileNotFoundError:
        return -1.0
    return written if whole else -1.0
