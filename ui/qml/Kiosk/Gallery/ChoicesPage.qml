import QtQuick
import Kiosk.Controls

GalleryPage {
    id: root

    title: qsTr("选择")

    GallerySection {
        name: qsTr("并排单选")
        states_: qsTr("选了第二个；长辈版上下排")

        ChoiceGroup { choices: [qsTr("在这里工作"), qsTr("在这里有住所"), qsTr("在这里上学")]; current: 1 }
    }
    GallerySection {
        name: qsTr("单张")
        states_: qsTr("常态、选中、按下、焦点、多选、不可用")

        GalleryRow {
            id: cards
            least: 70

            ChoiceCard { width: cards.each; text: qsTr("需要邮寄") }
            ChoiceCard { width: cards.each; text: qsTr("需要邮寄"); checked: true }
            ChoiceCard { width: cards.each; text: qsTr("需要邮寄"); down: true }
            ChoiceCard {
                width: cards.each
                text: qsTr("需要邮寄")

                FocusRing { shown: true }
            }
            ChoiceCard { width: cards.each; square: true; text: qsTr("愿意接收短信"); checked: true }
            ChoiceCard { width: cards.each; text: qsTr("需要邮寄"); enabled: false }
        }
    }
    GallerySection {
        name: qsTr("单选清单")
        states_: qsTr("长的也放得下")

        ChoiceList {
            id: one
            name: qsTr("您和户主的关系")
            current: 1
            choices: [qsTr("我就是户主"), qsTr("户主的配偶、子女、父母或者一起生活并且登记在同一个户口簿上面的其他亲属家人"), qsTr("租房住")]
            notes: ["", qsTr("要看户口簿"), qsTr("要看租房合同")]
            onChosen: index => one.current = index
        }
    }
    GallerySection {
        name: qsTr("多选清单")
        states_: qsTr("可以选几个")

        ChoiceList {
            id: several
            name: qsTr("结果怎么给您")
            multiple: true
            picked: [0]
            choices: [qsTr("发短信"), qsTr("寄到家"), qsTr("到驿站拿")]
            onChosen: index => several.picked = several.picked.includes(index) ? several.picked.filter(each => each !== index) : [...several.picked, index]
        }
    }
    GallerySection {
        name: qsTr("整块确认")
        states_: qsTr("没选、选了")

        CheckCard { text: qsTr("我确认以上内容真实") }
        CheckCard { text: qsTr("我已经看清楚上面的全部内容并且同意按照这里写的办法使用我的身份证和共享的材料信息"); checked: true }
    }
    GallerySection {
        name: qsTr("评价")
        states_: qsTr("五个等级，选了满意")

        StarRating {
            id: rating
            grade: 4
            onGraded: grade => rating.grade = grade
        }
    }
}
