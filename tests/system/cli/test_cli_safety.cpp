// SPDX-License-Identifier: GPL-3.0-or-later
// Backup, restore, repair and two programs on one vault, with the real program: causes, exit codes, JSON, a terminal.
#include "tests/system/cli/terminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace {

const QString program = QStringLiteral(ACCORD_BIN_DIR "/accord-cli");
constexpr int patience = 60'000; // ms

struct Ran
{
    int exitCode = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliSafety : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    [[nodiscard]] QString at(const QString& name) const { return m_directory.filePath(name); }

    [[nodiscard]] Ran run(const QString& vault, const QString& arguments) const
    {
        QProcess process;
        process.start(program, QStringList{QStringLiteral("--vault"), at(vault), QStringLiteral("--passphrase-file"),
                                           at(QStringLiteral("passphrase"))} +
                                   arguments.split(u' ', Qt::SkipEmptyParts));
        if (!process.waitForFinished(patience))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] Ran good(const QString& vault, const QString& arguments) const
    {
        const Ran ran = run(vault, arguments);
        if (ran.exitCode != 0)
            qFatal("%s: %s", qPrintable(arguments), qPrintable(ran.err));
        return ran;
    }
    /// One line on stderr, nothing on stdout, this exit code.
    void refused(const QString& vault, const QString& arguments, int code, const char* inCause) const
    {
        const Ran ran = run(vault, arguments);
        QVERIFY2(ran.exitCode == code, qPrintable(arguments + QStringLiteral(": ") + ran.err));
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY2(ran.err.contains(QLatin1String(inCause)), qPrintable(ran.err));
    }
    void damage(const QString& vault) const
    {
        const QString path = at(vault) + QStringLiteral("/vault.db");
        QByteArray bytes = bytesOf(path);
        for (qsizetype page = bytes.size() / 4096 / 2; page < bytes.size() / 4096; page += 2) // behind the schema
            bytes[page * 4096 + 99] = char(bytes.at(page * 4096 + 99) ^ 1);
        writeTo(path, bytes);
    }

private Q_SLOTS:
    void init()
    {
        writeTo(at(QStringLiteral("passphrase")), "correct horse battery staple\n");
        writeTo(at(QStringLiteral("other")), "another secret\n");
        (void)good(QStringLiteral("client"), QStringLiteral("init --role client --name Sam --kdf-memory 8"));
        (void)good(QStringLiteral("client"), QStringLiteral("check-in --answers bond=7.5,goals=6,tasks=skip"));
        (void)good(QStringLiteral("client"), QStringLiteral("check-in --answers bond=5,goals=5,tasks=5"));
    }
    void cleanup()
    {
        QDir folder(m_directory.path());
        for (const QFileInfo& entry : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
    }

    void aBackupAndBack()
    {
        const QString file = at(QStringLiteral("backup"));
        const QJsonObject made = good("client", "--json backup " + file + " --kdf-memory 8").json();
        QCOMPARE(made.value(u"check_ins").toInt(), 2);
        QCOMPARE(made.value(u"file").toString(), file);
        const QByteArray bytes = bytesOf(file);
        refused("client", "backup " + file, 1, "already kept");
        QCOMPARE(bytesOf(file), bytes);
        (void)good("client", "backup " + file + " --replace --kdf-memory 8");
        QVERIFY(bytesOf(file) != bytes);

        QCOMPARE(good("none", "--json restore --look " + file).json().value(u"check_ins").toInt(), 2);
        QVERIFY(!QFile::exists(at("none")));
        const QJsonObject back = good("again", "--json restore " + file + " --kdf-memory 8").json();
        QCOMPARE(back.value(u"check_ins").toInt(), 2);
        QCOMPARE(back.value(u"role").toString(), QStringLiteral("client"));
        QCOMPARE(good("again", "--json check").json().value(u"check_ins").toInt(), 2);
        QCOMPARE(good("again", "list --json").out, good("client", "list --json").out);
        refused("again", "restore " + file, 1, "already kept");
        QCOMPARE(good("again", "confirm-sharing").out, QStringLiteral("There is nothing to confirm\n"));
        refused("again", "confirm-sharing 00000000-0000-4000-8000-000000000000", 1, "accord-cli");
    }

    void anotherPassphraseForTheBackup()
    {
        const QString file = at(QStringLiteral("backup"));
        const QString other = " --backup-passphrase-file " + at(QStringLiteral("other"));
        (void)good("client", "backup " + file + " --kdf-memory 8" + other);
        refused("again", "restore " + file, 1, "passphrase");
        QVERIFY(!QFile::exists(at("again")));
        (void)good("again", "restore " + file + " --kdf-memory 8" + other);
        (void)good("again", "check");
    }

    void causesOfARefusedRestore()
    {
        const QString file = at(QStringLiteral("backup"));
        (void)good("client", "backup " + file + " --kdf-memory 8");
        const QByteArray bytes = bytesOf(file);
        writeTo(at("cut"), bytes.chopped(40));
        writeTo(at("changed"), QByteArray(bytes).replace(500, 1, "?"));
        writeTo(at("text"), "Dear diary\n");
        refused("again", "restore " + at("cut"), 1, "incomplete or was changed");
        refused("again", "restore " + at("changed"), 1, "incomplete or was changed");
        refused("again", "restore " + at("text"), 1, "not a backup");
        refused("again", "restore " + at("nothing"), 1, "would not read");
        refused("again", "restore", 2, "write it as");
        refused("no/where", "restore " + file, 1, "would not read");
        QVERIFY(!QFile::exists(at("again")));
        for (const QString& name : QDir(m_directory.path()).entryList(QDir::AllEntries | QDir::Hidden))
            QVERIFY2(!name.contains(u".new-"), qPrintable(name));
    }

    void aDamagedVaultSaysSoAndGoesOn_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("left");
        QTest::newRow("snapshot") << "--from-snapshot 1" << 2;
        QTest::newRow("salvage") << "--salvage" << 2; // the snapshot fills what does not read
        QTest::newRow("fresh") << "--fresh --role client --name Sam" << 0;
    }

