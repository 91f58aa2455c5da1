// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller parts: fields, frames, icons, covers.
import QtQuick
import QtTest
import Accord.Controls
import Accord.TestTools

Item {
    id: root

    width: 320
    height: 640

    NavFrame {
        id: frame
        anchors.fill: parent
        places: BottomNav {
            objectName: "nav"

            NavButton {
                iconName: "home"
                text: "Today"
                selected: true
            }
        }

        Item {
            id: pageItem
            anchors.fill: parent
        }
    }
    Column {
        x: 20
        width: 280
        spacing: Theme.gap8

        ActionRow {
            id: actions
            width: parent.width

            SoftButton {
                id: first
                text: "Keep it"
            }
            SoftButton {
                id: second
                text: "Share it"
            }
        }
        TextField {
            id: field
            width: parent.width
            label: "Name"
            helper: "Only you see this"
        }
        TextArea {
            id: area
            width: parent.width
            label: "Note"
        }
        Notice {
            id: notice
            width: parent.width
            text: "Your check-in is safe here."
            actionText: "Try again"
        }
        SoftButton {
            id: below
            width: parent.width
            text: "Below"
        }
    }
    FaceMetrics {
        id: face
        font.family: Theme.family
        font.pixelSize: 28
        font.weight: Font.DemiBold
        text: "an unmarked wwwww line"
    }
    FontMetrics {
        id: qtFace
        font: face.font
    }
    Icon {
        id: icon
        y: 560
    }
    Sparkline { // both at the root's own edge: grabImage takes an item's place in its parent for its place in the window
        id: spark
        y: 600
        width: 88
        height: 32
        color: Theme.act
    }
    BusyOverlay {
        id: busy
        text: "Opening"
    }
    ScreenReader {
        id: reader
    }
    SignalSpy {
        id: pressed
        target: below
        signalName: "clicked"
    }
    SignalSpy {
        id: helped
        target: notice
        signalName: "action"
    }
    SignalSpy {
        id: edited
        target: area
        signalName: "edited"
    }

    TestCase {
        name: "Parts"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            Theme.textScale = 1;
            root.width = 320;
            busy.active = false;
            field.error = "";
            area.text = "";
            pressed.clear();
            helped.clear();
            edited.clear();
            wait(20);
        }
        // Pixels of the sparkline that are not empty, in the columns from..to-1.
        function inked(image: var, from: int, to: int): int {
            let count = 0;
            for (let x = from; x < to; ++x)
                for (let y = 0; y < image.height; ++y)
                    count += image.red(x, y) > 140 && image.green(x, y) < 120 ? 1 : 0;
            return count;
        }

        function test_actions_are_equal_then_stacked(): void {
            tryVerify(() => first.width > 0 && Math.abs(first.width - second.width) < 1);
            compare(first.mapToItem(root, 0, 0).y, second.mapToItem(root, 0, 0).y);
            Theme.textScale = 2;
            tryVerify(() => actions.stacked);
            tryVerify(() => first.width === 280 && second.mapToItem(root, 0, 0).y > first.mapToItem(root, 0, 0).y);
        }
        function test_error_takes_the_place_of_help(): void {
            const input = field.input[0];
            compare(reader.name(input), "Name");
            compare(reader.description(input), "Only you see this");
            field.error = "This is empty";
            compare(reader.description(input), "This is empty");
        }
        function test_area_grows_and_tells_of_typing_only(): void {
            const before = area.height;
            area.text = "one\ntwo\nthree\nfour\nfive\nsix\nseven";
            tryVerify(() => area.height > before);
            compare(edited.count, 0);
            area.focusInput();
            keyClick(Qt.Key_A);
            compare(edited.count, 1);
        }
        function test_tab_leaves_the_area(): void {
            area.focusInput();
            keyClick(Qt.Key_Tab);
            compare(area.text, "");
            verify(!area.input[0].activeFocus);
        }
        function test_notice_offers_its_action(): void {
            compare(reader.name(notice), notice.text);
            const button = findChild(notice, "action");
            mouseClick(button);
            verify(reader.press(button));
            compare(helped.count, 2);
        }
        function test_busy_lets_nothing_through(): void {
            mouseClick(below);
            compare(pressed.count, 1);
            busy.active = true;
            mouseClick(below);
            touchEvent(below).press(1, below).commit().release(1, below).commit();
            compare(pressed.count, 1);
            compare(reader.name(busy), "Opening");
        }
        function test_navigation_turns_into_a_rail(): void {
            const bar = findChild(frame, "nav");
            compare(bar.width, 320);
            compare(pageItem.height, 640 - bar.height);
            root.width = 900;
            tryVerify(() => frame.rail && bar.height === 640);
            compare(pageItem.width, 900 - bar.width);
            compare(pageItem.mapToItem(root, 0, 0).x, bar.width);
        }
        function test_every_icon_is_there_data(): var {
            const rows = [];
            for (const name of ["home", "trend", "goals", "share", "lock", "back", "forward", "close", "minus", "plus", "eye", "eye-off", "check", "search", "qr", "copy", "settings", "person", "people", "clock", "alert", "info", "note", "link", "mark-circle", "mark-square", "mark-triangle"])
                rows.push({tag: name});
            return rows;
        }
        function test_every_icon_is_there(data: var): void {
            icon.symbol = data.tag;
            verify(icon.ready);
        }
        function test_icon_is_drawn_in_its_colour(): void {
            icon.symbol = "close"; // strokes that cross in the middle
            icon.color = "#96302f";
            wait(50);
            const image = grabImage(icon);
            compare(image.red(12, 12), 0x96);
            compare(image.green(12, 12), 0x30);
            icon.symbol = "";
            wait(50);
            verify(!icon.ready);
            compare(inked(grabImage(icon), 0, 24), 0);
        }
        function test_directional_icon_turns_round(): void {
            icon.color = "#96302f";
            icon.symbol = "forward";
            wait(50);
            const forward = grabImage(icon);
            icon.LayoutMirroring.enabled = true;
            wait(50);
            const back = grabImage(icon);
            icon.LayoutMirroring.enabled = false;
            verify(inked(forward, 0, 24) > 10);
            for (let x = 0; x < 24; ++x)
                compare(inked(back, x, x + 1), inked(forward, 23 - x, 24 - x), "column " + x);
        }
        function test_face_is_measured_as_qt_does(): void {
            compare(face.rise, qtFace.ascent - qtFace.descent);
            compare(face.widestWord, qtFace.advanceWidth("unmarked"));
            face.pixelSize = 14;
            verify(face.widestWord < qtFace.advanceWidth("unmarked"));
            face.pixelSize = 0;
            face.text = "";
            compare(face.widestWord, 0);
        }
        function test_sparkline_leaves_gaps_open(): void {
            spark.values = [5, 5, NaN, 5, 5];
            wait(50);
            const image = grabImage(spark);
            verify(inked(image, 5, 20) > 10, "first piece");
            verify(inked(image, 66, 84) > 10, "second piece");
            compare(inked(image, 30, 58), 0, "nothing is drawn where nothing was said");
        }
        function test_sparkline_of_nothing_is_empty(): void {
            spark.values = [NaN, NaN];
            wait(50);
            compare(inked(grabImage(spark), 0, 88), 0);
            spark.values = [];
            wait(50);
            compare(inked(grabImage(spark), 0, 88), 0);
        }
    }
}
