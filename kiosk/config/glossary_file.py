"""The glossary as a TOML file, validated before anybody sees it."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.config.files import read_toml
from kiosk.config.toml_record import ConfigError, read_record
from kiosk.domain.glossary import Term
from kiosk.domain.language import Language

_LONGEST = {Language.ZH: 20, Language.EN: 90}  # characters: with the word a line or two of the elder version


@dataclass(frozen=True, slots=True)
class GlossaryFile:
    """Shape of the file: the terms in any order."""

    terms: tuple[Term, ...] = ()


def load_glossary(path: Path) -> tuple[Term, ...]:
    """The terms in the file `path`.

    Raises:
        ConfigError: when it cannot be read, or naming every fault.
    """
    terms = read_record(GlossaryFile, read_toml(path), str(path)).terms
    faults = [fault for language in Language for fault in _faults(terms, language)]
    if faults:
        raise ConfigError(str(path), faults)
    return terms


def _faults(terms: tuple[Term, ...], language: Language) -> list[str]:
    forms = [form.casefold() for term in terms for form in term.forms(language)]
    faults = [f"{form!r} stands twice" for form in sorted({one for one in forms if forms.count(one) > 1})]
    for number, term in enumerate(terms):
        place, meaning = f"terms[{number}].meaning.{language}", term.meaning.in_language(language)
        if not term.forms(language) or not all(form.strip() for form in term.forms(language)):
            faults.append(f"terms[{number}].{language}: at least one form, and none of them empty")
        if len(meaning) > _LONGEST[language]:
            faults.append(f"{place}: at most {_LONGEST[language]} characters, not {len(meaning)}")
        if not meaning.endswith(("。", ".")):
            faults.append(f"{place}: a sentence, with its full stop")
    return faults
