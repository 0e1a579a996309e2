import QtQuick
import Kiosk.Theme

// A date by three wheels, for one that lies years back. `value` is YYYY-MM-DD; while it is empty the wheels stand at `initial`
// and a touch on any of them takes it. What can be done with a finger can be done by taps and keys alone.
Column {
    id: root

    signal picked(string value)

    property string label
    property bool optional: false
    property string error
    property string hint
    property string value
    property string initial: Qt.formatDate(new Date(), "yyyy-MM-dd")
    property string earliest: "1900-01-01"
    property string latest: "2099-12-31"

    readonly property list<string> months: [qsTr("1月"), qsTr("2月"), qsTr("3月"), qsTr("4月"), qsTr("5月"), qsTr("6月"),
        qsTr("7月"), qsTr("8月"), qsTr("9月"), qsTr("10月"), qsTr("11月"), qsTr("12月")]
    readonly property string shown: root.value.length === 10 ? root.value : root.initial
    readonly property int firstYear: parseInt(root.earliest.slice(0, 4))
    readonly property int lastYear: parseInt(root.latest.slice(0, 4))
    readonly property int year: parseInt(root.shown.slice(0, 4))
    readonly property int month: parseInt(root.shown.slice(5, 7))
    readonly property int day: parseInt(root.shown.slice(8, 10))
    readonly property int days: new Date(root.year, root.month, 0).getDate()

    // The day of that month, or its last; never outside earliest and latest.
    function take(year: int, month: int, day: int): void {
        const valid = Math.min(day, new Date(year, month, 0).getDate())
        const wanted = String(year).padStart(4, "0") + "-" + String(month).padStart(2, "0") + "-" + String(valid).padStart(2, "0")
        root.picked(wanted < root.earliest ? root.earliest : wanted > root.latest ? root.latest : wanted)
    }

    width: parent ? parent.width : 0
    spacing: Theme.space.x1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    FieldLabel {
        visible: root.label !== ""
        width: root.width
        text: root.label
        optional: root.optional
    }
    Row {
        id: wheels

        readonly property int partWidth: Math.floor((root.width - 2 * wheels.spacing) / 3)

        spacing: Math.max(Theme.size.gap, Theme.space.x2)

        WheelColumn {
            objectName: root.objectName + "_year"
            width: wheels.partWidth
            name: qsTr("年")
            words: Array.from({ length: root.lastYear - root.firstYear + 1 }, (_, index) => qsTr("%1年").arg(root.firstYear + index))
            index: root.year - root.firstYear
            onPicked: index => root.take(root.firstYear + index, root.month, root.day)
        }
        WheelColumn {
            objectName: root.objectName + "_month"
            width: wheels.partWidth
            name: qsTr("月")
            words: root.months
            index: root.month - 1
            onPicked: index => root.take(root.year, index + 1, root.day)
        }
        WheelColumn {
            objectName: root.objectName + "_day"
            width: wheels.partWidth
            name: qsTr("日")
            words: Array.from({ length: root.days }, (_, index) => qsTr("%1日").arg(index + 1))
            index: root.day - 1
            onPicked: index => root.take(root.year, root.month, index + 1)
        }
    }
    FieldMessage {
        width: root.width
        error: root.error
        hint: root.hint
    }
}
