import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the signature says; or, in its place, why the last try to hand in stored nothing.
Item {
    id: root

    required property string itemName
    required property bool brief // one sentence, where room is short
    required property string problem

    // Not the column's own height, which is none while it is hidden: whether it is shown depends on it.
    readonly property int wordsHeight: root.brief ? first.height : heading.height + first.height + matter.height + kept.height + 3 * words.spacing

    implicitHeight: root.problem === "" ? meaning.height : trouble.height

    Card {
        id: meaning
        visible: root.problem === ""
        width: parent.width
        height: root.wordsHeight + 2 * Theme.space.x3
        raised: false
        color: Theme.color.paper

        Column {
            id: words
            x: Theme.space.x4
            y: Theme.space.x3
            width: parent.width - 2 * x
            spacing: Theme.space.x1

            KText {
                id: heading
                visible: !root.brief
                width: parent.width
                role: Theme.type.strong
                text: qsTr("签名表示")
            }
            BulletRow {
                id: first
                text: root.brief ? qsTr("签名表示内容真实，只用在本次申请") : qsTr("前面核对过的内容真实有效")
            }
            BulletRow {
                id: matter
                visible: !root.brief
                text: qsTr("申请办理：%1").arg(root.itemName)
            }
            BulletRow {
                id: kept
                visible: !root.brief
                text: qsTr("申请加密存放，送到政务平台后删除")
            }
        }
    }
    Banner {
        id: trouble
        visible: root.problem !== ""
        width: parent.width
        tone: Tone.Danger
        title: root.problem
    }
}
