pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.ViewModels

// What became of own cases, from every channel, a page at a time; or why the platform cannot say it now.
ScreenFrame {
    id: root

    required property MyCasesViewModel viewModel

    readonly property bool failed: root.viewModel.code !== ""
    readonly property bool nothing: !root.viewModel.loading && !root.failed && root.viewModel.total === 0
    readonly property bool listed: root.viewModel.total > 0 && !root.viewModel.loading && !root.failed
    readonly property string summary: root.viewModel.waiting > 0 ? qsTr("一共 %1 件，%2 件等您办").arg(root.viewModel.total).arg(root.viewModel.waiting) : root.viewModel.total > 0 ? qsTr("一共 %1 件").arg(root.viewModel.total) : ""

    readonly property int partsAPage: Math.ceil(rows.whole / rows.shown)
    readonly property int lastParts: Math.ceil((root.viewModel.total - (root.viewModel.pageCount - 1) * rows.whole) / rows.shown)
    readonly property bool paged: root.listed && rows.shown < root.viewModel.total
    readonly property bool byFoot: root.paged && root.landscape // a low panel has no room for a row of its own
    readonly property int at: root.viewModel.page * root.partsAPage + rows.part
    readonly property bool later: root.byFoot && root.at > 0
    readonly property int parts: (root.viewModel.pageCount - 1) * root.partsAPage + root.lastParts

    // By one part; past the last one of a page, by a page.
    function turn(by: int): void {
        const part = rows.part + by;
        if (part >= 0 && part < root.partsAPage) {
            rows.part = part;
        } else {
            rows.part = by > 0 ? 0 : root.partsAPage - 1;
            root.viewModel.turnPage(by);
        }
    }

    onPartsChanged: rows.part = 0
    onVisibleChanged: rows.part = 0
    spoken: root.viewModel.loading ? qsTr("正在查您办的事，请稍等。") : root.failed ? "" : root.viewModel.total > 0 ? qsTr("您办的事，%1。想看哪一件，点一下。").arg(root.summary) : qsTr("没有查到您办的事。")
    problem: root.failed ? qsTr("现在查不到您办的事。过一会儿再查，也可以拨打 12345 问。") : ""
    code: root.viewModel.code
    backText: root.later ? qsTr("上一页") : qsTr("返回")
    mainText: root.failed || root.nothing ? qsTr("再查一次") : root.byFoot && root.at + 1 < root.parts ? qsTr("更多办件") : ""
    mainIconLeft: root.byFoot ? "" : "arrow-clockwise"
    mainIcon: root.byFoot ? "arrow-right" : ""
    mainKind: root.byFoot ? Button.Secondary : Button.Primary
    onBackPressed: root.later ? root.turn(-1) : root.viewModel.back()
    onMainPressed: root.byFoot ? root.turn(1) : root.viewModel.again()

    ScrollArea {
        id: area
        x: -leftMargin
        width: root.contentWidth + leftMargin + rightMargin
        height: root.contentHeight - (pager.visible ? pager.height + 2 * Theme.space.x2 : 0)
        contentHeight: list.height

        Column {
            id: list
            width: area.contentWidth
            spacing: Theme.space.x3

            Grid {
                visible: root.listed
                width: parent.width
                columns: root.landscape ? 2 : 1
                columnSpacing: Theme.space.x4
                verticalItemAlignment: Grid.AlignVCenter

                KText {
                    id: heading
                    width: root.landscape ? Math.min(naturalWidth, parent.width / 2) : parent.width
                    role: Theme.type.headline
                    text: qsTr("您办的事")
                    fit: true
                    breaks: true
                    Accessible.role: Accessible.Heading
                }
                KText {
                    visible: root.summary !== ""
                    width: parent.width - (root.landscape ? heading.width + parent.columnSpacing : 0)
                    role: Theme.type.lead
                    text: root.byFoot ? root.summary + "\u3000" + qsTr("第 %1 页，共 %2 页").arg(root.at + 1).arg(root.parts) : root.summary
                    color: Theme.color.ink2
                }
            }
            CaseRows {
                id: rows
                width: parent.width
                room: root.contentHeight - y - Theme.space.x2
                pagerRoom: root.landscape ? 0 : pager.height + Theme.space.x2
                total: root.viewModel.total
                landscape: root.landscape
                cases: root.viewModel.rows
                onChosen: code => root.viewModel.choose(code)
            }
            StateView {
                visible: root.viewModel.loading
                alone: true
                width: parent.width
                height: Math.max(implicitHeight, area.height)
                kind: StateView.Loading
                title: qsTr("正在查您办的事")
                text: qsTr("请稍等")
            }
            StateView {
                visible: root.failed
                alone: true
                width: parent.width
                height: Math.max(implicitHeight, area.height)
                kind: root.viewModel.offline ? StateView.Offline : StateView.Fault
                title: root.viewModel.offline ? qsTr("网络不通，现在查不到") : qsTr("现在查不到")
                text: qsTr("您交过的都还在。过一会儿再查，\n也可以拨打 12345 问。")
            }
            EmptyState {
                visible: root.nothing
                alone: true
                width: parent.width
                height: Math.max(implicitHeight, area.height)
                title: qsTr("没有查到您办的事")
                text: qsTr("刚交的可能要等几分钟才看得到。")
            }
        }
    }
    Pager {
        id: pager
        y: root.contentHeight - height - Theme.space.x2
        width: root.contentWidth
        visible: root.paged && !root.byFoot
        page: root.at
        count: root.parts
        moreText: qsTr("更多办件")
        onTurned: by => root.turn(by)
    }
}
