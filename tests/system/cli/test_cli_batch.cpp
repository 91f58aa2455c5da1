// SPDX-License-Identifier: GPL-3.0-or-later
// accord-cli batch as a script meets it: a line in, a line out, whatever the line is.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestCliBatch : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    QProcess m_process;

    QStringList openVault() const
    {
        return {QStringLiteral("--vault"), m_directory.filePath(QStringLiteral("client")),
                QStringLiteral("--passphrase-file"), m_directory.filePath(QStringLiteral("passphrase"))};
    }

    int run(const QStringList& arguments) const
    {
        return QProcess::execute(QStringLiteral(ACCORD_BIN_DIR "/accord-cli"), openVault() + arguments);
    }

    QJsonObject answer(const QByteArray& line)
    {
        m_process.write(line + '\n');
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QJsonValue result(const QByteArray& line)
    {
        const QJsonObject answered = answer(line);
        return answered[QStringLiteral("ok")].toBool() ? answered[QStringLiteral("result")] : QJsonValue();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile passphrase(m_directory.filePath(QStringLiteral("passphrase")));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("correct horse battery\n");
        passphrase.close();
        QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--role=client"), QStringLiteral("--name=Kim"),
                      QStringLiteral("--kdf-memory=8")}),
                 0);
    }

    void init()
    {
        m_process.start(QStringLiteral(ACCORD_BIN_DIR "/accord-cli"),
                        openVault() + QStringList{QStringLiteral("batch")});
    }

    void cleanup()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(30'000))
            m_process.kill();
    }

    void eachLineIsACommand()
    {
        const QJsonValue first = result("check-in --answers bond=7.5,goals=skip --note \"two words\"");
        QVERIFY(first.isObject());
        m_process.write("\n \n"); // passed over
        const QString hard = QStringLiteral("a \"quoted\" line\nand another");
        const QJsonArray words{QStringLiteral("check-in"), QStringLiteral("--answers=bond=3"), QStringLiteral("--note"),
                               hard};
        QVERIFY(result(QJsonDocument(words).toJson(QJsonDocument::Compact)).isObject());

        QCOMPARE(run({QStringLiteral("list")}), 1); // the batch has the vault
        m_process.closeWriteChannel();
        QVERIFY(m_process.waitForFinished(30'000));
        QCOMPARE(m_process.exitCode(), 0);

        init();
        QStringList notes;
        const QJsonArray rows = result("list").toArray();
        for (const QJsonValue& row : rows)
            notes << row[QStringLiteral("note")].toString();
        notes.sort();
        QCOMPARE(notes, (QStringList{hard, QStringLiteral("two words")}));
    }

    void whatIsNoCommandStopsNothing()
    {
        for (const QByteArray& line :
             {QByteArray("batch"), QByteArray("list --vault=elsewhere"), QByteArray("nonsense"), QByteArray("[1]"),
              QByteArray("[]"), QByteArray("[\"list\""), "check-in --note " + QByteArray(100'000, 'n')})
            QCOMPARE(answer(line)[QStringLiteral("exit")].toInt(), 2);
        QCOMPARE(answer("caseload")[QStringLiteral("exit")].toInt(), 1); // the other role's
        QVERIFY(result("check").isObject());
        m_process.closeWriteChannel();
        QVERIFY(m_process.waitForFinished(30'000));
        QCOMPARE(m_process.exitCode(), 1);
        QCOMPARE(m_process.readAllStandardError(), QByteArray("accord-cli: 1 commands done, 8 not\n"));
    }
};

QTEST_GUILESS_MAIN(TestCliBatch)
#include "test_cli_batch.moc"
