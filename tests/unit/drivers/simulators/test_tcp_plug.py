"""A plug that is pulled: whoever is connected finds the line dead, and the port is free again."""

import socket
from queue import SimpleQueue

from drivers.simulators.tcp_plug import TcpPlug


def test_what_is_sent_is_heard_and_answered() -> None:
    heard: SimpleQueue[bytes] = SimpleQueue()
    plug = TcpPlug(0, "plug", heard.put)
    with socket.create_connection(("127.0.0.1", plug.port), timeout=5) as line:
        line.sendall(b"ask")
        assert heard.get(timeout=5) == b"ask"
        plug.send(b"answer")
        assert line.recv(16) == b"answer"
    plug.pull()


def test_a_pulled_plug_kills_the_line_and_frees_the_port() -> None:
    heard: SimpleQueue[bytes] = SimpleQueue()
    plug = TcpPlug(0, "plug", heard.put)
    with socket.create_connection(("127.0.0.1", plug.port), timeout=5) as line:
        line.sendall(b"ask")
        heard.get(timeout=5)
        plug.pull()
        assert line.recv(16) == b""
        plug.send(b"to nobody")
        plug.pull()
    again = TcpPlug(plug.port, "plug", heard.put)
    again.pull()
