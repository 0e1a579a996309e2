pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    title: qsTr("很长的清单")

    GallerySection {
        name: qsTr("300 行")
        states_: qsTr("只有看得见的行真的存在")

        Item {
            width: parent.width
            height: Theme.mm(340)

            LongList {
                objectName: "rows"
                anchors { fill: parent; leftMargin: -Theme.space.x3; rightMargin: -Theme.space.x3 }
                name: qsTr("全部事项")
                model: 300

                delegate: RowTile {
                    required property int index

                    width: ListView.view ? ListView.view.width - 2 * Theme.space.x3 : 0
                    strong: true
                    caret: true
                    iconName: ["identification-card", "printer", "bank", "first-aid-kit", "baby", "hand-coins"][index % 6]
                    text: qsTr("示例事项 %1").arg(index + 1)
                    sub: index % 3 === 0 ? qsTr("立等可取") : qsTr("10 个工作日")
                }
            }
        }
    }
}
