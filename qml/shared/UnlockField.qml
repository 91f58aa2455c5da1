// SPDX-License-Identifier: GPL-3.0-or-later
// The one field on the unlock page: for a PIN, a passphrase or a recovery code.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PasswordField {
    id: root

    required property UnlockModel model
    readonly property bool byPin: root.model.way === UnlockModel.Pin
    readonly property bool byCode: root.model.way === UnlockModel.RecoveryCode

    function begin(): void {
        root.clear();
        root.revealed = root.byCode; // who copies from paper needs to see how far they are
        root.focusInput();
    }

    objectName: root.byPin ? "pin" : root.byCode ? "recoveryCode" : "passphrase"
    label: root.byPin ? qsTr("PIN") : root.byCode ? qsTr("Recovery code") : qsTr("Passphrase")
    error: root.model.trouble === UnlockModel.Secret ? root.model.problem : ""
    enabled: root.model.state !== UnlockModel.Working
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (root.byPin ? Qt.ImhDigitsOnly : root.byCode ? Qt.ImhPreferUppercase : Qt.ImhNoAutoUppercase)
    onEdited: root.model.clearProblem()
    onAccepted: root.model.open(root.text)
    onByPinChanged: root.begin()
    onByCodeChanged: root.begin()
    onEnabledChanged: if (root.enabled) root.focusInput()
    Component.onCompleted: root.begin()
}
