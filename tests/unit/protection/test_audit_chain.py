"""The audit log's chain tried as somebody would who wants an entry to be gone or to say something else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.audit import AUDIT_EVENTS, AuditEvent, facts_text
from kiosk.protection.audit_chain import GENESIS, AuditLink, first_broken, link_after

Forgery = Callable[[list[AuditLink]], list[AuditLink]]


def _chain(count: int) -> list[AuditLink]:
    links: list[AuditLink] = []
    for number in range(1, count + 1):
        at = (datetime(2026, 11, 30, tzinfo=UTC) + timedelta(minutes=number)).isoformat()
        previous = links[-1].digest if links else GENESIS
        links.append(link_after(previous, number, at, "case.accepted", f"local_no=YL0017-2611-{number:04d} pages=1"))
    return links


def _sealed_anew(links: list[AuditLink]) -> list[AuditLink]:
    """What somebody can do who knows how the digests are made."""
    previous, anew = GENESIS, list[AuditLink]()
    for number, link in enumerate(links, start=1):
        anew.append(link_after(previous, number, link.at, link.event, link.facts))
        previous = anew[-1].digest
    return anew


def test_an_untouched_log_holds_and_so_does_an_empty_one() -> None:
    links = _chain(5)
    assert first_broken(links) is None
    assert first_broken(links, head=links[2].digest) is None
    assert first_broken([]) is None


FORGERIES: dict[str, tuple[Forgery, int]] = {
    "facts": (lambda links: [*links[:2], replace(links[2], facts="local_no=YL0017-2611-9999 pages=1"), *links[3:]], 3),
    "time": (lambda links: [*links[:2], replace(links[2], at="2026-11-01T00:00:00+00:00"), *links[3:]], 3),
    "event": (lambda links: [*links[:2], replace(links[2], event="case.dropped"), *links[3:]], 3),
    "removed": (lambda links: [*links[:2], *links[3:]], 3),
    "first removed": (lambda links: links[1:], 1),
    "reordered": (lambda links: [links[0], links[2], links[1], *links[3:]], 2),
    "doubled": (lambda links: [links[0], links[0], *links[1:]], 2),
    "last digest": (lambda links: [*links[:4], replace(links[4], digest="0" * 64)], 5),
    "moved": (lambda links: [replace(link, sequence=link.sequence + 1) for link in links], 1),
}


@pytest.mark.parametrize(("forge", "at"), FORGERIES.values(), ids=FORGERIES)
def test_each_forgery_is_found_at_its_place(forge: Forgery, at: int) -> None:
    broken = first_broken(forge(_chain(5)))
    assert broken is not None
    assert broken.sequence == at


WHOLE_FORGERIES: dict[str, Forgery] = {
    "cut off": lambda links: links[:3],
    "written anew without an entry": lambda links: _sealed_anew([*links[:1], *links[2:]]),
    "emptied": lambda _: [],
}


@pytest.mark.parametrize("forge", WHOLE_FORGERIES.values(), ids=WHOLE_FORGERIES)
def test_a_log_written_anew_whole_lacks_the_head_that_was_told_before(forge: Forgery) -> None:
    links = _chain(5)
    assert first_broken(forge(links)) is None
    assert first_broken(forge(links), head=links[-1].digest) is not None


_PART = st.text(max_size=20)


@given(st.tuples(_PART, _PART, _PART), st.tuples(_PART, _PART, _PART))
def test_no_two_entries_have_one_digest(one: tuple[str, str, str], other: tuple[str, str, str]) -> None:
    digests = link_after(GENESIS, 1, *one).digest, link_after(GENESIS, 1, *other).digest
    assert (digests[0] == digests[1]) == (one == other)


@pytest.mark.parametrize("event", AuditEvent)
def test_every_event_says_what_it_means_and_takes_its_own_facts_only(event: AuditEvent) -> None:
    facts = dict.fromkeys(AUDIT_EVENTS[event].facts, "x")
    assert facts_text(event, facts).count("=") == len(facts)
    for wrong in ({**facts, "name": "x"}, dict(list(facts.items())[1:]), {**facts, "local_no": "x pages=9"}):
        with pytest.raises(ValueError, match=event):
            facts_text(event, wrong)
