"""People of every kind of card, drawn at random, and what of them must never stand in a file."""

from dataclasses import asdict, replace

from hypothesis import strategies as st

from drivers.simulators.sample_people import SAMPLE_PEOPLE, SamplePermitHolder, SamplePerson, SampleResident

SOMEBODYS_LETTERS = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾㐂䶮𠮷"
"""None of these stands on nobody's card."""
DIGITS = "2345678"

_name = st.text(SOMEBODYS_LETTERS, min_size=2, max_size=7)
_address = st.text(SOMEBODYS_LETTERS, min_size=6, max_size=17)
_number = st.text(DIGITS, min_size=18, max_size=18)
_day = st.dates().filter(lambda day: day.year > 1900).map(lambda day: f"{day:%Y%m%d}")


@st.composite
def people(draw: st.DrawFn) -> SamplePerson:
    """Somebody: names, numbers, addresses and days are drawn, the rest is a sample's."""
    person = draw(st.sampled_from(sorted(SAMPLE_PEOPLE)).map(lambda key: SAMPLE_PEOPLE[key]))
    if isinstance(person, SampleResident | SamplePermitHolder):
        return replace(person, name=draw(_name), address=draw(_address), id_number=draw(_number), authority=draw(_name))
    return person


def addresses() -> st.SearchStrategy[str]:
    """An address added later, or none."""
    return st.just("") | _address


def traces_of(*texts: str) -> set[str]:
    """Each text as it would stand in a file: in clear, or in hexadecimal of any coding that a device uses."""
    long_enough = [text for text in texts if len(text) > 1]
    coded = {text.encode(coding).hex() for text in long_enough for coding in ("utf-16-le", "utf-8", "gb18030")}
    return coded | set(long_enough)


def data_of(person: SamplePerson) -> tuple[str, ...]:
    """What the card says of this person and of nobody else."""
    fields = asdict(person)
    own = ("name", "address", "id_number", "authority", "english_name", "chinese_name", "card_number")
    return tuple(str(fields[field]) for field in own if fields.get(field))
