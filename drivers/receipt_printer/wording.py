"""Words of the receipt in each language. What a resident keeps must be understood by those at home, so it is plain."""

from enum import Enum

from kiosk.domain.language import LocalizedText


class Wording(Enum):
    """Everything a receipt says that is not data."""

    BRAND = LocalizedText("秦务员·政务服务驿站", "Qinwuyuan Service Station")
    TITLE = LocalizedText("办理回执", "Receipt")
    REPRINT = LocalizedText("【补打】可能已有一张相同的回执", "Reprint. Another copy may exist.")
    ITEM = LocalizedText("事项", "Service")
    APPLICANT = LocalizedText("申请人", "Applicant")
    ID_NUMBER = LocalizedText("证件号码", "ID number")
    HANDED_IN = LocalizedText("填报时间", "Filled in")
    LOCAL_NO = LocalizedText("本机编号", "Local number")
    CASE_NO = LocalizedText("办件编号", "Case number")
    NOT_YET_SENT = LocalizedText("已保存在本机，还没有送到平台", "Saved on this kiosk, not yet sent")
    SENT_LATER = LocalizedText("联网后自动送出", "It is sent by itself once online")
    CODE = LocalizedText("回执码", "Receipt code")
    NEXT = LocalizedText("接下来", "What happens next")
    QUESTIONS = LocalizedText("有问题请打", "Questions? Call")
    TERMINAL = LocalizedText("终端", "Terminal")
    PRINT_NO = LocalizedText("打印号", "Print")
    KEEP = LocalizedText("本回执不含完整证件号码，请妥善保管", "Shows no full ID number. Please keep it.")
