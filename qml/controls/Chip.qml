// SPDX-License-Identifier: GPL-3.0-or-later
// A small choice that is on or off, such as a filter; the page keeps `checked`.
import QtQuick

ButtonBase {
    id: root

    property bool inCard: false // stands on a card, not on the page
    property string group // what it chooses, for screen readers, where words like these stand elsewhere too

    width: parent ? Math.min(implicitWidth, parent.width) : implicitWidth
    checkable: false
    leftPadding: Theme.gap16
    rightPadding: Theme.gap16
    ink: root.checked ? Theme.primaryInk : Theme.ink
    ground: root.checked ? Theme.primary : root.hovered ? Qt.tint(Theme.surface, Qt.alpha(Theme.primary, 0.06)) : root.inCard ? Theme.sunken : Theme.surface
    pixelSize: Theme.secondSize
    Accessible.role: Accessible.RadioButton
    Accessible.description: root.group
    Accessible.checkable: true
    Accessible.checked: root.checked
}
