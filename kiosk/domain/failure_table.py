"""What each failure code means: a sentence for the resident in both languages, a remedy for the technician.

README lists the same codes; a test compares the two.
"""

from kiosk.domain.failure import Failure, FailureCode
from kiosk.domain.language import LocalizedText


def _failure(zh: str, en: str, remedy_zh: str, remedy_en: str, *, goes_on: bool = True) -> Failure:
    return Failure(LocalizedText(zh, en), LocalizedText(remedy_zh, remedy_en), goes_on)


FAILURES: dict[FailureCode, Failure] = {
    FailureCode.READER_ABSENT: _failure(
        "读卡器没有接好，暂时不能读身份证。",
        "The card reader is not connected, so ID cards cannot be read for now.",
        "检查读卡器的 USB 线和供电，重新插拔后应在 3 秒内恢复。",
        "Check the reader's USB cable and power; after plugging it in again it is back within 3 s.",
        goes_on=False,
    ),
    FailureCode.READER_SERVICE_DOWN: _failure(
        "读卡服务正在恢复，请稍等。",
        "The card service is starting again. Please wait a moment.",
        "检查 pcscd 服务是否运行；恢复后本机自动重新连接。",
        "Check that the pcscd service runs; the kiosk reconnects by itself.",
        goes_on=False,
    ),
    FailureCode.READER_FAULT: _failure(
        "读卡器出了故障，暂时不能读身份证。",
        "The card reader has a fault and cannot read ID cards for now.",
        "给读卡器断电后重新接通；仍然不行就更换。",
        "Power-cycle the reader; replace it if the fault stays.",
        goes_on=False,
    ),
    FailureCode.READER_DRIVER_MISSING: _failure(
        "读卡器没有接好，暂时不能读身份证。",
        "The card reader is not connected, so ID cards cannot be read for now.",
        "读卡器已插好，但系统没有它的驱动：运行 kiosk device list，按提示安装。",
        "The reader is plugged in, but its driver is missing: run kiosk device list and install what it names.",
        goes_on=False,
    ),
    FailureCode.CARD_UNREADABLE: _failure(
        "没有读出这张卡。请把卡拿起来，平放后再试一次。",
        "The card could not be read. Lift it, lay it flat and try again.",
        "请居民平放身份证；多张卡都读不出时检查读卡器天线。",
        "Ask for the card to lie flat; if several cards fail, check the reader's antenna.",
    ),
    FailureCode.CARD_REMOVED: _failure(
        "卡拿走得太早了。请放好身份证，看到“可以拿走”再拿。",
        "The card was taken away too early. Put it back until the screen says you can take it.",
        "无需处理。",
        "Nothing to do.",
    ),
    FailureCode.CARD_WRONG_KIND: _failure(
        "这不是居民身份证。请换成身份证再试。",
        "This is not a resident ID card. Please use your ID card.",
        "无需处理；这里要用居民身份证，写明收社保卡的事项也可以用社保卡。",
        "Nothing to do; resident ID cards serve here, social-security cards where the item takes them.",
    ),
    FailureCode.CARD_DATA_INVALID: _failure(
        "卡里的信息不完整，不能在本机办理。请到窗口办理。",
        "The data on this card is not complete. Please go to a service window.",
        "卡内数据与校验规则不符，请居民到公安窗口核对证件。",
        "The card's data fails its checks; refer the resident to the police window.",
    ),
    FailureCode.CARD_EXPIRED: _failure(
        "这张证件已经过了有效期，请换领新的再来办理。",
        "This card has expired. Please renew it first, then come back.",
        "无需处理；同时核对本机时间是否正确。",
        "Nothing to do; also check that the kiosk's clock is right.",
    ),
    FailureCode.CARD_NOT_YET_VALID: _failure(
        "这张证件还没有到生效日期，暂时不能使用。",
        "This card is not valid yet.",
        "核对本机时间是否正确。",
        "Check that the kiosk's clock is right.",
    ),
    FailureCode.CARD_PROTECTED: _failure(
        "这张卡不允许本机读取。请换用身份证。",
        "This card does not let the kiosk read it. Please use your ID card.",
        "无需处理；该卡要求先验证密码，本机从不向卡发送密码。",
        "Nothing to do; the card asks for its PIN first, and this kiosk never sends one.",
    ),
    FailureCode.CARD_LEFT: _failure(
        "读卡区有一张别人落下的卡。请先把它拿起来交给工作人员，再放您自己的证件。",
        "Somebody left a card on the reader. Lift it and hand it to the staff, then place your own.",
        "取走遗留的卡，登记后交还本人；卡一拿走，提示自动消失。",
        "Take the card, note it down and return it to its holder; the notice goes with the card.",
    ),
    FailureCode.CAMERA_ABSENT: _failure(
        "拍摄设备没有接好，暂时不能拍材料。",
        "The camera is not connected, so papers cannot be photographed for now.",
        "检查高拍仪的连接线；接好后自动恢复。",
        "Check the document camera's cable; it is back by itself once connected.",
        goes_on=False,
    ),
    FailureCode.CAMERA_FROZEN: _failure(
        "画面停住了，正在重新打开拍摄设备，请稍等。",
        "The picture has stopped. The camera is being restarted, please wait.",
        "本机会自动重开摄像头；反复出现时更换连接线或高拍仪。",
        "The camera is reopened by itself; if this repeats, change the cable or the camera.",
    ),
    FailureCode.PAGE_NOT_FOUND: _failure(
        "没有找到完整的纸边。请把纸放平，四个角都露出来。",
        "The edges of the page were not found. Lay it flat with all four corners in view.",
        "检查拍摄台是否有杂物、灯光是否过暗。",
        "Check the platen for clutter and the light for brightness.",
    ),
    FailureCode.PAGE_BLURRED: _failure(
        "照片有些模糊。请把纸放平不动，再拍一次。",
        "The picture is blurred. Keep the page still and try again.",
        "清洁镜头，检查对焦。",
        "Clean the lens and check the focus.",
    ),
    FailureCode.PRINTER_ABSENT: _failure(
        "打印机没有接好，回执先显示在屏幕上。",
        "The printer is not connected. Your receipt is shown on the screen instead.",
        "检查打印机电源、网线或 USB 线。",
        "Check the printer's power and its network or USB cable.",
    ),
    FailureCode.PRINTER_SILENT: _failure(
        "打印机没有回应，回执先显示在屏幕上。",
        "The printer does not answer. Your receipt is shown on the screen instead.",
        "给打印机断电后重新接通。",
        "Power-cycle the printer.",
    ),
    FailureCode.PRINTER_PAPER_OUT: _failure(
        "打印纸用完了，回执先显示在屏幕上。",
        "The printer is out of paper. Your receipt is shown on the screen instead.",
        "装入新纸卷，合上盖子；不需要重启。",
        "Load a new paper roll and close the cover; no restart is needed.",
    ),
    FailureCode.PRINTER_COVER_OPEN: _failure(
        "打印机盖子没有合上，回执先显示在屏幕上。",
        "The printer's cover is open. Your receipt is shown on the screen instead.",
        "合上打印机盖子。",
        "Close the printer's cover.",
    ),
    FailureCode.PRINTER_FAULT: _failure(
        "打印机出了故障，回执先显示在屏幕上。",
        "The printer has a fault. Your receipt is shown on the screen instead.",
        "检查切刀和卡纸，断电后重新接通。",
        "Look for a paper jam or a cutter fault, then power-cycle.",
    ),
    FailureCode.PRINT_NOT_CONFIRMED: _failure(
        "打印机没有确认打完。请看看出纸口；没有回执也不要紧，屏幕上有编号。",
        "The printer did not confirm. Look in the tray; the number is on the screen as well.",
        "检查打印机通讯线和状态灯。",
        "Check the printer's data cable and status light.",
    ),
    FailureCode.DOCUMENT_SERVICE_DOWN: _failure(
        "现在不能打印 A4 纸，其他都能照常办。",
        "A4 pages cannot be printed now. Everything else works.",
        "检查 cups 服务是否运行；恢复后本机自动重新连接。",
        "Check that the cups service runs; the kiosk reconnects by itself.",
    ),
    FailureCode.DOCUMENT_PRINTER_OFFLINE: _failure(
        "A4 打印机没有接好，暂时不能打印。不影响办理。",
        "The A4 printer is not connected. You can carry on without it.",
        "检查打印机电源和连接线，以及配置里的队列名。",
        "Check the printer's power and cable, and the queue's name in the configuration.",
    ),
    FailureCode.DOCUMENT_PAPER_OUT: _failure(
        "A4 打印机没纸了，这一页没有打出来。不影响办理。",
        "The A4 printer is out of paper. You can carry on without the page.",
        "装入 A4 纸；不需要重启。",
        "Load A4 paper; no restart is needed.",
    ),
    FailureCode.DOCUMENT_TONER_OUT: _failure(
        "A4 打印机的碳粉用完了，这一页没有打出来。不影响办理。",
        "The A4 printer is out of toner. You can carry on without the page.",
        "更换碳粉盒或墨盒。",
        "Replace the toner or ink cartridge.",
    ),
    FailureCode.DOCUMENT_PAPER_JAM: _failure(
        "A4 打印机卡纸了，这一页没有打出来。不影响办理。",
        "Paper is stuck in the A4 printer. You can carry on without the page.",
        "取出卡住的纸并销毁，合上盖子。",
        "Take out the stuck sheet and shred it; close the cover.",
    ),
    FailureCode.DOCUMENT_COVER_OPEN: _failure(
        "A4 打印机的盖子没有合上，这一页没有打出来。不影响办理。",
        "The A4 printer's cover is open. You can carry on without the page.",
        "合上打印机盖子和纸盒。",
        "Close the printer's cover and its tray.",
    ),
    FailureCode.DOCUMENT_TRAY_FULL: _failure(
        "A4 打印机的出纸口满了，请先取走里面的纸。",
        "The A4 printer's output tray is full. Please take the sheets out first.",
        "清空出纸口，无人领取的纸张按规定销毁。",
        "Empty the output tray; shred what nobody took.",
    ),
    FailureCode.DOCUMENT_QUEUE_STOPPED: _failure(
        "A4 打印已经暂停。不影响办理。",
        "A4 printing is paused. You can carry on without it.",
        "打印队列已停用：排除故障后运行 cupsenable 和 cupsaccept。",
        "The print queue is stopped: clear the fault, then run cupsenable and cupsaccept.",
    ),
    FailureCode.DOCUMENT_PRINTER_FAULT: _failure(
        "A4 打印机出了故障，这一页没有打出来。不影响办理。",
        "The A4 printer has a fault. You can carry on without the page.",
        "查看打印机面板上的提示；断电后重新接通。",
        "See the printer's panel; power-cycle it.",
    ),
    FailureCode.DOCUMENT_NOT_CONFIRMED: _failure(
        "A4 打印机没有确认打完，请看看出纸口。",
        "The A4 printer did not confirm. Please look in its tray.",
        "检查打印机面板和连接线；队列里不应留有任务。",
        "Check the printer's panel and cable; the queue should hold no job.",
    ),
    FailureCode.DOCUMENT_UNPRINTABLE: _failure(
        "这份文件打印不了。不影响办理。",
        "This document cannot be printed. You can carry on without it.",
        "打印系统不接受这份文件：查看 cups 的错误日志和打印机驱动。",
        "The printing system refused the document: see the error log of cups and the printer's driver.",
    ),
    FailureCode.DOCUMENT_WITHDRAWN: _failure(
        "打印已取消。",
        "Printing was cancelled.",
        "无需处理：居民已离开，未打出的内容已收回。",
        "Nothing to do: the resident left, and what had not come out was taken back.",
    ),
    FailureCode.PLATFORM_UNREACHABLE: _failure(
        "网络暂时不通。您照常填写，申请会先保存在本机，网络恢复后自动送出。",
        "The network is down. Carry on; your application is kept here and sent when it is back.",
        "检查网线或 4G 信号；待送申请会自动补送。",
        "Check the network cable or the 4G signal; waiting cases are sent by themselves.",
    ),
    FailureCode.PLATFORM_WRONG_REPLY: _failure(
        "网络暂时不通。您照常填写，申请会先保存在本机，网络恢复后自动送出。",
        "The network is down. Carry on; your application is kept here and sent when it is back.",
        "收到的不是平台的回复：检查网络是否要求网页登录，或被代理改写。",
        "The reply is not the platform's: look for a captive portal or a rewriting proxy.",
    ),
    FailureCode.PLATFORM_REFUSED: _failure(
        "平台没有接收这件申请，请联系工作人员。",
        "The platform did not take this application. Please ask the staff.",
        "在待送清单里查看平台给出的原因。",
        "See the platform's reason in the list of waiting cases.",
    ),
    FailureCode.PLATFORM_BUSY: _failure(
        "平台正忙。您照常填写，申请会先保存在本机，随后自动送出。",
        "The platform is busy. Carry on; your application is kept here and sent soon.",
        "无需处理；持续超过 30 分钟时报告平台。",
        "Nothing to do; report it if it lasts over 30 minutes.",
    ),
    FailureCode.PLATFORM_AUTHENTICATION: _failure(
        "网络暂时不通。您照常填写，申请会先保存在本机，网络恢复后自动送出。",
        "The network is down. Carry on; your application is kept here and sent when it is back.",
        "本机的登记或密钥不被平台承认：核对本机时间，再重新登记。",
        "The platform does not accept this terminal: check the clock, then enrol it again.",
    ),
    FailureCode.CLOCK_WRONG: _failure(
        "网络暂时不通。您照常填写，申请会先保存在本机，网络恢复后自动送出。",
        "The network is down. Carry on; your application is kept here and sent when it is back.",
        "本机时间与平台相差超过 5 分钟：校准时间，检查对时服务和主板电池。",
        "The clock is more than 5 minutes off the platform's: set it, check time service and the board's battery.",
    ),
    FailureCode.STORAGE_FULL: _failure(
        "本机存储已满，暂时不能接收申请。您填的内容还没有提交。",
        "This kiosk's storage is full. Your application has not been handed in.",
        "清理磁盘或更换硬盘，确认待送申请已经送出。",
        "Free or replace the disk; make sure that waiting cases were sent.",
        goes_on=False,
    ),
    FailureCode.STORAGE_FAULT: _failure(
        "本机暂时不能保存申请。您填的内容还没有提交，请再试一次。",
        "This kiosk cannot store applications now. Nothing was handed in yet; please try again.",
        "检查数据目录的权限和磁盘健康；文件损坏时停机后运行 kiosk outbox salvage。",
        "Check the data folder's permissions and the disk; a damaged file: stop the kiosk, kiosk outbox salvage.",
    ),
    FailureCode.CATALOGUE_BROKEN: _failure(
        "这台机器的事项清单正在更新，请稍后再来。",
        "The list of services is being updated. Please come back soon.",
        "查看日志中目录文件的错误位置，重新下发事项目录。",
        "See the log for the place of the error and deliver the catalogue again.",
        goes_on=False,
    ),
    FailureCode.SPEECH_ABSENT: _failure(
        "这台机器现在不能朗读，其他都能照常办。",
        "This kiosk cannot read aloud now. Everything else works.",
        "检查 speech-dispatcher 和 espeak-ng 是否已安装、音频输出是否可用；再打开朗读时会重试。",
        "Check that speech-dispatcher and espeak-ng are installed and audio works; switching the voice on tries again.",
    ),
    FailureCode.SCANNER_ABSENT: _failure(
        "扫码器没有接好，暂时不能扫手机上的码。",
        "The code scanner is not connected, so codes on a phone cannot be read for now.",
        "检查扫码器的 USB 线或串口线，重新插拔后应在 3 秒内恢复。",
        "Check the scanner's USB or serial cable; after plugging it in again it is back within 3 s.",
    ),
    FailureCode.SCAN_UNREADABLE: _failure(
        "没有扫清楚。请把手机屏幕调亮，再扫一次。",
        "The code was not read clearly. Make the phone's screen brighter and try again.",
        "擦净扫码窗；反复出现时核对扫码器的结束符和波特率。",
        "Clean the scanner's window; if this repeats, check its terminator and baud rate.",
    ),
    FailureCode.RESULT_ABSENT: _failure(
        "这件事没有能在这里打印的结果。可以带身份证到窗口领取。",
        "Nothing to print here for this case. Please fetch the result at a service window.",
        "无需处理；平台没有这件事的电子结果。",
        "Nothing to do; the platform has no electronic result of this case.",
    ),
    FailureCode.CODE_FOREIGN: _failure(
        "这不是秦务员的身份码。请打开秦务员，出示身份码。",
        "This is not a Qinwuyuan identity code. Open the Qinwuyuan app and show the code there.",
        "无需处理；别的码一律不读、不保存、不上传。",
        "Nothing to do; other codes are not kept and go nowhere.",
    ),
    FailureCode.CODE_USED: _failure(
        "这个身份码已经用过了。请在手机上刷新，再扫一次。",
        "This code was used already. Refresh it on the phone and scan it again.",
        "无需处理；身份码只能用一次。",
        "Nothing to do; a code works once.",
    ),
    FailureCode.CODE_EXPIRED: _failure(
        "这个身份码过了时间。请在手机上刷新，再扫一次。",
        "This code is too old. Refresh it on the phone and scan it again.",
        "无需处理；反复出现时核对居民手机的时间。",
        "Nothing to do; if this repeats, look at the clock of the resident's phone.",
    ),
    FailureCode.PHONE_REFUSED: _failure(
        "手机上没有同意。可以换一个码，也可以用身份证。",
        "Declined on the phone. Get a new code, or use your ID card.",
        "无需处理。",
        "Nothing to do.",
    ),
    FailureCode.PHONE_TIMED_OUT: _failure(
        "二维码过了时间。可以换一个码，也可以用身份证。",
        "The code has expired. Get a new one, or use your ID card.",
        "无需处理。",
        "Nothing to do.",
    ),
    FailureCode.PHONE_UNAVAILABLE: _failure(
        "暂时不能用手机登录。请用身份证，一样可以办。",
        "Signing in by phone does not work for now. Your ID card works just as well.",
        "检查网络，并向平台核对本机是否开通了手机登录。",
        "Check the network, and ask the platform whether sign-in by phone is open to this machine.",
    ),
}
