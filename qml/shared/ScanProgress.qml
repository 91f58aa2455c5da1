// SPDX-License-Identifier: GPL-3.0-or-later
// How many codes of a letter that takes several have been read.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

ColumnLayout {
    id: root

    required property ScanModel model

    spacing: Theme.gap8
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.model.progress

    BodyText {
        objectName: "scanProgress"
        horizontalAlignment: Text.AlignHCenter
        text: root.model.progress
        Accessible.ignored: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.trackWidth
        radius: height / 2
        color: Theme.hairline

        Rectangle {
            width: parent.width * root.model.progressShare
            height: parent.height
            radius: height / 2
            color: Theme.primary
            anchors.left: parent.left
        }
    }
}
