// SPDX-License-Identifier: GPL-3.0-or-later
// The palette keeps its contrast in both lights, and sizes follow the reader within their bounds.
import QtQuick
import QtTest
import Accord.Controls

TestCase {
    id: root

    // Relative luminance and contrast ratio: WCAG 2.2, definitions of the same names.
    function luminance(colour: color): real {
        const part = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
    }
    function contrast(one: color, two: color): real {
        const a = luminance(one);
        const b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    name: "Theme"

    function cleanup(): void {
        Theme.dark = false;
        Theme.textScale = 1;
        Theme.reducedMotion = false;
    }
    function test_known_contrast(): void {
        fuzzyCompare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 1e-6);
        fuzzyCompare(contrast(Qt.color("#767676"), Qt.color("#ffffff")), 4.54, 0.01);
    }
    function test_contrast_data(): var {
        return [{tag: "light", dark: false}, {tag: "dark", dark: true}];
    }
    function test_contrast(data: var): void {
        Theme.dark = data.dark;
        for (const ground of ["bg", "surface", "sunken"]) {
            for (const ink of ["ink", "muted", "primary"])
                verify(contrast(Theme[ink], Theme[ground]) >= 4.5, ink + " on " + ground);
            for (const mark of ["bond", "goals", "tasks"]) // as text on pages and cards, as shapes anywhere
                verify(contrast(Theme[mark], Theme[ground]) >= (ground === "sunken" ? 3 : 4.5), mark + " on " + ground);
            verify(contrast(Theme.outline, Theme[ground]) >= 3, "outline on " + ground);
        }
        for (const [ink, ground] of [["primaryInk", "primary"], ["primary", "soft"], ["ink", "soft"], ["watch", "watchSoft"], ["act", "actSoft"], ["muted", "off"]])
            verify(contrast(Theme[ink], Theme[ground]) >= 4.5, ink + " on " + ground);
    }
    function test_text_size_is_bounded_data(): var {
        return [{tag: "smaller", scale: 0.5, body: 16}, {tag: "usual", scale: 1, body: 16}, {tag: "half more", scale: 1.5, body: 24}, {tag: "double", scale: 2, body: 32}, {tag: "beyond", scale: 9, body: 32}];
    }
    function test_text_size_is_bounded(data: var): void {
        Theme.textScale = data.scale;
        compare(Theme.bodySize, data.body);
        verify(Theme.smallSize >= 12 && Theme.navSize >= 12);
    }
    function test_reduced_motion_moves_nothing(): void {
        compare(Theme.motion, 150);
        Theme.reducedMotion = true;
        compare(Theme.motion, 0);
    }
}
