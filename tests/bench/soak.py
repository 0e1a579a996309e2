"""Whether the front end forgets: its memory after many residents against its memory after the first ones."""

import json

from tests.bench.front_end import run_front_end
from tests.bench.result import AtMost, Bench, Measure, Result

_FEW, _MANY = 20, 200
_LIMIT_S = 600.0
_MOST = 1.05


def memory_growth() -> Result:
    """Resident memory after 200 journeys; the limit is what it was after 20, when everything had been shown."""
    told: dict[str, float] = json.loads(run_front_end("soaked_window", str(_FEW), "100", str(_MANY), limit_s=_LIMIT_S))
    few, many = told[str(_FEW)], told[str(_MANY)]
    note = f"After 100 it was {told['100']:.0f} MB; all modes and both languages, without devices."
    return Result(unit="MB", ours=many, limit=few, goal=AtMost(_MOST, Measure.RATIO), note=note)


BENCHES: dict[str, Bench] = {"soak.memory_growth": memory_growth}
