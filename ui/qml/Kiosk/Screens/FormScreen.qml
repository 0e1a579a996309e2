pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The form: what the card said, then the questions of this page; in the elder version one question a page.
ScreenFrame {
    id: root

    required property FormViewModel viewModel

    readonly property bool lastPage: root.viewModel.page + 1 >= root.viewModel.pageCount
    readonly property int half: Math.floor((column.width - Theme.size.gutter) / 2)
    readonly property bool paired: root.landscape && !Theme.elder
    property FormField first: null // in the elder version the only one
    property bool judging: false // "next" was pressed; a problem that it finds is brought into view

    // At rest on the top of a card or a question, so that none is cut in the middle; not at all where it can be seen already.
    function showProblem(): void {
        const field = questions.itemAt(root.viewModel.firstProblemRow);
        if (!field)
            return;
        asked.forceLayout(); // the sentence of what is wrong has just come
        column.forceLayout();
        const end = asked.y + field.y + field.height + Theme.space.x4;
        const rests = [0, asked.y];
        for (let row = 0; row < questions.count; row++)
            rests.push(asked.y + questions.itemAt(row).y);
        const rest = rests.find(top => end - top <= area.readable) ?? asked.y + field.y;
        area.contentY = Math.min(rest, Math.max(0, area.contentHeight - area.height));
    }

    function correct(): void {
        root.showProblem();
        (questions.itemAt(root.viewModel.firstProblemRow) as FormField)?.begun();
    }

    function change(key: string, value: string): void {
        root.judging = false;
        root.viewModel.change(key, value);
    }

    function leave(key: string): void {
        root.judging = false;
        root.viewModel.leave(key);
    }

    spoken: Theme.elder && root.first ? [root.first.question, root.first.meaning].filter(words => words !== "").join("\n") : qsTr("请填写这一页的 %1 项。填好了，按“填好了，下一步”。").arg(questions.count)
    problem: root.viewModel.problemCount > 0 ? qsTr("还有 %1 处要改：%2").arg(root.viewModel.problemCount).arg(root.viewModel.firstProblemLabel) : ""
    stepPart: qsTr("第 %1 题，共 %2 题").arg(root.viewModel.page + 1).arg(root.viewModel.pageCount)
    backText: Theme.elder && root.viewModel.page > 0 ? qsTr("上一题") : qsTr("上一步")
    mainText: Theme.elder ? words.main : qsTr("填好了，下一步")
    mainIcon: "arrow-right"
    mainEnabled: root.viewModel.filled || !Theme.elder
    onBackPressed: root.viewModel.back()
    onMainPressed: {
        root.judging = true;
        root.showProblem();
        root.viewModel.goOn();
    }
    onVisibleChanged: root.judging = false

    Connections {
        target: root.viewModel

        function onChanged(): void {
            if (root.judging && root.viewModel.problemCount > 0)
                Qt.callLater(root.showProblem);
        }
        function onPageTurned(): void {
            root.judging = false;
            area.contentY = 0;
        }
    }
    FormWords {
        id: words
        answer: root.viewModel.answer
        last: root.lastPage
    }
    EvidenceWords {
        id: shown
        evidence: root.viewModel.evidence
    }
    ScrollArea {
        id: area
        objectName: "questions"
        anchors { fill: parent; leftMargin: -leftMargin; rightMargin: -rightMargin }
        contentHeight: column.height + Theme.space.x4

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.x3

            FormNotices {
                id: notices
                width: parent.width
                viewModel: root.viewModel
                low: root.small
                onProblemAsked: root.correct()
            }
            FactCard {
                visible: root.viewModel.page === 0 && !Theme.elder
                width: parent.width
                title: shown.facts
                badge: shown.badge
                badgeIcon: shown.icon
                perRow: root.broad ? 4 : 2
                facts: [qsTr("姓名"), root.viewModel.name, qsTr("性别"), root.viewModel.sex,
                    qsTr("公民身份号码"), root.viewModel.idMasked].concat(root.viewModel.addressMasked === "" ? [] : [qsTr("户口所在地"), root.viewModel.addressMasked])
            }
            Flow {
                id: asked
                width: parent.width
                spacing: Theme.size.gutter

                Repeater {
                    id: questions
                    model: root.viewModel.fields
                    onItemAdded: (index, item) => {
                        if (index === 0)
                            root.first = item as FormField;
                    }

                    FormField {
                        width: root.paired && (root.broad || ["text", "number", "phone"].includes(kind)) ? root.half : column.width
                        beside: root.landscape
                        tight: root.small
                        asked: root.low
                        prompt: Theme.elder && root.visible && !root.viewModel.waiting
                        room: root.contentHeight - Theme.space.x4 - (notices.height > 0 ? notices.height + column.spacing : 0)
                        onEdited: value => root.change(key, value)
                        onFinished: root.leave(key)
                    }
                }
            }
        }
    }
}
