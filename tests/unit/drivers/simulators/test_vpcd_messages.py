"""Messages of vpcd: put together however they arrive, and ended when the connection ends."""

import socket
from collections.abc import Iterator

import pytest

from drivers.simulators.vpcd_messages import receive_message, send_message


@pytest.fixture
def line() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Both ends of a TCP connection: pcscd's and the card's."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        ours = socket.create_connection(server.getsockname())
        theirs, _ = server.accept()
    with ours, theirs:
        yield ours, theirs


@pytest.mark.parametrize("message", [b"\x04", b"\x00\xa4\x04\x00", bytes(range(256)) * 4])
def test_a_message_arrives_whole(line: tuple[socket.socket, socket.socket], message: bytes) -> None:
    pcscd, card = line
    pcscd.sendall(len(message).to_bytes(2) + message[:1])
    pcscd.sendall(message[1:])
    assert receive_message(card) == message
    send_message(card, message)
    assert receive_message(pcscd) == message


@pytest.mark.parametrize("torn", [b"", b"\x00", b"\x00\x05ab"])
def test_a_connection_that_ends_gives_no_message(line: tuple[socket.socket, socket.socket], torn: bytes) -> None:
    pcscd, card = line
    pcscd.sendall(torn)
    pcscd.close()
    assert receive_message(card) is None
