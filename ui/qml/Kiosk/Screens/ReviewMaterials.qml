pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The materials: pages that were taken, and seals where no paper is needed.
FactCard {
    id: root

    required property ReviewViewModel viewModel

    readonly property int thumbsPerRow: Theme.elder ? 3 : root.width < Theme.mm(210) ? 3 : 4

    objectName: "reviewMaterials"
    icon: "files"
    title: qsTr("材料 %1 份").arg(root.viewModel.materialCount)
    note: root.viewModel.exemptCount > 0 ? qsTr("%1 份不用交").arg(root.viewModel.exemptCount) : ""
    action: root.viewModel.photographed ? qsTr("修改") : ""
    actionName: "editMaterialsButton"
    onActed: root.viewModel.editMaterials()

    Flow {
        id: thumbs
        width: parent.width
        spacing: Theme.size.gutter

        Repeater {
            model: root.viewModel.materials

            ReviewThumb {
                width: Math.floor((thumbs.width - (root.thumbsPerRow - 1) * thumbs.spacing) / root.thumbsPerRow)
            }
        }
    }
}
