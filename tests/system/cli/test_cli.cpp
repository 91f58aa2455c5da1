// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job with real processes: two command lines and a relay, and every bad input with its cause and exit code.
#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace {

struct Ran
{
    int exitCode = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QString lastLine() const { return out.trimmed().split(u'\n').last(); }
};

QString program(const char* name)
{
    return QStringLiteral(ACCORD_BIN_DIR "/") + QLatin1String(name);
}

Ran run(const QString& path, const QStringList& arguments)
{
    QProcess process;
    process.start(path, arguments);
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

/// Words of a command line, split at spaces.
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_relay;
    QString m_relayUrl;

    QString at(const char* name) const { return m_directory.filePath(QString::fromLatin1(name)); }

    Ran cli(const char* vault, const QStringList& arguments) const
    {
        return run(program("accord-cli"), QStringList{QStringLiteral("--vault"), at(vault),
                                                      QStringLiteral("--passphrase-file"), at("passphrase")} +
                                              arguments);
    }
    Ran client(const QStringList& arguments) const { return cli("client", arguments); }
    Ran client(const char* text) const { return client(words(text)); }
    Ran therapist(const QStringList& arguments) const { return cli("therapist", arguments); }
    Ran therapist(const char* text) const { return therapist(words(text)); }

    void makeVaults() const
    {
        QDir(at("client")).removeRecursively();
        QDir(at("therapist")).removeRecursively();
        QCOMPARE(client("init --role client --name Kim --kdf-memory=8").exitCode, 0);
        QCOMPARE(therapist("init --role therapist --name Weiss --kdf-memory=8").exitCode, 0);
    }

    QString invite() const
    {
        return therapist(words("invite --relay") + QStringList{m_relayUrl, QStringLiteral("--token-file"), at("token")})
            .lastLine();
    }

    void syncAll() const
    {
        for (const Ran& ran : {client("sync"), therapist("sync"), client("sync"), therapist("sync")})
            QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    }

    void pair() const
    {
        const Ran accepted = client({QStringLiteral("accept"), invite()});
        QVERIFY2(accepted.exitCode == 0, qPrintable(accepted.err));
        syncAll();
    }

    QString checkIn(const char* answers) const
    {
        return client({QStringLiteral("check-in"), QStringLiteral("--answers"), QString::fromLatin1(answers)})
            .lastLine();
    }

    Ran share(const QString& id, const char* more) const
    {
        return client(QStringList{QStringLiteral("share"), id} + words(more));
    }

    /// One line on stderr, that exit code, nothing on stdout.
    static void refused(const Ran& ran, int exitCode, const char* mentions = "")
    {
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY2(ran.out.isEmpty(), qPrintable(ran.out));
        QCOMPARE(ran.err.trimmed().count(u'\n'), 0);
        QVERIFY2(ran.err.startsWith(u"accord-cli: ") && ran.err.trimmed().size() > 20, qPrintable(ran.err));
        QVERIFY2(ran.err.contains(QLatin1String(mentions)), qPrintable(ran.err));
    }

    /// A revocation that overtook the summary it takes back: one is applied, the other refused, both are said.
    void theReportSaysWhatWasTakenInAndWhatWasNot() const
    {
        QCOMPARE(client({QStringLiteral("share"), checkIn("bond=3"), QStringLiteral("--fields=bond"),
                         QStringLiteral("--out"), at("late.accord")})
                     .exitCode,
                 0);
        QCOMPARE(client("revoke").exitCode, 0);
        QCOMPARE(client({QStringLiteral("outbox"), QStringLiteral("--out"), at("revoke.accord")}).exitCode, 0);
        QFile late(at("late.accord"));
        QFile all(at("revoke.accord"));
        QVERIFY(late.open(QIODevice::ReadOnly) && all.open(QIODevice::ReadOnly));
        // core/seal/FORMAT.md 4.2: what waits, and then the summary, of 512 bytes.
        const QByteArray letters = all.readAll();
        QVERIFY(letters.startsWith("ACRL"));
        writeTo(at("turned.accord"), letters + QByteArray::fromHex("00000200") + late.readAll());
        const Ran report = therapist({QStringLiteral("receive"), QStringLiteral("--json"), at("turned.accord")});
        QCOMPARE(report.exitCode, 1);
        QVERIFY2(report.err.contains(u"1 refused"), qPrintable(report.err));
        QVERIFY2(report.out.contains(u"revocation") && report.out.contains(u"applied"), qPrintable(report.out));
        QCOMPARE(report.rows().last().toObject().value(QStringLiteral("effect")).toString(),
                 QStringLiteral("refused: consent was taken back"));
        QCOMPARE(therapist("list --json").rows().size(), 0);
    }

    void startRelay(quint16 port = 0)
    {
        m_relay = std::make_unique<QProcess>();
        m_relay->start(program("accord-relay"),
                       {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--store"),
                        QStringLiteral("sqlite:") + at("relay.db")});
        QString line;
        while (!line.startsWith(u"listening on ")) {
            QVERIFY(m_relay->canReadLine() || m_relay->waitForReadyRead(10'000));
            line = QString::fromUtf8(m_relay->readLine()).trimmed();
        }
        m_relayUrl = QStringLiteral("http://") + line.mid(13);
    }

    void stopRelay()
    {
        if (!m_relay)
            return;
        m_relay->terminate();
        QVERIFY(m_relay->waitForFinished(10'000));
        m_relay.reset();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        writeTo(at("passphrase"), "correct horse battery\n");
        const Ran token = run(program("accord-relay"), words("token add --name weiss --store") +
                                                           QStringList{QStringLiteral("sqlite:") + at("relay.db")});
        QCOMPARE(token.exitCode, 0);
        writeTo(at("token"), token.lastLine().toUtf8());
        startRelay();
    }
    void cleanupTestCase() { stopRelay(); }
    void init() { makeVaults(); }

    void whatIsTypedInIsWhatTheTherapistReads()
    {
        pair();
        const QString id = client(words("check-in --answers bond=7.5,goals=6,tasks=skip,room=9 --note") +
                                  QStringList{QStringLiteral("We talked past each other.")})
                               .lastLine();
        const Ran preview = client(QStringList{QStringLiteral("--json"), QStringLiteral("preview"), id} +
                                   words("--fields bond,goals,tasks,note"));
        const Ran shared = share(id, "--json --fields bond,goals,tasks,note");
        QCOMPARE(shared.exitCode, 0);
        QCOMPARE(shared.object()[QStringLiteral("payload")], preview.object()[QStringLiteral("payload")]);
        syncAll();

        const QJsonArray arrived = therapist("list --json").rows();
        QCOMPARE(arrived.size(), 1);
        const QJsonObject row = arrived.first().toObject();
        QCOMPARE(row[QStringLiteral("id")].toString(), id);
        QCOMPARE(row[QStringLiteral("client")].toString(), QStringLiteral("Kim"));
        QCOMPARE(row[QStringLiteral("note")].toString(), QStringLiteral("We talked past each other."));
        const QJsonObject expected{
            {QStringLiteral("bond"), 7.5}, {QStringLiteral("goals"), 6.0}, {QStringLiteral("tasks"), QJsonValue::Null}};
        QCOMPARE(row[QStringLiteral("values")].toObject(), expected); // and no room: it was not shared

        QCOMPARE(therapist({QStringLiteral("discussed"), id}).exitCode, 0);
        syncAll();
        const QJsonObject own = client("list --json").rows().first().toObject();
        QCOMPARE(own[QStringLiteral("shared")].toString(), QStringLiteral("arrived"));
        QVERIFY(own[QStringLiteral("discussed")].isString());
        QVERIFY(own[QStringLiteral("answers")][QStringLiteral("tasks")].isNull());
    }

    void bothSeeTheSameSafetyNumber()
    {
        pair();
        const auto number = [](const Ran& ran) {
            return ran.rows().first().toObject()[QStringLiteral("safety_number")].toString();
        };
        QCOMPARE(number(client("channels --json")).size(), 29);
        QCOMPARE(number(therapist("channels --json")), number(client("channels --json")));
    }

    void revokingEmptiesTheTherapistsSide()
    {
        pair();
        QCOMPARE(share(checkIn("bond=4"), "--fields bond").exitCode, 0);
        syncAll();
        QCOMPARE(therapist("list --json").rows().size(), 1);
        QCOMPARE(client("revoke").exitCode, 0);
        syncAll();
        QCOMPARE(therapist("list --json").rows().size(), 0);
        QCOMPARE(client("channels --json").rows().first().toObject()[QStringLiteral("consent")].toString(),
                 QStringLiteral("confirmed by your therapist"));
        QCOMPARE(client("check").exitCode, 0);
        QCOMPARE(therapist("check").exitCode, 0);
    }

    void withoutARelayFilesDoTheWholeJob()
    {
        const QString link = therapist("invite").lastLine();
        QCOMPARE(client({QStringLiteral("accept"), link, QStringLiteral("--out"), at("reply.accord")}).exitCode, 0);
        QCOMPARE(therapist({QStringLiteral("receive"), at("reply.accord")}).exitCode, 0);
        const QString id = checkIn("bond=4.5");
        QCOMPARE(client({QStringLiteral("share"), id, QStringLiteral("--fields=bond"), QStringLiteral("--out"),
                         at("summary.accord")})
                     .exitCode,
                 0);
        QCOMPARE(QFile(at("summary.accord")).size(), 512);
        const QStringList receive{QStringLiteral("receive"), at("summary.accord")};
        QCOMPARE(therapist(receive).exitCode, 0);
        QVERIFY(therapist(receive).out.contains(u"already here"));
        QCOMPARE(therapist("list --json").rows().size(), 1);
        theReportSaysWhatWasTakenInAndWhatWasNot();

        // For somebody else's channel, cut short, or not one at all: refused, and nothing changes.
        QFile sealed(at("summary.accord"));
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        writeTo(at("cut.accord"), sealed.readAll().left(300));
        writeTo(at("text.accord"), "Dear diary");
        refused(client(receive), 1);
        refused(therapist({QStringLiteral("receive"), at("cut.accord")}), 1);
        refused(therapist({QStringLiteral("receive"), at("text.accord")}), 1);
        refused(therapist({QStringLiteral("receive"), at("nothing.accord")}), 1, "no such file");
        makeVaults();
        refused(therapist(receive), 1);
    }

    void withoutARelayCodesDoTheWholeJob()
    {
        // Invitation, reply, summary, "seen" and the revocation, each as a picture; no relay, no network.
        const auto png = [this](const char* name) { return QStringList{QStringLiteral("--qr"), at(name)}; };
        const auto take = [this](const char* name) { return QStringList{QStringLiteral("receive"), at(name)}; };
        QCOMPARE(therapist(words("invite") + png("invite.png")).exitCode, 0);
        const Ran accepted = client(QStringList{QStringLiteral("accept"), at("invite.png")} + png("reply.png"));
        QVERIFY2(accepted.exitCode == 0, qPrintable(accepted.err));
        QCOMPARE(therapist(take("reply.png")).exitCode, 0);

        const QString id = checkIn("bond=4.5");
        QCOMPARE(client(QStringList{QStringLiteral("share"), id, QStringLiteral("--fields=bond")} + png("summary.png"))
                     .exitCode,
                 0);
        QCOMPARE(therapist(take("summary.png")).exitCode, 0);
        QCOMPARE(therapist("list --json").rows().first().toObject()[QStringLiteral("id")].toString(), id);

        QCOMPARE(therapist("seen").exitCode, 0);
        const Ran out = therapist(words("--json outbox") + png("answers.png"));
        QCOMPARE(out.object()[QStringLiteral("letters")].toInt(),
                 4); // two acknowledgements, the word on records, "seen"
        const Ran back = client(take("answers.png"));
        QVERIFY2(back.exitCode == 0, qPrintable(back.err));
        const QJsonObject own = client("list --json").rows().first().toObject();
        QVERIFY(own[QStringLiteral("seen")].toBool());
        QCOMPARE(own[QStringLiteral("shared")].toString(), QStringLiteral("arrived"));

        QCOMPARE(client("revoke").exitCode, 0);
        QCOMPARE(client(words("outbox") + png("revoke.png")).exitCode, 0);
        QCOMPARE(therapist(take("revoke.png")).exitCode, 0);
        QCOMPARE(therapist("list --json").rows().size(), 0);
        QVERIFY(therapist(take("summary.png")).out.contains(u"already here"));
        QCOMPARE(therapist("list --json").rows().size(), 0);
        QCOMPARE(therapist(words("outbox --out") + QStringList{at("last.accord")}).exitCode, 0);
        QCOMPARE(client(take("last.accord")).exitCode, 0);
        QCOMPARE(client("channels --json").rows().first().toObject()[QStringLiteral("consent")].toString(),
                 QStringLiteral("confirmed by your therapist"));
    }

    void picturesThatAreNoLetters()
    {
        QCOMPARE(therapist(words("invite --qr") + QStringList{at("invite.png")}).exitCode, 0);
        QFile picture(at("invite.png"));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        writeTo(at("cut.png"), picture.readAll().left(200));
        QFile::remove(at("gone.png"));
        refused(therapist({QStringLiteral("receive"), at("invite.png")}), 1, "not an Accord message"); // another's code
        refused(therapist({QStringLiteral("receive"), at("cut.png")}), 1);
        refused(therapist({QStringLiteral("receive"), at("gone.png")}), 1, "no such file");
        refused(client({QStringLiteral("accept"), at("cut.png")}), 1);
        refused(client("outbox"), 2);
        refused(client("outbox --qr=a --out=b"), 2);
        refused(client({QStringLiteral("outbox"), QStringLiteral("--out"), at("x")}), 1); // nobody is paired
        const QString link = therapist("invite").lastLine();
        QCOMPARE(client({QStringLiteral("accept"), link, QStringLiteral("--qr"), at("reply.png")}).exitCode, 0);
        refused(client({QStringLiteral("accept"), at("reply.png")}), 1, "not an Accord invitation");
        refused(client({QStringLiteral("outbox"), QStringLiteral("--out"), at("no/such/folder")}), 1);
    }

    void answersThatCannotBe_data()
    {
        QTest::addColumn<QString>("answers");
        for (const char* answers : {"bond=11", "bond=-0.1", "bond=abc", "bond=nan", "bond=inf", "bond=7,5",
                                    "bond=", "mood=5", "bond", "bond=5,bond=6", "note=hello", ""})
            QTest::newRow(answers) << QString::fromLatin1(answers);
    }
    void answersThatCannotBe()
    {
        QFETCH(QString, answers);
        refused(client({QStringLiteral("check-in"), QStringLiteral("--answers"), answers}), 1);
        QCOMPARE(client("list --json").rows().size(), 0);
    }

    void vaultsThatDoNotOpen()
    {
        writeTo(at("wrong"), "not this one\n");
        refused(run(program("accord-cli"), {QStringLiteral("list"), QStringLiteral("--vault"), at("client"),
                                            QStringLiteral("--passphrase-file"), at("wrong")}),
                1, "passphrase");
        refused(cli("nowhere", words("list")), 1);
        QDir().mkpath(at("empty"));
        refused(cli("empty", words("list")), 1);
        refused(client("init --role client --name X"), 1);
        // And after all that, the real one opens as before.
        QCOMPARE(client("check").exitCode, 0);
    }

    void invitationsThatAreNone()
    {
        const QString link = invite();
        for (const QString& bad : {link.left(link.size() / 2), link.chopped(1), QStringLiteral("https://example.org/x"),
                                   QStringLiteral("accord:"), QStringLiteral("hello")})
            refused(client({QStringLiteral("accept"), bad}), 1);
        QCOMPARE(client("channels --json").rows().size(), 0);
        QCOMPARE(client({QStringLiteral("accept"), link}).exitCode, 0);
        refused(client({QStringLiteral("accept"), link}), 1);
    }

    void aRelayThatIsDownOrRefuses()
    {
        pair();
        QCOMPARE(share(checkIn("bond=4"), "--fields bond").exitCode, 0);
        writeTo(at("bad-token"), QByteArray(64, 'a'));
        refused(therapist(words("invite --relay") +
                          QStringList{m_relayUrl, QStringLiteral("--token-file"), at("bad-token")}),
                1);
        const quint16 port = m_relayUrl.section(u':', -1).toUShort();
        stopRelay();
        const Ran report = client("sync --json"); // says what it did, and what is the matter with whom
        QCOMPARE(report.exitCode, 1);
        QCOMPARE(report.object().value(QStringLiteral("waiting")).toInt(), 1);
        QCOMPARE(report.object().value(QStringLiteral("troubles")).toArray().size(), 1);
        QVERIFY(report.err.contains(u"Weiss") && report.err.contains(u"1 waiting"));
        QVERIFY(client("sync").out.contains(u"Weiss"));
        refused(therapist(words("invite --relay http://example.org --token-file") + QStringList{at("token")}), 1);
        QCOMPARE(therapist("channels --json").rows().size(), 1);
        startRelay(port);
        syncAll();
        QCOMPARE(therapist("list --json").rows().size(), 1);
    }

    void wrongUsageIsTwo()
    {
        for (const char* line :
             {"", "dance", "accept", "list more", "list --fields=bond", "list --colour", "list --json=1",
              "preview not-an-id", "check-in", "check-in --answers=bond=5 --date=14.4.", "check --to"})
            refused(client(line), 2);
        refused(run(program("accord-cli"), words("list")), 2);
        QCOMPARE(run(program("accord-cli"), words("--help")).exitCode, 0);
        for (const char* line : {"--help", "analyze --help", "--help analyze"}) {
            const Ran ran = run(program("accord-cli"), words(line));
            QCOMPARE(ran.exitCode, 0);
            QVERIFY(ran.out.contains(u"--keep-going") && ran.out.contains(u"is held whole") && ran.err.isEmpty());
        }
    }

    void analyzeFindsTheSameHoweverTheFileIsWritten()
    {
        // Commas and semicolons, any order of columns and rows, a byte order mark: one answer, to the byte.
        writeTo(at("plain.csv"), "client,session,date,bond,goals,tasks\nA,1,2024-01-01,9,9.5,9\nA,2,2024-01-08,9,9,\n"
                                 "A,3,2024-01-15,7,6.5,7\nB,1,2024-01-01,,,4\n");
        writeTo(at("other.csv"), "\xef\xbb\xbfTasks;date;client;goals;session;bond\r\n7;2024-01-15;A;6,5;3;7\r\n"
                                 "9;2024-01-01;A;9,5;1;9\r\n;2024-01-08;\"A\";9;2;9,0\r\n4;2024-01-01;B;;1;\r\n");
        for (const char* format : {"--json", "--csv", "--text"}) {
            const QStringList options = words("--cadence 1w --as-of 2024-01-30") + words(format);
            const Ran plain =
                run(program("accord-cli"), QStringList{QStringLiteral("analyze"), at("plain.csv")} + options);
            const Ran other =
                run(program("accord-cli"), options + QStringList{QStringLiteral("analyze"), at("other.csv")});
            QCOMPARE(plain.exitCode, 0);
            QCOMPARE(other.exitCode, 0);
            QCOMPARE(other.out, plain.out);
            QVERIFY(plain.out.contains(u"reliable_drop") && plain.out.contains(u"overdue"));
        }
    }

    void theOtherRolesCommandsAreRefused()
    {
        refused(client("invite"), 1);
        refused(client("caseload"), 1);
        refused(therapist("check-in --answers=bond=5"), 1);
    }

    void aDateStillToComeIsRefused()
    {
        refused(client(words("check-in --answers=bond=5 --date") +
                       QStringList{QDate::currentDate().addDays(2).toString(Qt::ISODate)}),
                1);
    }

    void goalsAreAgreedOnFromBothSides()
    {
        makeVaults();
        pair();
        const auto words = [](const char* text, const QString& more) { return ::words(text) + QStringList{more}; };
        // Kept here until the client says otherwise.
        const Ran kept = client(words("--json goals propose", QStringLiteral("Sleep through the night")));
        QVERIFY2(kept.exitCode == 0, qPrintable(kept.err));
        QCOMPARE(kept.object()[u"left"].toBool(true), false);
        const QString goal = kept.object()[u"goal"].toString();
        syncAll();
        QCOMPARE(therapist("--json goals").rows().size(), 0);
        QCOMPARE(client(words("--json goals share", goal)).object()[u"left"].toInt(), 1);
        syncAll();
        QCOMPARE(therapist(::words("goals counter") + QStringList{goal, QStringLiteral("Sleep six hours")}).exitCode,
                 0);
        QCOMPARE(therapist("cadence 7").exitCode, 0);
        syncAll();
        QCOMPARE(client(words("goals agree --agreement=7.5 --send", goal)).exitCode, 0);
        syncAll();
        const QJsonObject there = therapist("--json goals").rows().first().toObject();
        QCOMPARE(there[u"state"].toString(), QStringLiteral("agreed"));
        QCOMPARE(there[u"words"].toString(), QStringLiteral("Sleep six hours"));
        QCOMPARE(there[u"client"].toDouble(), 7.5);
        QCOMPARE(client("--json goals").rows().first().toObject()[u"history"].toArray(), there[u"history"].toArray());
        QCOMPARE(client("--json cadence").object()[u"days"].toInt(), 7);
        QCOMPARE(client("goals agree nonsense").exitCode, 2);
        QCOMPARE(client("goals praise").exitCode, 2);
        QCOMPARE(client("cadence 1000").exitCode, 1);
        QCOMPARE(client(words("goals propose", QString(301, u'x'))).exitCode, 1);
    }

    void aStandingConsentItsReceiptsAndItsEnd()
    {
        makeVaults();
        pair();
        QCOMPARE(client("consent grant --standing bond,goals --ask note --until 2999-12-31").exitCode, 0);
        const Ran rated = client({QStringLiteral("--json"), QStringLiteral("check-in"),
                                  QStringLiteral("--answers=bond=4.5,goals=5"), QStringLiteral("--note=a word")});
        QVERIFY2(rated.exitCode == 0, qPrintable(rated.err));
        QCOMPARE(rated.object()[u"shared"].toArray(), (QJsonArray{QStringLiteral("bond"), QStringLiteral("goals")}));
        QCOMPARE(rated.object()[u"proposed"].toArray(), QJsonArray{QStringLiteral("note")});
        syncAll();
        QCOMPARE(therapist("--json list").rows().size(), 1);
        QCOMPARE(therapist("--json consent").rows().first().toObject()[u"until"].toString(),
                 QStringLiteral("2999-12-31"));
        QCOMPARE(therapist("keep-records yes").exitCode, 0);
        syncAll();
        QCOMPARE(client("--json consent").object()[u"keeps_records"].toBool(false), true);
        QCOMPARE(client("consent end").exitCode, 0);
        QCOMPARE(client("revoke").exitCode, 0);
        QCOMPARE(client("--json channels").rows().first().toObject()[u"consent"].toString(),
                 QStringLiteral("revoked here"));
        syncAll();
        QCOMPARE(client("--json channels").rows().first().toObject()[u"consent"].toString(),
                 QStringLiteral("confirmed by your therapist")); // it was shared before the duty was known
        QCOMPARE(therapist("--json list").rows().size(), 0);
        const Ran receipts = client(QStringList{QStringLiteral("--json"), QStringLiteral("receipts"),
                                                QStringLiteral("--out"), at("receipts.json")});
        QCOMPARE(receipts.rows().size(), 3); // granted, ended, taken back
        QFile file(at("receipts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).array(), receipts.rows());
        QCOMPARE(client("consent grant").exitCode, 2);
        QCOMPARE(client("consent grant --standing bond --ask bond").exitCode, 1);
        QCOMPARE(client("consent grant --standing bond --until 2001-01-01").exitCode, 1);
        QCOMPARE(client("keep-records yes").exitCode, 1);
    }

    void aClosedChannelTakesNothingMore()
    {
        makeVaults();
        pair();
        const QString id = checkIn("bond=4.5");
        QCOMPARE(client({QStringLiteral("share"), id, QStringLiteral("--fields=bond")}).exitCode, 0);
        syncAll();
        QCOMPARE(client("block").exitCode, 0);
        QCOMPARE(client({QStringLiteral("share"), id, QStringLiteral("--fields=goals")}).exitCode, 1);
        syncAll();
        QCOMPARE(therapist("--json list").rows().size(), 0);
        QCOMPARE(therapist("--json channels").rows().first().toObject()[u"state"].toString(),
                 QStringLiteral("blocked"));
        QCOMPARE(therapist("cadence 7").exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
