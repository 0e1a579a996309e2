"""Rules of what is pressed: large and apart, named, reached by Tab in reading order, not too many."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise

from kiosk.session.states import Mode
from tests.component.matrix.shot import Rect, Shot, ShownTarget

TARGET_MM = {Mode.NORMAL: 12.0, Mode.CONTRAST: 12.0, Mode.ELDER: 16.0}
GAP_MM = {Mode.NORMAL: 3.0, Mode.CONTRAST: 3.0, Mode.ELDER: 5.0}
MOST_CHOICES = {Mode.NORMAL: 8, Mode.CONTRAST: 8, Mode.ELDER: 4}
_NATIONAL_GRADES = "GradeTile"  # GB/T 39735 knows five, and all five have to be offered
_HALF_PX = 0.5


def targets_are_large(shot: Shot) -> Iterator[str]:
    """The side of each target, whether it can be used now or not."""
    least = TARGET_MM[shot.setting.mode] * shot.px_per_mm - _HALF_PX
    for target in shot.targets:
        if min(target.hit.width, target.hit.height) < least:
            wide, tall = target.hit.width / shot.px_per_mm, target.hit.height / shot.px_per_mm
            yield f"{_named(target)} is {wide:.1f} x {tall:.1f} mm"


def targets_stand_apart(shot: Shot) -> Iterator[str]:
    """The gap between what is seen of two neighbours; one within the other is one target with a part of its own."""
    least = GAP_MM[shot.setting.mode] * shot.px_per_mm - 1
    for one, other in combinations(shot.targets, 2):
        if one.scroll != other.scroll or one.hit.holds(other.hit, 1) or other.hit.holds(one.hit, 1):
            continue
        gap = one.drawn.gap_to(other.drawn)
        if gap < least:
            yield f"{_named(one)} and {_named(other)} are {gap / shot.px_per_mm:.1f} mm apart"


def targets_are_named(shot: Shot) -> Iterator[str]:
    """Assistive technology knows what it is and what it is called; no two of one screen are called the same."""
    for target in shot.targets:
        if not target.role or target.role in {"NoRole", "Client", "Pane", "Grouping"}:
            yield f"{_named(target)} has no role ({target.role or 'unknown to assistive technology'})"
        if not target.spoken_name.strip():
            yield f"{_named(target)} has no name"
    twice = Counter((target.role, target.spoken_name) for target in shot.targets)
    for (role, name), count in twice.items():
        if count > 1 and name.strip():
            yield f"{count} targets are called {name!r} ({role})"


def tab_follows_reading(shot: Shot) -> Iterator[str]:
    """Tab reaches all that can be used, and goes back at most once: from the last to the first.

    To the next in the row, down, or to the top of a column further right is forward.
    """
    usable = {number for number, target in enumerate(shot.targets) if target.enabled}
    for number in sorted(usable - set(shot.ring)):
        yield f"{_named(shot.targets[number])} is never reached by Tab"
    ring = [shot.targets[number] for number in shot.ring if number in usable]
    back = [(one, other) for one, other in pairwise([*ring, *ring[:1]]) if _goes_back(one, other)]
    if len(back) > 1:
        ways = "; ".join(f"{_named(one)} to {_named(other)}" for one, other in back)
        yield f"Tab goes back {len(back)} times: {ways}"


def choices_are_few(shot: Shot) -> Iterator[str]:
    """Normal: at most eight of one kind side by side; elder: at most four on the whole screen."""
    choices = [target for target in shot.targets if target.choice and target.kind != _NATIONAL_GRADES]
    most = MOST_CHOICES[shot.setting.mode]
    counts = [len(choices)] if shot.setting.mode is Mode.ELDER else Counter(item.group for item in choices).values()
    for count in counts:
        if count > most:
            yield f"{count} choices, at most {most}"


def _goes_back(one: ShownTarget, other: ShownTarget) -> bool:
    """What moves together is compared where it stands in its scroll area, anything else where it is seen."""
    together = one.scroll == other.scroll
    return _is_back(one.hit, other.hit) if together else _is_back(_seen(one), _seen(other))


def _seen(target: ShownTarget) -> Rect:
    """Where it stands; at the edge of its scroll area while it is beyond it."""
    hit, room = target.hit, target.room
    top, bottom = (max(room.top, min(room.bottom, edge)) for edge in (hit.top, hit.bottom))
    return Rect(hit.left, top, hit.right, bottom)


def _is_back(one: Rect, other: Rect) -> bool:
    if other.bottom <= one.top + 1:
        return other.left < one.right
    same_row = other.top < one.bottom - 1
    return same_row and other.right <= one.left + 1


def _named(target: ShownTarget) -> str:
    return f"{target.kind} {target.name or target.spoken_name!r}"
