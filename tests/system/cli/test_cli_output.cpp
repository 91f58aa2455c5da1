// SPDX-License-Identifier: GPL-3.0-or-later
// What a command leaves behind when its answer or its file cannot be written, and whom it means when nobody is named.
#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliOutput : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        int code = -1;
        QString out;
        QString err;
        [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
        [[nodiscard]] QString lastLine() const { return out.trimmed().split(u'\n').last(); }
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString at(const QString& name) const { return m_folder->filePath(name); }

    static Ran run(const QString& program, const QStringList& arguments, const QString& out = {},
                   const QByteArray& in = {})
    {
        QProcess process;
        if (!out.isEmpty())
            process.setStandardOutputFile(out);
        process.start(QStringLiteral(ACCORD_BIN_DIR "/") + program, arguments);
        process.write(in);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] QStringList opening(const QString& vault) const
    {
        return {u"--vault"_s, at(vault), u"--passphrase-file"_s, at(u"passphrase"_s)};
    }
    [[nodiscard]] Ran client(const QStringList& words) const
    {
        return run(u"accord-cli"_s, opening(u"client"_s) + words);
    }
    [[nodiscard]] Ran therapist(const QStringList& words) const
    {
        return run(u"accord-cli"_s, opening(u"therapist"_s) + words);
    }
    /// By hand: no relay.
    void pair(const QStringList& more = {}) const
    {
        const QString link = therapist(QStringList{u"invite"_s} + more).lastLine();
        const Ran accepted = client({u"accept"_s, link, u"--out"_s, at(u"reply"_s)});
        QVERIFY2(accepted.code == 0, qPrintable(accepted.err));
        QCOMPARE(therapist({u"receive"_s, at(u"reply"_s)}).code, 0);
    }
    [[nodiscard]] QString checkIn(const QStringList& more = {}) const
    {
        return client(QStringList{u"check-in"_s, u"--answers"_s, u"bond=7,goals=6,tasks=5"_s} + more).lastLine();
    }
    [[nodiscard]] QString channelOf(const Ran& channels, qsizetype which) const
    {
        return channels.rows().at(which)[u"id"_s].toString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile passphrase(at(u"passphrase"_s));
        QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write("correct horse battery\n") > 0);
        passphrase.close();
        QCOMPARE(client({u"init"_s, u"--role=client"_s, u"--name=Kim"_s, u"--kdf-memory=8"_s}).code, 0);
        QCOMPARE(therapist({u"init"_s, u"--role=therapist"_s, u"--name=Weiss"_s, u"--kdf-memory=8"_s}).code, 0);
    }

    void whatCannotBeWrittenIsNotDone()
    {
        const QString link = therapist({u"invite"_s}).lastLine();
        const QString nowhere = at(u"no-such-folder/file"_s);
        QCOMPARE(client({u"accept"_s, link, u"--out"_s, nowhere}).code, 1);
        QVERIFY(client({u"channels"_s, u"--json"_s}).rows().isEmpty()); // the invitation can still be accepted
        QCOMPARE(client({u"accept"_s, link}).code, 0);
        const QString id = checkIn();
        for (const QString& option : {u"--out"_s, u"--qr"_s}) {
            QCOMPARE(client({u"share"_s, id, u"--fields"_s, u"bond"_s, option, nowhere}).code, 1);
            QCOMPARE(client({u"list"_s, u"--json"_s}).rows().first()[u"shared"_s].toString(), u"private"_s);
        }
        QCOMPARE(therapist({u"invite"_s, u"--qr"_s, nowhere}).code, 1);
        QCOMPARE(therapist({u"channels"_s, u"--json"_s}).rows().size(), 1); // no second invitation
    }

    void anAnswerThatIsNotWrittenIsAFailure()
    {
        const Ran channels = run(u"accord-cli"_s, opening(u"client"_s) + QStringList{u"channels"_s}, u"/dev/full"_s);
        QCOMPARE(channels.code, 1);
        QVERIFY(channels.err.startsWith(u"accord-cli: "));
        const Ran batch =
            run(u"accord-cli"_s, opening(u"client"_s) + QStringList{u"batch"_s}, u"/dev/full"_s, "list\nlist\n");
        QCOMPARE(batch.code, 1);
        QVERIFY(batch.err.contains(u"after 1 commands"));
    }

    void aTokenNobodySawOpensNothing()
    {
        const QString store = u"sqlite:"_s + at(u"relay.db"_s);
        const QStringList add{u"token"_s, u"add"_s, u"--store"_s, store, u"--name"_s, u"weiss"_s};
        const Ran unseen = run(u"accord-relay"_s, add, u"/dev/full"_s);
        QCOMPARE(unseen.code, 1);
        QVERIFY(unseen.err.contains(u"revoked"));
        const QStringList list{u"token"_s, u"list"_s, u"--store"_s, store};
        QVERIFY(run(u"accord-relay"_s, list).out.isEmpty());
        QCOMPARE(run(u"accord-relay"_s, add).code, 0); // the name is free
        QCOMPARE(run(u"accord-relay"_s, list, u"/dev/full"_s).code, 1);
    }

    void aMistypedStoreIsNotMade()
    {
        const QString store = u"sqlite:"_s + at(u"mistyped.db"_s);
        for (const QStringList& words :
             {QStringList{u"token"_s, u"list"_s, u"--store"_s, store},
              QStringList{u"token"_s, u"revoke"_s, u"--store"_s, store, u"--name"_s, u"x"_s}}) {
            const Ran ran = run(u"accord-relay"_s, words);
            QCOMPARE(ran.code, 1);
            QVERIFY(ran.err.contains(u"mistyped.db"));
        }
        QVERIFY(!QFile::exists(at(u"mistyped.db"_s)));
    }

    void aClosedChannelIsNotInTheWay()
    {
        pair();
        const QString old = channelOf(client({u"channels"_s, u"--json"_s}), 0);
        QCOMPARE(client({u"block"_s, old}).code, 0);
        pair();
        QCOMPARE(therapist({u"invite"_s}).code, 0); // an open invitation is nobody yet
        const QString id = checkIn();
        QCOMPARE(client({u"share"_s, id, u"--fields"_s, u"bond"_s, u"--out"_s, at(u"summary"_s)}).code, 0);
        const Ran taken = therapist({u"receive"_s, at(u"summary"_s)});
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
        QCOMPARE(client({u"consent"_s}).code, 0);
        pair();
        const Ran rated = client({u"check-in"_s, u"--answers"_s, u"bond=7"_s});
        QCOMPARE(rated.code, 0);
        QVERIFY(rated.err.contains(u"--to CHANNEL")); // two are in use now
    }

    void whoIsOverdueIsSaidSo()
    {
        pair();
        const QString day = QDate::currentDate().addDays(-60).toString(Qt::ISODate);
        const QString id = checkIn({u"--date"_s, day});
        QCOMPARE(client({u"share"_s, id, u"--fields"_s, u"bond,goals,tasks,total"_s, u"--out"_s, at(u"s"_s)}).code, 0);
        QCOMPARE(therapist({u"receive"_s, at(u"s"_s)}).code, 0);
        const QString channel = therapist({u"caseload"_s, u"--json"_s}).rows().first()[u"channel"_s].toString();
        const auto signalsOf = [&] {
            QStringList reasons;
            for (const QJsonValue& reason :
                 therapist({u"caseload"_s, u"--json"_s}).rows().first()[u"reasons"_s].toArray())
                reasons << reason.toString();
            return reasons;
        };
        QVERIFY(!signalsOf().contains(u"overdue"_s));
        const Ran agreed = therapist({u"cadence"_s, u"7"_s, u"--to"_s, channel});
        QVERIFY2(agreed.code == 0, qPrintable(agreed.err));
        QVERIFY(signalsOf().contains(u"overdue"_s));
    }

    void aNoteCannotCommandATerminal()
    {
        pair();
        const QString id = checkIn({u"--note"_s, u"red \u001b[31m and \u009b31m \u007f end"_s});
        QCOMPARE(client({u"share"_s, id, u"--fields"_s, u"note"_s, u"--out"_s, at(u"s"_s)}).code, 0);
        QCOMPARE(therapist({u"receive"_s, at(u"s"_s)}).code, 0);
        for (const QStringList& words : {QStringList{u"list"_s}, QStringList{u"list"_s, u"--json"_s}}) {
            const Ran listed = therapist(words);
            QVERIFY(listed.out.contains(u"red"));
            for (const QChar letter : listed.out.chopped(1))
                QVERIFY(letter.category() != QChar::Other_Control);
        }
        QVERIFY(therapist({u"list"_s, u"--json"_s}).rows().first()[u"note"_s].toString().contains(u'\u009b'));
    }

    void whatWasTakenBackIsNotCalledArrived()
    {
        pair();
        const QString id = checkIn();
        QCOMPARE(client({u"share"_s, id, u"--fields"_s, u"bond"_s, u"--out"_s, at(u"s"_s)}).code, 0);
        QCOMPARE(therapist({u"receive"_s, at(u"s"_s)}).code, 0);
        QCOMPARE(therapist({u"outbox"_s, u"--out"_s, at(u"acks"_s)}).code, 0);
        QCOMPARE(client({u"receive"_s, at(u"acks"_s)}).code, 0);
        const auto shared = [&] { return client({u"list"_s, u"--json"_s}).rows().first()[u"shared"_s].toString(); };
        QCOMPARE(shared(), u"arrived"_s);
        QCOMPARE(client({u"revoke"_s}).code, 0);
        QCOMPARE(shared(), u"taken back"_s);
        QCOMPARE(client({u"share"_s, id, u"--fields"_s, u"bond"_s}).code, 0);
        QVERIFY(shared() != u"taken back"_s);
    }

    void aBatchSaysWhatItCannotDo()
    {
        for (const QByteArray& command : {"keys list"_qba, "repair"_qba, "restore x"_qba}) {
            const Ran ran = run(u"accord-cli"_s, opening(u"client"_s) + QStringList{u"batch"_s}, {}, command + '\n');
            QVERIFY2(ran.out.contains(u"batch"), qPrintable(ran.out));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliOutput)
#include "test_cli_output.moc"
