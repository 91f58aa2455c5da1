// SPDX-License-Identifier: GPL-3.0-or-later
// A small filled shape in a colour, so that colour never speaks alone.
import QtQuick

Icon {
    id: root

    property string shape: "circle" // circle, square, triangle; empty: nothing is drawn

    symbol: root.shape ? "mark-" + root.shape : ""
    size: Math.round(12 * Math.min(Theme.scale, 1.5))
}
