// SPDX-License-Identifier: GPL-3.0-or-later
// The bar waits before it shows, does not flicker, stays within its line, and leaves nothing behind.
#include "app/cli/analyze/progress_bar.h"
#include <QBuffer>
#include <QTest>

using namespace accord::cli;

class TestProgressBar : public QObject
{
    Q_OBJECT

private slots:
    void quickWorkShowsNothing();
    void longWorkShowsAndCleansUp();
    void notOnATerminal();
};

void TestProgressBar::quickWorkShowsNothing()
{
    QBuffer terminal;
    terminal.open(QIODevice::WriteOnly);
    {
        ProgressBar bar(terminal, true);
        bar.show(0.5);
    }
    QCOMPARE(terminal.data(), QByteArray());
}

void TestProgressBar::longWorkShowsAndCleansUp()
{
    QBuffer terminal;
    terminal.open(QIODevice::WriteOnly);
    {
        ProgressBar bar(terminal, true);
        QTest::qSleep(510);
        bar.show(0.5);
        bar.show(0.6); // too soon after
        QCOMPARE(terminal.data(), "\r[" + QByteArray(20, '#') + QByteArray(20, '.') + "]  50 %");
        QTest::qSleep(110);
        bar.show(7);
        QVERIFY(terminal.data().endsWith("\r[" + QByteArray(40, '#') + "] 100 %"));
    }
    const QByteArray line = terminal.data().split('\r').at(3);
    QCOMPARE(line, QByteArray(line.size(), ' '));
    QVERIFY(line.size() >= 48 && line.size() < 80);
    QVERIFY(terminal.data().endsWith('\r'));
}

void TestProgressBar::notOnATerminal()
{
    QBuffer terminal;
    terminal.open(QIODevice::WriteOnly);
    ProgressBar bar(terminal, false);
    QTest::qSleep(510);
    bar.show(0.5);
    bar.clear();
    QCOMPARE(terminal.data(), QByteArray());
}

QTEST_GUILESS_MAIN(TestProgressBar)
#include "tst_progress_bar.moc"
