// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it is everywhere here: wrapped, plain (what another app sent is never read as markup), at the reader's size.
import QtQuick
import QtQuick.Layouts
import Accord.Controls // types made in C++ are not among the neighbours

Text {
    id: root

    property real leading: Theme.tightLeading // line height, of the type's size

    Layout.fillWidth: true
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.font.pixelSize * root.leading)
    // Every script gets the same rhythm: some faces stand half as tall again as Inter and would sink within their line.
    transform: Translate {
        y: root.text ? Math.round((root.lineHeight + metrics.rise) / 2 + root.topPadding - root.baselineOffset) : 0
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    FaceMetrics {
        id: metrics
        font: root.font
    }
}
