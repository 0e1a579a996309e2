"""Masking: how much of a personal datum a screen or a slip of paper may show (domain figures: GB/T 35273 practice).

Screens show the ID number as 3 + 4; paper, which is left in lobbies, shows first and last character only.
"""

_STAR = "*"
_ID_HEAD, _ID_TAIL = 3, 4
_PHONE_LENGTH = 11


def id_number_on_screen(number: str) -> str:
    """First three and last four characters, grouped: `610 *********** 1234`."""
    hidden = max(len(number) - _ID_HEAD - _ID_TAIL, 0)
    if not hidden:
        return _STAR * len(number)
    return f"{number[:_ID_HEAD]} {_STAR * hidden} {number[-_ID_TAIL:]}"


def id_number_on_paper(number: str) -> str:
    """First and last character only."""
    return _first_and_last(number)


def name_on_paper(name: str) -> str:
    """Two characters keep the first, longer names keep first and last."""
    if len(name) == 2:  # noqa: PLR2004  a two-character name would otherwise be shown whole
        return name[0] + _STAR
    return _first_and_last(name)


def phone_on_screen(phone: str) -> str:
    """First three and last four of a mobile number, anything else in full length of stars."""
    if len(phone) != _PHONE_LENGTH:
        return _STAR * len(phone)
    return f"{phone[:3]} **** {phone[-4:]}"


def address_on_screen(address: str) -> str:
    """The first six characters (province and city), the rest hidden."""
    head = address[:6]
    return f"{head} ***" if len(address) > len(head) else head


def _first_and_last(text: str) -> str:
    if len(text) <= 1:
        return _STAR * len(text)
    return text[0] + _STAR * (len(text) - 2) + text[-1] if len(text) > 2 else text[0] + _STAR  # noqa: PLR2004
