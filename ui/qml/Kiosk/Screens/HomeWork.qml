import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Home to work with: greeting, search, what is asked for often, what is done together, parts of life.
Column {
    id: root

    required property HomeViewModel viewModel
    property bool greeting: true
    property bool landscape: false
    property bool scenic: false // the upper part stands on the scene, whose field ends where the items begin

    readonly property bool noticed: root.viewModel.problemText !== "" || !root.viewModel.online
    readonly property bool latin: Qt.uiLanguage.startsWith("en")
    readonly property bool narrow: root.width < 25 * Theme.type.strong.px // no room for four names side by side
    readonly property bool crowded: root.latin && root.landscape && (root.greeting || root.width < 34 * Theme.type.label.px + 3 * Theme.size.gutter) // long names on a panel that is neither high nor wide: fewer
    readonly property bool rows: root.landscape || root.latin || root.narrow

    bottomPadding: root.landscape ? Theme.space.x2 : Theme.space.x4
    spacing: root.rows ? Theme.space.x3 : Theme.space.x4

    Column {
        width: parent.width
        topPadding: root.landscape ? 0 : Theme.space.x1
        spacing: root.landscape ? Theme.space.x3 : root.noticed ? Theme.space.x2 : Theme.space.x4
        bottomPadding: root.landscape ? 0 : Theme.space.x2

        Grid {
            id: opening
            columns: root.landscape && root.greeting ? 2 : 1
            columnSpacing: Theme.size.gutter
            rowSpacing: parent.spacing
            verticalItemAlignment: Grid.AlignVCenter

            readonly property int each: Math.floor((root.width - (opening.columns - 1) * opening.columnSpacing) / opening.columns)

            HomeGreeting {
                visible: root.greeting
                width: opening.each
                sample: root.viewModel.sample && !root.landscape
                hintVisible: !root.landscape && !root.noticed && Theme.textStep === 0 // larger, it would reach the ridges
                bottomPadding: root.scenic && !root.noticed ? Theme.space.x1 : 0
            }
            SearchDoor {
                objectName: "searchButton"
                width: opening.each
                height: root.landscape ? Theme.size.button + Theme.space.x2 : implicitHeight
                text: root.latin || opening.columns > 1 ? qsTr("输入事项名称") : qsTr("输入事项名称或拼音首字母")
                onClicked: root.viewModel.search("")
            }
        }
        HomeNotices {
            width: parent.width
            visible: root.noticed
            problem: root.viewModel.problemText
            online: root.viewModel.online
        }
        PopularWords {
            visible: !root.landscape && !root.noticed && words.length > 0
            width: parent.width
            words: root.latin ? root.viewModel.popular.slice(0, 3) : root.viewModel.popular
            onChosen: text => root.viewModel.search(text)
        }
    }
    Item {
        id: head
        width: parent.width
        height: head.beside ? head.row : often.height + Theme.space.x2 + audience.height

        readonly property int row: Math.max(often.height, audience.height)
        readonly property bool beside: measure.advanceWidth + audience.width + often.wayWidth + 2 * Theme.space.x4 <= head.width

        SectionTitle {
            id: often
            objectName: "allItems"
            y: head.beside ? Math.round((head.row - height) / 2) : 0
            width: parent.width
            text: root.viewModel.enterprise ? qsTr("企业事项") : qsTr("高频事项")
            more: qsTr("全部 %1 项").arg(root.viewModel.total)
            onMorePressed: root.viewModel.openAll()
        }
        AudienceSwitch {
            id: audience
            x: head.beside ? measure.advanceWidth + Theme.space.x4 : 0
            y: head.beside ? Math.round((head.row - height) / 2) : often.height + Theme.space.x2
            enterprise: root.viewModel.enterprise
            onPersonalPressed: root.viewModel.showPersonal()
            onEnterprisePressed: root.viewModel.showEnterprise()
        }
        SampleBadge {
            visible: root.landscape && root.viewModel.sample
            x: audience.x + audience.width + Theme.space.x3
            anchors.verticalCenter: parent.verticalCenter
        }
        TextMetrics {
            id: measure
            font: Theme.type.title.font
            text: often.text
        }
    }
    HomeTiles {
        width: parent.width
        columns: root.rows && !root.landscape ? 2 : root.crowded ? 3 : 4
        most: root.crowded ? 6 : 8
        low: root.rows
        tiles: root.viewModel.tiles
        onChosen: code => root.viewModel.choose(code)
    }
    Grid {
        id: halves
        columns: root.landscape ? 2 : 1
        columnSpacing: Theme.size.gutter
        rowSpacing: root.spacing

        readonly property int each: Math.floor((root.width - (halves.columns - 1) * halves.columnSpacing) / halves.columns)

        HomeThings {
            width: halves.each
            visible: root.viewModel.oneThingTotal > 0
            low: root.landscape
            most: root.crowded ? 2 : 3
            things: root.viewModel.oneThings
            total: root.viewModel.oneThingTotal
            onChosen: code => root.viewModel.choose(code)
            onAllPressed: root.viewModel.openOneThings()
        }
        HomeTopics {
            width: halves.each
            wanted: root.landscape ? (root.latin ? 4 : 6) : root.latin ? 6 : 8
            topics: root.viewModel.topics
            onChosen: code => root.viewModel.openTopic(code)
        }
    }
}
