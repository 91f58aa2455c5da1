// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a link is closed, and says what that means.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

ColumnLayout {
    id: root

    required property LinkModel model

    objectName: "linkClose"
    spacing: Theme.gap8

    BodyText {
        text: qsTr("Nothing more can come from %1, and nothing goes to them but the word that you closed it. What they shared stays as it is here; they can still take it back. A new invitation links you again.").arg(root.model.clientName)
    }
    ActionRow {
        SoftButton {
            objectName: "closeConfirm"
            text: qsTr("Close the link")
            onClicked: root.model.close()
        }
        QuietButton {
            objectName: "closeDismiss"
            text: qsTr("Not now")
            onClicked: root.model.dismiss()
        }
    }
}
