pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What agreeing means, one sentence each.
Card {
    id: root

    required property list<string> points

    height: column.height + 2 * Theme.space.x4

    Column {
        id: column
        x: Theme.space.x4
        y: Theme.space.x4
        width: root.width - 2 * x
        spacing: Theme.space.x4

        Row {
            spacing: Theme.space.x2

            Icon {
                id: shield
                name: "shield-check"
                size: Math.round(Theme.type.label.px * 1.2)
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                role: Theme.type.label
                width: Math.min(naturalWidth, column.width - shield.width - parent.spacing)
                fit: true
                text: qsTr("同意了，就是说：")
                Accessible.role: Accessible.Heading
            }
        }
        Repeater {
            model: root.points

            BulletRow {
                required property string modelData

                text: modelData
                color: Theme.color.ink
            }
        }
    }
}
