"""What can be chosen, as a tile: an item, or what is done together; and the topics."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.catalogue import Entry, ServiceItem, Topic
from kiosk.domain.language import Language, LocalizedText

_PARTS = LocalizedText("{} 件事，一次办", "{} matters at once")


@dataclass(frozen=True, slots=True)
class EntryTile:
    """One entry as a tile.

    Attributes:
        code: Its code.
        name: Its name in full.
        short_name: Its name for a tile.
        icon_name: Its icon.
        time: How long it takes, or how many matters it is.
        fee: What it costs; empty where several matters are done together.
        where: Where to apply; empty where it is applied for here.
    """

    code: str
    name: str
    short_name: str
    icon_name: str
    time: str
    fee: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class TopicEntry:
    """A topic, or a group of the elder version."""

    code: str
    name: str
    icon_name: str
    hint: str


def present_entries(entries: Iterable[Entry], language: Language) -> tuple[EntryTile, ...]:
    """The tiles in the resident's language."""
    return tuple(_tile(entry, language) for entry in entries)


def present_topics(topics: Iterable[Topic], language: Language) -> tuple[TopicEntry, ...]:
    """The topics in the resident's language."""
    return tuple(
        TopicEntry(topic.code, topic.name.in_language(language), topic.icon, topic.hint.in_language(language))
        for topic in topics
    )


def _tile(entry: Entry, language: Language) -> EntryTile:
    if isinstance(entry, ServiceItem):
        time, fee = entry.guide.time_short.in_language(language), entry.guide.fee_short.in_language(language)
        where = "" if entry.here else entry.where.in_language(language)
    else:
        time, fee, where = _PARTS.in_language(language).format(len(entry.legs)), "", ""
    return EntryTile(
        code=entry.code,
        name=entry.name.in_language(language),
        short_name=entry.short_name.in_language(language),
        icon_name=entry.icon,
        time=time,
        fee=fee,
        where=where,
    )
