import QtQuick
import Kiosk.Theme

// The head of a group, with an optional note and an optional way to all of it.
Item {
    id: root

    signal morePressed()

    property string text
    property string note
    property string more

    readonly property int wayWidth: link.visible ? link.width : 0

    implicitWidth: parent ? parent.width : 0
    implicitHeight: Math.max(Theme.type.title.linePx, root.more !== "" ? Theme.size.touch - 2 * (Theme.space.x2 - Theme.size.gap) : 0) // the way reaches over it, and stays clear of what stands below

    KText {
        id: title
        role: Theme.type.title
        text: root.text
        fit: true
        width: Math.min(naturalWidth, root.width - (link.visible ? link.width : 0))
        anchors.verticalCenter: parent.verticalCenter
        Accessible.role: Accessible.Heading
    }
    KText {
        visible: root.note !== ""
        anchors { left: title.right; leftMargin: Theme.space.x2; bottom: parent.bottom }
        role: Theme.type.note
        text: root.note
        color: Theme.color.ink2
        fit: true
        width: Math.max(0, Math.min(naturalWidth, root.width - title.width - 2 * Theme.space.x2 - (link.visible ? link.width : 0)))
    }
    PressBase {
        id: link
        visible: root.more !== ""
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        implicitWidth: Math.max(Theme.size.touch, row.width)
        implicitHeight: Theme.size.touch
        text: root.more
        Accessible.role: Accessible.Link
        Accessible.name: root.more + "，" + root.text // a screen may have two
        onClicked: root.morePressed()

        background: Item {
            FocusRing { shown: link.visualFocus }
        }
        contentItem: Item {
            Row {
                id: row
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                spacing: Theme.space.x1

                KText {
                    Accessible.ignored: true
                    text: root.more
                    color: link.down ? Theme.color.primaryPressed : Theme.color.primary
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }
                Icon {
                    name: "caret-right"
                    size: Theme.type.body.px
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
