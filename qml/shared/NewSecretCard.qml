// SPDX-License-Identifier: GPL-3.0-or-later
// A new PIN or passphrase, typed twice.
import QtQuick
import Accord.Controls

Card {
    id: root

    property bool digits: false // a PIN; else a passphrase
    property int minimumLength: 8 // of a passphrase
    property string firstLabel: root.digits ? qsTr("A PIN") : qsTr("A passphrase")
    property string firstError
    property string secondError
    readonly property alias first: first.text
    readonly property alias second: second.text
    readonly property bool filled: first.text && second.text
    readonly property int hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (root.digits ? Qt.ImhDigitsOnly : Qt.ImhNoAutoUppercase)
    signal edited
    signal accepted

    function focusInput(): void {
        first.focusInput();
    }

    spacing: Theme.gap20

    PasswordField {
        id: first
        objectName: root.digits ? "newPin" : "newPassphrase"
        label: root.firstLabel
        helper: root.digits ? qsTr("Six digits or more, and no easy row of them.") : qsTr("At least %n characters. A few words are easy to keep in mind.", "", root.minimumLength)
        error: root.firstError
        inputMethodHints: root.hints
        onEdited: root.edited()
        onAccepted: second.focusInput()
    }
    PasswordField {
        id: second
        objectName: root.digits ? "newPinAgain" : "newPassphraseAgain"
        label: root.digits ? qsTr("The same PIN once more") : qsTr("The same once more")
        error: root.secondError
        inputMethodHints: root.hints
        revealed: first.revealed
        onEdited: root.edited()
        onAccepted: root.accepted()
    }
}
