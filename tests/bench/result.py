"""One measured figure beside its limit, its peers and its goal. It holds and judges figures; it measures nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Measure(StrEnum):
    """Which number a goal speaks of: the figure itself, or the figure divided by its limit."""

    OURS = "ours"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class AtMost:
    """The number may not be above the value."""

    value: float
    of: Measure = Measure.OURS

    def met_by(self, number: float) -> bool:
        """Whether the number is good enough."""
        return number <= self.value

    def __str__(self) -> str:
        return f"{self.of} <= {self.value:g}"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The number may not be below the value."""

    value: float
    of: Measure = Measure.OURS

    def met_by(self, number: float) -> bool:
        """Whether the number is good enough."""
        return number >= self.value

    def __str__(self) -> str:
        return f"{self.of} >= {self.value:g}"


Goal = AtMost | AtLeast


@dataclass(frozen=True, slots=True)
class Result:
    """What one benchmark found.

    Attributes:
        unit: Unit of ours, limit and peers, such as `ms`, `MB`, `bytes`.
        ours: The kiosk's figure, the median of interleaved runs; None when the benchmark broke.
        limit: The best that this machine can do, measured in the same run; None where there is none.
        goal: What the figure or its ratio to the limit has to reach; None for a figure without a goal yet.
        peers: Figures of other programs, by their names, measured in the same run.
        note: What a reader must know to judge the figure, in one sentence.
    """

    unit: str
    ours: float | None
    limit: float | None = None
    goal: Goal | None = None
    peers: Mapping[str, float] = field(default_factory=dict[str, float])
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours divided by the limit; None where either is missing."""
        if self.ours is None or not self.limit:
            return None
        return self.ours / self.limit

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None where there is no goal. A figure that is missing reaches none."""
        if self.goal is None:
            return None if self.ours is not None else False
        number = self.ours if self.goal.of is Measure.OURS else self.ratio
        return number is not None and self.goal.met_by(number)

    def as_json(self, name: str) -> dict[str, object]:
        """Return the result in the form that `python -m tests.bench` prints."""
        return {
            "name": name,
            "unit": self.unit,
            "ours": _rounded(self.ours),
            "limit": _rounded(self.limit),
            "peers": {peer: _rounded(figure) for peer, figure in self.peers.items()},
            "ratio": _rounded(self.ratio),
            "goal": None if self.goal is None else str(self.goal),
            "met": self.met,
            "note": self.note,
        }


Bench = Callable[[], Result]


def _rounded(figure: float | None) -> float | None:
    """Four significant digits: more would be noise."""
    return None if figure is None else float(f"{figure:.4g}")
