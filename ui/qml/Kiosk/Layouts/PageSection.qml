import QtQuick

// One piece of a PagedColumn, never torn apart: as high as what stands in it. `present` takes the place of `visible`, which
// belongs to the page; no height in it may depend on being visible, or the pages would never come to rest.
Item {
    id: root

    default property alias content: slot.data
    property bool present: true
    property bool parts: false // a list, which may go on below the page that it begins on
    property bool opens: false // begins a new page where pages are turned
    property string title // of the page that it begins, for the screen to show
    property string name // of the page that it begins, for the screen to know
    property bool turned: true // its page is shown; set by the PagedColumn

    readonly property bool shown: root.present && root.turned

    visible: root.shown
    width: parent ? parent.width : 0
    height: slot.height

    Column {
        id: slot
        width: parent.width
    }
}
