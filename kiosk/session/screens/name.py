"""Names of the screens."""

from enum import StrEnum


class ScreenName(StrEnum):
    """Names of the screens; an intent carries the one it was made on, so a late second tap does nothing."""

    ATTRACT = "attract"
    OUT_OF_SERVICE = "out_of_service"
    HOME = "home"
    ITEMS = "items"
    SEARCH = "search"
    ONE_THING = "one_thing"
    HOTLINE = "hotline"
    MY_CASES = "my_cases"
    MY_CASE = "my_case"
    GUIDE = "guide"
    PLACE_CARD = "place_card"
    USE_PHONE = "use_phone"
    CONSENT = "consent"
    FORM = "form"
    MATERIALS = "materials"
    REVIEW = "review"
    SIGN = "sign"
    SUBMITTING = "submitting"
    SUBMITTED = "submitted"
    RATING = "rating"
    FAREWELL = "farewell"
