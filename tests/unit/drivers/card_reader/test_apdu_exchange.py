"""One exchange with a card: what T=0 asks for in between is done, and a card without end is left alone."""

import pytest

from drivers.card_reader.apdu_exchange import ApduAnswer, exchange

READ = bytes.fromhex("00B2080014")


class Script:
    """A card that gives these answers one after the other, then the last for ever."""

    def __init__(self, *answers: tuple[bytes, int]) -> None:
        self._answers = list(answers)
        self.commands: list[str] = []

    def __call__(self, command: bytes) -> tuple[bytes, int]:
        self.commands.append(command.hex())
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


@pytest.mark.parametrize(
    ("answers", "commands", "answer"),
    [
        ([(b"ab", 0x9000)], ["00b2080014"], ApduAnswer(b"ab", 0x9000)),
        ([(b"", 0x6A83)], ["00b2080014"], ApduAnswer(b"", 0x6A83)),
        ([(b"", 0)], ["00b2080014"], ApduAnswer(b"", 0)),
        ([(b"", 0x6C02), (b"ab", 0x9000)], ["00b2080014", "00b2080002"], ApduAnswer(b"ab", 0x9000)),
        ([(b"", 0x6102), (b"ab", 0x9000)], ["00b2080014", "00c0000002"], ApduAnswer(b"ab", 0x9000)),
        (
            [(b"", 0x6104), (b"", 0x6C02), (b"ab", 0x6101), (b"c", 0x9000)],
            ["00b2080014", "00c0000004", "00c0000002", "00c0000001"],
            ApduAnswer(b"abc", 0x9000),
        ),
    ],
)
def test_an_answer_is_fetched_whole(answers: list[tuple[bytes, int]], commands: list[str], answer: ApduAnswer) -> None:
    card = Script(*answers)
    assert exchange(card, READ) == answer
    assert card.commands == commands


@pytest.mark.parametrize("status", [0x6100, 0x6C14])
def test_a_card_that_never_comes_to_an_end_is_left_alone(status: int) -> None:
    card = Script((b"", status))
    assert exchange(card, READ).status == status
    assert len(card.commands) < 20


def test_what_a_card_answered_does_not_show_in_a_log() -> None:
    assert repr(ApduAnswer(b"secret", 0x9000)) == f"ApduAnswer(status={0x9000})"
