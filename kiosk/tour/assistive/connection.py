"""A connection to a D-Bus of this machine: a question, its answer. What is in an answer is the business of who asks."""

# The library ships no types; nothing of it is seen outside this module.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

_ANSWER_S = 10.0


class RefusedError(LookupError):
    """Who was asked has no such thing, or no longer."""


class Connection:
    """Connected to the bus at `address`, or to the session's own; not to be shared by threads."""

    def __init__(self, address: str = "SESSION") -> None:
        self._bus = open_dbus_connection(address)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def ask(
        self, program: str, path: str, interface: str, method: str, signature: str = "", *body: object
    ) -> tuple[Any, ...]:  # what comes over the bus has no types
        """Call a method and wait for what it gives.

        Raises:
            RefusedError: the program answers with an error.
            TimeoutError: it does not answer.
        """
        where = DBusAddress(path, bus_name=program, interface=interface)
        reply = self._bus.send_and_get_reply(new_method_call(where, method, signature or None, body), timeout=_ANSWER_S)
        if reply.header.message_type is MessageType.error:
            raise RefusedError(f"{interface}.{method}: {reply.body}")
        answer: tuple[Any, ...] = reply.body
        return answer
