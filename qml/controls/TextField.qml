// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text with its label above and help or an error beneath.
import QtQuick
import QtQuick.Templates as T

FieldFrame {
    id: root

    property alias text: field.text
    property alias placeholderText: field.placeholderText
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property alias readOnly: field.readOnly
    property alias trailing: trailingSlot.data // such as an IconButton inside the field
    property string leadingIcon
    readonly property Item entry: field // what takes the focus
    signal accepted
    signal edited

    function focusInput(): void {
        field.forceActiveFocus();
    }
    function clear(): void {
        field.clear();
    }

    T.TextField {
        id: field

        width: root.width
        implicitHeight: Math.max(Theme.touch + Theme.gap4, contentHeight + topPadding + bottomPadding)
        leftPadding: mirrored ? farPadding : nearPadding
        rightPadding: mirrored ? nearPadding : farPadding
        topPadding: Theme.gap12
        bottomPadding: Theme.gap12
        color: enabled ? Theme.ink : Theme.muted
        placeholderTextColor: Theme.muted
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        verticalAlignment: TextInput.AlignVCenter
        onAccepted: root.accepted()
        onTextChanged: if (activeFocus) root.edited() // also what a screen reader or a dictation puts in
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label || field.placeholderText
        Accessible.description: root.error || root.helper

        readonly property bool mirrored: LayoutMirroring.enabled
        readonly property real nearPadding: root.leadingIcon ? Theme.gap16 + Theme.icon + Theme.gap8 : Theme.gap16
        readonly property real farPadding: trailingSlot.width > 0 ? trailingSlot.width + Theme.gap4 : Theme.gap16

        background: FieldGround {
            focused: field.activeFocus
            wrong: root.error
        }
    }
    Text {
        anchors.fill: field
        anchors.leftMargin: field.nearPadding
        anchors.rightMargin: field.farPadding
        text: field.placeholderText
        color: field.placeholderTextColor
        font: field.font
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        visible: !field.length && !field.preeditText
        Accessible.ignored: true
    }
    Icon {
        anchors.left: field.left
        anchors.leftMargin: Theme.gap16
        anchors.verticalCenter: field.verticalCenter
        symbol: root.leadingIcon
        color: Theme.muted
        visible: root.leadingIcon
    }
    Row {
        id: trailingSlot
        anchors.right: field.right
        anchors.rightMargin: Theme.ringWidth
        anchors.verticalCenter: field.verticalCenter
    }
}
