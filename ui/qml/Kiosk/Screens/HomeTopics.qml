pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The parts of life, side by side; as many in a row as their names leave room for.
Column {
    id: root

    signal chosen(string code)

    required property RecordListModel topics
    property int wanted: 8 // in one row, if there is room

    readonly property int needed: (Qt.uiLanguage.startsWith("en") ? 4.3 : 2.7) * Theme.type.body.px // for a name
    readonly property int possible: Math.floor((root.width + Theme.size.gap) / (root.needed + Theme.size.gap))
    readonly property int columns: root.possible >= root.wanted ? root.wanted : Math.min(root.possible, 4)
    readonly property int most: root.columns < 5 && root.wanted > 5 ? 2 * root.columns : root.columns
    readonly property int each: Math.floor((root.width - (root.columns - 1) * Theme.size.gap) / root.columns)

    visible: wells.count > 0
    spacing: Theme.space.x2

    SectionTitle {
        width: root.width
        text: qsTr("按生活领域找")
    }
    Grid {
        columns: root.columns
        columnSpacing: Theme.size.gap
        rowSpacing: Theme.space.x2

        Repeater {
            id: wells
            model: root.topics

            TopicWell {
                required property string code
                required property string name
                required property string icon_name

                required property int index

                objectName: "topic_" + code
                visible: index < root.most
                width: root.each
                text: name
                iconName: icon_name
                onClicked: root.chosen(code)
            }
        }
    }
}
