// SPDX-License-Identifier: GPL-3.0-or-later
// The choices with damaged records: an earlier state, what still reads, or a fresh start.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

ColumnLayout {
    id: root

    required property RepairModel model

    Layout.fillWidth: true
    spacing: Theme.gap16

    Repeater {
        id: earlier
        model: root.model

        Card {
            id: state

            required property int index
            required property string title
            required property string detail
            required property bool usable

            Heading {
                level: 2
                text: state.title
            }
            BodyText {
                objectName: "stateDetail" + state.index
                quiet: true
                text: state.detail
            }
            SoftButton {
                objectName: "useState" + state.index
                text: qsTr("Use this earlier state")
                Accessible.name: qsTr("%1, %2 of %3: %4").arg(state.title).arg(state.index + 1).arg(earlier.count).arg(text)
                visible: state.usable
                onClicked: root.model.useEarlier(state.index)
            }
        }
    }
    Card {
        Heading {
            level: 2
            text: qsTr("Save what still reads")
        }
        BodyText {
            quiet: true
            text: qsTr("Every part that can still be read is put together. You see what that is before anything changes.")
        }
        SoftButton {
            objectName: "salvage"
            text: qsTr("See what can be saved")
            onClicked: root.model.salvage()
        }
    }
    Card {
        outlined: root.model.asksForFresh

        Heading {
            level: 2
            text: qsTr("Begin with nothing")
        }
        BodyText {
            quiet: true
            text: root.model.asksForFresh ? qsTr("Really begin empty? The damaged records stay in their folder, but nothing here will show them.") : qsTr("An empty beginning, opened by the same PIN, passphrase or code. The damaged records are kept beside it.")
        }
        SoftButton {
            objectName: "askForFresh"
            text: qsTr("Begin with nothing")
            visible: !root.model.asksForFresh
            onClicked: root.model.askForFresh(true)
        }
        SoftButton {
            objectName: "startAfresh"
            text: qsTr("Yes, begin empty")
            visible: root.model.asksForFresh
            onClicked: root.model.startAfresh()
        }
        QuietButton {
            objectName: "notFresh"
            text: qsTr("No, go back")
            visible: root.model.asksForFresh
            onClicked: root.model.askForFresh(false)
        }
    }
}
