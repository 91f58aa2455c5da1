// SPDX-License-Identifier: GPL-3.0-or-later
// A page: what does not fit scrolls, the actions stay in reach, and what has the focus stays in sight.
//
// Content stands in one column. With `fill` it is at least as tall as the room there is: give one item Layout.fillHeight.
// When the actions would take more than two fifths of the height (large text, small screen) they scroll with the content.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

Item {
    id: root

    default property alias content: column.data
    property alias actions: actionColumn.data
    property alias header: headerSlot.data // a TopBar
    property alias spacing: column.spacing
    property real contentWidth: Theme.readable // the widest the column grows
    property bool fill: false
    property string title // the page's name for screen readers
    readonly property bool actionsStay: actionColumn.implicitHeight + headerSlot.height < root.height * 2 / 5
    readonly property bool hasActions: actionColumn.implicitHeight > 0
    readonly property real columnWidth: Math.max(0, Math.min(root.contentWidth, root.width - 2 * Theme.margin))
    readonly property real viewHeight: scroll.height // of what is in sight at once
    readonly property Item focused: root.Window.activeFocusItem
    readonly property TextEdit editor: root.focused as TextEdit
    property Item revealed // what has come last
    readonly property rect caret: root.editor ? root.editor.cursorRectangle : Qt.rect(0, 0, 0, 0)

    function show(item: Item, y: real, height: real, whole = false): void {
        let inside = item;
        while (inside && inside !== page)
            inside = inside.parent;
        if (!inside)
            return;
        const top = item.mapToItem(page, 0, y).y - Theme.gap16;
        const bottom = top + (whole ? height : Math.min(height, scroll.height / 2)) + 2 * Theme.gap16;
        if (top < scroll.contentY)
            scroll.contentY = Math.max(0, top);
        else if (bottom > scroll.contentY + scroll.height)
            scroll.contentY = Math.min(Math.max(0, scroll.contentHeight - scroll.height), bottom - scroll.height);
    }

    // As much of the item as there is room for; also once the page has come to rest around it.
    function reveal(item: Item): void {
        root.revealed = item;
        root.bring();
        rest.restart();
    }

    function bring(): void {
        if (root.revealed?.visible)
            root.show(root.revealed, 0, Math.min(root.revealed.height, scroll.height - 3 * Theme.gap16), true);
    }

    // Whether it was a key to scroll by, for pages that are read: their Keys.onPressed asks.
    function scrollByKey(key: int): bool {
        const lines = 3 * Theme.bodySize * Theme.leading;
        const page = Math.max(lines, scroll.height - lines);
        const distances = new Map([[Qt.Key_Down, lines], [Qt.Key_Up, -lines], [Qt.Key_PageDown, page], [Qt.Key_Space, page], [Qt.Key_PageUp, -page], [Qt.Key_End, Infinity], [Qt.Key_Home, -Infinity]]);
        root.scrollBy(distances.get(key) ?? 0);
        return distances.has(key);
    }

    function scrollBy(distance: real): void {
        scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + distance));
    }

    function follow(): void {
        if (root.editor)
            root.show(root.editor, root.caret.y, root.caret.height);
    }

    implicitWidth: Theme.readable
    implicitHeight: implicitWidth
    onFocusedChanged: if (root.focused) root.show(root.focused, 0, root.focused.height)
    onCaretChanged: root.follow()
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Timer {
        id: rest
        interval: 60 // a few frames: layouts settle a frame after what they hold
        onTriggered: root.bring()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    Item {
        id: headerSlot
        width: root.width
        height: childrenRect.height
    }
    Flickable {
        id: scroll
        objectName: "scroll"

        anchors.top: headerSlot.bottom
        anchors.bottom: foot.top
        width: root.width
        clip: true
        contentWidth: width
        contentHeight: page.height
        onContentHeightChanged: {
            root.follow(); // the field grows after the caret has moved
            if (rest.running)
                root.bring();
        }
        onMovementStarted: rest.stop()
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        T.ScrollBar.vertical: ScrollHandle {}

        Item {
            id: page

            readonly property real above: headerSlot.height > 0 ? Theme.gap8 : Theme.gap24

            width: scroll.width
            height: Math.max(scroll.height, above + column.implicitHeight + Theme.gap24 + inner.height)

            ColumnLayout {
                id: column
                anchors.horizontalCenter: parent.horizontalCenter
                y: page.above
                width: root.columnWidth
                height: root.fill ? page.height - page.above - Theme.gap24 - inner.height : implicitHeight
                spacing: Theme.gap16
            }
            Item {
                id: inner
                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.columnWidth
                height: root.hasActions && !root.actionsStay ? actionColumn.implicitHeight + Theme.gap24 : 0
            }
        }
    }
    Rectangle {
        anchors.top: foot.top
        width: root.width
        height: Theme.line
        color: Theme.hairline
        visible: foot.height > 0 && !scroll.atYEnd
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.columnWidth
        height: root.hasActions && root.actionsStay ? actionColumn.implicitHeight + Theme.gap12 + Theme.gap24 : 0
    }
    ColumnLayout {
        id: actionColumn
        parent: root.actionsStay ? foot : inner
        y: root.actionsStay ? Theme.gap12 : 0
        width: parent.width
        spacing: Theme.gap8
    }
}
