// SPDX-License-Identifier: GPL-3.0-or-later
// After a restore: what holds with each therapist, before anything is shared again.
pragma ComponentBehavior: Bound

import QtQuick
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property ConfirmModel model

    title: qsTr("Sharing after a restore")
    actions: SoftButton {
        objectName: "confirmLater"
        large: true
        text: qsTr("Decide later")
        onClicked: root.model.later()
    }

    PageTitle {
        text: qsTr("Sharing is off for now")
        detail: qsTr("Your records come from an earlier time. What you decided since then is not known here, so nothing is shared until you say what holds.")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Repeater {
        model: root.model

        Card {
            id: one

            required property int index
            required property string name
            required property string detail

            Heading {
                level: 2
                text: one.name
            }
            BodyText {
                objectName: "confirmDetail" + one.index
                quiet: true
                text: one.detail
            }
            SoftButton {
                objectName: "confirm" + one.index
                text: qsTr("Keep it this way")
                Accessible.name: qsTr("%1: %2").arg(one.name).arg(text)
                onClicked: root.model.confirm(one.index)
            }
            SoftButton {
                objectName: "stop" + one.index
                text: qsTr("Stop sharing")
                Accessible.name: qsTr("%1: %2").arg(one.name).arg(text)
                onClicked: root.model.stop(one.index)
            }
        }
    }
}
