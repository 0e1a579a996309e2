pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A place by taps: province, city, county, town, village, by the national 12-digit division codes (2, 4, 6, 9, 12 digits that
// count). Which places there are is handed in; a level that a place leaves out is skipped. Chosen by the one who uses it:
// `onPicked: code => model.choose(code)`.
Column {
    id: root

    signal picked(string code)

    property list<string> codes // 12 digits each
    property list<string> names // beside them
    property string value // chosen so far, 12 digits, or empty
    property int perPage: Theme.elder ? 4 : 12

    readonly property list<int> digits: [2, 4, 6, 9, 12]
    readonly property list<string> levels: [qsTr("省"), qsTr("市"), qsTr("县、区"), qsTr("镇、街道"), qsTr("村、社区")]
    readonly property list<int> path: root.pathTo(root.value)
    readonly property list<int> below: root.childrenOf(root.value)
    readonly property bool complete: root.value !== "" && root.below.length === 0
    readonly property string question: root.complete ? qsTr("选好了") : qsTr("请选%1").arg(root.levels[root.levelOf(root.codes[root.below[0]] ?? "") - 1] ?? "")

    property int page: 0

    // How many levels a code names: 0 for none, 1 for a province, 5 for a village.
    function levelOf(code: string): int {
        return code === "" ? 0 : root.digits.findIndex(count => /^0*$/.test(code.slice(count))) + 1
    }

    function prefix(code: string): string {
        return code.slice(0, root.digits[root.levelOf(code) - 1] ?? 0)
    }

    // Those next below `code`, by their place in `codes`.
    function childrenOf(code: string): var {
        const start = root.prefix(code), level = root.levelOf(code), found = []
        let next = root.digits.length
        for (let i = 0; i < root.codes.length; ++i) {
            const own = root.codes[i].startsWith(start) ? root.levelOf(root.codes[i]) : 0
            if (own > level) {
                found.push([i, own])
                next = Math.min(next, own)
            }
        }
        return found.filter(each => each[1] === next).map(each => each[0])
    }

    // Those that `code` lies in, largest first, and itself.
    function pathTo(code: string): var {
        const found = []
        for (let i = 0; i < root.codes.length; ++i)
            if (code !== "" && code.startsWith(root.prefix(root.codes[i])))
                found.push(i)
        return found.sort((one, other) => root.levelOf(root.codes[one]) - root.levelOf(root.codes[other]))
    }

    width: parent ? parent.width : 0
    spacing: Theme.space.x3
    onValueChanged: root.page = 0
    Accessible.role: Accessible.Grouping
    Accessible.name: root.question

    RegionPath {
        visible: root.path.length > 0
        width: root.width
        names: root.path.map(index => root.names[index])
        onChosen: step => root.picked(step > 0 ? root.codes[root.path[step - 1]] : "")
    }
    KText {
        width: root.width
        role: Theme.type.title
        text: root.question
        color: root.complete ? Theme.color.success : Theme.color.ink
        Accessible.role: Accessible.Heading
    }
    Grid {
        id: places

        readonly property int perRow: Theme.elder ? 1 : 3

        width: root.width
        columns: places.perRow
        columnSpacing: Theme.size.gutter
        rowSpacing: Math.max(Theme.size.gap, Theme.space.x2)

        Repeater {
            model: root.below.slice(root.page * root.perPage, (root.page + 1) * root.perPage)

            RowTile {
                required property int modelData

                objectName: "region_" + root.codes[modelData]
                width: Math.floor((places.width - (places.perRow - 1) * places.columnSpacing) / places.perRow)
                strong: true
                text: root.names[modelData]
                caret: Theme.elder
                onClicked: root.picked(root.codes[modelData])
            }
        }
    }
    PageTurner {
        width: root.width
        page: root.page
        count: Math.ceil(root.below.length / root.perPage)
        onTurned: by => root.page += by
    }
}
