// SPDX-License-Identifier: GPL-3.0-or-later
// The question or page title; level 2 is a card's title.
import QtQuick

Label {
    id: root

    property int level: 1

    font.pixelSize: root.level === 1 ? Theme.titleSize : Theme.headingSize
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
