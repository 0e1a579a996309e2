import QtQuick
import Kiosk.Controls

GalleryPage {
    id: root

    // Invented: no place has these codes.
    readonly property list<string> codes: ["990000000000", "999900000000", "999999000000", "999998000000", "999999001000", "999999002000", "999999003000", "999999100000",
        "999999001001", "999999001002", "999999001003", "999999001004", "999999001005"]
    readonly property list<string> names: [qsTr("示例省"), qsTr("示例市"), qsTr("示例区"), qsTr("邻县"), qsTr("田园街道"), qsTr("和园街道"), qsTr("大寨镇"), qsTr("五泉镇"),
        qsTr("田园路社区"), qsTr("和园社区"), qsTr("麦香社区"), qsTr("渭水社区"), qsTr("示范种苗繁育中心家属院社区")]

    title: qsTr("选地方")

    GallerySection {
        name: qsTr("从省选到社区")
        states_: qsTr("刚开始")

        RegionPicker {
            id: picker
            codes: root.codes
            names: root.names
            onPicked: code => picker.value = code
        }
    }
    GallerySection {
        name: qsTr("从省选到社区")
        states_: qsTr("选到街道")

        RegionPicker {
            id: half
            codes: root.codes
            names: root.names
            value: "999999001000"
            onPicked: code => half.value = code
        }
    }
    GallerySection {
        name: qsTr("从省选到社区")
        states_: qsTr("选好了")

        RegionPicker {
            id: whole
            codes: root.codes
            names: root.names
            value: "999999001001"
            onPicked: code => whole.value = code
        }
    }
}
