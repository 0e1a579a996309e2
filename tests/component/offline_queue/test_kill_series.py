"""A short series of kills; `python -m tests.component.offline_queue.kill_series` makes the long one."""

import subprocess
import sys


def test_killed_at_any_work_the_outbox_loses_no_confirmed_case() -> None:
    series = [sys.executable, "-m", "tests.component.offline_queue.kill_series", "--kills", "22"]
    done = subprocess.run(series, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
