import QtQuick
import Kiosk.Controls

GalleryPage {
    id: root

    title: qsTr("日期和数")

    GallerySection {
        name: qsTr("加减")
        states_: qsTr("常态、出错")

        GalleryRow {
            id: steppers
            least: 90

            Stepper { width: steppers.each; name: qsTr("人数"); text: qsTr("3 人") }
            Stepper { width: steppers.each; name: qsTr("人数"); text: qsTr("0 人"); faulty: true }
        }
    }
    GallerySection {
        name: qsTr("打字填的日期")
        states_: qsTr("没填、填了、出错")

        DateField {
            id: near
            objectName: "near"
            label: qsTr("从哪天起住")
            hint: qsTr("先按年，再按月，最后按日")
            onPicked: value => near.value = value
        }
        DateField { label: qsTr("从哪天起住"); value: "2026-02-28"; error: qsTr("日期不能晚于今天") }
    }
    GallerySection {
        name: qsTr("转轮选的日期")
        states_: qsTr("转一转，或者按上下箭头")

        DateWheel {
            id: far
            objectName: "far"
            label: qsTr("出生日期")
            initial: "1944-05-06"
            latest: "2026-11-23"
            hint: qsTr("也可以按上下箭头")
            onPicked: value => far.value = value
        }
    }
}
