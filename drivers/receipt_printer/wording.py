"""Words of the receipt in each language. What a resident keeps must be understood by those at home, so it is plain."""

from enum import Enum

from kiosk.domain.language import LocalizedText


class Wording(Enum):
    """Everything a receipt says that is not data."""

    BRAND = LocalizedText("秦务员·政务服务驿站", "Qinwuyuan Service Station")
    TITLE = LocalizedText("办理回执", "Receipt")
    SLIP = LocalizedText("暂存凭条", "Interim slip")
    SAMPLE = LocalizedText("演示机，不真办理", "Demonstration, not a real case")
    REPRINT = LocalizedText("【补打】可能已有一张", "Reprint. Another copy may exist.")
    ITEM = LocalizedText("事项", "Service")
    APPLICANT = LocalizedText("申请人", "Applicant")
    ID_NUMBER = LocalizedText("证件号码", "ID number")
    HANDED_IN = LocalizedText("填报时间", "Filled in")
    LOCAL_NO = LocalizedText("本机编号", "Kiosk number")
    CASE_NO = LocalizedText("办件编号", "Case number")
    NOT_YET_SENT = LocalizedText("已保存在本机，还没有送到平台", "Saved on this kiosk, not yet sent")
    SENT_LATER = LocalizedText("联网后自动送出", "It is sent by itself once online")
    REFUSED = LocalizedText("平台没有收下这件申请", "The platform did not take this application")
    CALL_OR_WINDOW = LocalizedText("请打 {phone}，或到窗口办理", "Call {phone} or go to a service window")
    CODE = LocalizedText("到窗口可以扫这个码", "For staff at a window")
    NEXT = LocalizedText("接下来", "What happens next")
    SUBMITTED = LocalizedText("已提交，", "Submitted. ")
    ONCE_SENT = LocalizedText("送到平台后，", "After delivery: ")
    QUOTE = LocalizedText("有问题打 {phone}，报这个号", "Questions? Call {phone}, give this number")
    TERMINAL = LocalizedText("终端", "Terminal")
    PRINT_NO = LocalizedText("打印号", "Print")
    KEEP = LocalizedText("不含完整证件号码，请妥善保管", "Shows no full ID number. Please keep it.")
