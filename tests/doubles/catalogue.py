"""A small catalogue of invented items: each takes another path through the session."""

from dataclasses import replace

from kiosk.domain.catalogue import Catalogue, ConsentText, Guide, Leg, NextSteps, OneThing, ServiceItem, Topic
from kiosk.domain.form import Choice, FieldKind, FormField
from kiosk.domain.holder import Evidence
from kiosk.domain.language import LocalizedText
from kiosk.domain.material import MaterialRequirement, MaterialSupply, MaterialTemplate


def _text(zh: str, en: str) -> LocalizedText:
    return LocalizedText(zh, en)


GUIDE = Guide(
    basis=_text("示例规定第一条", "Sample rule, article 1"),
    conditions=_text("本人办理", "In person"),
    time_limit=_text("五个工作日", "Five working days"),
    time_short=_text("5 天", "5 days"),
    fee=_text("不收费", "Free of charge"),
    fee_short=_text("免费", "Free"),
    result=_text("示例证明", "A sample certificate"),
    minutes_here=5,
)

CONSENT = ConsentText(
    consent_id="card-data",
    version="1",
    purpose=_text("读取您的身份证信息用于本次办理", "Your card's data are used for this application"),
    points=(_text("用完即清除", "Cleared afterwards"),),
)

PHONE = FormField("contact_phone", _text("手机号", "Mobile"), FieldKind.PHONE, shared_key="phone")
HOME_ADDRESS = FormField(
    "home_address", _text("现住址", "Address"), FieldKind.TEXT, max_length=20, shared_key="residence_community"
)
MOVED_IN = FormField("moved_in", _text("入住日期", "Moved in on"), FieldKind.DATE)
HOUSING = FormField(
    "housing",
    _text("住房类型", "Housing"),
    FieldKind.CHOICE,
    choices=(Choice("own", _text("自有", "Own")), Choice("rent", _text("租住", "Rented"))),
)
POSTCODE = FormField("postcode", _text("邮编", "Postcode"), FieldKind.TEXT, pattern=r"\d{6}")
EMPLOYER = FormField("employer", _text("单位", "Employer"), FieldKind.TEXT)
REMARK = FormField("remark", _text("备注", "Remark"), FieldKind.TEXT, required=False)

LEASE = MaterialRequirement("lease", _text("租房合同", "Lease"), MaterialSupply.PHOTOGRAPH)
PAY_SLIP = MaterialRequirement("pay-slip", _text("工资单", "Pay slip"), MaterialSupply.PHOTOGRAPH)
ID_CARD = MaterialRequirement("id-card", _text("身份证", "ID card"), MaterialSupply.CARD)

RESIDENCE = ServiceItem(
    code="SAMPLE-RESIDENCE",
    version="3",
    name=_text("居住登记（示例）", "Residence registration (sample)"),
    short_name=_text("居住登记", "Residence"),
    icon="house",
    guide=GUIDE,
    consent=CONSENT,
    fields=(PHONE, HOME_ADDRESS, MOVED_IN, HOUSING, POSTCODE, EMPLOYER, REMARK),
    materials=(ID_CARD, LEASE, PAY_SLIP),
    signature=True,
    next_steps=NextSteps(
        decided=_text("5 个工作日内办结", "Decided within 5 working days"),
        told=_text("结果会打电话告诉您", "You will be called"),
        keep=_text("材料原件请留好", "Keep the originals"),
    ),
    keywords=("暂住证",),
    topics=("living",),
)
"""Two papers to photograph, seven fields, a signature."""

ALLOWANCE = replace(
    RESIDENCE,
    code="SAMPLE-ALLOWANCE",
    name=_text("高龄补贴（示例）", "Old-age allowance (sample)"),
    short_name=_text("高龄补贴", "Allowance"),
    fields=(),
    materials=(ID_CARD,),
)
"""Nothing to photograph and nothing to fill in; a signature."""

COMPLAINT = replace(
    RESIDENCE,
    code="SAMPLE-REPORT",
    name=_text("问题反映（示例）", "Report a problem (sample)"),
    short_name=_text("问题反映", "Report"),
    fields=(PHONE, REMARK),
    materials=(),
    signature=False,
    identity=(Evidence.CARD, Evidence.PHONE, Evidence.SOCIAL_SECURITY_CARD),
)
"""Two fields, no paper, no signature; a phone and a social-security card serve as well as an ID card."""

PAPER_ONLY = replace(
    RESIDENCE,
    code="SAMPLE-PAPER",
    name=_text("材料补交（示例）", "Hand in a paper (sample)"),
    short_name=_text("材料补交", "Paper"),
    fields=(),
    materials=(LEASE,),
    signature=False,
)
"""One paper to photograph, nothing to fill in, no signature."""

CONTRACT = MaterialRequirement(
    "contract",
    _text("合同", "Contract"),
    MaterialSupply.PHOTOGRAPH,
    template=MaterialTemplate.PAGES,
    most_pages=2,
)
SPOUSE_CARD = MaterialRequirement(
    "spouse-card", _text("配偶身份证", "Spouse's ID card"), MaterialSupply.PHOTOGRAPH, template=MaterialTemplate.ID_CARD
)
BANK_CARD = replace(
    PAPER_ONLY,
    code="SAMPLE-ACCOUNT",
    name=_text("账户登记（示例）", "Register an account (sample)"),
    materials=(
        MaterialRequirement(
            "bank-card", _text("银行卡", "Bank card"), MaterialSupply.PHOTOGRAPH, template=MaterialTemplate.BANK_CARD
        ),
    ),
)
"""A bank card, whose number is covered."""

PORTRAIT = replace(
    BANK_CARD,
    code="SAMPLE-PASS",
    name=_text("优待证（示例）", "Senior pass (sample)"),
    materials=(
        MaterialRequirement(
            "portrait", _text("证件照", "Portrait"), MaterialSupply.PHOTOGRAPH, template=MaterialTemplate.PORTRAIT
        ),
    ),
)
"""A portrait of the resident."""

MANY_PAPERS = replace(
    PAPER_ONLY,
    code="SAMPLE-PAPERS",
    name=_text("合同备案（示例）", "Register a contract (sample)"),
    materials=(CONTRACT, SPOUSE_CARD),
)
"""A paper of several pages and both sides of a card; in no catalogue."""

LIVING = Topic("living", _text("居住", "Living"), "house")
MOVING = OneThing(
    code="ONE-MOVING",
    name=_text("搬家一件事（示例）", "Moving house (sample)"),
    short_name=_text("搬家", "Moving"),
    icon="house",
    legs=(
        Leg(_text("改地址", "Address"), _text("身份证", "ID card")),
        Leg(_text("改水表", "Water"), _text("合同", "Lease")),
    ),
    where=_text("到示例窗口办", "At the sample window"),
)

CATALOGUE = Catalogue(
    "2026.11",
    (RESIDENCE, ALLOWANCE, COMPLAINT, PAPER_ONLY),
    one_things=(MOVING,),
    topics=(LIVING,),
    popular=(_text("居住", "Residence"),),
)


def catalogue_of(count: int) -> Catalogue:
    """A catalogue with `count` items, coded `SAMPLE-0`, `SAMPLE-1` and so on."""
    return Catalogue("many", tuple(replace(RESIDENCE, code=f"SAMPLE-{number}") for number in range(count)))
