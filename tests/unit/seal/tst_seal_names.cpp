// SPDX-License-Identifier: GPL-3.0-or-later
// Which display names and relay addresses are accepted from another device.
#include "core/seal/names.h"

#include <QTest>

using namespace accord::seal;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void displayName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        const QString emoji = QString::fromUcs4(U"\U0001F33F");
        QTest::newRow("plain") << QStringLiteral("Dr. Maya Lindgren") << true;
        QTest::newRow("one letter") << QStringLiteral("M") << true;
        QTest::newRow("arabic") << QStringLiteral("\u0645\u0627\u064a\u0627") << true;
        QTest::newRow("joiner") << QStringLiteral("\u0646\u0645\u06cc\u200c\u0646") << true;
        QTest::newRow("64 letters") << QString(64, u'x') << true;
        QTest::newRow("64 beyond the first plane") << emoji.repeated(64) << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("65 letters") << QString(65, u'x') << false;
        QTest::newRow("65 beyond the first plane") << emoji.repeated(65) << false;
        QTest::newRow("space") << QStringLiteral(" ") << false;
        QTest::newRow("leading space") << QStringLiteral(" Maya") << false;
        QTest::newRow("trailing no-break space") << QStringLiteral("Maya\u00a0") << false;
        QTest::newRow("line feed") << QStringLiteral("Ma\nya") << false;
        QTest::newRow("null") << QString(QStringLiteral("Ma") + QChar(0) + u'y') << false;
        QTest::newRow("escape") << QStringLiteral("Ma\u001bya") << false;
        QTest::newRow("delete") << QStringLiteral("Ma\u007fya") << false;
        QTest::newRow("C1 control") << QStringLiteral("Ma\u009bya") << false;
        QTest::newRow("line separator") << QStringLiteral("Ma\u2028ya") << false;
        QTest::newRow("right-to-left override") << QStringLiteral("Ma\u202eya") << false;
        QTest::newRow("isolate") << QStringLiteral("Ma\u2067ya") << false;
        QTest::newRow("lone surrogate") << QString(QStringLiteral("Ma") + QChar(0xd800)) << false;
    }

    void displayName()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(isDisplayName(name), good);
    }

    void relayUrl_data()
    {
        QTest::addColumn<bool>("good");
        for (const char* url :
             {"https://relay.example.org", "https://relay.example.org/", "https://relay.example.org:8443/accord/v1",
              "https://192.0.2.7", "https://[2001:db8::7]:443", "https://localhost", "http://localhost:8080",
              "http://127.0.0.1:8080", "http://127.255.0.9/", "http://[::1]:9000", "https://a"})
            QTest::newRow(url) << true;
        for (const char* url : {"",
                                "relay.example.org",
                                "ftp://relay.example.org",
                                "http://relay.example.org",
                                "http://192.0.2.7",
                                "http://localhost.example.org",
                                "http://127.0.0.1.example.org",
                                "http://127.0.0.256",
                                "http://127.0.1",
                                "http://[::2]",
                                "https://",
                                "https:///path",
                                "https://user@relay.example.org",
                                "https://relay.example.org?x=1",
                                "https://relay.example.org#x",
                                "https://relay.example.org:0",
                                "https://relay.example.org:65536",
                                "https://relay.example.org:",
                                "https://relay.example.org:080",
                                "https://relay.example.org/a b",
                                "https://relay.example.org/%2e",
                                "https://-relay",
                                "https://relay.",
                                " https://relay.example.org",
                                "https://relay.example.org\n",
                                "HTTPS://relay.example.org",
                                "https://r\xc3\xa9lay.example.org",
                                "https://relay.example.org\\@evil.example",
                                "javascript:alert(1)"})
            QTest::newRow(qPrintable(QStringLiteral("no: %1").arg(QString::fromUtf8(url).toHtmlEscaped()))) << false;
    }

    void relayUrl()
    {
        QFETCH(bool, good);
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(isRelayUrl(good ? tag : tag.mid(4)), good);
    }

    void relayUrlHasALimit()
    {
        const QString start = QStringLiteral("https://a/");
        QVERIFY(isRelayUrl(start + QString(MaxRelayUrlBytes - start.size(), u'x')));
        QVERIFY(!isRelayUrl(start + QString(MaxRelayUrlBytes - start.size() + 1, u'x')));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_seal_names.moc"
