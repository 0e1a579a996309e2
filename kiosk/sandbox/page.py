"""The page of arrived cases, in Chinese, for a person who wants to see the far end. Plain HTML, no script.

Nothing that arrived is trusted: all text is escaped. Long numbers are masked.
"""

import re
from datetime import datetime
from html import escape
from pathlib import Path

from kiosk.domain.masking import id_number_on_screen
from kiosk.sandbox.labels import Labels
from kiosk.sandbox.messages import Applicant, Case, CaseAttachment, ConfirmedSignature, FingerSignature, FormEntry
from kiosk.sandbox.store import StoredCase
from kiosk.sandbox.upload_store import UploadStore

_FRAME = Path(__file__).with_name("page.html").read_text(encoding="utf-8")
_LONG_NUMBER = re.compile(r"\d{8,}[0-9X]?", re.ASCII)
_SOURCES = {
    "card": "身份证",
    "phone": "手机",
    "social_security_card": "社保卡",
    "shared": "共享数据",
    "resident": "本人填写",
}
_GRADES = {5: "非常满意", 4: "满意", 3: "基本满意", 2: "不满意", 1: "非常不满意"}


def cases_page(cases: list[StoredCase], labels: Labels, uploads: UploadStore, terminals: str = "") -> str:
    """The whole page; `terminals` is what stands above the cases."""
    articles = "".join(_article(case, Case.model_validate_json(case.body), labels, uploads) for case in cases)
    empty = '<section class="empty"><h2>还没有办件</h2><p>在自助机上提交一件，这里就会出现。</p></section>'
    return _FRAME.replace("{{count}}", str(len(cases))).replace("{{cases}}", terminals + (articles or empty))


def _article(stored: StoredCase, case: Case, labels: Labels, uploads: UploadStore) -> str:
    again = f'<span class="badge wheat">又收到 {stored.duplicates} 次，没有重复立案</span>' if stored.duplicates else ""
    grade = f'<span class="badge jade">评价：{_GRADES[stored.grade]}</span>' if stored.grade in _GRADES else ""
    return (
        f'<article id="{escape(stored.local_no)}"><header><div><h2>{escape(case.item_name)}</h2>'
        f'<p class="no">{escape(stored.case_no)}</p></div>'
        f'<div class="badges"><span class="badge">已提交</span>{grade}{again}'
        f"</div></header><p class=facts><span>本机编号 {escape(stored.local_no)}</span>"
        f"<span>收到时间 {_local(stored.received_at)}</span></p>"
        f"<div class=columns><section><h3>申请人</h3>{_applicant(case.applicant)}</section>"
        f"<section><h3>填写内容</h3>{_form(case.form, labels)}</section></div>"
        f"<div class=columns><section><h3>材料</h3>{_pictures(case.attachments, labels, uploads)}</section>"
        f"{_signature(case.signature)}</div></article>"
    )


def _applicant(applicant: Applicant) -> str:
    rows = (
        ("姓名", applicant.name),
        ("公民身份号码", id_number_on_screen(applicant.id_number)),
        ("住址", applicant.address),
    )
    source = "card" if applicant.evidence == "id_card" else applicant.evidence
    return _rows([(label, escape(value), source) for label, value in rows])


def _form(form: list[FormEntry], labels: Labels) -> str:
    rows: list[tuple[str, str, str]] = []
    for entry in form:
        words = labels.choices.get((entry.key, entry.value), entry.value)
        rows.append((labels.fields.get(entry.key, entry.key), escape(_masked(words)), entry.source))
    return _rows(rows) if rows else "<p class=quiet>没有需要填写的内容</p>"


def _rows(rows: list[tuple[str, str, str]]) -> str:
    lines = (
        f'<dt>{escape(label)}</dt><dd>{value or "—"}<span class="source {source}">{_SOURCES[source]}</span></dd>'
        for label, value, source in rows
    )
    return f"<dl>{''.join(lines)}</dl>"


def _pictures(attachments: list[CaseAttachment], labels: Labels, uploads: UploadStore) -> str:
    if not attachments:
        return "<p class=quiet>没有拍摄的材料</p>"
    figures = (
        f"<figure>{_picture(page.digest, uploads)}<figcaption>"
        f"{escape(labels.materials.get(page.material_code, page.material_code))}　第 {page.page} 页"
        f"</figcaption></figure>"
        for page in attachments
    )
    return f'<div class="pictures">{"".join(figures)}</div>'


def _picture(digest: str, uploads: UploadStore) -> str:
    if uploads.whole(digest) is None:
        return "<p class=quiet>照片还在路上</p>"
    address = f"/_sandbox/uploads/{digest}"
    return f'<a href="{address}"><img loading=lazy alt="" src="{address}"></a>'


def _signature(signature: FingerSignature | ConfirmedSignature | None) -> str:
    if signature is None:
        return ""
    if isinstance(signature, ConfirmedSignature):
        return "<section><h3>本人签名</h3><p>不便手写，由本人确认代替手写签名</p></section>"
    strokes = "".join(
        f'<polyline points="{" ".join(f"{x:.2f},{y:.2f}" for x, y in (stroke * 2 if len(stroke) == 1 else stroke))}"/>'
        for stroke in signature.strokes
    )
    box = f"0 0 {max(signature.width_mm, 1):.2f} {max(signature.height_mm, 1):.2f}"
    drawing = f'<svg class=signature viewBox="{box}" role=img aria-label=签名>{strokes}</svg>'
    return f"<section><h3>本人签名</h3>{drawing}</section>"


def _masked(text: str) -> str:
    return _LONG_NUMBER.sub(lambda found: f"{found[0][:3]} {'*' * (len(found[0]) - 7)} {found[0][-4:]}", text)


def _local(iso_time: str) -> str:
    """Time in the machine's zone, for reading."""
    return f"{datetime.fromisoformat(iso_time).astimezone():%Y年%m月%d日 %H:%M:%S}"
