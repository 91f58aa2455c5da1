// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code, black on white with its quiet zone in both themes, as large as it is given room, in whole pixels.
import QtQuick
import QtQuick.Window
import Accord.Controls

Item {
    id: root

    property string text // digits, capitals, space and $%*+-./: stay small
    property string description: qsTr("QR code to scan with the other phone")

    readonly property int side: Math.floor(Math.min(root.width, root.height) * Screen.devicePixelRatio)

    implicitWidth: 6 * Theme.gap48
    implicitHeight: width
    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    Image {
        anchors.centerIn: parent
        width: implicitWidth / Screen.devicePixelRatio
        height: width
        source: root.text ? "image://qr/" + encodeURIComponent(root.text) : ""
        sourceSize.width: root.side
        sourceSize.height: root.side
        cache: false // an invitation has no place in a cache
        smooth: false
        Accessible.ignored: true
    }
}
