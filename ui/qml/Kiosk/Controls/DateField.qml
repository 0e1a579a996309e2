import QtQuick
import Kiosk.Theme

// A date by three steppers, without a keyboard. `value` is YYYY-MM-DD or empty; the first press takes `initial`.
Column {
    id: root

    signal picked(string value)

    property string label
    property bool optional: false
    property string source
    property string sourceIcon
    property int sourceTone: Tone.Info
    property string error
    property string hint
    property string value
    property string initial: Qt.formatDate(new Date(), "yyyy-MM-dd")
    property string earliest: "1900-01-01"
    property string latest: "2099-12-31"
    property int room: 0 // height that the parts may take in the elder version

    readonly property list<string> months: [qsTr("1月"), qsTr("2月"), qsTr("3月"), qsTr("4月"), qsTr("5月"), qsTr("6月"),
        qsTr("7月"), qsTr("8月"), qsTr("9月"), qsTr("10月"), qsTr("11月"), qsTr("12月")]
    readonly property bool upright: Theme.elder
    readonly property bool chosen: root.value.length === 10
    readonly property int year: parseInt(root.value.slice(0, 4))
    readonly property int month: parseInt(root.value.slice(5, 7))
    readonly property int day: parseInt(root.value.slice(8, 10))

    function daysIn(year: int, month: int): int {
        return new Date(year, month, 0).getDate()
    }

    function iso(year: int, month: int, day: int): string {
        const valid = Math.min(day, root.daysIn(year, month))
        return String(year).padStart(4, "0") + "-" + String(month).padStart(2, "0") + "-" + String(valid).padStart(2, "0")
    }

    // Months and days go round; the whole stays between earliest and latest.
    function step(years: int, months: int, days: int) {
        const days_ = root.daysIn(root.year, root.month)
        const wanted = !root.chosen ? root.initial
            : root.iso(root.year + years, (root.month - 1 + months + 12) % 12 + 1, (root.day - 1 + days + days_) % days_ + 1)
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
        source: root.source
        sourceIcon: root.sourceIcon
        sourceTone: root.sourceTone
    }
    Grid {
        id: parts

        readonly property int needed: 2 * Theme.size.buttonSmall + Math.round(3.5 * Theme.type.lead.px)
        readonly property int perRow: root.upright || root.width >= 3 * parts.needed + 2 * parts.spacing ? 3 : 1
        readonly property int partWidth: Math.floor((root.width - (parts.perRow - 1) * parts.spacing) / parts.perRow)

        readonly property int partHeight: root.upright ? Math.max(3 * Theme.size.touch, Math.min(root.room, Theme.mm(150))) : Theme.size.field

        columns: parts.perRow
        spacing: Math.max(Theme.size.gap, Theme.space.x2)

        Stepper {
            width: parts.partWidth
            height: parts.partHeight
            upright: root.upright
            objectName: root.objectName + "_year"
            name: qsTr("年")
            faulty: root.error !== ""
            text: root.chosen ? qsTr("%1年").arg(root.year) : qsTr("哪一年")
            onStepped: by => root.step(by, 0, 0)
        }
        Stepper {
            width: parts.partWidth
            height: parts.partHeight
            upright: root.upright
            objectName: root.objectName + "_month"
            name: qsTr("月")
            faulty: root.error !== ""
            text: root.chosen ? root.months[root.month - 1] ?? "" : qsTr("几月")
            brief: root.chosen ? text.slice(0, 3) : "" // three letters of a month in English, all of one in Chinese
            onStepped: by => root.step(0, by, 0)
        }
        Stepper {
            width: parts.partWidth
            height: parts.partHeight
            upright: root.upright
            objectName: root.objectName + "_day"
            name: qsTr("日")
            faulty: root.error !== ""
            text: root.chosen ? qsTr("%1日").arg(root.day) : qsTr("几日")
            onStepped: by => root.step(0, 0, by)
        }
    }
    FieldMessage {
        width: root.width
        error: root.error
        hint: root.hint
    }
}
