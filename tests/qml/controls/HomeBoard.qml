// SPDX-License-Identifier: GPL-3.0-or-later
// Cards, pills, buttons and the places of the app.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

NavFrame {
    id: root

    places: BottomNav {
        NavButton {
            iconName: "home"
            text: "Today"
            selected: true
        }
        NavButton {
            iconName: "trend"
            text: "Trend"
        }
        NavButton {
            iconName: "goals"
            text: "Goals"
        }
        NavButton {
            iconName: "share"
            text: "Sharing"
        }
    }

    PageFrame {
        anchors.fill: parent
        title: "Today"

        RowLayout {
            CaptionText {
                text: "Tuesday, 14 April"
            }
            IconButton {
                Layout.rightMargin: -Theme.gap12
                iconName: "lock"
                text: "Lock"
            }
        }
        PageTitle {
            text: "How was your session with Dr Amara Weiss?"
            detail: "Half a minute, in your own time. It stays on this phone until you say otherwise."
        }
        PrimaryButton {
            text: "Check in"
        }
        QuietButton {
            text: "I had no session this week"
        }
        Card {
            RowLayout {
                Heading {
                    level: 2
                    text: "Last time"
                }
                Pill {
                    iconName: "check"
                    text: "Talked about: 9 April"
                }
            }
            BodyText {
                quiet: true
                text: "You said the way of working did not quite fit. Dr Weiss has read it and you talked about it."
            }
        }
        Card {
            outlined: true

            Pill {
                text: "Dr Weiss suggests"
            }
            Heading {
                level: 2
                text: "Sleep through most nights, without lying awake over work."
            }
            SoftButton {
                text: "Look at it"
            }
        }
    }
}
