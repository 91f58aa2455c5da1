// SPDX-License-Identifier: GPL-3.0-or-later
// The 25 digits two people read to each other: large, in groups of five, and always in the same order.
import QtQuick
import Accord.Controls

TextEdit {
    id: root

    property string number // five groups of five digits, spaces between
    readonly property string leftToRight: "\u200E"

    // Digits in groups would change places in a right-to-left paragraph: both people must read the same order.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    text: root.leftToRight + root.number
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: true
    wrapMode: TextEdit.WordWrap
    textFormat: TextEdit.PlainText
    horizontalAlignment: TextEdit.AlignHCenter
    color: Theme.ink
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    font.family: Theme.family
    font.pixelSize: Theme.titleSize
    font.weight: Font.DemiBold
    font.letterSpacing: Theme.ringWidth
    padding: Theme.gap8
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Safety number: %1").arg(root.number.split(" ").map(group => group.split("").join(" ")).join(", "))

    FocusRing {
        anchors.margins: 0
        radius: Theme.fieldRadius
        shown: root.activeFocus
    }
}
