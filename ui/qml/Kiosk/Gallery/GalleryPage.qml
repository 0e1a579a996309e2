import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One page: its title, what holds in this mode, its sections one below the other.
Column {
    id: root

    property string title

    readonly property string promise: Theme.contrast ? qsTr("高对比，文字对比 ≥ 10:1") : Theme.elder ? qsTr("长辈版，触控 ≥ 16 mm，对比 ≥ 7:1") : qsTr("标准版，触控 ≥ 12 mm，对比 ≥ 4.5:1")

    width: parent ? parent.width : 0
    spacing: Theme.space.x6

    Column {
        width: parent.width

        KText {
            width: parent.width
            role: Theme.type.headline
            text: root.title
            Accessible.role: Accessible.Heading
        }
        KText {
            width: parent.width
            role: Theme.type.note
            text: root.promise
            color: Theme.color.ink2
        }
    }
}
