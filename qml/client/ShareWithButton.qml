// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing with one therapist: the main action, or the second one where the main thing is arranged already.
import Accord.Controls

SoftButton {
    id: root

    property bool main: true

    large: true
    ink: root.main ? Theme.primaryInk : Theme.primary
    ground: root.main ? Theme.primary : Theme.soft
}
