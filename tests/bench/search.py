"""The search among 5,000 services: from a letter to the rows that the screen shows."""

import itertools
from dataclasses import replace
from functools import cache

from kiosk.domain.catalogue import Catalogue, ServiceItem
from kiosk.domain.language import LocalizedText
from kiosk.session.events import CatalogueLoaded
from kiosk.session.intents import SearchChanged, SearchPressed
from kiosk.session.machine import step
from kiosk.session.screens.browsing import Search
from tests.bench.result import AtMost, Bench, Result
from tests.bench.timing import interleaved_medians_ms
from tests.doubles.catalogue import RESIDENCE
from tests.doubles.playbook import Playbook
from ui.presenters.search import present_search
from ui.view_models.search import SearchViewModel

_SERVICES = 5000
_PLACES = "居住养老医疗失业生育工伤住房公积金税务教育残疾低保婚姻户籍"
_ACTS = ("登记", "变更", "注销", "备案", "查询", "证明打印", "补贴申领", "资格认证", "首次申领", "年度审验")
_TYPED = ("j", "ju", "juz", "juzhu", "jzdj", "居住", "补贴", "老年证", "xyz")


def _services() -> tuple[ServiceItem, ...]:
    names = (f"{a}{b}{act}{c}" for a, b, c, act in itertools.product(_PLACES, _PLACES, "甲乙丙丁", _ACTS))
    return tuple(
        replace(
            RESIDENCE, code=f"S{n}", name=LocalizedText(name, f"Service {n}"), short_name=LocalizedText(name, f"S{n}")
        )
        for n, name in enumerate(itertools.islice(names, 0, _SERVICES * 3, 3))
    )


@cache
def _searching() -> Playbook:
    catalogue = Catalogue("many", _services())
    return Playbook.switched_on().when(CatalogueLoaded(catalogue)).presses_main().when(SearchPressed())


def keystroke() -> Result:
    """Time of the worst of some queries, through core, presenter and model."""
    kiosk = _searching().kiosk
    model = SearchViewModel()

    def answer(text: str) -> None:
        searching = step(kiosk, SearchChanged(text)).kiosk
        if isinstance(searching.screen, Search):
            model.show(present_search(searching, searching.screen))

    def naive() -> list[ServiceItem]:
        catalogue = kiosk.catalogue
        return [item for item in catalogue.items if "居住" in item.name.zh] if catalogue else []

    work = {text: (lambda text=text: answer(text)) for text in _TYPED}
    took = interleaved_medians_ms({**work, "naive": naive}, runs=7)
    return Result(
        unit="ms",
        ours=max(took[text] for text in _TYPED),
        limit=took["naive"],
        goal=AtMost(30.0),
        note="5,000 services; the slowest of nine queries; the limit looks for a Chinese substring in the names only.",
    )


BENCHES: dict[str, Bench] = {"search.keystroke": keystroke}
