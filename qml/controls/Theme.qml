// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour, size and duration the screens use; nothing else in QML names a literal one.
// Main sets dark, textScale and reducedMotion; everything else follows.
pragma Singleton

import QtQuick

QtObject {
    id: root

    property bool dark: false
    property real textScale: 1 // the reader's text size, 1-2
    property bool reducedMotion: false

    // Colours: name, light, dark. Text pairs hold 4.5:1 and outline 3:1 on every ground they stand on.
    readonly property color bg: dark ? "#101719" : "#FAF7F2"
    readonly property color surface: dark ? "#192326" : "#FFFFFF"
    readonly property color sunken: dark ? "#0C1214" : "#F1ECE4"
    readonly property color ink: dark ? "#E9F0EF" : "#1E2B2E"
    readonly property color muted: dark ? "#9DB0B2" : "#56656A"
    readonly property color hairline: dark ? "#2B3A3F" : "#E3DCD1"
    readonly property color outline: dark ? "#6F8589" : "#857E73"
    readonly property color primary: dark ? "#74CFC7" : "#1B6B68"
    readonly property color primaryInk: dark ? "#06302E" : "#FFFFFF"
    readonly property color soft: dark ? "#1D3B3A" : "#DDEEEB"
    readonly property color bond: dark ? "#F0966B" : "#B84A1E"
    readonly property color goals: dark ? "#85B8F2" : "#1F62A8"
    readonly property color tasks: dark ? "#C7A0EC" : "#74469E"
    readonly property color watch: dark ? "#F0C274" : "#855000"
    readonly property color watchSoft: dark ? "#3A2E17" : "#FBEBCF"
    readonly property color act: dark ? "#F2A19C" : "#96302F"
    readonly property color actSoft: dark ? "#42211F" : "#FAE2DF"
    readonly property color off: dark ? surface : sunken // the ground of a disabled button
    readonly property color clear: "transparent"
    readonly property color scanLight: "#FFFFFF" // the frame over a camera's picture, whatever is in it
    readonly property color scanShade: "#99101719"

    // Space.
    readonly property int gap4: 4
    readonly property int gap8: 8
    readonly property int gap12: 12
    readonly property int gap16: 16
    readonly property int gap20: 20
    readonly property int gap24: 24
    readonly property int gap32: 32
    readonly property int gap48: 48
    readonly property int margin: 20 // from the page's edge to its content

    // Shape and size.
    readonly property int cardRadius: 20
    readonly property int fieldRadius: 14
    readonly property int touch: 48 // the least side of anything touched
    readonly property int action: 56 // the height of the main action
    readonly property int line: 1
    readonly property int ringWidth: 2 // focus
    readonly property int trackWidth: 4
    readonly property int readable: 560 // the widest column of content
    readonly property int railFrom: 800 // from this window width on, the navigation stands at the side
    readonly property int thumb: 32
    readonly property int halo: 48
    readonly property int icon: Math.round(24 * Math.min(scale, 1.5))
    readonly property int smallIcon: Math.round(16 * Math.min(scale, 1.75))

    // Type: pixel sizes that already carry the reader's text size.
    readonly property real scale: Math.max(1, Math.min(2, textScale))
    readonly property bool largeText: scale >= 1.5
    readonly property int titleSize: Math.round(28 * scale)
    readonly property int headingSize: Math.round(18 * scale)
    readonly property int bodySize: Math.round(16 * scale)
    readonly property int secondSize: Math.round(14 * scale)
    readonly property int smallSize: Math.round(12 * scale)
    readonly property int navSize: Math.round(12 * Math.min(scale, 1.4)) // four words must stay side by side on 320 px
    readonly property int leastSize: 12
    readonly property real leading: 1.5 // line height of running text, of its size, in every script
    readonly property real tightLeading: 1.25 // of titles and labels
    // The platform's own face; on Linux, where there is no single one, Inter (if it is missing, the system's default).
    readonly property string family: Qt.platform.os === "linux" ? "Inter" : Application.font.family
    readonly property string fixedFamily: "monospace"

    readonly property int motion: reducedMotion ? 0 : 150 // ms
}
