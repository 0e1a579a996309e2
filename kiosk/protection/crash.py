"""What a crash may leave behind: nothing. A dump of the memory would hold the resident who stood there."""

import ctypes
import resource

_PR_SET_DUMPABLE = 4


def leave_no_core_dump() -> None:
    """Forbid this process core dumps, by file or through the system's collector, and reading by other programs."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # a collector that the kernel pipes dumps to ignores the limit, but not this
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
