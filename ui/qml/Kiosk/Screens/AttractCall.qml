import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The call to begin, and the two other ways in: below it, or on the picture beside it where the panel is low.
Item {
    id: root

    required property AttractViewModel viewModel
    property bool dark: false
    property bool beside: false
    property int edge: 0 // where the picture begins, if it is beside

    readonly property bool ready: root.viewModel.canBegin
    readonly property int half: Math.floor((root.width - Theme.size.gutter) / 2)
    readonly property int other: root.beside ? Math.floor((root.width - root.edge - 2 * Theme.size.gutter) / 2) : root.half
    readonly property int rowY: root.beside ? 0 : begin.height + Theme.space.x4

    height: root.rowY + elder.height

    SceneButton {
        id: begin
        objectName: "beginButton"
        width: root.beside ? root.edge - Theme.size.gutter : root.width
        call: true
        dark: root.dark
        enabled: root.ready
        focus: true
        iconName: root.ready ? "hand-tap" : "hourglass-medium"
        text: root.ready ? qsTr("触摸屏幕，开始办事") : qsTr("正在准备，请稍等")
        onClicked: root.viewModel.begin()
    }
    SceneButton {
        id: elder
        objectName: "elderButton"
        x: root.width - 2 * root.other - Theme.size.gutter
        y: root.rowY
        width: root.other
        height: root.beside ? begin.height : implicitHeight
        stacked: root.beside
        dark: root.dark
        enabled: root.ready
        iconName: "text-aa"
        text: Theme.elder ? qsTr("标准版") : root.other < 12 * Theme.type.label.px ? qsTr("长辈版") : qsTr("长辈版　大字大图")
        onClicked: root.viewModel.beginInOtherMode()
    }
    SceneButton {
        objectName: "languageButton"
        x: root.width - root.other
        y: root.rowY
        width: root.other
        height: elder.height
        stacked: root.beside
        dark: root.dark
        enabled: root.ready
        iconName: "translate"
        text: qsTr("English", "the other language's own name")
        onClicked: root.viewModel.beginInOtherLanguage()
    }
}
