import QtQuick
import Kiosk.Controls

GalleryPage {
    id: root

    title: qsTr("办到哪一步")

    GallerySection {
        name: qsTr("一件事")
        states_: qsTr("办好、正在办、等您办、还没开始")

        Timeline {
            TimelineStep { title: qsTr("出生医学证明"); text: qsTr("11月19日办好"); parts: 3; partsDone: 3 }
            TimelineStep { title: qsTr("户口登记"); text: qsTr("预计 11月26日办好"); stage: TimelineStep.Now; parts: 3; partsDone: 2 }
            TimelineStep { title: qsTr("生育补助"); text: qsTr("银行卡照片不清楚，请在 11月28日前补"); stage: TimelineStep.Waiting; badge: qsTr("要补材料"); action: qsTr("去补"); parts: 3; partsDone: 1 }
            TimelineStep { title: qsTr("社会保障卡"); text: qsTr("等户口登记办好后自动开始"); stage: TimelineStep.Later; parts: 2 }
            TimelineStep { title: qsTr("城乡居民基本养老保险参保登记和个人缴费档次变更以及待遇领取资格认证一并办理的申请"); stage: TimelineStep.Later }
        }
    }
    GallerySection {
        name: qsTr("没有办成")
        states_: qsTr("已结束")

        Timeline {
            TimelineStep { title: qsTr("已受理"); text: qsTr("2026年11月19日") }
            TimelineStep { title: qsTr("没有通过"); text: qsTr("2026年11月26日"); stage: TimelineStep.Ended }
        }
    }
}
