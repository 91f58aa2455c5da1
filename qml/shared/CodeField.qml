// SPDX-License-Identifier: GPL-3.0-or-later
// Where a recovery code is typed: to be read while it is written, learnt by no keyboard.
import QtQuick
import Accord.Controls

PasswordField {
    objectName: "recoveryCode"
    label: qsTr("Recovery code")
    helper: qsTr("28 characters, in seven groups of four.")
    revealed: true
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
}
