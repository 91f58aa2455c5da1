// SPDX-License-Identifier: GPL-3.0-or-later
// A page at every text size: nothing lost, the actions in reach, the focus in sight.
import QtQuick
import QtQuick.Layouts
import QtTest
import Accord.Controls

Item {
    id: root

    width: 320
    height: 640

    PageFrame {
        id: page
        anchors.fill: parent
        fill: true
        header: TopBar {
            width: page.width
            steps: 5
            step: 2
        }
        actions: ActionRow {
            SoftButton {
                large: true
                text: "Skip"
            }
            PrimaryButton {
                id: next
                text: "Next"
            }
        }

        Heading {
            text: "How close did you and your therapist feel today?"
        }
        BodyText {
            text: "There is no right answer, and nobody sees this one unless you say so."
        }
        Item {
            Layout.fillHeight: true
        }
        Notice {
            text: "The relay did not answer. Your check-in is safe here and will be sent later."
        }
        TextField {
            id: last
            label: "Anything else?"
            helper: "In your own words"
        }
        TextArea {
            id: area
            label: "Note"
            lines: 1
            visible: false
        }
    }

    TestCase {
        property Flickable scroll: findChild(page, "scroll")

        name: "PageFrame"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            Theme.textScale = 1;
            root.width = 320;
            root.height = 640;
            scroll.cancelFlick();
            scroll.contentY = 0;
            wait(20);
        }
        // Every visible text below `item` that does not fit its own height or width.
        function clipped(item: Item): var {
            let found = [];
            if (item instanceof Text && item.visible && item.text && (item.contentHeight > item.height + 1 || item.contentWidth > item.width + 1))
                found.push(item.text);
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(clipped(item.children[i]));
            return found;
        }
        function lowEdge(item: Item): real {
            return item.mapToItem(root, 0, item.height).y;
        }

        function test_fits_without_scrolling(): void {
            compare(clipped(page).join(), "");
            verify(!scroll.interactive);
            verify(page.actionsStay);
            verify(lowEdge(next) <= root.height);
        }
        function test_fill_takes_what_is_left(): void {
            fuzzyCompare(lowEdge(last), scroll.mapToItem(root, 0, scroll.height).y - Theme.gap24, 1);
        }
        function test_scrolls_at_200_percent(): void {
            Theme.textScale = 2;
            tryVerify(() => scroll.contentHeight > scroll.height);
            verify(scroll.interactive);
            compare(clipped(page).join(), "");
            verify(page.actionsStay);
            verify(lowEdge(next) <= root.height);
            touchDrag(300, 100);
            tryVerify(() => scroll.contentY > 50);
        }
        function touchDrag(from: real, to: real): void {
            const touch = touchEvent(page);
            touch.press(1, page, 160, from).commit();
            for (let y = from; y > to; y -= 20) {
                touch.move(1, page, 160, y).commit();
                wait(20); // moves arrive with the next frame
            }
            touch.release(1, page, 160, to).commit();
        }
        function test_focus_is_brought_into_sight(): void {
            Theme.textScale = 2;
            tryVerify(() => scroll.contentHeight > scroll.height);
            last.focusInput();
            tryVerify(() => lowEdge(last) <= scroll.mapToItem(root, 0, scroll.height).y + Theme.action);
            verify(scroll.contentY > 0);
        }
        function test_the_line_being_written_stays_in_sight(): void {
            area.visible = true;
            area.focusInput();
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Return);
            tryVerify(() => area.height > scroll.height);
            const caret = () => page.editor.mapToItem(root, 0, page.caret.y + page.caret.height).y;
            tryVerify(() => caret() <= scroll.mapToItem(root, 0, scroll.height).y);
            area.text = "";
            area.visible = false;
        }
        function test_large_actions_scroll_on_a_small_screen(): void {
            Theme.textScale = 2;
            root.height = 240;
            tryVerify(() => !page.actionsStay);
            compare(next.mapToItem(scroll.contentItem, 0, 0).y > scroll.height, true);
            scroll.contentY = scroll.contentHeight - scroll.height;
            verify(lowEdge(next) <= root.height);
        }
        function test_wide_windows_keep_a_readable_column(): void {
            root.width = 1200;
            tryVerify(() => last.width === 560);
            fuzzyCompare(last.mapToItem(root, 0, 0).x, 320, 1);
        }
    }
}
