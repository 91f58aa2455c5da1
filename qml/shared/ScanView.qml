// SPDX-License-Identifier: GPL-3.0-or-later
// What the camera sees, with four corners to fit the code into.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

Item {
    id: root

    required property ScanModel model
    readonly property bool looking: root.model.sight === ScanModel.Looking
    readonly property real side: Math.min(width, 7 * Theme.gap48)
    readonly property real reach: root.side / 8 // of each corner mark

    Layout.fillWidth: true
    implicitHeight: root.side
    Accessible.role: Accessible.Graphic
    Accessible.name: root.looking ? qsTr("Camera picture. Hold the code inside the frame.") : qsTr("The camera is starting")

    Rectangle {
        id: ground
        anchors.centerIn: parent
        width: root.side
        height: root.side
        radius: Theme.cardRadius
        color: Theme.sunken
        border.width: Theme.line
        border.color: Theme.hairline

        CaptionText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap24
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The camera is starting")
            visible: !root.looking
            Accessible.ignored: true
        }
        ScanPicture {
            objectName: "scanPicture"
            anchors.fill: parent
            model: root.model
            radius: Theme.cardRadius
            visible: root.looking
        }
        Repeater {
            model: root.looking ? 4 : 0

            Item {
                id: corner

                required property int index

                x: index % 2 ? ground.width - width - Theme.gap24 : Theme.gap24
                y: index < 2 ? Theme.gap24 : ground.height - height - Theme.gap24
                width: root.reach
                height: root.reach
                clip: true

                Rectangle { // light in dark: seen on any picture
                    x: corner.index % 2 ? -width + parent.width : 0
                    y: corner.index < 2 ? 0 : -height + parent.height
                    width: 2 * parent.width
                    height: 2 * parent.height
                    radius: Theme.fieldRadius
                    color: Theme.clear
                    border.width: 3 * Theme.ringWidth
                    border.color: Theme.scanShade

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: Theme.ringWidth
                        radius: Theme.fieldRadius - Theme.ringWidth
                        color: Theme.clear
                        border.width: Theme.ringWidth
                        border.color: Theme.scanLight
                    }
                }
            }
        }
    }
}
