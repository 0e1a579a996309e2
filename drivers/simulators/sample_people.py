"""Invented people and the text block of their cards. Division 999999 does not exist: no such number was ever issued.

The encoder knows the layouts by its own tables; the driver's decoder has others.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_BLOCK_UNITS = 128

Fields = tuple[tuple[str, int], ...]


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

    def fields(self) -> Fields:
        """The values with their widths, in the order of the block."""
        values = (self.name, self.sex, self.nation, self.birth, self.address, self.id_number, self.authority)
        return _fields((*values, self.valid_from, self.valid_to), (15, 1, 2, 8, 35, 18, 15, 8, 8))


@dataclass(frozen=True, slots=True)
class SamplePermitHolder:
    """A residence permit of somebody from Hong Kong, Macau or Taiwan (type letter J)."""

    name: str
    sex: str
    birth: str
    address: str
    id_number: str
    authority: str
    valid_from: str
    valid_to: str
    travel_document: str
    issue_count: str

    def fields(self) -> Fields:
        """The values with their widths, in the order of the block."""
        person = (self.name, self.sex, "", self.birth, self.address, self.id_number, self.authority)
        values = (*person, self.valid_from, self.valid_to, self.travel_document, self.issue_count, "", "J")
        return _fields(values, (15, 1, 2, 8, 35, 18, 15, 8, 8, 9, 2, 3, 1))


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

    def fields(self) -> Fields:
        """The values with their widths, in the order of the block."""
        person = (self.english_name, self.sex, self.card_number, self.nationality, self.chinese_name)
        values = (*person, self.valid_from, self.valid_to, self.birth, self.version, self.authority_code, "I")
        return _fields(values, (60, 1, 15, 3, 15, 8, 8, 8, 2, 4, 1))


@dataclass(frozen=True, slots=True)
class SampleForeigner2023:
    """A foreigner's permanent residence card of 2023 (type letter Y)."""

    name: str
    sex: str
    renewals: str
    birth: str
    english_name: str
    id_number: str
    valid_from: str
    valid_to: str
    nationality: str
    former_number: str

    def fields(self) -> Fields:
        """The values with their widths, in the order of the block; the English name is cut in two."""
        person = (self.name, self.sex, self.renewals, self.birth, self.english_name[:35], self.id_number, "")
        rest = (self.english_name[35:], self.nationality, "Y", self.former_number)
        widths = (15, 1, 2, 8, 35, 18, 15, 8, 8, 11, 3, 1, 3)
        return _fields((*person, self.valid_from, self.valid_to, *rest), widths)


SamplePerson = SampleResident | SamplePermitHolder | SampleForeigner | SampleForeigner2023

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
        "permit": SamplePermitHolder(
            name="何嘉明",
            sex="1",
            birth="19830905",
            address="示例省示例市样本区海棠路6号",
            id_number="999999198309051012",
            authority="示例市公安局样本分局",
            valid_from="20230101",
            valid_to="20280101",
            travel_document="H99999999",
            issue_count="02",
        ),
        "foreigner-2023": SampleForeigner2023(
            name="李安娜",
            sex="2",
            renewals="01",
            birth="19850714",
            english_name="SAMPLE ALEXANDRA, ANNA MARIA THERESIA JOSE",
            id_number="999999198507141027",
            valid_from="20240101",
            valid_to="20340101",
            nationality="ZZZ",
            former_number="001",
        ),
    }
)


def encode_text_block(person: SamplePerson) -> bytes:
    """The 256 bytes on the person's card."""
    padded = b"".join(_padded(text, units) for text, units in person.fields())
    return padded + _padded("", _BLOCK_UNITS - len(padded) // 2)


def encode_address(address: str) -> bytes:
    """The 70 bytes of an address added to a card later."""
    return _padded(address, 35)


def _fields(values: tuple[str, ...], widths: tuple[int, ...]) -> Fields:
    return tuple(zip(values, widths, strict=True))


def _padded(text: str, units: int) -> bytes:
    encoded = text.encode("utf-16-le")
    missing = units - len(encoded) // 2
    if missing < 0:
        raise ValueError(f"longer than {units} UTF-16 units")
    return encoded + " ".encode("utf-16-le") * missing
