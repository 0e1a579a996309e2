import QtQuick

// The way of a case, oldest first. Its children are `TimelineStep`s, which draw the stem between them.
Column {
    id: root

    property string name: qsTr("办到哪一步")

    width: parent ? parent.width : 0
    Accessible.role: Accessible.List
    Accessible.name: root.name
}
