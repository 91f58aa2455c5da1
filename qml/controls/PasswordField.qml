// SPDX-License-Identifier: GPL-3.0-or-later
// A hidden line of text that can be looked at; nothing of it is learnt, predicted or corrected.
import QtQuick
import Accord.Controls // types made in C++ are not among the neighbours

TextField {
    id: root

    property bool revealed: false
    readonly property SecretField described: SecretField {
        field: root.entry
        name: root.label || root.placeholderText
        description: root.error || root.helper
    }

    echoMode: root.revealed ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    trailing: IconButton {
        iconName: root.revealed ? "eye-off" : "eye"
        ink: Theme.muted
        text: (root.revealed ? qsTr("Hide what I typed: %1") : qsTr("Show what I typed: %1")).arg(root.label)
        onClicked: root.revealed = !root.revealed
    }
}
