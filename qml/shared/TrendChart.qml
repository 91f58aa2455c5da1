// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a series of sessions; the only file that imports QtCharts. Naming it in a file loads QtCharts together
// with that file; TrendView loads it when it is made.
//
// QtCharts draws the lines and shapes; axes, band and marks are ours, for type and colours that follow Theme. A skipped
// answer is a gap. Time runs in the reading direction: in right-to-left the first session stands at the right and the values
// change sides, as the line does on which the answer was given. Nothing moves. Tap a session, or walk with the arrow keys.
pragma ComponentBehavior: Bound

import QtCharts
import QtQuick
import Accord.Controls
import Accord.SharedModels

Item {
    id: root

    property var bondRuns: [] // lists of runs of points (session, 0-10); as TrendModel gives them
    property var goalsRuns: []
    property var tasksRuns: []
    property var totalRuns: [] // drawn where it is not empty
    property var dropSessions: [] // session numbers
    property string dropLabel: qsTr("dip")
    property bool hasBand: false
    property real bandLower: 0
    property real bandUpper: 0
    property int firstNumber: 1
    property int lastNumber: 1
    property int selectedNumber: 0 // 0: none; the page keeps it
    property string summary // what a screen reader says of the picture
    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property bool crowded: axis.crowded
    readonly property color ground: Theme.surface // around the shapes, so that they stand apart where they overlap
    signal sessionTapped(int number)

    function draw(): void {
        chart.removeAllSeries();
        if (root.lastNumber < root.firstNumber)
            return;
        // The last is on top. Sizes at which the three shapes look equally large, and show behind each other.
        const parts = [[root.totalRuns, Theme.primary, ScatterSeries.MarkerShapeCircle, 0.95],
            [root.tasksRuns, Theme.tasks, ScatterSeries.MarkerShapeTriangle, 1.1],
            [root.goalsRuns, Theme.goals, ScatterSeries.MarkerShapeRectangle, 0.9],
            [root.bondRuns, Theme.bond, ScatterSeries.MarkerShapeCircle, 0.95]];
        for (const [runs, color] of parts)
            axis.pieces(runs).forEach(piece => root.drawLine(piece, color));
        for (const [runs, color, shape, size] of parts)
            root.drawShapes(axis.marks(runs), color, shape, size);
    }
    function drawLine(points: var, color: color): void {
        const line = chart.createSeries(ChartView.SeriesTypeLine, "", sessions, values);
        line.color = color;
        line.width = Theme.ringWidth;
        line.capStyle = Qt.RoundCap;
        points.forEach(point => line.append(point.x, point.y));
    }
    function drawShapes(points: var, color: color, shape: int, size: real): void {
        if (points.length === 0)
            return;
        const shapes = chart.createSeries(ChartView.SeriesTypeScatter, "", sessions, values);
        shapes.color = color;
        shapes.markerShape = shape;
        shapes.markerSize = size * Theme.gap12 * Math.min(Theme.scale, 1.5);
        shapes.borderColor = root.ground;
        shapes.borderWidth = Theme.line;
        points.forEach(point => shapes.append(point.x, point.y));
    }
    function step(by: int): void {
        if (root.lastNumber < root.firstNumber)
            return;
        const from = root.selectedNumber || (by > 0 ? root.firstNumber - 1 : root.lastNumber + 1);
        root.sessionTapped(Math.max(root.firstNumber, Math.min(root.lastNumber, from + by)));
    }
    function number(value: real): string {
        return Number(value).toLocaleString(Qt.locale(), "f", 0);
    }

    implicitWidth: Theme.readable
    implicitHeight: legend.height + plot.anchors.topMargin + Math.max(4 * Theme.gap48, Math.min(6 * Theme.gap48, width * 0.85)) + plot.anchors.bottomMargin
    activeFocusOnTab: true
    Keys.onLeftPressed: root.step(root.mirrored ? 1 : -1)
    Keys.onRightPressed: root.step(root.mirrored ? -1 : 1)
    Accessible.role: Accessible.Chart
    Accessible.name: root.summary
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(1)
    Accessible.onDecreaseAction: root.step(-1)
    onBondRunsChanged: soon.restart()
    onGoalsRunsChanged: soon.restart()
    onTasksRunsChanged: soon.restart()
    onTotalRunsChanged: soon.restart()
    onCrowdedChanged: soon.restart()
    onGroundChanged: soon.restart()
    Component.onCompleted: root.draw()

    Timer { // a new series changes all its parts at once: they are drawn together
        id: soon
        interval: 0
        onTriggered: root.draw()
    }

    SessionAxis {
        id: axis
        first: root.firstNumber
        last: Math.max(root.firstNumber, root.lastNumber)
        length: plot.width
        labelRoom: metrics.width + Theme.gap12
        markRoom: Theme.gap16
        mirrored: root.mirrored
    }
    TextMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.smallSize
        text: root.number(Math.max(10, root.lastNumber))
    }
    TrendLegend {
        id: legend
        width: parent.width
        totalOnly: root.totalRuns.length > 0
        band: root.hasBand
    }
    Item {
        id: plot

        readonly property real unit: height / (10 + 2 * values.pad)

        function fromTop(value: real): real {
            return (10 + values.pad - value) * unit;
        }
        function across(number: int): real {
            return axis.maximum > axis.minimum ? axis.position(number) : 0; // reading the axis makes bindings follow it
        }

        anchors.top: legend.bottom
        anchors.topMargin: Theme.gap12 + (root.dropSessions.length > 0 ? metrics.height : 0)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: metrics.height + Theme.gap8
        anchors.left: parent.left
        anchors.leftMargin: metrics.width + Theme.gap8
        anchors.right: parent.right

        Rectangle {
            y: plot.fromTop(root.bandUpper)
            width: plot.width
            height: plot.fromTop(root.bandLower) - y
            color: Theme.soft
            visible: root.hasBand
        }
        Rectangle { // the chosen session
            x: plot.across(root.selectedNumber) - width / 2
            width: Theme.gap24
            height: plot.height
            radius: Theme.gap4
            color: Qt.alpha(Theme.ink, 0.07)
            visible: root.selectedNumber >= root.firstNumber && root.selectedNumber <= root.lastNumber
        }
        Repeater {
            model: [0, 5, 10]

            Rectangle {
                id: grid

                required property int modelData

                y: Math.round(plot.fromTop(modelData))
                width: plot.width
                height: Theme.line
                color: Theme.hairline

                Text {
                    anchors.right: parent.left
                    anchors.rightMargin: Theme.gap8
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.number(grid.modelData)
                    color: Theme.muted
                    font: metrics.font
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: root.dropSessions

            DropMark {
                required property int modelData
                required property int index
                readonly property real before: index > 0 ? root.dropSessions[index - 1] : -1000

                x: plot.across(modelData)
                height: plot.fromTop(0)
                room: plot.width
                text: Math.abs(x - plot.across(before)) > wordMetrics.width + Theme.gap8 ? root.dropLabel : ""
            }
        }
        TextMetrics {
            id: wordMetrics
            font: metrics.font
            text: root.dropLabel
        }
        ChartView {
            id: chart
            width: plot.width
            height: plot.height
            enabled: false // taps are ours
            animationOptions: ChartView.NoAnimation
            antialiasing: true
            backgroundColor: Theme.clear
            dropShadowEnabled: false
            legend.visible: false
            plotArea: Qt.rect(0, 0, width, height)
            Accessible.ignored: true

            ValuesAxis { // ValueAxis by its older name, the only one of the two that qmllint 6.4 can tell
                id: sessions
                min: axis.minimum
                max: axis.maximum
                reverse: root.mirrored
                visible: false
            }
            ValuesAxis {
                id: values

                readonly property real pad: 10 * Theme.gap8 / Math.max(Theme.gap48, plot.height - Theme.gap16)

                min: -pad
                max: 10 + pad
                visible: false
            }
        }
        Repeater {
            model: axis.ticks

            Text {
                required property int modelData

                objectName: "label-" + modelData
                x: plot.across(modelData) - width / 2
                y: plot.height + Theme.gap8
                text: root.number(modelData)
                color: modelData === root.selectedNumber ? Theme.ink : Theme.muted
                font: metrics.font
                Accessible.ignored: true
            }
        }
    }
    Item { // as wide as the page lets it be, and down over the numbers: its ends are as easy to meet as its middle
        anchors.top: legend.bottom
        anchors.bottom: parent.bottom
        width: root.width

        TapHandler { // a MouseArea loses the second of two quick taps of a finger (6.4)
            enabled: root.lastNumber >= root.firstNumber
            onTapped: point => root.sessionTapped(axis.sessionAt(point.position.x - plot.x))
        }
    }
    FocusRing {
        radius: Theme.fieldRadius
        shown: root.activeFocus // comes by keyboard only
    }
}
