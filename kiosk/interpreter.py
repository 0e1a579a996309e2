"""How Python runs the front end's process: its turns between threads, its garbage, its memory.

`hurry` stands before the first frame, `settle` after it.
"""

import ctypes
import gc
import sys

_TURN_S = 0.0005  # Python's own 5 ms would be waited for again and again where QML reads a property of ours
_M_MMAP_THRESHOLD = -3
_LARGE_BYTES = 2**20


def hurry() -> None:
    """Until `settle` garbage is not looked for: what is made by then stays, and looking costs 25 ms.

    Buffers of a photograph's size are given back to the system at once: the C library would learn from the first one
    to keep them, which is 50 MB after a session.
    """
    sys.setswitchinterval(_TURN_S)
    gc.disable()
    ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)


def settle() -> None:
    """From now on garbage is collected, and never again looked for in what is there already."""
    gc.freeze()
    gc.enable()
