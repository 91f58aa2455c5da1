// SPDX-License-Identifier: GPL-3.0-or-later
// Reading codes from grey pixels: nothing from pixels that cannot be, the text from those that are.
#include "core/qr/qr.h"

#include <QTest>

using namespace accord;

namespace {

/// Each pixel `factor` times in both directions, with `more` octets of padding at each row's end.
qr::GreyPixels enlarged(const qr::GreyPixels& from, int factor, int more = 0)
{
    qr::GreyPixels to{from.width * factor, from.height * factor, from.width * factor + more, {}};
    to.octets.fill('\x55', qsizetype(to.stride) * to.height);
    for (int y = 0; y < to.height; ++y)
        for (int x = 0; x < to.width; ++x)
            to.octets[qsizetype(y) * to.stride + x] = from.octets.at(qsizetype(y / factor) * from.stride + x / factor);
    return to;
}

} // namespace

class TestQr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsThatCannotBeShowNothing_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("octets");
        QTest::newRow("nothing") << 0 << 0 << 0 << 0;
        QTest::newRow("no width") << 0 << 10 << 10 << 100;
        QTest::newRow("no height") << 10 << 0 << 10 << 100;
        QTest::newRow("below zero") << -10 << -10 << -10 << 100;
        QTest::newRow("rows overlap") << 10 << 10 << 9 << 100;
        QTest::newRow("stride below zero") << 10 << 10 << -10 << 100;
        QTest::newRow("one octet short") << 10 << 10 << 10 << 99;
        QTest::newRow("more than there can be") << 40'000 << 40'000 << 40'000 << 100;
        QTest::newRow("sizes that overflow") << 0x7fffffff << 0x7fffffff << 0x7fffffff << 100;
        QTest::newRow("one pixel") << 1 << 1 << 1 << 1;
        QTest::newRow("a line") << 1000 << 1 << 1000 << 1000;
        QTest::newRow("empty paper") << 100 << 100 << 100 << 10'000;
    }
    void pixelsThatCannotBeShowNothing()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, stride);
        QFETCH(int, octets);
        QCOMPARE(qr::read({width, height, stride, QByteArray(octets, '\xff')}), QStringList());
    }

    void textsThatDoNotFitAreNoCode()
    {
        QVERIFY(qr::draw(QString()).octets.isEmpty());
        QVERIFY(!qr::draw(QString(4296, u'A')).octets.isEmpty());
        QVERIFY(qr::draw(QString(4297, u'A')).octets.isEmpty());
    }

    void readsWhatItDraws()
    {
        for (const int length : {1, 20, 787, 1560, 4296}) {
            const QString text(length, u'7');
            QCOMPARE(qr::read(enlarged(qr::draw(text), 3)), QStringList{text});
        }
    }

    void rowsMayBePadded()
    {
        const QString text = QStringLiteral("ACRD1:PADDED");
        QCOMPARE(qr::read(enlarged(qr::draw(text), 4, 13)), QStringList{text});
    }

    void noiseShowsNothingAndEndsInTime()
    {
        quint32 state = 1;
        qr::GreyPixels noise{640, 480, 640, QByteArray(640 * 480, '\0')};
        for (char& octet : noise.octets)
            octet = char((state = state * 1664525 + 1013904223) >> 24);
        QCOMPARE(qr::read(noise), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestQr)
#include "test_qr.moc"
