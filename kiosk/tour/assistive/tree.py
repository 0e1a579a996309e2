"""What a screen reader makes of the bus: the nodes that are shown, in their order, each with what would be read out."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.tour.assistive.bus import AccessibilityBus, Address, State
from kiosk.tour.assistive.connection import RefusedError

PRESSABLE = frozenset({"push button", "check box", "radio button", "link", "toggle button"})
EDITABLE = frozenset({"text", "entry", "password text"})
_PRESSES = ("Press", "Toggle")


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that is shown.

    Attributes:
        address: Where it is.
        role: Such as `push button`.
        name: What is read out; empty where nothing is.
        description: What is read out after it.
        identifier: Its name in the program, after those of what it stands in.
        states: The states that hold.
        depth: In how many others it stands.
    """

    address: Address
    role: str
    name: str
    description: str
    identifier: str
    states: frozenset[State]
    depth: int

    @property
    def pressable(self) -> bool:
        """Whether it is a thing that is pressed."""
        return self.role in PRESSABLE

    @property
    def enabled(self) -> bool:
        """Whether it can be used now."""
        return State.SENSITIVE in self.states or State.ENABLED in self.states

    def is_called(self, name: str) -> bool:
        """Whether the program calls it so, or it is the inner part of what the program calls so."""
        return name in self.identifier.split(".")

    def read_out(self) -> str:
        """As a screen reader says it."""
        checked = "checked" if State.CHECKED in self.states else ""
        said = [self.name, self.description, self.role, checked, "" if self.enabled else "unavailable"]
        return ", ".join(word for word in said if word)


class AccessibleTree:
    """The tree of this process's own program, read from outside through the bus."""

    def __init__(self) -> None:
        self._bus = AccessibilityBus()

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def shown(self) -> list[Node]:
        """Everything that is shown now; where a question lies over the screen, the question only."""
        nodes = [node for program in self._bus.programs() for node in self._walk(program, 0)]
        modal = [index for index, node in enumerate(nodes) if node.role == "dialog"]
        return nodes[modal[-1] :] if modal else nodes

    def find(self, name: str) -> Node | None:
        """The node that the program calls so, if it is shown and can be used."""
        found = [node for node in self.shown() if node.is_called(name) and node.enabled]
        used = [node for node in found if node.pressable or node.role in EDITABLE]
        return next(iter(used or found), None)

    def press(self, node: Node) -> None:
        """Press it."""
        offered = self._bus.actions(node.address)
        self._bus.act(node.address, next(action for action in _PRESSES if action in offered))

    def write(self, node: Node, text: str) -> None:
        """Put `text` into a field."""
        self._bus.write(node.address, text)

    def text(self, node: Node) -> str:
        """What stands in a field."""
        return self._bus.text(node.address)

    def actions(self, node: Node) -> list[str]:
        """What can be done with it."""
        return self._bus.actions(node.address)

    def _walk(self, address: Address, depth: int) -> Iterator[Node]:
        try:
            states = self._bus.states(address)
            if depth and State.SHOWING not in states:
                return
            node = self._read(address, states, depth)
            held = self._bus.children(address)
        except RefusedError:
            return  # gone while the tree was read
        yield node
        for child in held:
            yield from self._walk(child, depth + 1)

    def _read(self, address: Address, states: frozenset[State], depth: int) -> Node:
        bus = self._bus
        role, name = bus.role(address), bus.name(address)
        return Node(address, role, name, bus.description(address), bus.identifier(address), states, depth)
