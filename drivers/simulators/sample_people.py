"""Invented people and the text block of their cards. Division 999999 does not exist: no such number was ever issued.

The encoder knows the layouts by its own tables; the driver's decoder has others.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_BLOCK_UNITS = 128


@dataclass(frozen=True, slots=True)
class SampleResident:
    """A resident ID card as its text block holds it: every value as the characters on the chip."""

    name: str
    sex: str
    nation: str
    birth: str
    address: str
    id_number: str
    authority: str
    valid_from: str
    valid_to: str


@dataclass(frozen=True, slots=True)
class SampleForeigner:
    """A foreigner's permanent residence card of 2017 (type letter I)."""

    english_name: str
    sex: str
    card_number: str
    nationality: str
    chinese_name: str
    valid_from: str
    valid_to: str
    birth: str
    version: str
    authority_code: str


SamplePerson = SampleResident | SampleForeigner

SAMPLE_PEOPLE: Mapping[str, SamplePerson] = MappingProxyType(
    {
        "chen": SampleResident(
            name="陈思远",
            sex="1",
            nation="01",
            birth="19880615",
            address="示例省示例市样本区康乐路18号2单元601室",
            id_number="999999198806151014",
            authority="示例市公安局样本分局",
            valid_from="20180301",
            valid_to="20380301",
        ),
        "wang-elder": SampleResident(
            name="王秀英",
            sex="2",
            nation="01",
            birth="19440203",
            address="示例省示例市样本区新桥村三组27号",
            id_number="99999919440203258X",
            authority="示例市公安局样本分局",
            valid_from="20090501",
            valid_to="长期",
        ),
        "long-name": SampleResident(
            name="阿依古丽·买买提艾力江·热合曼",
            sex="2",
            nation="05",
            birth="19951102",
            address="示例省示例自治州样本县团结镇幸福大道东段218号和园7号楼3单元501",
            id_number="999999199511023044",
            authority="示例自治州样本县公安局",
            valid_from="20210710",
            valid_to="20410710",
        ),
        "expired": SampleResident(
            name="刘建国",
            sex="1",
            nation="03",
            birth="19700921",
            address="示例省示例市样本区老街5号",
            id_number="999999197009214057",
            authority="示例市公安局样本分局",
            valid_from="20040812",
            valid_to="20240812",
        ),
        "bad-number": SampleResident(
            name="赵晓梅",
            sex="2",
            nation="01",
            birth="20010430",
            address="示例省示例市样本区学府路9号",
            id_number="999999200104305065",
            authority="示例市公安局样本分局",
            valid_from="20190601",
            valid_to="20290601",
        ),
        "foreigner": SampleForeigner(
            english_name="SAMPLE, ANNA MARIA",
            sex="2",
            card_number="ZZZ999985071402",
            nationality="ZZZ",
            chinese_name="安娜",
            valid_from="20200101",
            valid_to="20300101",
            birth="19850714",
            version="01",
            authority_code="9999",
        ),
    }
)


def encode_text_block(person: SamplePerson) -> bytes:
    """The 256 bytes on the person's card."""
    fields: tuple[tuple[str, int], ...]
    match person:
        case SampleResident():
            fields = (
                (person.name, 15),
                (person.sex, 1),
                (person.nation, 2),
                (person.birth, 8),
                (person.address, 35),
                (person.id_number, 18),
                (person.authority, 15),
                (person.valid_from, 8),
                (person.valid_to, 8),
            )
        case SampleForeigner():
            fields = (
                (person.english_name, 60),
                (person.sex, 1),
                (person.card_number, 15),
                (person.nationality, 3),
                (person.chinese_name, 15),
                (person.valid_from, 8),
                (person.valid_to, 8),
                (person.birth, 8),
                (person.version, 2),
                (person.authority_code, 4),
                ("I", 1),
            )
    padded = b"".join(_padded(text, units) for text, units in fields)
    return padded + _padded("", _BLOCK_UNITS - len(padded) // 2)


def _padded(text: str, units: int) -> bytes:
    encoded = text.encode("utf-16-le")
    missing = units - len(encoded) // 2
    if missing < 0:
        raise ValueError(f"longer than {units} UTF-16 units")
    return encoded + " ".encode("utf-16-le") * missing
