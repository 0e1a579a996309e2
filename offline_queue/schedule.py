"""Which item is next: oldest first, and those that failed before after those that did not.

So neither one bad case nor several can keep the others from being sent. Places are asked for one at a time, so the cost
of the next one does not grow with the length of the queue.
"""

from collections.abc import Iterator

from offline_queue.delivery_store import DeliveryStore
from offline_queue.queued_item import ItemKind, QueuedItem

Key = tuple[ItemKind, int]


class Schedule:
    """Remembers, for this process only, which items must wait and until when."""

    def __init__(self) -> None:
        self._deferred: dict[Key, float] = {}

    def defer(self, item: QueuedItem, until_s: float) -> None:
        """Leave this one alone until then."""
        self._deferred[item.kind, item.sequence] = until_s

    def forget(self, item: QueuedItem) -> None:
        """It is delivered or on the shelf."""
        self._deferred.pop((item.kind, item.sequence), None)

    def is_deferred(self, item: QueuedItem) -> bool:
        """Whether it failed before."""
        return (item.kind, item.sequence) in self._deferred

    def next_due_s(self) -> float | None:
        """When the first deferred one may be tried, if there is any."""
        return min(self._deferred.values(), default=None)

    def due(self, store: DeliveryStore, now_s: float) -> Iterator[QueuedItem]:
        """Everything to be tried in a run that begins now: cases, ratings, then those that failed and may try again."""
        again = sorted(key for key, until_s in self._deferred.items() if until_s <= now_s)
        for kind in ItemKind:
            item = _next(store, kind, 0)
            while item is not None:
                if not self.is_deferred(item):
                    yield item
                item = _next(store, kind, item.sequence)
        for kind, sequence in again:
            item = _next(store, kind, sequence - 1)
            if item is not None and item.sequence == sequence:
                yield item
            else:
                del self._deferred[kind, sequence]


def _next(store: DeliveryStore, kind: ItemKind, after: int) -> QueuedItem | None:
    match kind:
        case ItemKind.CASE:
            return store.next_case(after)
        case ItemKind.RATING:
            return store.next_rating(after)
