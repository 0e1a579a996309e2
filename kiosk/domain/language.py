"""Languages of the kiosk and words that arrive as data (catalogue, failures, receipts).

Words written for a screen live in QML and go through Qt Linguist; words that come with data carry both languages.
"""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """Languages a resident can choose. Simplified Chinese is the source."""

    ZH = "zh"
    EN = "en"


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """The same words in each language.

    Attributes:
        zh: Simplified Chinese, never empty.
        en: English, never empty.
    """

    zh: str
    en: str

    def in_language(self, language: Language) -> str:
        """The words in `language`."""
        match language:
            case Language.ZH:
                return self.zh
            case Language.EN:  # pragma: no branch  the union ends here
                return self.en
