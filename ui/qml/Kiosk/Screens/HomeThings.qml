pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What is done together: three equal cards.
Column {
    id: root

    signal chosen(string code)
    signal allPressed()

    required property RecordListModel things
    property int total: 0
    property bool low: false // little height: the name only
    property int most: 3

    readonly property int tallest: {
        let most = 0;
        for (const card of cards.children)
            most = Math.max(most, card.implicitHeight);
        return most;
    }
    readonly property int cardWidth: Math.floor((root.width - (root.most - 1) * Theme.size.gutter) / root.most)

    spacing: Theme.space.x2

    SectionTitle {
        width: root.width
        text: qsTr("高效办成一件事")
        more: root.total > root.most ? root.low ? qsTr("全部") : qsTr("全部 %1 件").arg(root.total) : ""
        onMorePressed: root.allPressed()
    }
    Row {
        id: cards
        spacing: Theme.size.gutter

        Repeater {
            model: root.things

            TopicTile {
                required property int index
                required property string code
                required property string short_name
                required property string icon_name
                required property string time

                objectName: "thing_" + code
                visible: index < root.most
                width: root.cardWidth
                height: root.low ? Theme.size.tileH : root.tallest
                text: short_name
                sub: root.low ? "" : time
                iconName: icon_name
                onClicked: root.chosen(code)
            }
        }
    }
}
