// SPDX-License-Identifier: GPL-3.0-or-later
// What one therapist gets from now on, and the way to change it.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property TherapistModel model

    Heading {
        level: 2
        text: qsTr("From now on")
    }
    BodyText {
        objectName: "consentText"
        quiet: true
        text: root.model.consentText
    }
    CaptionText {
        objectName: "dutyText"
        text: root.model.duty
        visible: root.model.duty
    }
    SoftButton {
        objectName: "changeConsentButton"
        Layout.topMargin: Theme.gap4
        text: qsTr("Change what %1 gets").arg(root.model.name)
        onClicked: root.model.changeConsent()
    }
}
