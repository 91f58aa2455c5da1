// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of a help text, dressed by what it is.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

Item {
    id: root

    required property int index
    required property int kind // RulesModel.Kind
    required property string words
    required property string plain
    readonly property bool isItem: root.kind === RulesModel.Item
    readonly property bool isTerm: root.kind === RulesModel.Term
    readonly property bool isDetail: root.kind === RulesModel.Detail
    readonly property bool isHeading: root.kind === RulesModel.Heading || root.kind === RulesModel.Title

    Layout.fillWidth: true
    LayoutMirroring.enabled: false // English, in an app of any language
    LayoutMirroring.childrenInherit: true
    Layout.topMargin: root.kind === RulesModel.Heading ? Theme.gap32 : root.isTerm ? Theme.gap20 : root.isDetail ? Theme.gap4 : root.isItem ? Theme.gap8 : root.index > 0 ? Theme.gap12 : 0
    implicitHeight: sentence.height

    Rectangle {
        anchors.left: parent.left
        y: (sentence.lineHeight - height) / 2
        width: Theme.gap8 * Theme.scale
        height: Theme.ringWidth
        color: Theme.outline
        visible: root.isItem
    }
    Label {
        id: sentence
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.isItem ? Theme.gap20 * Theme.scale : 0
        textFormat: Text.StyledText // our own text, never another's
        text: root.words
        color: root.isDetail ? Theme.muted : Theme.ink
        leading: root.isHeading ? Theme.tightLeading : Theme.leading
        font.pixelSize: root.kind === RulesModel.Title ? Theme.titleSize : root.kind === RulesModel.Heading ? Theme.headingSize : Theme.bodySize
        font.weight: root.isHeading || root.isTerm ? Font.DemiBold : Font.Normal
        Accessible.role: root.isHeading || root.isTerm ? Accessible.Heading : Accessible.StaticText
        Accessible.name: root.plain
    }
}
