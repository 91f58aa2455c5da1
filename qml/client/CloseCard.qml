// SPDX-License-Identifier: GPL-3.0-or-later
// The short question before a pairing is closed.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

AskCard {
    id: root

    required property TherapistModel model

    objectName: "closeCard"
    question: qsTr("Close the pairing with %1?").arg(root.model.name)
    first: cancel

    BodyText {
        text: qsTr("You stop sharing, and nothing goes back or forth any more. Their app is told. Your own check-ins and goals stay here. To write to each other again, you pair anew.")
    }
    BodyText {
        text: root.model.duty
        visible: root.model.duty
    }
    SoftButton {
        objectName: "closeConfirmButton"
        Layout.topMargin: Theme.gap8
        text: qsTr("Close it")
        onClicked: root.model.close()
    }
    SoftButton {
        id: cancel
        objectName: "closeCancelButton"
        text: qsTr("Stay paired")
        onClicked: root.model.dismiss()
    }
}
