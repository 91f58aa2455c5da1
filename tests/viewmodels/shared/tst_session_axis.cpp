// SPDX-License-Identifier: GPL-3.0-or-later
// The trend's horizontal axis from one session to a thousand, in both reading directions.
#include "app/shared/session_axis.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using accord::app::SessionAxis;

class SessionAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void labelsAreTheExpected_data();
    void labelsAreTheExpected();
    void aFingerMeansTheNearestSession();
    void shapesStayInsideThePlot();
    void longLinesAreCutAndLoseNothing();
    void tooManyForThePixelsKeepTheirHighsAndLows();
    void crowdedLinesKeepShapesForLonePoints();
};

namespace {

void set(SessionAxis& axis, int first, int last, qreal length, bool mirrored = false)
{
    axis.setProperty("first", first);
    axis.setProperty("last", last);
    axis.setProperty("length", length);
    axis.setProperty("labelRoom", 36.0);
    axis.setProperty("markRoom", 14.0);
    axis.setProperty("mirrored", mirrored);
}

} // namespace

void SessionAxisTest::labelsNeverTouch_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 5, 7, 8, 9, 12, 13, 20, 33, 50, 99, 100, 101, 250, 500, 999, 1000})
        QTest::addRow("%d", count) << count;
}

void SessionAxisTest::labelsNeverTouch()
{
    QFETCH(int, count);
    for (const qreal length : {180.0, 290.0, 750.0}) {
        SessionAxis axis;
        set(axis, 1, count, length);
        const QList<int> ticks = axis.ticks();
        QVERIFY(!ticks.isEmpty());
        QVERIFY(ticks.size() <= length / 36 + 1);
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i] >= 1 && ticks[i] <= count);
            if (i > 0)
                QVERIFY(axis.position(ticks[i]) - axis.position(ticks[i - 1]) >= 36 - 1e-9);
        }
    }
}

void SessionAxisTest::labelsAreTheExpected_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QList<int>>("ticks");
    QTest::newRow("one") << 1 << 1 << QList<int>{1};
    QTest::newRow("two") << 1 << 2 << QList<int>{1, 2};
    QTest::newRow("seven") << 1 << 7 << QList<int>{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("twelve") << 1 << 12 << QList<int>{1, 3, 5, 7, 9, 11};
    QTest::newRow("the last five of twelve") << 8 << 12 << QList<int>{8, 9, 10, 11, 12};
    QTest::newRow("forty") << 1 << 40 << QList<int>{1, 10, 20, 30, 40};
    QTest::newRow("a thousand") << 1 << 1000 << QList<int>{1, 200, 400, 600, 800, 1000};
}

void SessionAxisTest::labelsAreTheExpected()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QList<int>, ticks);
    SessionAxis axis;
    set(axis, first, last, 290);
    QCOMPARE(axis.ticks(), ticks);
}

void SessionAxisTest::aFingerMeansTheNearestSession()
{
    for (const bool mirrored : {false, true}) {
        SessionAxis axis;
        set(axis, 3, 12, 300, mirrored);
        for (int number = 3; number <= 12; ++number) {
            QCOMPARE(axis.sessionAt(axis.position(number)), number);
            QCOMPARE(axis.sessionAt(axis.position(number) + 14), number);
        }
        QCOMPARE(axis.sessionAt(-50), mirrored ? 12 : 3);
        QCOMPARE(axis.sessionAt(400), mirrored ? 3 : 12);
        QCOMPARE(axis.position(3) < axis.position(12), !mirrored);
    }
    SessionAxis empty;
    QCOMPARE(empty.sessionAt(10), 1);
}

void SessionAxisTest::shapesStayInsideThePlot()
{
    SessionAxis axis;
    for (const int count : {1, 2, 12, 1000}) {
        set(axis, 1, count, 290);
        QVERIFY(axis.position(1) >= 7 - 1e-9);
        QVERIFY(axis.position(count) <= 290 - 7 + 1e-9);
    }
    set(axis, 4, 4, 290);
    QCOMPARE(axis.position(4), 145.0);
}

void SessionAxisTest::longLinesAreCutAndLoseNothing()
{
    QList<QPointF> line;
    for (int number = 1; number <= 203; ++number)
        line << QPointF(number, 5);
    SessionAxis axis;
    set(axis, 1, 203, 600); // room for every point
    const auto pieces = axis.pieces({line, {QPointF(300, 5)}, {}});
    QCOMPARE(pieces.size(), 5);
    QList<QPointF> joined{line.first()};
    for (const auto& piece : pieces) {
        QVERIFY(piece.size() >= 2 && piece.size() <= 51);
        QCOMPARE(piece.first(), joined.last());
        joined << piece.mid(1);
    }
    QCOMPARE(joined, line);
}

void SessionAxisTest::tooManyForThePixelsKeepTheirHighsAndLows()
{
    QList<QPointF> line;
    for (int number = 1; number <= 1000; ++number)
        line << QPointF(number, number == 417 ? 0 : number == 418 ? 10 : 5 + number % 3);
    SessionAxis axis;
    set(axis, 1, 1000, 300);
    QList<QPointF> kept;
    const auto pieces = axis.pieces({line});
    for (const auto& piece : pieces)
        kept << piece.mid(kept.isEmpty() ? 0 : 1);
    QVERIFY(kept.size() > 200 && kept.size() < 400);
    QCOMPARE(kept.first(), line.first());
    QCOMPARE(kept.last(), line.last());
    QVERIFY(kept.contains(QPointF(417, 0)) && kept.contains(QPointF(418, 10)));
    QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](QPointF one, QPointF two) { return one.x() < two.x(); }));
}

void SessionAxisTest::crowdedLinesKeepShapesForLonePoints()
{
    const QList<QList<QPointF>> runs{{{1, 5}, {2, 6}}, {{4, 7}}};
    SessionAxis axis;
    set(axis, 1, 12, 290);
    QVERIFY(!axis.crowded());
    QCOMPARE(axis.marks(runs).size(), 3);
    set(axis, 1, 200, 290);
    QVERIFY(axis.crowded());
    const QList<QPointF> lone{{4, 7}};
    QCOMPARE(axis.marks(runs), lone);
}

QTEST_APPLESS_MAIN(SessionAxisTest)
#include "tst_session_axis.moc"
