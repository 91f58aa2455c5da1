// SPDX-License-Identifier: GPL-3.0-or-later
// A thin handle that shows where in a long page one is.
import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: root

    implicitWidth: Theme.gap8
    minimumSize: 0.1
    padding: Theme.ringWidth
    visible: size < 1

    contentItem: Rectangle {
        implicitWidth: Theme.trackWidth
        radius: width / 2
        color: Theme.outline
        opacity: root.active ? 1 : 0.4
    }
}
