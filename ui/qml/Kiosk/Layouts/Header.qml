import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Mark and station, time over line state, then the buttons unless they stand lower. Where there is little room the words of
// the buttons, the time and the line state come first; the names go, then the mark. `clear` lets a scene show through.
Item {
    id: root

    property bool clear: false
    property bool landscape: false
    property bool bare: false // its buttons stand lower
    readonly property int margin: root.landscape ? Theme.frame.marginLandscape : Theme.size.margin
    readonly property int room: root.width - 2 * root.margin
    readonly property int rest: root.room - status.width - (root.bare ? 0 : buttons.width + Theme.space.x2) // for mark and station
    readonly property bool narrow: !root.bare && (root.width < Theme.mm(230) || Theme.textStep > 0 && root.width < Theme.mm(320)) // no room for the station's name
    readonly property bool brief: !root.bare && root.room - buttons.least - Theme.space.x2 < sign.width + Theme.space.x1 + line.implicitWidth // the sign says it without a word
    readonly property color lineInk: Station.online ? Theme.color.ink2 : Theme.color.accentDeep

    readonly property rect captionRoom: Qt.rect(root.margin, Math.round(Theme.space.x1 / 2), (root.bare ? root.width - root.margin : buttons.x - Theme.space.x2) - root.margin, root.height - Theme.space.x1) // beside its buttons

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
        visible: root.rest >= width + Theme.space.x1
        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        source: "image://art/" + (Theme.contrast ? "mark_contrast" : Theme.elder ? "mark_elder" : "mark")
        sourceSize: Qt.size(Theme.frame.mark, Theme.frame.mark)
        Accessible.ignored: true
    }
    Column {
        visible: !root.narrow && name.naturalWidth <= width // else they are left out, not made small
        anchors { left: mark.right; leftMargin: Theme.space.x2; verticalCenter: parent.verticalCenter }
        width: root.rest - mark.width - 2 * Theme.space.x2

        KText {
            id: name
            width: parent.width
            role: Theme.type.strong
            lineHeight: Math.round(role.px * 1.3)
            text: Theme.elder || fullName.advanceWidth >= width ? qsTr("政务服务驿站") : fullName.text
            fit: true

            TextMetrics {
                id: fullName
                font: Theme.type.strong.font
                text: qsTr("秦务员·政务服务驿站")
            }
        }
        KText {
            visible: naturalWidth < 1.08 * width
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
        x: !mark.visible ? root.margin : root.bare ? root.width - root.margin - width : buttons.x - Theme.space.x2 - width
        anchors.verticalCenter: parent.verticalCenter

        KText {
            objectName: "clock"
            x: mark.visible ? status.width - width : 0
            role: Theme.elder ? Theme.type.strong : Theme.type.label
            lineHeight: Math.round(role.px * 1.2)
            text: Station.clock
            wrapMode: Text.NoWrap
        }
        Row {
            x: mark.visible ? status.width - width : 0
            spacing: Theme.space.x1

            Icon {
                id: sign
                name: Station.online ? "wifi-high" : "wifi-slash"
                size: Theme.frame.lineIcon
                color: root.lineInk
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                id: line
                visible: !root.brief
                role: Theme.type.note
                lineHeight: Math.round(role.px * 1.3)
                text: Station.online ? qsTr("已联网") : qsTr("未联网")
                color: root.lineInk
                wrapMode: Text.NoWrap
            }
        }
    }
    HeaderButtons {
        id: buttons
        visible: !root.bare
        anchors { right: parent.right; rightMargin: root.margin; verticalCenter: parent.verticalCenter }
        room: root.room - status.width - Theme.space.x2
        share: Math.round(root.room * (root.narrow ? 0.62 : 0.48))
    }
}
