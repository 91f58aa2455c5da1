// SPDX-License-Identifier: GPL-3.0-or-later
// How far the therapist agrees with a goal's words; sent only once it is said so.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

ColumnLayout {
    id: root

    required property int index
    required property double value
    required property bool said
    property double chosenValue: root.value
    property bool marked: root.said
    signal chosen(double value)
    signal dismissed

    function mark(value: double): void {
        root.chosenValue = value;
        root.marked = true;
    }

    spacing: Theme.gap8

    RatingLine {
        objectName: "goalRating-" + root.index
        Layout.fillWidth: true
        inCard: true
        label: qsTr("How far do you agree with these words?")
        lowAnchor: qsTr("Not at all")
        highAnchor: qsTr("Wholly")
        value: root.chosenValue
        answered: root.marked
        onMoved: value => root.mark(value)
    }
    ActionRow {
        SoftButton {
            objectName: "goalAgreeSend-" + root.index
            text: qsTr("Tell them")
            enabled: root.marked
            onClicked: root.chosen(root.chosenValue)
        }
        QuietButton {
            objectName: "goalAgreeLeave-" + root.index
            text: qsTr("Not now")
            onClicked: root.dismissed()
        }
    }
}
