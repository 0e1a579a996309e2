"""A catalogue file of one invented item, in parts that can be put together, broken and repeated."""

HEAD = 'version = "7"\n'

_ITEM = """[[items]]
code = "SAMPLE-1"
version = "1"
name = { zh = "示例事项", en = "Sample item" }
short_name = { zh = "示例", en = "Sample" }
icon = "house"
signature = true
next_steps.told = { zh = "会打电话告诉您", en = "You will be called" }
[items.guide]
basis = { zh = "示例规定", en = "Sample rule" }
conditions = { zh = "本人", en = "In person" }
time_limit = { zh = "五天", en = "Five days" }
time_short = { zh = "五天", en = "5 days" }
fee = { zh = "不收费", en = "Free of charge" }
fee_short = { zh = "免费", en = "Free" }
result = { zh = "证明", en = "A certificate" }
minutes_here = 5
[items.consent]
consent_id = "card-data"
version = "1"
purpose = { zh = "办理", en = "apply" }
points = [{ zh = "办完清除", en = "Cleared afterwards" }]
"""

FIELD = """[[items.fields]]
key = "home_address"
label = { zh = "住址", en = "Address" }
kind = "text"
"""

CHOICE = """[[items.fields]]
key = "housing"
label = { zh = "住房", en = "Housing" }
kind = "choice"
choices = [
  { code = "own", label = { zh = "自有", en = "Own" } },
  { code = "rent", label = { zh = "租住", en = "Rented" } },
]
"""

MATERIAL = """[[items.materials]]
code = "lease"
name = { zh = "合同", en = "Lease" }
supply = "photograph"
"""


def item(*fields: str, material: str = "") -> str:
    """An item with these fields and materials, which may be broken."""
    empty = ("" if fields else "fields = []\n") + ("" if material else "materials = []\n")
    return _ITEM.replace("[items.guide]", f"{empty}[items.guide]") + "".join(fields) + material


CATALOGUE = HEAD + item()
