"""The screens on which an item is looked for and read about."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from kiosk.domain.catalogue import Audience
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.page_print import PagePrint

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Entry, OneThing, ServiceItem


@dataclass(frozen=True, slots=True)
class Home:
    """The choice of items for an audience; `page` counts from 0, in the elder version of a catalogue without groups."""

    name: ClassVar[ScreenName] = ScreenName.HOME

    page: int = 0
    audience: Audience = Audience.PERSONAL


class Shelf(StrEnum):
    """What a list holds."""

    ALL = "all"
    TOPIC = "topic"
    ONE_THINGS = "one_things"


@dataclass(frozen=True, slots=True)
class ItemList:
    """The items of a topic, all of them, or what is done together, a page at a time; leads back to `home`."""

    name: ClassVar[ScreenName] = ScreenName.ITEMS

    home: Home
    shelf: Shelf = Shelf.ALL
    topic: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for, which is personal, and what was found, the best first; leads back to `home`."""

    name: ClassVar[ScreenName] = ScreenName.SEARCH

    home: Home
    text: str = field(default="", repr=False)
    found: tuple[Entry, ...] = field(default=(), repr=False)
    page: int = 0


Browsing = Home | ItemList | Search


@dataclass(frozen=True, slots=True)
class OneThingGuide:
    """What is done together, and what each part needs; leads back to `back`."""

    name: ClassVar[ScreenName] = ScreenName.ONE_THING

    thing: OneThing
    back: Browsing


@dataclass(frozen=True, slots=True)
class Hotline:
    """The telephone that answers for everything; leads back to `back`."""

    name: ClassVar[ScreenName] = ScreenName.HOTLINE

    back: Browsing


@dataclass(frozen=True, slots=True)
class ServiceGuide:
    """The guide of one item; leads back to `back`. `page` is its notice on paper."""

    name: ClassVar[ScreenName] = ScreenName.GUIDE

    item: ServiceItem
    back: Browsing = field(default_factory=Home)
    page: PagePrint = field(default_factory=PagePrint)
