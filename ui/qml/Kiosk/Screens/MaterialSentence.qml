import QtQuick

// The one sentence of the voice while papers are photographed.
QtObject {
    id: root

    required property string phase
    required property string title
    required property string template
    required property string side
    required property bool found
    required property bool mayHaveMore

    readonly property bool bankCard: root.template === "bank_card"
    readonly property bool portrait: root.template === "portrait"

    readonly property string words: root.phase === "cutting" || root.phase === "composing" ? qsTr("正在处理，请稍等。")
        : root.phase === "outlining" && root.bankCard ? qsTr("请指出卡的四个角。先点一个圆圈，再点卡的那个角。好了就按“就按这四个角”；也可以重拍。")
        : root.phase === "outlining" ? qsTr("请指出纸的四个角。先点一个圆圈，再点纸的那个角。好了就按“就按这四个角”；也可以用整张照片，或者重拍。")
        : root.phase === "inspecting" && root.bankCard ? (root.found ? qsTr("拍好了，卡号已经遮住。看得清楚，就用这张；看不清楚，就按“重拍”。") : qsTr("没有认出卡号，整张都遮住了。请把卡摆正，按“重拍”；也可以就用这张。"))
        : root.phase === "inspecting" && root.portrait ? (root.found ? qsTr("拍好了，背景换成了白色。满意就用这张，不满意就按“重拍”。") : qsTr("没有认清人像，留下的是整张照片。请按“重拍”；也可以就用这张。"))
        : root.phase === "inspecting" ? qsTr("拍好了。看得清楚，就用这张；看不清楚，就按“重拍”。")
        : root.phase === "gathered" ? (root.mayHaveMore ? qsTr("这一页留好了。还有就点“再拍一页”接着拍，都拍了就点“拍完了”往下走。") : qsTr("这份材料最多就拍这些页。请点“拍完了”往下走。"))
        : root.phase === "taking" ? qsTr("正在拍，请不要动。")
        : root.side === "front" ? qsTr("请拍%1，有照片的一面朝上放好，再按“拍照”。").arg(root.title)
        : root.side === "back" ? qsTr("请把%1翻过来，国徽一面朝上放好，再按“拍照”。").arg(root.title)
        : root.bankCard ? qsTr("请拍%1。有卡号的一面朝上放好，四个角都露出来，再按“拍照”。").arg(root.title)
        : root.portrait ? qsTr("请拍%1。正对镜头，头和肩都露出来，再按“拍照”。").arg(root.title)
        : qsTr("请拍%1。把纸平放在拍摄台上，四个角都露出来，再按“拍照”。").arg(root.title)
}
