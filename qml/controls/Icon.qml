// SPDX-License-Identifier: GPL-3.0-or-later
// One of our own line icons in one colour; the directional ones turn round in right-to-left.
import QtQuick
import Accord.Controls // types made in C++ are not among the neighbours

SvgIcon {
    id: root

    property int size: Theme.icon
    readonly property bool directional: symbol === "back" || symbol === "forward"

    implicitWidth: root.size
    implicitHeight: root.size
    color: Theme.ink
    mirror: root.directional && root.LayoutMirroring.enabled
    Accessible.ignored: true
}
