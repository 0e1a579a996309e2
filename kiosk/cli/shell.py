"""The shell that a command is called from: what somebody signed in there holds there, and nowhere else."""

import os
from pathlib import Path


def shell_name() -> str:
    """The number of the shell's session and when its leader was started, so that a number used again is another."""
    session = os.getsid(0)
    try:
        # the name in brackets may hold anything; the start time is the twentieth word after it (proc(5), field 22)
        started = (
            Path(f"/proc/{session}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[19]
        )
    except (OSError, IndexError):
        started = "gone"
    return f"{session}-{started}"
