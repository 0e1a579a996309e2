import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Mark and station, time over line state, then elder version, language, leave. `clear` lets a scene show through.
Item {
    id: root

    property bool clear: false
    property bool landscape: false
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
    readonly property color lineInk: Station.online ? Theme.color.ink2 : Theme.color.accentDeep

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Theme.frame.header

    Rectangle {
        visible: !root.clear
        anchors.fill: parent
        color: Theme.color.paper
    }
    Rectangle {
        visible: !root.clear
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.size.stroke
        color: Theme.color.line
    }
    Image {
        id: mark
        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        source: "image://art/" + (Theme.contrast ? "mark_contrast" : Theme.elder ? "mark_elder" : "mark")
        sourceSize: Qt.size(Theme.frame.mark, Theme.frame.mark)
        Accessible.ignored: true
    }
    Column {
        anchors { left: mark.right; leftMargin: Theme.space.x2; right: status.left; rightMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }

        KText {
            width: parent.width
            role: Theme.type.strong
            lineHeight: Math.round(role.px * 1.3)
            text: Theme.elder ? qsTr("政务服务驿站") : qsTr("秦务员·政务服务驿站")
            fit: true
        }
        KText {
            width: parent.width
            role: Theme.type.note
            lineHeight: Math.round(role.px * 1.3)
            text: Station.name
            color: Theme.color.ink2
            fit: true
        }
    }
    Column {
        id: status
        anchors { right: buttons.left; rightMargin: Theme.space.x2 + Theme.space.x1; verticalCenter: parent.verticalCenter }

        KText {
            anchors.right: parent.right
            role: Theme.elder ? Theme.type.strong : Theme.type.label
            lineHeight: Math.round(role.px * 1.2)
            text: Station.clock
            wrapMode: Text.NoWrap
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.space.x1

            Icon {
                name: Station.online ? "wifi-high" : "wifi-slash"
                size: Theme.frame.lineIcon
                color: root.lineInk
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                role: Theme.type.note
                lineHeight: Math.round(role.px * 1.3)
                text: Station.online ? qsTr("已联网") : qsTr("未联网")
                color: root.lineInk
                wrapMode: Text.NoWrap
            }
        }
    }
    Row {
        id: buttons
        anchors { right: parent.right; rightMargin: root.margin; verticalCenter: parent.verticalCenter }
        spacing: Theme.space.x2

        HeaderButton {
            objectName: "sessionModeButton"
            iconName: "text-aa"
            text: Theme.elder ? qsTr("标准版") : qsTr("长辈版")
            onClicked: Station.modePressed()
        }
        HeaderButton {
            objectName: "sessionLanguageButton"
            visible: !Theme.elder
            iconName: "translate"
            text: qsTr("English", "the other language's own name")
            onClicked: Station.languagePressed()
        }
        HeaderButton {
            objectName: "leaveSessionButton"
            visible: Station.inSession
            iconName: "sign-out"
            text: qsTr("退出")
            onClicked: Station.leavePressed()
        }
    }
}
