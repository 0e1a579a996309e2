import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The items for persons, or those for enterprises.
Row {
    id: root

    signal personalPressed()
    signal enterprisePressed()

    property bool enterprise: false

    spacing: Theme.size.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("给谁办")

    Chip {
        objectName: "personalButton"
        text: qsTr("个人")
        checkable: true
        checked: !root.enterprise
        onClicked: root.personalPressed()
    }
    Chip {
        objectName: "enterpriseButton"
        text: qsTr("企业")
        checkable: true
        checked: root.enterprise
        onClicked: root.enterprisePressed()
    }
}
