"""The reader of ID and social-security cards: SAM frames over a serial line, APDUs over PC/SC.

`SupervisedCardReader` is the port; a `CardCarrier` brings the bytes. Reader models differ by profile
(`assets/readers/*.toml`), never by code path. No journey and no rule of validity is decided here.
"""
