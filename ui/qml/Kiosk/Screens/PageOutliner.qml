import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The photograph with the corners of its page, and what moves them finely: loupe, arrows, and the way to use all of it. With
// `apart` the tools stand in `place`, low, away from the picture; with `aside` the last of them stands there.
Item {
    id: root

    required property MaterialsViewModel viewModel
    required property Item place
    property bool apart: false
    property bool mirrored: false
    property Item aside: null

    readonly property alias heldWords: picker.heldWords
    readonly property bool busy: root.viewModel.phase === "cutting"
    readonly property int side: 3 * Theme.size.touch + 2 * Theme.size.gap // of loupe and arrows
    readonly property int toolWidth: root.apart ? root.place.width : root.side

    CornerPicker {
        id: picker
        objectName: "cornerPicker"
        x: root.mirrored && !root.apart ? root.side + Theme.size.gutter : 0
        width: root.width - (root.apart ? 0 : root.side + Theme.size.gutter)
        height: root.height
        source: root.viewModel.photographWidth > 0 ? root.viewModel.pageSource : ""
        photographWidth: Math.max(1, root.viewModel.photographWidth)
        photographHeight: Math.max(1, root.viewModel.photographHeight)
        given: root.viewModel.corners
        busy: root.busy
        onMoved: corners => root.viewModel.moveCorners(corners)
    }
    Item {
        id: tools

        readonly property int spare: height - (root.aside ? 0 : whole.height + Theme.size.gutter) // for loupe and arrows

        parent: root.apart ? root.place : root
        x: root.apart || root.mirrored ? 0 : root.width - width
        width: root.toolWidth
        height: root.apart ? root.place.height - Theme.space.x4 : root.height

        CornerLoupe {
            id: loupe
            visible: height >= Theme.size.target
            width: root.apart ? tools.width - root.side - Theme.size.gutter : root.side
            height: Math.max(0, Math.min(root.side, tools.spare - (root.apart ? 0 : root.side + Theme.size.gutter)))
            picker: picker
        }
        NudgePad {
            id: pad
            x: root.apart ? loupe.width + Theme.size.gutter : 0
            y: root.apart || !loupe.visible ? 0 : loupe.height + Theme.size.gutter
            width: root.side
            height: Math.min(root.side, tools.spare)
            name: picker.names[picker.held]
            busy: root.busy
            nextName: qsTr("下一个角")
            onNudged: (across, down) => picker.nudge(across, down)
            onNextAsked: picker.held = (picker.held + 1) % 4
        }
        Button {
            id: whole
            parent: root.aside ?? tools
            objectName: "wholeButton"
            visible: root.viewModel.template !== "bank_card" // its photograph shows shapes only
            y: root.aside ? root.aside.height - height - Theme.space.x4 : pad.y + pad.height + Theme.size.gutter
            height: Theme.size.buttonSmall
            width: root.aside ? Math.min(root.aside.width, implicitWidth) : tools.width
            text: Theme.elder && !root.apart && !root.aside ? qsTr("用整张") : qsTr("用整张照片")
            role: Theme.type.strong
            kind: Button.Tinted
            enabled: !root.busy
            onClicked: root.viewModel.useWhole()
        }
    }
}
