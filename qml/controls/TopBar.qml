// SPDX-License-Identifier: GPL-3.0-or-later
// Back, how far along, close: the top of a page in a flow.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

Item {
    id: root

    property bool backVisible: true
    property bool closeVisible: false
    property int steps: 0 // 0: no progress shown
    property int step: 0 // 1..steps, the one being done
    property string title // instead of progress
    signal backClicked
    signal closeClicked

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.touch, row.implicitHeight) + 2 * Theme.gap8

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.gap8 // so that the arrow, not its target, stands on the page's margin
        anchors.rightMargin: Theme.gap8
        spacing: Theme.gap8

        Item {
            implicitWidth: Theme.touch
            implicitHeight: Theme.touch

            IconButton {
                objectName: "back"
                iconName: "back"
                text: qsTr("Back")
                visible: root.backVisible
                onClicked: root.backClicked()
            }
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(segments.implicitHeight, title.visible ? title.implicitHeight : 0)

            Row {
                id: segments
                anchors.centerIn: parent
                spacing: Theme.gap8 - Theme.ringWidth
                visible: root.steps > 0
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Step %1 of %2").arg(root.step).arg(root.steps)

                Repeater {
                    model: root.steps

                    Rectangle {
                        id: segment

                        required property int index

                        width: Theme.gap24
                        height: Theme.trackWidth
                        radius: height / 2
                        color: segment.index < root.step ? Theme.primary : Theme.hairline
                    }
                }
            }
            Label {
                id: title
                anchors.fill: parent
                text: root.title
                visible: root.title && root.steps === 0
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
        Item {
            implicitWidth: Theme.touch
            implicitHeight: Theme.touch

            IconButton {
                objectName: "close"
                iconName: "close"
                text: qsTr("Close")
                visible: root.closeVisible
                onClicked: root.closeClicked()
            }
        }
    }
}
