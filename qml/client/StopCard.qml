// SPDX-License-Identifier: GPL-3.0-or-later
// The short question before sharing stops.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property TherapistModel model

    objectName: "stopCard"
    outlined: true

    Heading {
        level: 2
        text: qsTr("Stop sharing with %1?").arg(root.model.name)
    }
    BodyText {
        text: qsTr("What you shared is taken away from their app. What is still on its way will not be taken in. Your own check-ins stay here.")
    }
    BodyText {
        objectName: "stopDuty"
        text: root.model.duty
        visible: root.model.duty
    }
    PrimaryButton {
        objectName: "stopConfirmButton"
        Layout.topMargin: Theme.gap8
        text: qsTr("Stop sharing")
        onClicked: root.model.stopSharing()
    }
    SoftButton {
        objectName: "stopCancelButton"
        text: qsTr("Go on sharing")
        onClicked: root.model.dismiss()
    }
}
