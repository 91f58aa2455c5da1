// SPDX-License-Identifier: GPL-3.0-or-later
// What to share with one therapist, and exactly what would leave.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property ShareModel model

    title: qsTr("Share")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: [
        ActionRow {
            SoftButton {
                objectName: "keepPrivateButton"
                large: true
                text: qsTr("Keep private")
                onClicked: root.model.keepPrivate()
            }
            PrimaryButton {
                objectName: "shareButton"
                text: root.model.count === 0 ? qsTr("Share") : root.model.count === 1 ? qsTr("Share one thing") : qsTr("Share %1 things").arg(root.model.count)
                enabled: root.model.count > 0
                onClicked: root.model.share()
            }
        },
        QuietButton {
            objectName: "shareCodeButton"
            text: qsTr("Share and show as a code")
            enabled: root.model.count > 0
            onClicked: root.model.shareAsCode()
        }
    ]

    Heading {
        text: qsTr("Share this with %1?").arg(root.model.therapistName)
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("Only what is switched on leaves your phone, sealed for them alone.")
    }
    CaptionText {
        objectName: "givenText"
        text: root.model.given
        visible: root.model.given
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Card {
        spacing: 0
        verticalPadding: Theme.gap12

        Repeater {
            model: root.model.fields

            SwitchRow {
                id: field

                required property int index
                required property string label
                required property string name
                required property string shown
                required property bool on
                required detail
                readonly property FieldStyle look: FieldStyle {
                    name: field.name
                }

                objectName: "switch-" + field.name
                text: field.label
                value: field.shown
                shape: field.look.shape
                shapeColor: field.look.ink
                indented: true
                checked: field.on
                onToggled: root.model.set(field.index, field.checked)
            }
        }
        QuietButton {
            objectName: "allButton"
            visible: root.model.several
            text: root.model.allOn ? qsTr("Switch all off") : qsTr("Switch all on")
            onClicked: root.model.setAll(!root.model.allOn)
        }
    }
    PayloadCard {
        payload: root.model.payload
        sealedText: root.model.sealedText
    }
    CaptionText {
        objectName: "dutyText"
        text: root.model.duty
        visible: root.model.duty
    }
}
