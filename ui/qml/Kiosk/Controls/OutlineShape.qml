import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A fine line on a photograph that is seen on any desk: light, with a dark edge.
Shape {
    id: root

    required property list<point> points
    property color fill: Theme.clear

    ShapePath {
        strokeColor: Theme.viewfinder.edge
        strokeWidth: Theme.viewfinder.fineEdge
        fillColor: Theme.clear
        joinStyle: ShapePath.RoundJoin

        PathPolyline { path: root.points }
    }
    ShapePath {
        strokeColor: Theme.viewfinder.outline
        strokeWidth: Theme.viewfinder.fineWidth
        fillColor: root.fill
        joinStyle: ShapePath.RoundJoin

        PathPolyline { path: root.points }
    }
}
