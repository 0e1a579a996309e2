"""The way from a view-model to the core."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.session.events import Event

Post = Callable[["Event"], None]


def post_nowhere(_event: "Event") -> None:
    """For a view-model that QML makes by itself, which only a design tool does."""
