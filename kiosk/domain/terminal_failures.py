"""The failures of the terminal itself: its key, its enrolment, its staff. Part of `failure_table`.

A resident reads of all of them the same: this kiosk takes nothing now.
"""

from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.language import LocalizedText

_RESIDENT = LocalizedText(
    "本机需要维护，暂时不能办理。请到窗口办理。",
    "This kiosk needs service and takes nothing now. Please go to the counter.",
)


def _failure(remedy_zh: str, remedy_en: str) -> Failure:
    return Failure(_RESIDENT, LocalizedText(remedy_zh, remedy_en), session_continues=False)


TERMINAL_FAILURES: dict[FailureCode, Failure] = {
    FailureCode.TPM_SILENT: _failure(
        "检查主板设置里 TPM 2.0 是否启用、/dev/tpmrm0 是否存在、本机用户是否在 tss 组；路径在 [keys] tpm。",
        "Check that the firmware has TPM 2.0 on, /dev/tpmrm0 is there and its group is the kiosk's; see [keys] tpm.",
    ),
    FailureCode.TPM_CLEARED: _failure(
        "安全芯片已被清除或更换，打不开本机密钥：不要删除任何文件；换回原芯片，否则报告管理员，核对待送申请后重新登记。",
        "The TPM was cleared or exchanged: delete nothing; put the old one back, or report which cases waited.",
    ),
    FailureCode.TPM_LOCKED: _failure(
        "安全芯片因多次试错已锁定：查明是谁在试，等它自行解锁，或用 tpm2_dictionarylockout --clear-lockout。",
        "Wrong tries have locked the TPM: find out whose, then wait, or use tpm2_dictionarylockout --clear-lockout.",
    ),
    FailureCode.KEY_UNUSABLE: _failure(
        "密钥文件缺损或权限不对：按提示改为 0600 或从备份恢复，不要另造一个。",
        "The key file is damaged or others may read it: set it to 0600 or restore it as told; never replace it.",
    ),
    FailureCode.ENROLMENT_SLIP_UNREADABLE: _failure(
        "登记单读不出：重新扫描二维码，或逐项核对地址、证书摘要和登记码。",
        "The slip cannot be read: scan it again, or compare address, digest and code with it one by one.",
    ),
    FailureCode.ENROLMENT_OTHER_PLATFORM: _failure(
        "登记单上的平台地址和本机配置的不同：核对是不是本机的登记单，或改正配置里的 platform.url。",
        "The slip is for another platform than platform.url: see whether it is this machine's, or correct the file.",
    ),
    FailureCode.ENROLMENT_WRONG_AUTHORITY: _failure(
        "平台的证书和登记单上的摘要不符，线路上可能有人冒充：不要再试，换一条线路或报告管理员。",
        "The platform's certificate is not the slip's: somebody may stand on the line. Use another one or report it.",
    ),
    FailureCode.ENROLMENT_CODE_UNKNOWN: _failure(
        "平台不认这个登记码：核对每个字符；仍不行就请管理员另发一个。",
        "The platform does not know the code: compare each character, then ask the admin for another one.",
    ),
    FailureCode.ENROLMENT_CODE_USED: _failure(
        "这个登记码已在另一台机器上用过：请管理员另发；不是自己人用的，立即报告。",
        "Another machine has used this code: ask the admin for a new one; report it unless you know which machine.",
    ),
    FailureCode.ENROLMENT_CODE_EXPIRED: _failure(
        "这个登记码过了期限：请管理员另发一个。",
        "The code is too old: ask the admin for a new one.",
    ),
    FailureCode.STAFF_UNKNOWN: _failure(
        "卡、密码或动态码不对，或动态码已用过：等下一个动态码再试，核对手机和本机的时间。",
        "Card, PIN or code is wrong, or the code was used: wait for the next one; compare both clocks.",
    ),
    FailureCode.STAFF_MUST_WAIT: _failure(
        "错的次数太多：按提示等待后再试，每错一次等待加倍；重启不会缩短。安全员可以解锁。",
        "Too many wrong tries: wait as told, twice as long each time; a restart shortens nothing. Security can unlock.",
    ),
    FailureCode.STAFF_LOCKED: _failure(
        "这个账号已被安全员停用：请安全员运行 kiosk staff unlock。",
        "Security has locked this account: ask them for kiosk staff unlock.",
    ),
    FailureCode.STAFF_ROLE: _failure(
        "这个角色不能做这件事：请有权限的人登录。",
        "This role may not do that: let somebody who may sign in.",
    ),
    FailureCode.STAFF_NOT_SIGNED_IN: _failure(
        "请先登录：kiosk staff login。登录 15 分钟内有效，只对本终端窗口。",
        "Sign in first: kiosk staff login. It holds for 15 minutes, in this shell only.",
    ),
    FailureCode.STAFF_CARD_TAKEN: _failure(
        "这张卡已经有账号：换一张卡。",
        "This card has an account already: take another card.",
    ),
}
