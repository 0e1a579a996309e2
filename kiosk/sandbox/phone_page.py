"""The phone that a developer plays: one-time codes, and the page that a scanned code leads to. No script."""

from html import escape
from pathlib import Path

from kiosk.domain.masking import id_number_on_screen
from kiosk.sandbox.phone_people import OWN, PHONE_PEOPLE, PhonePerson
from kiosk.sandbox.phones import QrSession, QrState

_FRAME = Path(__file__).with_name("phone_page.html").read_text(encoding="utf-8")
_SAID = {
    QrState.CONFIRMED: "已经登录，请看自助机。",
    QrState.REFUSED: "没有登录。",
    QrState.EXPIRED: "这个码过了时间，请看自助机上的新码。",
}


def app_page(code: str = "", who: str = OWN) -> str:
    """The app: whose code shall be shown, and the code that is."""
    shown = f"<section><h2>{escape(_who(PHONE_PEOPLE[who]))}</h2>{_qr(code)}<p class=code>{escape(code)}</p></section>"
    people = "".join(_button("/_sandbox/phone", key, _who(person)) for key, person in PHONE_PEOPLE.items())
    return _page("身份码", f"{shown if code else ''}<h2>出示身份码</h2>{people}")


def question_page(session: QrSession | None, terminal_name: str) -> str:
    """What a phone shows that has scanned a terminal's code: who asks, and yes or no."""
    state = session.state if session else QrState.EXPIRED
    if session is None or state in _SAID:
        return _page("扫码登录", f"<p class=said>{_SAID[state]}</p>")
    action = f"/q/{escape(session.token)}"
    people = "".join(_button(action, key, f"是我：{_who(person)}") for key, person in PHONE_PEOPLE.items())
    no = _button(action, "", "不是我，不登录")
    return _page(
        "扫码登录", f"<p class=said>自助机 {escape(terminal_name)} 请您登录。您就站在它前面吗？</p>{people}{no}"
    )


def _button(action: str, who: str, words: str) -> str:
    kind = "" if who else " class=no"
    return f'<form method=post action="{action}"><button{kind} name=who value="{who}">{escape(words)}</button></form>'


def _who(person: PhonePerson) -> str:
    return f"{person.name}　{id_number_on_screen(person.id_number)}"


def _qr(code: str) -> str:
    from qrcode.image.svg import SvgPathImage  # the rest of the sandbox has no need of it
    from qrcode.main import QRCode

    drawn: QRCode[SvgPathImage] = QRCode(image_factory=SvgPathImage)
    drawn.add_data(code)
    return drawn.make_image().to_string(encoding="unicode") if code else ""


def _page(title: str, body: str) -> str:
    return _FRAME.replace("{{title}}", title).replace("{{body}}", body)
