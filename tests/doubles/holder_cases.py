"""Cases of a card's holder, invented: one waits for the holder, one is under way, one is done, one was not granted."""

from datetime import datetime, timedelta, timezone

from kiosk.domain.holder_case import CaseChannel, CaseStatus, CaseStep, HolderCase

_NOON = datetime(2026, 11, 20, 12, 0, tzinfo=timezone(timedelta(hours=8)))


def holder_case(
    number: int, channel: CaseChannel, *statuses: CaseStatus, message: str = "", name: str = "高龄补贴申请"
) -> HolderCase:
    """A case that came to `statuses`, one a day; the message belongs to the last."""
    steps = tuple(
        CaseStep(status, _NOON + timedelta(days=day), message if day == len(statuses) - 1 else "")
        for day, status in enumerate(statuses)
    )
    return HolderCase(f"SAMPLE-{number}", f"SAMPLE-ITEM-{number}", name, channel, steps)


WAITING = holder_case(
    4,
    CaseChannel.HALL,
    CaseStatus.SUBMITTED,
    CaseStatus.CORRECTION,
    message="银行卡照片不清楚，请重新拍一张。",
)
UNDER_WAY = holder_case(
    3,
    CaseChannel.KIOSK,
    CaseStatus.SUBMITTED,
    CaseStatus.ACCEPTED,
    CaseStatus.IN_PROGRESS,
    message="预计三个工作日内办好。",
    name="居住证申领",
)
DONE = holder_case(
    2,
    CaseChannel.WEB,
    CaseStatus.SUBMITTED,
    CaseStatus.ACCEPTED,
    CaseStatus.IN_PROGRESS,
    CaseStatus.GRANTED,
    CaseStatus.DELIVERED,
    name="城乡居民基本养老保险参保登记和个人缴费档次变更以及待遇领取资格认证一并办理",
)
NOT_GRANTED = holder_case(
    1, CaseChannel.MOBILE, CaseStatus.SUBMITTED, CaseStatus.ACCEPTED, CaseStatus.NOT_GRANTED, name="异地就医备案"
)
CASES = (WAITING, UNDER_WAY, DONE, NOT_GRANTED)


def many_cases(count: int) -> tuple[HolderCase, ...]:
    """So many cases, all just handed in."""
    return tuple(
        holder_case(100 + number, CaseChannel.KIOSK, CaseStatus.SUBMITTED, name=f"示例事项{number + 1}")
        for number in range(count)
    )
