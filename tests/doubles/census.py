"""What this process holds: threads and file handles, counted before and after, so that nothing stays behind unseen."""

import gc
import threading
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_LOOKS = 20
_LOOK_S = 0.01
_MOST_TIMES = 15


@dataclass(frozen=True, slots=True)
class Census:
    """What was held at one moment."""

    threads: int
    handles: int

    @classmethod
    def taken(cls) -> "Census":
        """Now: the least of several looks, because a device that is looked for is opened and closed all the time.

        What only waits for the collector is closed first, else handles seem to be won or lost later.
        """
        gc.collect()
        looks = [cls._look() for _ in range(_LOOKS)]
        return cls(min(look.threads for look in looks), min(look.handles for look in looks))

    @classmethod
    def settled(cls, before: "Census") -> "Census":
        """Now, or as soon as no more is held than `before`: what was just given back may take a moment to be gone."""
        now = cls.taken()
        for _ in range(_MOST_TIMES):
            if not now.exceeds(before):
                break
            now = cls.taken()
        return now

    def exceeds(self, before: "Census") -> bool:
        """Whether anything is held that was not."""
        return self.threads > before.threads or self.handles > before.handles

    @classmethod
    def _look(cls) -> "Census":
        threading.Event().wait(_LOOK_S)
        return cls(threading.active_count(), sum(1 for _ in Path("/proc/self/fd").iterdir()))


def handles_by_name() -> Counter[str]:
    """What every open handle leads to: a path, a socket, a pipe; the last two have a name of their own.

    Told by name, what an earlier test gives back late does not hide what is left behind meanwhile.
    """
    gc.collect()
    names: Counter[str] = Counter()
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):  # that of the list itself
            names[str(handle.readlink())] += 1
    return names
