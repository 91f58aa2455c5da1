// SPDX-License-Identifier: GPL-3.0-or-later
// Thanks, without judging, and what shall become of the check-in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property DoneModel model
    readonly property int choices: root.model.therapistNames.length
    readonly property bool arranged: root.model.byItself // something leaves without being asked about

    title: qsTr("Checked in")
    fill: true
    actions: [
        PrimaryButton {
            objectName: "doneButton"
            text: qsTr("Done")
            visible: root.choices === 0 || root.arranged
            onClicked: root.model.later()
        },
        Repeater {
            model: root.model.therapistNames

            ShareWithButton {
                id: button

                required property int index
                required property string modelData

                objectName: "shareWithButton" + button.index
                text: root.arranged ? qsTr("Share more with %1").arg(button.modelData) : qsTr("Share with %1").arg(button.modelData)
                main: !root.arranged
                onClicked: root.model.share(button.index)
            }
        },
        SoftButton {
            objectName: "keepPrivateButton"
            large: true
            text: root.arranged ? qsTr("Keep this one private") : qsTr("Keep private")
            visible: root.choices > 0
            onClicked: root.model.keepPrivate()
        },
        QuietButton {
            objectName: "laterButton"
            text: qsTr("Decide later")
            visible: root.choices > 0 && !root.arranged
            onClicked: root.model.later()
        }
    ]

    Item {
        Layout.fillHeight: true
    }
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Theme.gap48 + Theme.gap32
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.soft

        Icon {
            anchors.centerIn: parent
            symbol: "check"
            size: Theme.gap32
            color: Theme.primary
        }
    }
    Heading {
        objectName: "doneTitle"
        text: root.model.fresh ? qsTr("Thank you for taking the time") : qsTr("What shall become of it?")
        horizontalAlignment: Text.AlignHCenter
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: root.arranged ? root.model.byItself : root.choices > 0 ? qsTr("Your answers are saved on this phone, where only you can read them. Would you like to share some of them? You choose which on the next page.") : qsTr("Your answers are saved on this phone, where only you can read them.")
        horizontalAlignment: Text.AlignHCenter
    }
    QuietButton {
        objectName: "undoButton"
        text: qsTr("Undo")
        visible: root.model.canUndo
        onClicked: root.model.undo()
    }
    QuietButton {
        objectName: "changeButton"
        text: qsTr("Change an answer")
        visible: root.model.fresh && !root.model.canUndo
        onClicked: root.model.change()
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    SayingCard {
        model: root.model
        visible: root.model.sayings.length > 0
    }
    NobodyWatches {
        alignment: Text.AlignHCenter
        contacts: root.model.contacts
    }
    Item {
        Layout.fillHeight: true
    }
}
