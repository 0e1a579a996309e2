import QtQuick

// What the resident should do, in words, for each hint of the live picture.
QtObject {
    id: root

    property string hint
    property bool portrait: false // of a person, not of a paper
    readonly property string words: root.hint === "taking" ? qsTr("正在拍，请不要动")
        : root.hint === "gone" ? qsTr("正在等拍摄设备")
        : root.hint === "too_dark" ? qsTr("光线太暗，请避开阴影")
        : root.hint === "not_whole" && root.portrait ? qsTr("请往后一点，头和肩都要露出来")
        : root.hint === "not_whole" ? qsTr("请让整张纸都在画面里")
        : root.hint === "hold_still" ? qsTr("请保持不动")
        : root.hint === "counting" ? qsTr("请保持不动，马上自动拍")
        : root.hint === "unsure" ? qsTr("可以拍了；纸边要请您指一下")
        : root.hint === "good" ? qsTr("可以拍了，请按“拍照”")
        : root.portrait ? qsTr("请一个人正对镜头")
        : qsTr("请把纸放平")
}
