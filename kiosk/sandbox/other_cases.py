"""Invented cases of other channels: what a card's holder handed in elsewhere. The same for everyone; nobody is real."""

from datetime import datetime, timedelta

DONE_ELSEWHERE = "9999-SAMPLE-000001"


def other_cases(now: datetime) -> list[dict[str, object]]:
    """One that waits for the holder, one under way, one that is done; in the contract's form."""
    return [
        {
            "case_no": "9999-SAMPLE-000003",
            "item_code": "SAMPLE-ALLOWANCE",
            "item_name": "高龄补贴申请",
            "channel": "hall",
            "steps": [
                _step("submitted", now - timedelta(days=3)),
                _step("correction", now - timedelta(days=1), "银行卡照片不清楚，请重新拍一张。"),
            ],
        },
        {
            "case_no": "9999-SAMPLE-000002",
            "item_code": "SAMPLE-MEDICAL",
            "item_name": "异地就医备案",
            "channel": "mobile",
            "steps": [
                _step("submitted", now - timedelta(days=6)),
                _step("accepted", now - timedelta(days=5)),
                _step("in_progress", now - timedelta(days=2), "预计三个工作日内办好。"),
            ],
        },
        {
            "case_no": DONE_ELSEWHERE,
            "item_code": "SAMPLE-INSURANCE",
            "item_name": "城乡居民养老保险参保登记",
            "channel": "web",
            "steps": [
                _step("submitted", now - timedelta(days=40)),
                _step("accepted", now - timedelta(days=39)),
                _step("in_progress", now - timedelta(days=38)),
                _step("granted", now - timedelta(days=33)),
                _step("delivered", now - timedelta(days=30), "结果已由本人领取。"),
            ],
        },
    ]


def _step(status: str, at: datetime, message: str = "") -> dict[str, object]:
    return {"status": status, "at": at.isoformat(), "message": message}
