import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which paper, what to do, and what went wrong: for the live picture, or for the page that was taken.
Column {
    id: root

    required property MaterialsViewModel viewModel
    required property bool inspecting
    required property bool outlining
    property bool low: false // little room for the large type
    property bool short: false // little room altogether
    property bool flat: false // hardly any
    property bool stacked: false // above the picture, not beside it

    readonly property bool troubled: root.viewModel.problemText !== ""
    readonly property bool doubted: root.inspecting && !(root.viewModel.found && root.viewModel.sharp)
    readonly property bool told: root.troubled && !root.viewModel.cameraReady && root.live || root.low && root.troubled || root.stacked && root.short && (root.troubled || root.doubted) // what to do, by the problem

    readonly property bool bankCard: root.viewModel.template === "bank_card"
    readonly property bool portrait: root.viewModel.template === "portrait"
    readonly property string missed: root.bankCard ? qsTr("没有认出卡号，整张都遮住了") : root.portrait ? qsTr("没有认清人像，留下的是整张照片") : qsTr("没有找到完整的纸边") // what was not found
    readonly property string howToFind: root.bankCard ? qsTr("重拍时请把卡摆正，避开反光") : root.portrait ? qsTr("可以重拍，身后最好是素色的墙；也可以就用这张") : qsTr("重拍时请让四个角都露出来")
    readonly property string inspectWords: (root.bankCard || root.portrait) && !root.viewModel.found ? "" // the banner says it
        : root.bankCard ? qsTr("卡号已经遮住，别处看得清就可以用")
        : root.portrait ? qsTr("背景换成了白色，头和肩完整就可以用")
        : qsTr("%1　四边完整、文字看得清就可以用").arg(root.viewModel.title)
    readonly property string inspectTitle: root.portrait ? qsTr("看一看，照片可以吗") : qsTr("看一看，字清楚吗")
    readonly property string layWords: root.viewModel.side === "front" ? qsTr("有照片的一面朝上，四个角都露出来")
        : root.viewModel.side === "back" ? qsTr("翻过来，国徽一面朝上")
        : root.bankCard ? qsTr("有卡号的一面朝上，四个角都露出来")
        : root.portrait ? qsTr("正对镜头，头和肩都露出来")
        : qsTr("把纸平放在拍摄台上，四个角都露出来")
    readonly property bool gathered: root.viewModel.phase === "gathered"
    readonly property bool live: root.viewModel.phase === "framing" || root.viewModel.phase === "taking"
    readonly property string paper: root.viewModel.side === "front" ? qsTr("拍%1正面").arg(root.viewModel.title) // what is photographed, and which of several
        : root.viewModel.side === "back" ? qsTr("拍%1背面").arg(root.viewModel.title)
        : root.viewModel.pageNumber > 1 ? qsTr("拍%1（第 %2 页）").arg(root.viewModel.title).arg(root.viewModel.pageNumber)
        : root.viewModel.count > 1 ? qsTr("拍%1（%2/%3）").arg(root.viewModel.title).arg(root.viewModel.index + 1).arg(root.viewModel.count)
        : qsTr("拍%1").arg(root.viewModel.title)
    readonly property bool crowded: (root.outlining || root.gathered) && (root.flat || root.stacked && (root.low || root.short && Theme.textStep > 0)) // room for one sentence
    readonly property string outlineWords: Theme.elder ? qsTr("先点一个圆圈，再点纸角") : qsTr("把圆圈拖到纸角上；也可以先点圆圈，再点纸角")

    spacing: Theme.space.x2

    KText {
        visible: !root.low || !root.troubled
        width: parent.width
        even: true
        role: root.crowded && Theme.textStep > 0 ? Theme.type.strong : root.low || root.crowded || root.width < Theme.mm(120) ? Theme.type.title : Theme.type.headline
        text: root.outlining ? (root.crowded ? qsTr("先点圆圈，再点纸角") : qsTr("请指出纸的四个角")) : root.gathered ? qsTr("%1，已拍 %2 页").arg(root.viewModel.title).arg(root.viewModel.pageSources.length) : root.inspecting ? root.inspectTitle : root.paper
    }
    Banner {
        visible: root.troubled
        width: parent.width
        tone: Tone.Attention
        title: root.viewModel.problemText
    }
    Banner {
        visible: root.doubted
        width: parent.width
        tone: Tone.Attention
        title: root.viewModel.found ? qsTr("照片有些模糊") : root.missed
        text: root.low && root.stacked ? "" : root.viewModel.found ? qsTr("重拍时请把纸放平，不要动") : root.howToFind
    }
    KText {
        visible: !root.told && !root.crowded && text !== ""
        width: parent.width
        role: root.low ? Theme.type.body : Theme.type.lead
        even: true
        color: Theme.color.ink2
        text: root.outlining ? root.outlineWords : root.gathered ? (root.viewModel.mayHaveMore ? qsTr("还有就再拍一页，都拍了就按“拍完了”") : qsTr("这份材料最多就拍这些页")) : root.inspecting ? root.inspectWords : root.live ? root.layWords : ""
    }
    KText {
        visible: text !== "" && root.live && !root.told
        width: parent.width
        role: Theme.type.note
        color: Theme.color.ink3
        text: root.viewModel.hint
    }
}
