"""A resident's phone with the app, played over a line of its own: it shows codes, and answers those of a terminal."""

import json
from collections.abc import Callable
from http.client import HTTPConnection

from drivers.simulators.code_scanner import CodeScannerSimulator

_TIMEOUT_S = 5.0
_OWN = "own"


class VirtualPhone:
    """Anybody's phone; who holds it is said at each call, without a name the sandbox's first person.

    Args:
        platform_port: TCP port of the sandbox platform, past the line that a test plays with.
    """

    def __init__(self, platform_port: int) -> None:
        self._port = platform_port

    def shows_code(self, who: str = "") -> str:
        """A new one-time code.

        Raises:
            ValueError: nobody of that name has the app.
        """
        return self._post("codes", {"who": who})["code"]

    def answers(self, answer: str, who: str = "") -> None:
        """Scan the code that a terminal shows and `confirm`, `refuse`, or only `see` it.

        Raises:
            ValueError: no terminal shows a code, or nobody of that name has the app.
        """
        self._post("answer", {"answer": answer, "who": who})

    def _post(self, path: str, message: dict[str, str]) -> dict[str, str]:
        said = {name: value for name, value in message.items() if value}
        connection = HTTPConnection("127.0.0.1", self._port, timeout=_TIMEOUT_S)
        try:
            connection.request(
                "POST", f"/_sandbox/phone/{path}", json.dumps(said), {"Content-Type": "application/json"}
            )
            reply = connection.getresponse()
            content = reply.read()
        finally:
            connection.close()
        if reply.status >= 400:  # noqa: PLR2004  HTTP's own limit
            raise ValueError("no terminal shows a code, or nobody of that name has the app")
        answered: dict[str, str] = json.loads(content)
        return answered


def phone_words(scanner: CodeScannerSimulator, phone: VirtualPhone) -> dict[str, dict[str, Callable[..., None]]]:
    """The words that play with a scanner and a phone; `own` in place of a text is a code that the phone shows."""

    def text_of(text: str, who: str) -> str:
        return phone.shows_code(who) if text == _OWN else text

    def code(text: str, who: str = "") -> None:
        scanner.scan(text_of(text, who))

    def twice(text: str, who: str = "") -> None:
        scanner.scan_twice(text_of(text, who))

    def slow(text: str, who: str = "") -> None:
        scanner.scan_slowly(text_of(text, who))

    def tear(text: str, who: str = "") -> None:
        scanner.tear(text_of(text, who))

    def confirm(who: str = "") -> None:
        phone.answers("confirm", who)

    return {
        "scanner": {
            "code": code,
            "twice": twice,
            "slow": slow,
            "tear": tear,
            "noise": scanner.noise,
            "flood": scanner.flood,
            "unplug": scanner.unplug,
            "plug": scanner.plug,
        },
        "phone": {
            "see": lambda: phone.answers("see"),
            "confirm": confirm,
            "refuse": lambda: phone.answers("refuse"),
        },
    }
