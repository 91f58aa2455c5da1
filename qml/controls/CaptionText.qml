// SPDX-License-Identifier: GPL-3.0-or-later
// Second text: dates, hints, rules.
import QtQuick

Label {
    id: root

    color: Theme.muted
    font.pixelSize: Theme.secondSize
    leading: Theme.leading
}
