// SPDX-License-Identifier: GPL-3.0-or-later
// Running text; quiet for second thoughts.
import QtQuick

Label {
    id: root

    property bool quiet: false

    color: root.quiet ? Theme.muted : Theme.ink
    leading: Theme.leading
}
