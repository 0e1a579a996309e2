"""An Executor whose work waits until the test lets it be done, on the test's own thread."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import ParamSpec, TypeVar

_Parameters = ParamSpec("_Parameters")
_Result = TypeVar("_Result")


class ManualExecutor(Executor):
    """Keeps work in order; `work` does one piece of it."""

    def __init__(self) -> None:
        self._times = 1
        self._waiting: deque[Callable[[], None]] = deque()

    def submit(
        self, fn: Callable[_Parameters, _Result], /, *args: _Parameters.args, **kwargs: _Parameters.kwargs
    ) -> "Future[_Result]":
        future: Future[_Result] = Future()

        def do() -> None:
            results = [fn(*args, **kwargs) for _ in range(self._times)]
            future.set_result(results[-1])

        self._waiting.append(do)
        return future

    def work(self) -> bool:
        """Do the oldest piece. False when there is none."""
        if not self._waiting:
            return False
        self._waiting.popleft()()
        return True

    def repeats(self, times: int) -> None:
        """From now on each piece is done so often, as by a port that answers twice."""
        self._times = times
