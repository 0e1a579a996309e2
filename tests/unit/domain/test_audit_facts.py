"""The facts of an audit record are read back as they were written."""

import pytest

from kiosk.domain.audit import AUDIT_EVENTS, AuditEvent, facts_in, facts_text


@pytest.mark.parametrize("event", AuditEvent)
def test_what_was_written_of_any_event_is_read_back(event: AuditEvent) -> None:
    facts = {name: f"{name}-0001" for name in AUDIT_EVENTS[event].facts}
    assert facts_in(facts_text(event, facts)) == facts


def test_a_spoilt_record_gives_what_looks_like_facts() -> None:
    assert facts_in("local_no=YL0017-2611-0001 place=3 x") == {"local_no": "YL0017-2611-0001", "place": "3", "x": ""}
