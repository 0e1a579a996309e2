"""The accessibility bus (AT-SPI 2) as far as a screen reader needs it: names, roles, states, actions, texts."""

from dataclasses import dataclass
from enum import IntEnum

from kiosk.tour.assistive.connection import Connection

_ATSPI = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"


class State(IntEnum):
    """States that matter here, by their bit."""

    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30
    CHECKABLE = 41


@dataclass(frozen=True, slots=True)
class Address:
    """Where a node is: the program's name on the bus and the node's path."""

    program: str
    path: str


class AccessibilityBus:
    """On the accessibility bus of this session; not to be shared by threads.

    Every question may raise RefusedError: the program has taken the node away.
    """

    def __init__(self) -> None:
        session = Connection()
        try:
            (address,) = session.ask("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        finally:
            session.close()
        self._connection = Connection(str(address))

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def programs(self) -> list[Address]:
        """The programs that are on the bus."""
        return self.children(Address(f"{_ATSPI}Registry", _ROOT))

    def children(self, node: Address) -> list[Address]:
        """What the node holds."""
        (found,) = self._connection.ask(node.program, node.path, f"{_ATSPI}Accessible", "GetChildren")
        return [Address(str(program), str(path)) for program, path in found]

    def name(self, node: Address) -> str:
        """What it is called, as it is read out."""
        return self._property(node, "Name")

    def description(self, node: Address) -> str:
        """What is said after its name."""
        return self._property(node, "Description")

    def identifier(self, node: Address) -> str:
        """The name that it has in the program, after those of what it stands in."""
        return self._property(node, "AccessibleId")

    def role(self, node: Address) -> str:
        """Its role, such as `push button`."""
        (role,) = self._connection.ask(node.program, node.path, f"{_ATSPI}Accessible", "GetRoleName")
        return str(role)

    def states(self, node: Address) -> frozenset[State]:
        """The states that hold."""
        ((low, high),) = self._connection.ask(node.program, node.path, f"{_ATSPI}Accessible", "GetState")
        bits = int(low) | int(high) << 32
        return frozenset(state for state in State if bits >> state & 1)

    def is_editable(self, node: Address) -> bool:
        """Whether its text can be replaced."""
        (interfaces,) = self._connection.ask(node.program, node.path, f"{_ATSPI}Accessible", "GetInterfaces")
        return f"{_ATSPI}EditableText" in interfaces

    def actions(self, node: Address) -> list[str]:
        """What can be done with it."""
        (found,) = self._connection.ask(node.program, node.path, f"{_ATSPI}Action", "GetActions")
        return [str(name) for name, _, _ in found]

    def act(self, node: Address, action: str) -> None:
        """Do it."""
        number = self.actions(node).index(action)
        self._connection.ask(node.program, node.path, f"{_ATSPI}Action", "DoAction", "i", number)

    def text(self, node: Address) -> str:
        """What stands in a field."""
        (text,) = self._connection.ask(node.program, node.path, f"{_ATSPI}Text", "GetText", "ii", 0, -1)
        return str(text)

    def write(self, node: Address, text: str) -> None:
        """Put `text` in place of what stands in a field."""
        self._connection.ask(node.program, node.path, f"{_ATSPI}EditableText", "SetTextContents", "s", text)

    def _property(self, node: Address, name: str) -> str:
        properties = "org.freedesktop.DBus.Properties"
        ((_, value),) = self._connection.ask(
            node.program, node.path, properties, "Get", "ss", f"{_ATSPI}Accessible", name
        )
        return str(value)
