import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Time that is left, or progress: one arc, redrawn once a second, never tweened.
Item {
    id: root

    property real value: 0
    property string text
    property string iconName
    property TypeRole role: Theme.type.title
    property color color: Theme.color.accent
    property color ground: Theme.color.sunken
    property color ink: Theme.color.ink
    property real thickness: Theme.mm(3)

    objectName: "countdown"
    implicitWidth: Theme.mm(34)
    implicitHeight: Theme.mm(34)
    Accessible.role: root.text !== "" ? Accessible.ProgressBar : Accessible.Client
    Accessible.name: root.text
    Accessible.ignored: root.text === "" // an icon in a ring says nothing that its surroundings do not

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: root.ground
            strokeWidth: root.thickness
            fillColor: Theme.clear
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: (root.height - root.thickness) / 2
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: root.value > 0 ? root.color : Theme.clear
            strokeWidth: root.thickness
            fillColor: Theme.clear
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: (root.height - root.thickness) / 2
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, root.value))
            }
        }
    }
    KText {
        anchors.centerIn: parent
        role: root.role
        text: root.text
        color: root.ink
        wrapMode: Text.NoWrap
    }
    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: Math.round(root.width * 0.44)
    }
}
