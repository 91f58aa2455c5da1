// SPDX-License-Identifier: GPL-3.0-or-later
// Control chart and reliable change against published figures.
#include "core/alliance/chart.h"
#include <QTest>

using namespace accord::alliance;

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void nistFigures();
    void fromEightOn();
    void flat();
    void reliableChangeFigures();
    void emptyOnesAreZero();
};

void TestChart::nistFigures()
{
    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, individuals control charts.
    const auto band = controlBand({49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1});
    QVERIFY(band.has_value());
    QVERIFY(qAbs(band->centre - 50.81) < 5e-9);
    QVERIFY(qAbs(band->meanMovingRange - 1.8778) < 5e-5);
    QVERIFY(qAbs(band->lower - 45.816) < 5e-4);
    QVERIFY(qAbs(band->upper - 55.804) < 5e-4);
}

void TestChart::fromEightOn()
{
    QVERIFY(!controlBand({}));
    QVERIFY(!controlBand({1, 2, 3, 4, 5, 6, 7}));
    QVERIFY(controlBand({1, 2, 3, 4, 5, 6, 7, 8}));
}

void TestChart::flat()
{
    const auto band = controlBand(QList<double>(8, 7.0));
    QCOMPARE(band->centre, 7.0);
    QCOMPARE(band->lower, 7.0);
    QCOMPARE(band->upper, 7.0);
}

void TestChart::reliableChangeFigures()
{
    // Jacobson & Truax 1991: sd 7.5, reliability .80, from 47.5 to 32.5.
    const ReliableChange change = reliableChange(47.5, 32.5, 7.5, 0.80);
    QVERIFY(qAbs(change.sdiff - 4.743) < 5e-4);
    QVERIFY(qAbs(change.index + 3.162) < 5e-4);
    QVERIFY(reliableChange(32.5, 47.5, 7.5, 0.80).index > 3.16);
}

void TestChart::emptyOnesAreZero()
{
    const ControlBand band;
    QVERIFY(band.centre == 0 && band.lower == 0 && band.upper == 0 && band.meanMovingRange == 0);
    const ReliableChange change;
    QVERIFY(change.sdiff == 0 && change.index == 0);
}

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
