"""Messages between vpcd and a card program: a two-byte length and so many bytes, either way."""

import socket


def receive_message(connection: socket.socket) -> bytes | None:
    """One message of vpcd, or None when the connection ends."""
    head = _receive(connection, 2)
    return None if head is None else _receive(connection, int.from_bytes(head, "big"))


def send_message(connection: socket.socket, payload: bytes) -> None:
    """Answer vpcd."""
    connection.sendall(len(payload).to_bytes(2, "big") + payload)


def _receive(connection: socket.socket, count: int) -> bytes | None:
    data = b""
    while len(data) < count:
        # vpcd writes length and APDU apart; without this the kernel's delayed acknowledgement costs 40 ms each time.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        part = connection.recv(count - len(data))
        if not part:
            return None
        data += part
    return data
