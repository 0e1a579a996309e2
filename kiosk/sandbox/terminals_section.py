"""The terminals on the page of arrived cases: whether each lives, and what is wrong with it. Nothing personal."""

from datetime import UTC, datetime
from html import escape

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.sandbox.heartbeats import HeardTerminal
from kiosk.sandbox.messages import ReportedFault

_KNOWN = frozenset(FailureCode)


def terminals_section(terminals: tuple[HeardTerminal, ...]) -> str:
    """One article; empty as long as no terminal was heard."""
    if not terminals:
        return ""
    return f'<article id="terminals"><h2>终端</h2>{"".join(map(_terminal, terminals))}</article>'


def _terminal(heard: HeardTerminal) -> str:
    faults = heard.heartbeat.faults
    badge = (
        f'<span class="badge wheat">{len(faults)} 项故障</span>' if faults else '<span class="badge jade">正常</span>'
    )
    seconds = max(int((datetime.now(UTC) - heard.heard_at).total_seconds()), 0)
    ago = f"{seconds} 秒前" if seconds < 60 else f"{seconds // 60} 分钟前"  # noqa: PLR2004  a minute
    rows = "".join(map(_fault, faults))
    return (
        f"<h3>{escape(heard.name)}</h3><p class=facts><span>{badge}</span><span>最近一次心跳 {ago}</span></p>"
        f"{f'<dl>{rows}</dl>' if rows else ''}"
    )


def _fault(fault: ReportedFault) -> str:
    remedy = FAILURES[FailureCode(fault.code)].remedy.zh if fault.code in _KNOWN else "这个代码平台还不认识。"
    since = fault.since.astimezone().strftime("%m-%d %H:%M")
    return f"<dt>{escape(fault.code)}</dt><dd>{escape(remedy)}<span class=quiet>{since} 起</span></dd>"
