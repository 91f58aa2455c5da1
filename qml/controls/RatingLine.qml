// SPDX-License-Identifier: GPL-3.0-or-later
// A rating on an unmarked line between two words, with no thumb until the person places it.
//
// The owner keeps the answer: bind `value` and `answered`, and store what `moved` brings. `moved` comes once per finished
// gesture (release, step, key), already rounded to 0.1 and never for a swipe that scrolled the page instead.
// From untouched, a first minus, plus or arrow places the thumb in the middle, whichever it was, so that no direction is
// favoured; from there minus and plus move 0.5, arrows 0.1, Page Up and Down 1, Home and End to the words.
import QtQuick
import QtQuick.Layouts
import Accord.Controls // types made in C++ are not among the neighbours

Item {
    id: root

    property bool inCard: false // stands on a card, not on the page
    property string label // the question, for screen readers
    property string lowAnchor
    property string highAnchor
    property string hint: qsTr("Tap anywhere on the line")
    property real from: 0
    property real to: 10
    property real value: 0
    property bool answered: false
    readonly property bool marked: root.answered || track.holding
    readonly property real shown: track.holding ? root.valueAt(track.held) : root.value
    readonly property real stepSize: 0.1
    readonly property real coarseStep: 0.5
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property string said: root.answered ? root.value.toLocaleString(Qt.locale(), "f", 1) : ""
    property bool byKeyboard: false
    signal moved(real value)

    function takeFocus(): void {
        root.byKeyboard = false;
        root.forceActiveFocus(Qt.MouseFocusReason);
    }
    function valueAt(fraction: real): real {
        return root.rounded(root.from + fraction * (root.to - root.from));
    }
    function rounded(wanted: real): real {
        return Math.max(root.from, Math.min(root.to, Math.round(wanted * 10) / 10));
    }
    function place(wanted: real): void {
        const next = root.rounded(wanted);
        if (root.enabled && (!root.answered || next !== root.value))
            root.moved(next);
    }
    function step(by: real): void {
        root.place(root.answered ? root.value + by : (root.from + root.to) / 2);
    }

    function press(key: int): bool {
        const along = root.mirrored ? -root.stepSize : root.stepSize;
        const ends = new Map([[Qt.Key_Home, root.from], [Qt.Key_End, root.to]]);
        const steps = new Map([[Qt.Key_Right, along], [Qt.Key_Left, -along], [Qt.Key_Up, root.stepSize], [Qt.Key_Down, -root.stepSize], [Qt.Key_PageUp, 1], [Qt.Key_PageDown, -1]]);
        if (ends.has(key))
            root.place(ends.get(key));
        else if (steps.has(key))
            root.step(steps.get(key));
        return ends.has(key) || steps.has(key);
    }

    Layout.fillWidth: true
    implicitWidth: Theme.action * 5
    implicitHeight: words.y + words.height
    activeFocusOnTab: true
    onActiveFocusChanged: root.byKeyboard = root.activeFocus && !track.holding
    Keys.onPressed: event => {
        root.byKeyboard = true;
        event.accepted = root.press(event.key);
    }
    Accessible.role: Accessible.Slider
    Accessible.name: root.label

    readonly property SpokenRating spoken: SpokenRating {
        line: root
        name: root.label
        description: root.answered ? qsTr("%1, from %2 to %3").arg(root.said).arg(root.lowAnchor).arg(root.highAnchor) : qsTr("Not answered yet, from %1 to %2").arg(root.lowAnchor).arg(root.highAnchor)
        words: root.said
        value: root.value
        from: root.from
        to: root.to
        step: root.stepSize
        onChosen: value => root.place(value)
        onIncreased: root.step(root.coarseStep)
        onDecreased: root.step(-root.coarseStep)
    }

    IconButton {
        id: minus
        objectName: "minus"
        anchors.left: root.left
        anchors.verticalCenter: track.verticalCenter
        iconName: "minus"
        filled: true
        inCard: root.inCard
        focusPolicy: Qt.NoFocus
        autoRepeat: true
        text: qsTr("Closer to “%1”").arg(root.lowAnchor)
        onClicked: root.step(-root.coarseStep)
    }
    RatingTrack {
        id: track
        objectName: "track"
        anchors.left: minus.right
        anchors.right: plus.left
        anchors.margins: Theme.gap8
        height: implicitHeight
        fraction: root.to > root.from ? (root.shown - root.from) / (root.to - root.from) : 0
        marked: root.marked
        ringed: root.activeFocus && root.byKeyboard
        onTaken: root.takeFocus()
        onPlaced: fraction => root.place(root.valueAt(fraction))
    }
    IconButton {
        id: plus
        objectName: "plus"
        anchors.right: root.right
        anchors.verticalCenter: track.verticalCenter
        iconName: "plus"
        filled: true
        inCard: root.inCard
        focusPolicy: Qt.NoFocus
        autoRepeat: true
        text: qsTr("Closer to “%1”").arg(root.highAnchor)
        onClicked: root.step(root.coarseStep)
    }
    Label {
        id: low
        anchors.left: root.left
        anchors.top: track.bottom
        anchors.topMargin: Theme.gap8
        width: (root.width - Theme.gap16) / 2
        text: root.lowAnchor
        font.weight: Font.DemiBold
    }
    Label {
        id: high
        anchors.right: root.right
        anchors.top: low.top
        width: low.width
        text: root.highAnchor
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
    }
    CaptionText {
        id: words
        y: Math.max(low.y + low.height, high.y + high.height) + Theme.gap16
        width: root.width
        text: root.hint
        horizontalAlignment: Text.AlignHCenter
        opacity: root.marked ? 0 : 1 // keeps its room: the line must not move under the finger
        Accessible.ignored: true
    }
}
