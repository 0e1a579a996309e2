import QtQuick

// How to call what somebody showed who they are by.
QtObject {
    id: root

    required property string evidence // card, phone or social_security_card

    readonly property bool byPhone: root.evidence === "phone"
    readonly property bool bySocialCard: root.evidence === "social_security_card"
    readonly property string icon: root.byPhone ? "device-mobile" : root.bySocialCard ? "cards" : "identification-card"
    readonly property string badge: root.byPhone ? qsTr("手机") : root.bySocialCard ? qsTr("社保卡") : qsTr("身份证")
    readonly property string source: root.byPhone ? qsTr("手机上确认的") : root.bySocialCard ? qsTr("从社保卡读到") : qsTr("从身份证读到")
    readonly property string facts: root.byPhone ? qsTr("手机上确认的信息") : root.bySocialCard ? qsTr("社保卡上的信息") : qsTr("身份证上的信息")
    readonly property string question: root.byPhone ? qsTr("同意使用身份信息吗？") : root.bySocialCard ? qsTr("同意使用社保卡信息吗？") : qsTr("同意使用身份证信息吗？")
    readonly property string details: root.byPhone ? qsTr("身份信息") : root.bySocialCard ? qsTr("社保卡信息") : qsTr("身份证信息")
}
