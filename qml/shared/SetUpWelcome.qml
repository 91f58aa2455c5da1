// SPDX-License-Identifier: GPL-3.0-or-later
// Set-up, first: what this is, who sees what, and a name.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property SetUpModel model

    function goOn(): void {
        root.model.sayName(name.text);
        if (root.model.problem)
            name.focusInput();
    }

    title: qsTr("Welcome")
    header: TopBar {
        width: parent ? parent.width : 0
        backVisible: false
        steps: root.model.steps
        step: root.model.number
    }
    actions: [
        PrimaryButton {
            objectName: "welcomeNext"
            text: qsTr("Go on")
            onClicked: root.goOn()
        },
        QuietButton {
            objectName: "restoreButton"
            text: qsTr("I have a backup")
            visible: root.model.canRestore
            onClicked: root.model.restore()
        }
    ]

    PageTitle {
        text: root.model.forTherapist ? qsTr("Hear how sessions land") : qsTr("A moment after each session")
        detail: root.model.forTherapist ? qsTr("Your clients say how a session was for them, and share with you what they choose.") : qsTr("Say how it was, in half a minute and in your own time. With a therapist who uses Accord, or just for you.")
    }
    Card {
        spacing: Theme.gap16

        Heading {
            level: 2
            text: qsTr("Who sees what")
        }
        IconLine {
            iconName: "lock"
            text: root.model.forTherapist ? qsTr("What they share is locked on this device. Only you can open it.") : qsTr("What you say is locked on this device. Nobody else can open it, not even those who made Accord.")
        }
        IconLine {
            iconName: "share"
            text: root.model.forTherapist ? qsTr("Clients choose what you see, each time, and can take it back.") : qsTr("A therapist sees only what you choose, after you have seen it yourself. You can take it back.")
        }
        IconLine {
            iconName: "info"
            text: root.model.forTherapist ? qsTr("Nobody watches answers as they come in. Accord does not replace your arrangements for emergencies.") : qsTr("Nobody watches your answers as they come in. If you need help now, call someone you trust or your local emergency number.")
        }
    }
    Card {
        TextField {
            id: name
            objectName: "name"
            label: root.model.forTherapist ? qsTr("Your name, as clients know it") : qsTr("What a therapist would call you")
            helper: qsTr("Only people you connect with see it.")
            error: root.model.problemAt === SetUpModel.Name ? root.model.problem : ""
            maximumLength: 64
            inputMethodHints: Qt.ImhNoPredictiveText
            onEdited: root.model.clearProblem()
            onAccepted: root.goOn()
        }
    }
    CaptionText {
        objectName: "draftNotice"
        text: qsTr("This translation is a draft and not yet validated. You can change the language later, in the settings.")
        visible: root.model.draftLanguage
    }
}
