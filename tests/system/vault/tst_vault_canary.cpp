// SPDX-License-Identifier: GPL-3.0-or-later
// Canaries in every field a person can write, and then every byte that reached the disk: vaults, a journal that a crash
// left, snapshots, backup, temporary files, logs, a core. None may be there, in any form; and a control build of the
// same objects that does not encrypt must be caught in each of those files.
#include "tests/system/canary/canaries.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using accord::canary::Canaries;

namespace {

const QByteArray name("Wren-7f3a Corvidae");
const QByteArray words("the heron-91c4 stands in the shallows");
const QByteArray passphrase("a passphrase sparrow-55d0");
const QByteArray pin("738462915046");
const QByteArray backupPassphrase("another one plover-0be7");

Canaries everyCanary()
{
    return Canaries({{QStringLiteral("name"), name},
                     {QStringLiteral("words"), words},
                     {QStringLiteral("passphrase"), passphrase},
                     {QStringLiteral("PIN"), pin},
                     {QStringLiteral("backup's passphrase"), backupPassphrase}});
}

struct Scan
{
    int files = 0;
    qint64 bytes = 0;
    QMap<QString, QStringList> found; // by the file's path in the folder
};

Scan scan(const QString& folder)
{
    const Canaries canaries = everyCanary();
    Scan result;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString inside = QDir(folder).relativeFilePath(path);
        QStringList found = canaries.foundIn(path.toUtf8()); // a name of a file is something on the disk
        QFile file(path);
        if (all.fileInfo().isFile() && file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            ++result.files;
            result.bytes += bytes.size();
            found += canaries.foundIn(bytes);
        }
        if (!found.isEmpty())
            result.found.insert(inside, found);
    }
    return result;
}

/// Everything such a program writes goes into the folder: its home, its temporary files, what it says.
bool ran(const char* program, const QString& folder)
{
    QDir(folder).mkpath(QStringLiteral("home"));
    QDir(folder).mkpath(QStringLiteral("tmp"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder + QStringLiteral("/home"));
    environment.insert(QStringLiteral("TMPDIR"), folder + QStringLiteral("/tmp"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder + QStringLiteral("/tmp"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(folder + QStringLiteral("/out.log"));
    process.setStandardErrorFile(folder + QStringLiteral("/err.log"));
    process.start(QStringLiteral(ACCORD_BIN_DIR "/") + QLatin1String(program), {folder});
    for (const QByteArray& line : {name, words, passphrase, pin, backupPassphrase})
        process.write(line + '\n');
    process.closeWriteChannel();
    return process.waitForFinished(100'000) && process.exitStatus() == QProcess::CrashExit;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVaultCanary : public QObject
{
    Q_OBJECT

private slots:
    void nothingReadableIsOnTheDisk();
    void theControlIsCaught();
};

void TestVaultCanary::nothingReadableIsOnTheDisk()
{
    const QTemporaryDir folder;
    QVERIFY(ran("vault_canary_writer", folder.path()));
    // It got as far as the scan needs it: the crash left a journal, and everything else is there.
    QVERIFY(bytesOf(folder.filePath(QStringLiteral("err.log"))).contains("about to crash"));
    for (const char* file : {"client/vault.db", "client/vault.db-journal", "client/snapshot-1.db", "kept.accord"})
        QVERIFY2(bytesOf(folder.filePath(QLatin1String(file))).size() > 4096, file);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("core*")}, QDir::Files), QStringList());
    const Scan result = scan(folder.path());
    for (auto it = result.found.begin(); it != result.found.end(); ++it)
        QFAIL(qPrintable(it.key() + QStringLiteral(": ") + it.value().join(QStringLiteral(", "))));
    qInfo("%d files, %lld bytes, %lld forms of 5 canaries: 0 found", result.files, result.bytes,
          qint64(everyCanary().forms()));
}

void TestVaultCanary::theControlIsCaught()
{
    const QTemporaryDir folder;
    QVERIFY(ran("vault_canary_writer_unencrypted", folder.path()));
    const Scan result = scan(folder.path());
    for (const char* file : {"client/vault.db", "client/vault.db-journal", "client/snapshot-1.db", "kept.accord"}) {
        const QStringList found = result.found.value(QLatin1String(file));
        QVERIFY2(!found.filter(QStringLiteral("words")).isEmpty(), file);
    }
    QVERIFY(!result.found.value(QStringLiteral("therapist/vault.db")).filter(QStringLiteral("name")).isEmpty());
    qInfo("the control was caught in %lld files", qint64(result.found.size()));
}

QTEST_GUILESS_MAIN(TestVaultCanary)
#include "tst_vault_canary.moc"
