"""The words that play with cards, sound and faulty, and with the service that reads them."""

from drivers.simulators.card_program import CardProgram
from drivers.simulators.faulty_card import CardFault, FaultyCard
from drivers.simulators.id_card_program import IdCardProgram
from drivers.simulators.pcscd import Pcscd
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.social_card_program import SOCIAL_CARDS
from drivers.simulators.virtual_card import VirtualCard
from drivers.simulators.vocabulary import Actions, UnknownWordError, number, unknown


def card_words(slot: VirtualCard) -> Actions:
    """What can be done with cards."""

    def insert(who: str) -> None:
        slot.insert_program(_card_of(who))

    def tear(who: str, apdus: str = "2") -> None:
        slot.insert_program(_card_of(who), lifts_after=number(apdus))

    def fault(who: str, fault: str) -> None:
        slot.insert_program(FaultyCard(_card_of(who), _fault(fault)))

    return {"insert": insert, "remove": slot.remove, "tear": tear, "fault": fault}


def reader_words(daemon: Pcscd) -> Actions:
    """What can be done with the card service, where it is ours."""

    def ours() -> Pcscd:
        if not daemon.is_ours:
            raise UnknownWordError("the card service is the machine's own and is left alone, or has ended")
        return daemon

    def start() -> None:
        daemon.start()

    return {"stop": lambda: ours().stop(), "crash": lambda: ours().crash(), "start": start}


def _card_of(who: str) -> CardProgram:
    if who in SOCIAL_CARDS:
        return SOCIAL_CARDS[who]()
    if who in SAMPLE_PEOPLE:
        return IdCardProgram(encode_text_block(SAMPLE_PEOPLE[who]))
    raise unknown(f"person {who!r}", [*SAMPLE_PEOPLE, *SOCIAL_CARDS])


def _fault(fault: str) -> CardFault:
    if fault not in set(CardFault):
        raise unknown(f"fault {fault!r}", CardFault)
    return CardFault(fault)
