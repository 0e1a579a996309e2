import QtQuick
import Kiosk.Theme

// Elder version, language, how to see and hear and reach, leave: in the header, or in the lower part where low reach is on.
Row {
    id: root

    required property int room // for all of them
    property int share: root.room // what they take unless their words need more

    readonly property int count: 2 + (Theme.elder ? 0 : 1) + (Station.inSession ? 1 : 0)
    readonly property int least: root.count * (root.wanted + root.spacing) - root.spacing // for their words
    readonly property int wanted: Math.max(mode.wanted, language.wanted, comfort.wanted, leave.wanted)
    readonly property int each: Math.min(root.part(root.room), Math.max(root.wanted, Math.min(Theme.frame.headerButtonWidth, root.part(root.share))))

    // What each of them has of a width.
    function part(width: int): int {
        return Math.floor((width - (root.count - 1) * root.spacing) / root.count);
    }

    spacing: Math.max(Theme.size.gap, Theme.space.x1)
    layoutDirection: Station.leftHand && Station.lowReach ? Qt.RightToLeft : Qt.LeftToRight

    HeaderButton {
        id: mode
        objectName: "sessionModeButton"
        width: root.each
        iconName: "text-aa"
        text: Theme.elder ? qsTr("标准版") : qsTr("长辈版")
        onClicked: Station.modePressed()
    }
    HeaderButton {
        id: language
        objectName: "sessionLanguageButton"
        width: root.each
        visible: !Theme.elder
        iconName: "translate"
        text: qsTr("English", "the other language's own name")
        onClicked: Station.languagePressed()
    }
    HeaderButton {
        id: comfort
        objectName: "comfortButton"
        width: root.each
        iconName: "sliders-horizontal"
        text: qsTr("无障碍")
        onClicked: Station.comfortPressed()
    }
    HeaderButton {
        id: leave
        objectName: "leaveSessionButton"
        width: root.each
        visible: Station.inSession
        iconName: "sign-out"
        text: qsTr("退出")
        onClicked: Station.leavePressed()
    }
}