    void aDamagedVaultSaysSoAndGoesOn()
    {
        QFETCH(QString, way);
        QFETCH(int, left);
        refused("client", "repair", 1, "nothing to repair");
        damage("client");
        const QByteArray damaged = bytesOf(at("client/vault.db"));
        for (const char* command : {"check", "list", "sync", "backup nowhere"})
            refused("client", QLatin1String(command), 1,
                    "nothing was changed. What can be brought back: accord-cli repair");
        const QJsonObject seen = good("client", "--json repair").json();
        QVERIFY(!seen.value(u"problems").toArray().isEmpty());
        const QJsonObject first = seen.value(u"snapshots").toArray().first().toObject();
        QVERIFY(first.value(u"reads").toBool());
        QCOMPARE(first.value(u"check_ins").toInt(), 2);
        QCOMPARE(bytesOf(at("client/vault.db")), damaged);

        const QJsonObject done = good("client", "--json repair " + way).json();
        QCOMPARE(done.value(u"check_ins").toInt(), left);
        QCOMPARE(bytesOf(at("client/" + done.value(u"damaged_file").toString())), damaged);
        QCOMPARE(good("client", "--json check").json().value(u"check_ins").toInt(), left);
    }

    void usageOfRepair()
    {
        refused("client", "repair --salvage --fresh", 2, "one way at a time");
        damage("client");
        refused("client", "repair --from-snapshot 4", 2, "1, the newest");
        refused("client", "repair --from-snapshot x", 2, "1, the newest");
        refused("client", "repair --fresh", 2, "--role and --name");
        refused("none", "repair", 1, "accord-cli");
    }

    void aKeyringThatDoesNotReadLeavesTheBackup()
    {
        const QString file = at(QStringLiteral("backup"));
        (void)good("client", "backup " + file + " --kdf-memory 8");
        for (const char* name : {"client/keyring", "client/keyring.copy"})
            writeTo(at(name), "ACCORDKR");
        refused("client", "repair", 1, "--set-aside");
        const QString moved = good("client", "--json repair --set-aside").json().value(u"moved_to").toString();
        QVERIFY(QFile::exists(moved + "/vault.db"));
        (void)good("client", "restore " + file + " --kdf-memory 8");
        QCOMPARE(good("client", "--json check").json().value(u"check_ins").toInt(), 2);
    }

    void aSecondProgramIsRefused()
    {
        QProcess holder;
        holder.start(QStringLiteral(ACCORD_BIN_DIR "/vault_worker"), {QStringLiteral("hold"), at("client")});
        QVERIFY(holder.waitForReadyRead(patience));
        QCOMPARE(holder.readLine(), QByteArray("ready\n"));
        for (const char* command : {"check", "list", "check-in --answers bond=5", "backup nowhere", "repair",
                                    "repair --set-aside", "keys remove-pin"})
            refused("client", QLatin1String(command), 1, "open in another window or program");
        holder.write("\n");
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(patience));
        (void)good("client", "check");
    }

    void everyCommandIsInTheHelp()
    {
        const QString help = good("none", "--help").out;
        for (const char* part :
             {"backup FILE", "restore FILE", "repair [--from-snapshot N]", "confirm-sharing [CHANNEL]"})
            QVERIFY2(help.contains(QLatin1String(part)), part);
    }

    void progressOnATerminalAndNowhereElse()
    {
        // Long enough for a bar: notes of a few kilobytes, many times.
        QVERIFY(good("client", "backup " + at("quiet") + " --kdf-memory 8").err.isEmpty());
        const accord::test::Terminal terminal;
        QProcess process;
        process.setStandardErrorFile(terminal.path());
        process.start(program, {"--vault", at("client"), "--passphrase-file", at("passphrase"), "backup", at("seen")});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray seen = terminal.read();
        QVERIFY2(seen.contains('#') && seen.contains('%'), seen.constData());
        QVERIFY2(seen.trimmed().isEmpty() || seen.endsWith("\r"), seen.constData()); // wiped at the end
    }
};

QTEST_GUILESS_MAIN(TestCliSafety)
#include "test_cli_safety.moc"
