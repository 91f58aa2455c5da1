// SPDX-License-Identifier: GPL-3.0-or-later
// The question or page title; level 2 is a card's title, level 3 a line within it. Where one word alone is wider than the
// line, at large text on a small screen, the title is as large as lets that word stay whole.
import QtQuick
import Accord.Controls // types made in C++ are not among the neighbours

Label {
    id: root

    property int level: 1
    property bool fit: true // else a word may break
    readonly property int usual: root.level === 1 ? Theme.titleSize : root.level === 2 ? Theme.headingSize : Theme.bodySize
    readonly property real fitting: root.fit && root.width > 0 && word.widestWord > root.width ? root.width / word.widestWord : 1

    font.pixelSize: Math.max(Theme.bodySize, Math.floor(root.usual * root.fitting))
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading

    FaceMetrics {
        id: word
        font: root.font
        pixelSize: root.usual
        text: root.text
    }
}
