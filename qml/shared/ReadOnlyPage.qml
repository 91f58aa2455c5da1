// SPDX-License-Identifier: GPL-3.0-or-later
// The records were made by a later version: to be read here, not to be added to.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property ReadOnlyModel model

    title: qsTr("To read only")
    actions: PrimaryButton {
        objectName: "readOnlyNext"
        text: qsTr("Go on reading")
        onClicked: root.model.goOn()
    }

    PageTitle {
        text: qsTr("A newer Accord was here")
        detail: qsTr("These records were last used by a later version of Accord. This one can show them to you.")
    }
    Card {
        spacing: Theme.gap16

        IconLine {
            iconName: "eye"
            text: qsTr("You can read what this version knows of.")
        }
        IconLine {
            iconName: "lock"
            text: qsTr("Nothing can be added or changed, so nothing can be spoilt.")
        }
        IconLine {
            iconName: "forward"
            text: qsTr("To go on writing, update Accord on this device.")
        }
    }
}
