// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of text that grow as they are written; the page scrolls, never the field.
import QtQuick
import QtQuick.Templates as T

FieldFrame {
    id: root

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias readOnly: area.readOnly
    property int lines: 4 // the least height
    signal edited // while the person writes

    function focusInput(): void {
        area.forceActiveFocus();
    }

    T.TextArea {
        id: area

        width: root.width
        implicitHeight: Math.max(root.lines * metrics.lineSpacing, contentHeight, hint.visible ? hint.implicitHeight : 0) + topPadding + bottomPadding
        leftPadding: Theme.gap16
        rightPadding: Theme.gap16
        topPadding: Theme.gap12
        bottomPadding: Theme.gap12
        color: enabled ? Theme.ink : Theme.muted
        placeholderTextColor: Theme.muted
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        onTextChanged: if (activeFocus) root.edited()
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: root.label || area.placeholderText
        Accessible.description: root.error || root.helper

        background: FieldGround {
            focused: area.activeFocus
            wrong: root.error
        }

        FontMetrics {
            id: metrics
            font: area.font
        }
        Text {
            id: hint

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.topMargin: Theme.gap12
            anchors.leftMargin: Theme.gap16
            anchors.rightMargin: Theme.gap16
            text: area.placeholderText
            color: area.placeholderTextColor
            font: area.font
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            visible: !area.length && !area.preeditText
            Accessible.ignored: true
        }
    }
}
