"""Which item is next: text before photographs, oldest first, and those that failed before after those that did not.

So neither one bad case nor several can keep the others from being sent, and no photograph a case that was handed in
after it. Places are asked for one at a time, so the cost of the next one does not grow with the length of the queue.
"""

from collections.abc import Iterator

from offline_queue.delivery_store import DeliveryStore
from offline_queue.queued_item import ItemKind, QueuedItem

Key = tuple[ItemKind, int]
_ORDER = tuple(ItemKind)


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
        """Everything to be tried in a run that begins now; last those that failed and may try again.

        The pages of a case come one at a time, and before each it is asked whether a new text waits.
        """
        again = [key for key, until_s in self._deferred.items() if until_s <= now_s]
        passed = dict.fromkeys(ItemKind, 0)
        while (item := self._first(store, passed)) is not None:
            if item.kind is not ItemKind.PAGES:
                passed[item.kind] = item.sequence
            yield item
        for kind, sequence in sorted(again, key=lambda key: (_ORDER.index(key[0]), key[1])):
            yield from self._again(store, kind, sequence)

    def _first(self, store: DeliveryStore, passed: dict[ItemKind, int]) -> QueuedItem | None:
        """The first one that never failed, behind what this run has passed by."""
        for kind in ItemKind:
            while (item := _next(store, kind, passed[kind])) is not None:
                if not self.is_deferred(item):
                    return item
                passed[kind] = item.sequence
        return None

    def _again(self, store: DeliveryStore, kind: ItemKind, sequence: int) -> Iterator[QueuedItem]:
        item = _next(store, kind, sequence - 1)
        if item is None or item.sequence != sequence:
            del self._deferred[kind, sequence]
            return
        yield item
        # once a page came, the next one of the same case
        while kind is ItemKind.PAGES and (kind, sequence) not in self._deferred:
            item = _next(store, kind, sequence - 1)
            if item is None or item.sequence != sequence:
                return
            yield item


def _next(store: DeliveryStore, kind: ItemKind, after: int) -> QueuedItem | None:
    match kind:
        case ItemKind.CASE:
            return store.next_case(after)
        case ItemKind.RATING:
            return store.next_rating(after)
        case ItemKind.PAGES:
            return store.next_pages(after)
