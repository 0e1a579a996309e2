"""20,000 forged replies: portals, torn, altered, replayed, and nonsense that is signed. How many are believed."""

from tests.bench.result import AtMost, Bench, Result
from tests.component.platform.forged_series import take_forged_replies

_REPLIES = 20_000


def forged_believed() -> Result:
    """Replies that were taken for the platform's acceptance or refusal of a case."""
    series = take_forged_replies(_REPLIES, seed=1)
    cost = f"the slowest took {series.slowest_s:.2f} s, memory grew by {series.grown_mb:.0f} MB"
    note = f"{_REPLIES:,} over real sockets; {cost}."
    believed = series.outcomes["Delivered"] + series.outcomes["Refused"]
    return Result(unit="replies", ours=float(believed), goal=AtMost(0), note=note)


BENCHES: dict[str, Bench] = {"platform.forged_believed": forged_believed}
