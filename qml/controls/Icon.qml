// SPDX-License-Identifier: GPL-3.0-or-later
// One of our own line icons in one colour; the directional ones turn round in right-to-left.
import QtQuick
import QtQuick.Controls.impl

IconImage {
    id: root

    property string symbol // a file in assets/icons, without its ending
    property int size: Theme.icon
    readonly property bool directional: symbol === "back" || symbol === "forward"

    width: root.size
    height: root.size
    sourceSize.width: root.size
    sourceSize.height: root.size
    source: root.symbol ? Qt.resolvedUrl("icons/" + root.symbol + ".svg") : ""
    color: Theme.ink
    mirror: root.directional && root.LayoutMirroring.enabled
    Accessible.ignored: true
}
