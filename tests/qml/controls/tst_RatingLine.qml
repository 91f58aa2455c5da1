// SPDX-License-Identifier: GPL-3.0-or-later
// The rating line: bare until touched, then exactly where the person put it.
import QtQuick
import QtTest
import Accord.Controls
import Accord.TestTools

Item {
    id: root

    property bool mirrored: false
    property real stored: 0
    property bool answered: false

    width: 360
    height: 640
    LayoutMirroring.enabled: root.mirrored
    LayoutMirroring.childrenInherit: true

    Flickable {
        id: page
        anchors.fill: parent
        contentHeight: 1200

        RatingLine {
            id: line
            x: 20
            y: 300
            width: 320
            label: "How close?"
            lowAnchor: "Far apart"
            highAnchor: "Very close"
            value: root.stored
            answered: root.answered
            onMoved: value => {
                root.stored = value;
                root.answered = true;
            }
        }
    }
    ScreenReader {
        id: reader
    }
    SignalSpy {
        id: moved
        target: line
        signalName: "moved"
    }

    TestCase {
        id: test

        property Item thumb: findChild(line, "thumb")
        property Item track: findChild(line, "track")

        function init(): void {
            Theme.reducedMotion = true;
            root.mirrored = false;
            root.stored = 0;
            root.answered = false;
            line.enabled = true;
            page.cancelFlick();
            page.contentY = 0;
            moved.clear();
            wait(0);
        }
        // Where a value lies on the track, measured from its left edge in left-to-right.
        function along(value: real): real {
            return Theme.thumb / 2 + value / 10 * (track.width - Theme.thumb);
        }
        function thumbCentre(): real {
            return thumb.mapToItem(track, thumb.width / 2, 0).x;
        }

        name: "RatingLine"
        when: windowShown

        function test_untouched_has_no_thumb_and_says_so(): void {
            verify(!thumb.visible);
            compare(reader.role(line), Accessible.Slider);
            compare(reader.name(line), "How close?");
            verify(reader.description(line).includes("Not answered yet"));
            verify(reader.description(line).includes("Far apart"));
            compare(moved.count, 0);
        }
        function test_tap_places_the_thumb_there_data(): var {
            return [{tag: "low", value: 0}, {tag: "third", value: 3.3}, {tag: "high", value: 10}];
        }
        function test_tap_places_the_thumb_there(data: var): void {
            const touch = touchEvent(track);
            touch.press(1, track, along(data.value), 10).commit();
            verify(thumb.visible);
            compare(moved.count, 0, "not before the finger lifts");
            touch.release(1, track, along(data.value), 10).commit();
            compare(moved.count, 1);
            fuzzyCompare(root.stored, data.value, 1e-9);
            verify(thumb.visible);
            fuzzyCompare(thumbCentre(), along(data.value), 0.01);
            verify(!reader.description(line).includes("Not answered yet"));
        }
        function test_two_quick_taps_close_together_both_count(): void {
            for (const value of [5, 5.3]) {
                const touch = touchEvent(track);
                touch.press(1, track, along(value), 10).commit();
                touch.release(1, track, along(value), 10).commit();
                fuzzyCompare(root.stored, value, 0.06);
                verify(thumb.visible);
                fuzzyCompare(thumbCentre(), along(root.stored), 0.5);
            }
            compare(moved.count, 2);
        }
        function test_tap_beyond_the_ends_is_the_end(): void {
            mouseClick(track, 1, 5);
            compare(root.stored, 0);
            mouseClick(track, track.width - 1, 5);
            compare(root.stored, 10);
        }
        function test_drag_follows_and_reports_once(): void {
            const touch = touchEvent(track);
            touch.press(1, track, along(2), 20).commit();
            for (const value of [3, 4, 5, 6, 7])
                touch.move(1, track, along(value), 20).commit();
            tryVerify(() => Math.abs(thumbCentre() - along(7)) < 0.6); // moves arrive with the next frame
            compare(moved.count, 0);
            touch.move(1, track, along(7), 200).commit(); // a finger that slips off the line keeps hold of it
            touch.release(1, track, along(7), 200).commit();
            compare(moved.count, 1);
            compare(root.stored, 7);
            compare(page.contentY, 0);
        }
        function test_swipe_that_scrolls_the_page_rates_nothing(): void {
            const touch = touchEvent(track);
            touch.press(1, track, along(5), 30).commit();
            for (let y = 20; y > -120; y -= 10) {
                touch.move(1, track, along(5), y).commit();
                wait(20); // moves arrive with the next frame
            }
            tryVerify(() => page.contentY > 20);
            touch.release(1, track, along(5), -120).commit();
            compare(moved.count, 0);
            verify(!thumb.visible);
        }
        function test_steppers_begin_in_the_middle_data(): var {
            return [{tag: "minus", button: "minus", then: 4.5}, {tag: "plus", button: "plus", then: 5.5}];
        }
        function test_steppers_begin_in_the_middle(data: var): void {
            const button = findChild(line, data.button);
            verify(button.width >= 48 && button.height >= 48);
            mouseClick(button);
            compare(root.stored, 5);
            mouseClick(button);
            compare(root.stored, data.then);
        }
        function test_steppers_stop_at_the_ends(): void {
            root.answered = true;
            root.stored = 9.8;
            mouseClick(findChild(line, "plus"));
            compare(root.stored, 10);
            mouseClick(findChild(line, "plus"));
            compare(root.stored, 10);
            compare(moved.count, 1, "nothing moved the second time");
        }
        function test_keys(): void {
            line.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(root.stored, 5);
            for (const [key, value] of [[Qt.Key_Right, 5.1], [Qt.Key_Up, 5.2], [Qt.Key_Left, 5.1], [Qt.Key_Down, 5], [Qt.Key_PageUp, 6], [Qt.Key_PageDown, 5], [Qt.Key_Home, 0], [Qt.Key_Left, 0], [Qt.Key_End, 10]]) {
                keyClick(key);
                compare(root.stored, value);
            }
        }
        function test_values_are_round(): void {
            root.answered = true;
            root.stored = 6.8;
            line.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(String(root.stored), "6.9");
            mouseClick(track, along(3.14159), 20);
            compare(String(root.stored), "3.1");
        }
        function test_right_to_left_mirrors_everything(): void {
            root.mirrored = true;
            wait(50);
            verify(findChild(line, "plus").x < findChild(line, "minus").x);
            mouseClick(track, track.width - along(2), 20);
            compare(root.stored, 2);
            fuzzyCompare(thumbCentre(), track.width - along(2), 0.01);
            keyClick(Qt.Key_Left);
            compare(root.stored, 2.1);
            keyClick(Qt.Key_Right);
            compare(root.stored, 2);
            keyClick(Qt.Key_Up);
            compare(root.stored, 2.1);
        }
        function test_screen_reader_moves_it(): void {
            verify(reader.increase(line));
            compare(root.stored, 5);
            verify(reader.increase(line));
            compare(root.stored, 5.5);
            verify(reader.decrease(line));
            compare(root.stored, 5);
            verify(reader.name(findChild(line, "minus")).includes("Far apart"));
            verify(reader.press(findChild(line, "plus")));
            compare(root.stored, 5.5);
        }
        function test_the_next_question_starts_bare(): void {
            mouseClick(track, along(8), 20);
            verify(thumb.visible);
            root.answered = false; // another question in the same place
            root.stored = 0;
            verify(!thumb.visible);
            mouseClick(track, along(4), 20);
            compare(root.stored, 4);
        }
        function test_disabled_takes_nothing(): void {
            line.enabled = false;
            mouseClick(track, along(4), 20);
            verify(!reader.increase(line) || moved.count === 0);
            mouseClick(findChild(line, "plus"));
            compare(moved.count, 0);
            verify(!thumb.visible);
        }
    }
}
