pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Layouts
import Kiosk.ViewModels

// Where everything begins. What hinders today is said here, before anybody begins; the way out stands in the header.
ScreenFrame {
    id: root

    required property HomeViewModel viewModel
    property bool elderOffered: false

    readonly property string myCases: root.width < Theme.mm(230) ? qsTr("查进度") : qsTr("查办事进度")
    readonly property bool drawn: !Theme.elder && !Theme.contrast
    readonly property bool scenic: root.drawn && !root.landscape && !root.low
    readonly property int workHeight: root.contentHeight - (offer.active ? offer.height + Theme.space.x4 : 0)
    readonly property bool pictured: root.drawn && root.width > 1.5 * root.height && root.width > Theme.mm(400)

    spoken: Theme.elder ? qsTr("请选一件要办的事。要人帮忙，按“请人来帮我”。") : qsTr("请选一件要办的事。要人帮忙，按“找人帮忙”。")
    problem: root.viewModel.problemText !== "" ? root.viewModel.problemText : root.viewModel.online ? "" : qsTr("网络暂时不通，照常办，先存在本机。")
    backName: Theme.elder ? "myCasesButton" : "hotlineButton"
    backText: Theme.elder ? root.myCases : "12345"
    backIcon: Theme.elder ? "list-checks" : "phone-call"
    helpName: Theme.elder ? "hotlineButton" : "helpButton"
    helpText: Theme.elder ? root.width < Theme.mm(230) ? "12345" : qsTr("12345 热线") : qsTr("找人帮忙")
    helpIcon: Theme.elder ? "phone-call" : "headset"
    footInRow: !Theme.elder && Theme.textStep === 0
    mainText: Theme.elder ? qsTr("请人来帮我") : root.myCases
    mainIconLeft: Theme.elder ? "headset" : "list-checks"
    code: root.viewModel.staffCode
    onBackPressed: if (Theme.elder) root.viewModel.openMyCases(); else root.viewModel.openHotline()
    onMainPressed: if (Theme.elder) root.assistanceAsked(); else root.viewModel.openMyCases()

    signal assistanceAsked()

    background: Image {
        y: Theme.mm(25)
        width: root.width
        height: Theme.mm(140)
        visible: root.scenic
        source: visible ? "image://art/hero" : "" // 5 MB that nobody sees while nobody is here
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }

    Image {
        id: picture
        width: Theme.frame.pictureColumn
        height: root.contentHeight - Theme.space.x4
        visible: root.pictured
        source: visible ? "image://art/hero_land" : ""
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    HomeGreeting {
        visible: root.pictured
        beside: true
        x: Theme.space.x5
        y: Theme.space.x4
        width: picture.width - x
    }
    ScrollArea {
        id: area
        x: (root.pictured ? picture.width + Theme.frame.gapLandscape : 0) - leftMargin
        width: root.contentWidth - x + rightMargin
        height: root.workHeight
        contentHeight: work.height

        Loader {
            id: work
            width: area.contentWidth
            sourceComponent: Theme.elder ? elder : normal
        }
    }
    Loader {
        id: offer
        active: root.elderOffered && !Theme.elder
        y: root.contentHeight - height - Theme.space.x2
        x: area.x + area.leftMargin
        width: area.contentWidth
        sourceComponent: ElderOffer { onTaken: Station.modePressed() }
    }
    Component {
        id: normal

        HomeWork {
            viewModel: root.viewModel
            greeting: !root.pictured
            landscape: root.landscape
            scenic: root.scenic
        }
    }
    Component {
        id: elder

        HomeElder {
            viewModel: root.viewModel
            room: area.height
            broad: root.broad
            tight: root.landscape && !root.broad
        }
    }
}
