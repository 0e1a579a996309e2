import QtQuick
import Kiosk.Controls
import Kiosk.Theme

GalleryPage {
    id: root

    title: qsTr("输入框")

    GallerySection {
        name: qsTr("状态")
        states_: qsTr("空、填了、预填带来源、出错、只读、不可用、密码、选择")

        GalleryRow {
            id: fields
            least: 110

            FieldBox { width: fields.each; label: qsTr("手机号"); placeholder: qsTr("11 位手机号"); hint: qsTr("进度用短信告诉您") }
            FieldBox { width: fields.each; label: qsTr("姓名"); text: qsTr("陈示例") }
            FieldBox { width: fields.each; label: qsTr("现在住的小区"); text: qsTr("田园路社区 和园小区"); picker: true; source: qsTr("共享数据"); sourceIcon: "database"; sourceTone: Tone.Success }
            FieldBox { width: fields.each; label: qsTr("详细地址"); text: qsTr("3 号楼"); error: qsTr("请写到单元和门牌号") }
            FieldBox { width: fields.each; label: qsTr("公民身份号码"); text: "999 *********** 123X"; readOnly: true; source: qsTr("身份证") }
            FieldBox { width: fields.each; label: qsTr("银行账号"); optional: true; text: qsTr("先选开户银行"); enabled: false; source: qsTr("上次填写"); sourceIcon: "clock"; sourceTone: Tone.Neutral }
            FieldBox { width: fields.each; label: qsTr("密码"); text: "123456"; masked: true }
            FieldBox { width: fields.each; label: qsTr("居住面积"); text: "86"; suffix: qsTr("平方米") }
        }
    }
    GallerySection {
        name: qsTr("长问题")
        states_: qsTr("四十个字的问题，没有答案")

        FieldBox { label: qsTr("您在现在住的地方从哪一天起开始连续居住并且办理过居住登记或者签过租房合同"); optional: true; placeholder: qsTr("没有就不填") }
    }
    GallerySection {
        name: qsTr("提示行")
        states_: qsTr("提示、出错、要点")

        FieldMessage { width: parent.width; hint: qsTr("进度用短信告诉您") }
        FieldMessage { width: parent.width; error: qsTr("手机号是 11 位，例如 138 0000 0000") }
        BulletRow { text: qsTr("已经通过共享数据核对，不用交") }
        BulletRow { icon: "warning"; tone: Tone.Attention; text: qsTr("照片不清楚，请再拍一次") }
    }
}
