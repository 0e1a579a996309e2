"""Words in the language a resident chose."""

import pytest

from kiosk.domain.language import Language, LocalizedText


@pytest.mark.parametrize(("language", "words"), [(Language.ZH, "谢谢"), (Language.EN, "Thank you")])
def test_a_resident_reads_the_chosen_language(language: Language, words: str) -> None:
    assert LocalizedText("谢谢", "Thank you").in_language(language) == words
