// SPDX-License-Identifier: GPL-3.0-or-later
// The question or page title; level 2 is a card's title, level 3 a line within it.
import QtQuick

Label {
    id: root

    property int level: 1

    font.pixelSize: root.level === 1 ? Theme.titleSize : root.level === 2 ? Theme.headingSize : Theme.bodySize
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
