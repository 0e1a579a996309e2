import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One setting with its steps beside each other; its words stand above them where there is little room.
Item {
    id: root

    signal chosen(int index)

    property string label
    property list<string> choices
    property list<string> names
    property int current: -1

    readonly property int longest: metrics.font.pixelSize > 0 ? Math.max(...root.choices.map(choice => metrics.advanceWidth(choice))) + root.marks : 0 // asks for the font first, because its figures tell of no change
    readonly property int marks: Theme.size.iconSmall + Theme.space.x2 * 4 // what a card needs beside its words
    readonly property bool stacked: Theme.elder || root.longest * root.choices.length > root.width * 0.7
    readonly property bool fits: root.longest * root.choices.length < root.width
    readonly property int wordsWidth: root.stacked ? root.width : Math.round(root.width * 0.24)

    width: parent ? parent.width : 0
    implicitHeight: steps.y + steps.height

    FontMetrics {
        id: metrics
        font: Theme.type.strong.font
    }
    KText {
        id: words
        width: root.wordsWidth
        anchors.verticalCenter: root.stacked ? undefined : steps.verticalCenter
        role: Theme.type.strong
        text: root.label
    }
    ChoiceGroup {
        id: steps
        x: root.stacked ? 0 : root.wordsWidth
        y: root.stacked ? words.height + Theme.space.x1 : 0
        width: root.width - x
        perRow: root.fits ? root.choices.length : 1
        rowSpacing: Theme.space.x2
        columnSpacing: Theme.space.x2
        choices: root.choices
        names: root.names
        current: root.current
        name: root.label
        alike: true
        onChosen: index => root.chosen(index)
    }
}
