pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What the state offers its residents, one sentence at a time, with its place in the row and a pause.
Item {
    id: root

    property bool dark: false
    property bool compact: false // little room: a smaller title
    property int textWidth: root.width // of the running text, where the scene's light stands beside it
    property bool paused: false
    property int current: 0

    readonly property Slide slide: root.slides[root.current]
    readonly property list<Slide> slides: [
        Slide {
            tag: qsTr("居住证")
            title: qsTr("在这里住满半年，\n就能申领居住证")
            text: qsTr("首次申领不收费。带上身份证和住所证明，在这台机器上就能办。")
            source: qsTr("《居住证暂行条例》第二条、第十九条")
        },
        Slide {
            tag: qsTr("异地就医")
            title: qsTr("去外地看病，\n先办一个备案")
            text: qsTr("备案以后，在联网医院住院，医保费用可以直接结算。")
            source: qsTr("国家医保局、财政部　医保发〔2022〕22 号")
        },
        Slide {
            tag: qsTr("少交材料")
            title: qsTr("能查到的材料，\n不用您再交")
            text: qsTr("身份证放一下，能查到的自动填好，您只要核对。")
            source: qsTr("国务院关于加快推进政务服务标准化规范化便利化的指导意见")
        },
        Slide {
            tag: qsTr("个人信息")
            title: qsTr("办完就走，\n下一位看不到")
            text: qsTr("申请加密送出；办完或退出，屏幕上的内容立即清除。")
            source: qsTr("《个人信息保护法》")
        }
    ]

    implicitHeight: bars.y + bars.height

    Column {
        id: words
        width: root.width
        spacing: Theme.mm(7)

        Row {
            spacing: Theme.space.x2

            Rectangle {
                width: Theme.mm(3)
                height: width
                radius: width / 2
                color: Theme.color.accent
                anchors.verticalCenter: parent.verticalCenter
            }
            KText {
                role: Theme.type.label
                text: root.slide.tag
                color: root.dark ? Theme.nightTag : Theme.color.accentDeep
                wrapMode: Text.NoWrap
            }
        }
        KText {
            width: parent.width
            role: root.compact ? Theme.type.headline : Theme.type.display
            text: root.slide.title
            color: root.dark ? Theme.color.inkOnNight : Theme.color.ink
            Accessible.role: Accessible.Heading
        }
        KText {
            width: root.textWidth
            visible: !(root.compact && Theme.elder)
            role: Theme.type.lead
            even: true
            text: root.slide.text
            color: root.dark ? Theme.color.inkOnNight2 : Theme.color.ink2
        }
    }
    Row {
        id: bars
        y: words.height + Theme.space.x5 + Theme.space.x1
        spacing: Theme.space.x2 + Theme.space.x1

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(2.5)

            Repeater {
                model: root.slides.length

                Rectangle {
                    required property int index

                    readonly property bool now: index === root.current

                    width: now ? Theme.mm(14) : Theme.mm(6)
                    height: Theme.space.x1
                    radius: height / 2
                    color: !now ? (root.dark ? Theme.color.inkOnNight2 : Theme.color.primaryLine) : root.dark ? Theme.color.accent : Theme.color.primary
                }
            }
        }
        SceneButton {
            objectName: "pauseButton"
            pill: true
            dark: root.dark
            iconName: root.paused ? "play" : "pause"
            text: root.paused ? qsTr("继续播放") : qsTr("暂停")
            onClicked: root.paused = !root.paused
        }
    }
    Timer {
        interval: Theme.motion.slideHold
        repeat: true
        running: root.visible && !root.paused
        onTriggered: change.restart()
    }
    SequentialAnimation {
        id: change

        NumberAnimation { target: words; property: "opacity"; to: 0; duration: Theme.motion.slideChange / 2 }
        ScriptAction { script: root.current = (root.current + 1) % root.slides.length }
        NumberAnimation { target: words; property: "opacity"; to: 1; duration: Theme.motion.slideChange / 2 }
    }
}
