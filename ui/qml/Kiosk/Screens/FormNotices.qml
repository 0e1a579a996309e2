import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What counts before the questions: what is still wrong, and what could be filled in.
Column {
    id: root

    signal problemAsked()

    required property FormViewModel viewModel
    property bool low: false // no room for what passes by itself

    spacing: Theme.space.x3

    Item {} // never hidden: else Qt keeps the room of what went while the screen was not shown
    Banner {
        objectName: "problemBanner"
        visible: root.viewModel.problemCount > 0 && !Theme.elder
        width: parent.width
        tone: Tone.Danger
        title: qsTr("还有 %1 处要改：%2").arg(root.viewModel.problemCount).arg(root.viewModel.firstProblemLabel)
        action: root.viewModel.firstProblemRow >= 0 ? qsTr("去改") : ""
        actionName: "problemButton"
        onActed: root.problemAsked()
    }
    Banner {
        visible: root.viewModel.waiting && !root.low
        width: parent.width
        icon: "database"
        title: Theme.elder ? qsTr("正在帮您查，可以先填") : qsTr("正在查找可以自动填写的内容，您也可以先填")
    }
    Banner {
        objectName: "offerBanner"
        visible: root.viewModel.offerCount > 0
        width: parent.width
        icon: "database"
        tone: Tone.Success
        title: qsTr("找到 %1 项可以自动填写").arg(root.viewModel.offerCount)
        action: qsTr("填进来")
        actionName: "takeOffersButton"
        onActed: root.viewModel.takeOffers()
    }
}
