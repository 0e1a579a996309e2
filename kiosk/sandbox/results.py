"""Invented results of cases: a certificate as data, or a PDF of one line. Nobody is real, and each says so."""

from base64 import b64encode
from datetime import date


def certificate(case_no: str, id_number: str, today: date) -> dict[str, object]:
    """A certificate with a verification code, in the contract's form."""
    return {
        "kind": "certificate",
        "title": {"zh": "参保登记证明", "en": "Certificate of enrolment"},
        "serial_no": f"SAMPLE-{case_no[-6:]}",
        "statement": {
            "zh": "兹证明下列人员已在本地参加城乡居民养老保险。",
            "en": "This certifies that the person below is enrolled in the residents' pension insurance here.",
        },
        "facts": [
            {"name": {"zh": "公民身份号码", "en": "ID number"}, "value": id_number},
            {"name": {"zh": "参保状态", "en": "State"}, "value": "正常参保"},
        ],
        "authority": {"zh": "示例市社会保险服务中心", "en": "Sample City Social Insurance Centre"},
        "issued_on": today.isoformat(),
        "verification_code": "8F3K-QX7M-22TA",
        "verification_url": "https://verify.example/check",
        "sample": True,
    }


def paper(case_no: str) -> dict[str, object]:
    """A PDF of one page, in the contract's form."""
    return {"kind": "pdf", "content": b64encode(_one_line(f"SAMPLE RESULT {case_no}")).decode()}


def _one_line(words: str) -> bytes:
    """A page of A4 with one line on it."""
    drawn = f"BT /F 24 Tf 72 700 Td ({words}) Tj ET".encode("ascii", "replace")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F 5 0 R >> >>",
    )
    content, places = b"%PDF-1.4\n", list[int]()
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    entries = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, entries)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(content))
    return content + table + trailer
