// SPDX-License-Identifier: GPL-3.0-or-later
// A goal to look at and to open: where it stands, its words, how far the client agrees.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accord.ClientModels
import Accord.Controls

T.AbstractButton {
    id: root

    property goalRow row

    objectName: "goalFace"
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.touch, implicitContentHeight)
    text: root.row.words
    Accessible.role: Accessible.Button
    Accessible.name: root.row.spoken
    Accessible.onPressAction: root.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.gap8

        Flow {
            Layout.fillWidth: true

            Pill {
                width: Math.min(implicitWidth, parent.width)
                text: root.row.pill
                iconName: root.row.icon
            }
        }
        Heading {
            level: 2
            text: root.row.words
            Accessible.ignored: true
        }
        CaptionText {
            text: root.row.course
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap4
            implicitHeight: Theme.gap16
            visible: root.row.place >= 0

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Theme.trackWidth
                radius: height / 2
                color: Theme.hairline
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: (root.mirrored ? 1 - root.row.place : root.row.place) * (parent.width - width)
                width: Theme.gap16
                height: width
                radius: width / 2
                color: Theme.primary
            }
        }
    }

    background: FocusRing {
        anchors.margins: -Theme.gap8
        radius: Theme.fieldRadius
        shown: root.visualFocus
    }
}
