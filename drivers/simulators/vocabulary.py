"""Words that play with devices: `card insert chen` is a device, an action of it, and what the action takes."""

from collections.abc import Callable, Iterable, Mapping
from inspect import signature

Actions = Mapping[str, Callable[..., None]]
"""What can be done with a device, by word."""


class UnknownWordError(ValueError):
    """A command that the bench does not know or cannot do; says which words it knows, or why not."""


def unknown(what: str, known: Iterable[str]) -> UnknownWordError:
    """That `what` is not among `known`."""
    return UnknownWordError(f"unknown {what}; there are: {', '.join(known)}")


def number(word: str) -> int:
    """The count that `word` is.

    Raises:
        UnknownWordError: it is none.
    """
    if not (word.isascii() and word.isdigit()):
        raise UnknownWordError(f"{word!r} is not a number")
    return int(word)


def perform(vocabulary: Mapping[str, Actions], words: list[str]) -> None:
    """Do what `words` say.

    Raises:
        UnknownWordError: naming the words that would be known in this place.
    """
    device, action, *rest = [*words, "", ""][: max(len(words), 2)]
    actions = vocabulary.get(device)
    if actions is None:
        raise unknown(f"device {device!r}", vocabulary)
    act = actions.get(action)
    if act is None:
        raise unknown(f"action {action!r} of {device}", actions)
    try:
        signature(act).bind(*rest)
    except TypeError:
        wanted = " ".join(signature(act).parameters).upper() or "no further word"
        raise UnknownWordError(f"{device} {action} takes {wanted}, not {' '.join(rest) or 'nothing'!r}") from None
    try:
        act(*rest)
    except UnknownWordError:
        raise
    except ValueError as error:
        raise UnknownWordError(f"{device} {action}: {error}") from error
