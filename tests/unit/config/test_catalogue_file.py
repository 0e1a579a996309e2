"""The catalogue as a file: sound ones are read whole, broken ones are refused with file and place."""

from pathlib import Path

import pytest

from kiosk.config.catalogue_file import load_catalogue, parse_catalogue
from kiosk.config.toml_record import ConfigError
from kiosk.domain.form import FieldKind
from kiosk.domain.material import MaterialTemplate
from tests.unit.config.sample_catalogue import CATALOGUE, CHOICE, FIELD, HEAD, MATERIAL, item


def _faults(text: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        parse_catalogue(text, "catalogue.toml")
    assert str(caught.value).startswith("catalogue.toml: ")
    return caught.value.faults


def test_a_sound_catalogue_is_read_whole() -> None:
    catalogue = parse_catalogue(HEAD + item(FIELD, CHOICE, material=MATERIAL), "catalogue.toml")
    (only,) = catalogue.items
    assert (catalogue.version, only.code, only.name.en) == ("7", "SAMPLE-1", "Sample item")
    assert [field.kind for field in only.fields] == [FieldKind.TEXT, FieldKind.CHOICE]
    assert [choice.code for choice in only.fields[1].choices] == ["own", "rent"]
    assert [material.code for material in only.photographed] == ["lease"]


@pytest.mark.parametrize("template", MaterialTemplate)
def test_a_photograph_is_taken_as_its_template_says(template: MaterialTemplate) -> None:
    material = f'{MATERIAL}template = "{template}"\n'
    (only,) = parse_catalogue(HEAD + item(material=material), "catalogue.toml").items
    assert only.photographed[0].template is template


BROKEN = {
    "item SAMPLE-1, material lease: template bank_card is for photographs": item(
        material=MATERIAL.replace('"photograph"', '"shared"') + 'template = "bank_card"\n'
    ),
    "item SAMPLE-1 stands twice": item() + item(),
    "item SAMPLE-1: field home_address stands twice": item(FIELD, FIELD),
    "item SAMPLE-1: material lease stands twice": item(material=MATERIAL + MATERIAL),
    "item SAMPLE-1, field housing: answer own stands twice": item(CHOICE.replace('"rent"', '"own"')),
    "item SAMPLE-1, field home_address: pattern: unterminated character set at position 1": item(
        FIELD + 'pattern = "(["\n'
    ),
    "item SAMPLE-1, field home_address: max_length must be at least 1, not 0": item(FIELD + "max_length = 0\n"),
    "item SAMPLE-1, field home_address: a choice has 2 to 4 answers, not 0": item(FIELD.replace("text", "choice")),
    "items[0].fields[0].kind must be one of text, phone, date, choice, not 'colour'": item(
        FIELD.replace('"text"', '"colour"')
    ),
    "missing key items[0].fields[0].label.en": item(FIELD.replace(', en = "Address"', "")),
    "unknown key items[0].signatur; did you mean signature?": item().replace("signature", "signatur"),
    "there is no item": "items = []\n",
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_fault_is_named_with_its_place(fault: str) -> None:
    assert fault in _faults(HEAD + BROKEN[fault])


def test_several_faults_of_several_items_are_told_at_once() -> None:
    second = item(FIELD + "max_length = -1\n").replace("SAMPLE-1", "SAMPLE-2")
    assert len(_faults(HEAD + item(FIELD, FIELD) + second)) == 2


def test_a_file_that_is_cut_off_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text(CATALOGUE[:-3], encoding="utf-8")
    with pytest.raises(ConfigError, match=r"catalogue\.toml: .*line"):
        load_catalogue(path)


@pytest.mark.parametrize("content", [b"\xff\xfe", None])
def test_a_file_that_is_no_text_or_not_there_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "catalogue.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"catalogue\.toml"):
        load_catalogue(path)
