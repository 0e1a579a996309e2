"""Messages to the virtual reader: whole, also where they come in pieces; a torn one is the end."""

import socket

from drivers.simulators.vpcd_messages import receive_message, send_message


def _pair() -> tuple[socket.socket, socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        near = socket.create_connection(listening.getsockname())
        far, _ = listening.accept()
    return near, far


def test_a_message_that_comes_in_pieces_is_whole() -> None:
    near, far = _pair()
    with near, far:
        far.sendall(b"\x00")
        far.sendall(b"\x03ab")
        far.sendall(b"c")
        assert receive_message(near) == b"abc"
        send_message(near, b"\x90\x00")
        assert receive_message(far) == b"\x90\x00"


def test_a_connection_that_ends_within_a_message_gives_none() -> None:
    near, far = _pair()
    with near:
        with far:
            far.sendall(b"\x00\x05ab")
        assert receive_message(near) is None
