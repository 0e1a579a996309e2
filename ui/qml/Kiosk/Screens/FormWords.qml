import QtQuick

// How the elder version says "go on" with a question: in the words of somebody who answers it.
QtObject {
    id: root

    required property string answer // missing, none, known or given
    required property bool last

    readonly property string main: root.answer === "known" ? root.agreed : root.answer === "none" ? root.skipped : root.given
    readonly property string agreed: root.last ? qsTr("对，下一步") : qsTr("对，下一题")
    readonly property string skipped: root.last ? qsTr("没有，下一步") : qsTr("没有，下一题")
    readonly property string given: root.last ? qsTr("填好了，下一步") : qsTr("填好了，下一题")
}
