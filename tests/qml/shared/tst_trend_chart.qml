// SPDX-License-Identifier: GPL-3.0-or-later
// The chart under a mouse, a finger and keys: every place on it means the session nearest to it.
import QtQuick
import QtTest
import Accord.Controls
import Accord.Shared
import Accord.TestTools

Item {
    id: root

    width: 360
    height: 640

    TrendChart {
        id: chart
        width: root.width
        summary: "It rose, fell and rose."
        onSessionTapped: number => chart.selectedNumber = number
    }
    ScreenReader {
        id: reader
    }
    SignalSpy {
        id: tapped
        target: chart
        signalName: "sessionTapped"
    }

    TestCase {
        name: "TrendChart"
        when: windowShown

        // A value per session from 1 on; null is one that was skipped.
        function show(values: var): void {
            const runs = [];
            let run = [];
            for (let i = 0; i < values.length; ++i) {
                if (values[i] !== null)
                    run.push(Qt.point(i + 1, values[i]));
                if (run.length > 0 && (values[i] === null || i === values.length - 1)) {
                    runs.push(run);
                    run = [];
                }
            }
            chart.firstNumber = 1;
            chart.lastNumber = values.length;
            chart.bondRuns = runs;
            wait(50);
        }
        function init(): void {
            Theme.reducedMotion = true;
            chart.LayoutMirroring.enabled = false;
            chart.selectedNumber = 0;
            chart.firstNumber = 1;
            chart.totalRuns = [];
            chart.dropSessions = [];
            root.width = 360;
            show([6, 7, 8, 7, 6, 7]);
            tapped.clear();
        }
        // Where a session's label stands, on the chart.
        function placeOf(number: int): real {
            const label = findChild(chart, "label-" + number);
            verify(label, "label " + number);
            return label.mapToItem(chart, label.width / 2, 0).x;
        }
        function touch(x: real, y: real): void {
            const finger = touchEvent(chart);
            finger.press(1, chart, x, y).commit();
            finger.release(1, chart, x, y).commit();
        }
        // Pixels of the bond's colour in the columns around a place halfway between two sessions.
        function inked(image: var, x: int): int {
            let count = 0;
            for (let column = x - 4; column <= x + 4; ++column)
                for (let y = 60; y < image.height - 30; ++y)
                    count += image.red(column, y) > 150 && image.green(column, y) < 110 && image.blue(column, y) < 80 ? 1 : 0;
            return count;
        }

        function test_a_tap_chooses_the_nearest_data(): var {
            const rows = [];
            for (const by of ["mouse", "finger"])
                for (let number = 1; number <= 6; ++number)
                    for (const off of [-0.4, 0, 0.4])
                        rows.push({tag: by + " " + number + " " + off, finger: by === "finger", number: number, off: off});
            return rows;
        }
        function test_a_tap_chooses_the_nearest(data: var): void {
            const x = Math.min(chart.width - 1, placeOf(data.number) + data.off * (placeOf(2) - placeOf(1)));
            if (data.finger)
                touch(x, 200);
            else
                mouseClick(chart, x, 200);
            compare(tapped.count, 1, "at " + x);
            compare(chart.selectedNumber, data.number);
        }
        function test_no_place_on_the_picture_is_deaf_data(): var {
            return [{tag: "very left", x: 1, y: 200, number: 1}, {tag: "left of the first", x: 14, y: 120, number: 1}, {tag: "among the values", x: 55, y: 200, number: 1}, {tag: "very right", x: 359, y: 200, number: 6}, {tag: "on the numbers", x: 359, y: -4, number: 6}];
        }
        function test_no_place_on_the_picture_is_deaf(data: var): void {
            mouseClick(chart, data.x, data.y > 0 ? data.y : chart.height + data.y);
            compare(chart.selectedNumber, data.number);
            chart.selectedNumber = 0;
            touch(data.x, data.y > 0 ? data.y : chart.height + data.y);
            compare(chart.selectedNumber, data.number);
        }
        function test_a_gap_can_be_chosen_and_stays_open(): void {
            show([6, 7, null, 7, 6, 7]);
            mouseClick(chart, placeOf(3), 200);
            compare(chart.selectedNumber, 3);
            chart.selectedNumber = 0;
            wait(50);
            const image = grabImage(chart);
            verify(inked(image, (placeOf(1) + placeOf(2)) / 2) > 0, "a line where there are answers");
            compare(inked(image, (placeOf(2) + placeOf(3)) / 2), 0, "none into the gap");
            compare(inked(image, (placeOf(3) + placeOf(4)) / 2), 0, "none out of it");
        }
        function test_one_session_stands_in_the_middle(): void {
            show([6]);
            verify(Math.abs(placeOf(1) - chart.width / 2) < 20);
            for (const x of [1, chart.width / 2, chart.width - 1]) {
                chart.selectedNumber = 0;
                mouseClick(chart, x, 200);
                compare(chart.selectedNumber, 1);
            }
        }
        function test_no_session_is_chosen_where_there_is_none(): void {
            show([]);
            mouseClick(chart, 180, 200);
            chart.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(tapped.count, 0);
        }
        function test_many_sessions(): void {
            show(Array.from({length: 200}, (_, i) => 5 + i % 3));
            mouseClick(chart, 1, 200);
            compare(chart.selectedNumber, 1);
            mouseClick(chart, 359, 200);
            compare(chart.selectedNumber, 200);
        }
        function test_right_to_left(): void {
            chart.LayoutMirroring.enabled = true;
            wait(50);
            verify(placeOf(1) > placeOf(6), "time runs in the reading direction");
            mouseClick(chart, 359, 200);
            compare(chart.selectedNumber, 1);
            mouseClick(chart, 1, 200);
            compare(chart.selectedNumber, 6);
            mouseClick(chart, placeOf(4), 200);
            compare(chart.selectedNumber, 4);
            chart.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left); // onwards, as one reads
            compare(chart.selectedNumber, 5);
            keyClick(Qt.Key_Right);
            compare(chart.selectedNumber, 4);
        }
        function test_keys_walk_from_end_to_end(): void {
            chart.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(chart.selectedNumber, 1);
            keyClick(Qt.Key_Left);
            compare(chart.selectedNumber, 1);
            for (let i = 0; i < 9; ++i)
                keyClick(Qt.Key_Right);
            compare(chart.selectedNumber, 6);
            chart.selectedNumber = 0;
            keyClick(Qt.Key_Left); // from none, the newest
            compare(chart.selectedNumber, 6);
        }
        function test_what_changes_is_drawn_anew(): void {
            const middle = (placeOf(2) + placeOf(3)) / 2;
            verify(inked(grabImage(chart), middle) > 0);
            chart.bondRuns = [];
            wait(50);
            compare(inked(grabImage(chart), middle), 0);
        }
        function test_a_screen_reader_hears_the_sentence(): void {
            compare(reader.name(chart), "It rose, fell and rose.");
            compare(reader.problems(root), "");
            verify(reader.increase(chart));
            compare(chart.selectedNumber, 1);
            verify(reader.increase(chart) && reader.decrease(chart));
            compare(chart.selectedNumber, 1);
        }
    }
}
