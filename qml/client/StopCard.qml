// SPDX-License-Identifier: GPL-3.0-or-later
// The short question before sharing stops.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

AskCard {
    id: root

    required property TherapistModel model

    objectName: "stopCard"
    question: qsTr("Stop sharing with %1?").arg(root.model.name)
    first: cancel

    BodyText {
        text: qsTr("What you shared is taken away from their app. What is still on its way will not be taken in. Your own check-ins stay here.")
    }
    BodyText {
        objectName: "stopDuty"
        text: root.model.duty
        visible: root.model.duty
    }
    SoftButton {
        objectName: "stopConfirmButton"
        Layout.topMargin: Theme.gap8
        text: qsTr("Stop sharing")
        onClicked: root.model.stopSharing()
    }
    SoftButton {
        id: cancel
        objectName: "stopCancelButton"
        text: qsTr("Go on sharing")
        onClicked: root.model.dismiss()
    }
}
