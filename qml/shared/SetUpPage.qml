// SPDX-License-Identifier: GPL-3.0-or-later
// The first page there is: what this app is, who sees what, a name, and the passphrase that locks it all.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property UnlockModel model
    readonly property bool working: root.model.state === UnlockModel.Working

    function begin(): void {
        root.model.create(name.text, passphrase.text, repeated.text);
        if (root.model.problem)
            root.show(problem, 0, problem.height);
    }

    title: qsTr("Set up")
    actions: PrimaryButton {
        objectName: "begin"
        text: qsTr("Begin")
        enabled: name.text && passphrase.text && repeated.text && !root.working
        onClicked: root.begin()
    }

    Heading {
        text: root.model.forTherapist ? qsTr("Hear how sessions land") : qsTr("A moment after each session")
    }
    BodyText {
        text: root.model.forTherapist ? qsTr("Your clients say how a session was for them, and share with you what they choose. What they share is locked on this device, and only you can open it.") : qsTr("Say how it was, in half a minute and in your own time. It stays locked on this device; your therapist sees only what you choose to share.")
    }
    Card {
        Layout.topMargin: Theme.gap8
        spacing: Theme.gap20

        TextField {
            id: name
            objectName: "name"
            label: root.model.forTherapist ? qsTr("Your name, as clients know it") : qsTr("What your therapist calls you")
            helper: qsTr("Only people you connect with see it.")
            maximumLength: 64
            inputMethodHints: Qt.ImhNoPredictiveText
            enabled: !root.working
            onEdited: root.model.clearProblem()
            onAccepted: passphrase.focusInput()
        }
        PasswordField {
            id: passphrase
            objectName: "passphrase"
            label: qsTr("A passphrase")
            helper: qsTr("At least %n characters. A few words are easy to keep in mind.", "", root.model.minimumPassphraseLength)
            enabled: !root.working
            onEdited: root.model.clearProblem()
            onAccepted: repeated.focusInput()
        }
        PasswordField {
            id: repeated
            objectName: "repeated"
            label: qsTr("The same once more")
            revealed: passphrase.revealed
            enabled: !root.working
            onEdited: root.model.clearProblem()
            onAccepted: root.begin()
        }
    }
    Notice {
        id: problem
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Notice {
        iconName: "lock"
        text: qsTr("Nobody can open this without the passphrase, not even those who made Accord. If it is lost, so is what you wrote here.")
    }
    BusyOverlay {
        parent: root
        active: root.working
        text: qsTr("Locking it with your passphrase…")
    }
}
