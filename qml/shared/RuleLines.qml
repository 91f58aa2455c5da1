// SPDX-License-Identifier: GPL-3.0-or-later
// The rules line by line, in the column they stand in.
import QtQuick

Repeater {
    HelpLine {}
}
