// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one board of controls in one look.
import QtQuick
import Accord.Controls

Item {
    id: root

    property string board: "Question"
    property bool dark: false
    property bool mirrored: false
    property real textScale: 1

    LayoutMirroring.enabled: root.mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: true
    }
    Loader {
        anchors.fill: parent
        source: root.board + "Board.qml"
    }
}
