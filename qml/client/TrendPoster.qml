// SPDX-License-Identifier: GPL-3.0-or-later
// The trend as one picture to hand on: title, sentence, chart, every session in words. Notes are never in it.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls
import Accord.Shared

Rectangle {
    id: root

    required property TrendPageModel model

    width: Theme.readable + 2 * Theme.gap32
    height: column.implicitHeight + 2 * Theme.gap32
    color: Theme.bg

    Column {
        id: column
        x: Theme.gap32
        y: Theme.gap32
        width: Theme.readable
        spacing: Theme.gap16

        Heading {
            width: column.width
            text: root.model.trend.title
        }
        BodyText {
            width: column.width
            text: root.model.trend.sentence
            visible: text
        }
        Card {
            width: column.width

            TrendView {
                Layout.fillWidth: true
                model: root.model.trend
            }
        }
        Label {
            width: column.width
            text: root.model.pictureTable
            font.pixelSize: Theme.secondSize
        }
        CaptionText {
            width: column.width
            text: root.model.pictureNote
        }
    }
}
