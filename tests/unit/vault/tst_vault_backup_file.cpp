// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is proven from the disk and not from memory, and takes no other file's place while it is made.
#include "core/vault/backup.h"
#include "tests/unit/vault/fixture.h"

#include <QFileInfo>
#include <QTest>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

/// What the system was asked for of one file, in order.
struct Asked
{
    QString part;
    QStringList calls;
    qint64 sizeWhenForgotten = -1;
} asked;

void note(int file, const char* call)
{
    const QString name = QFileInfo(QStringLiteral("/proc/self/fd/%1").arg(file)).symLinkTarget();
    if (asked.part.isEmpty() || name != asked.part)
        return;
    asked.calls << QLatin1String(call);
    if (call == QLatin1String("forget"))
        asked.sizeWhenForgotten = QFileInfo(name).size();
}

} // namespace

// As failing_io.cpp does it, to listen.
extern "C" {

int fsync(int file)
{
    note(file, "sync");
    return int(syscall(SYS_fsync, file));
}

int posix_fadvise(int file, off_t from, off_t size, int advice) noexcept
{
    if (advice == POSIX_FADV_DONTNEED && from == 0 && size == 0)
        note(file, "forget");
    return int(syscall(SYS_fadvise64, file, from, size, advice));
}
}

class TestVaultBackupFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = m_place.create();
        REQUIRE_DONE(made);
        m_vault = std::move(*made);
        m_path = m_place.root() + QStringLiteral("/backup");
        m_part = m_path + QStringLiteral(".part");
    }

    void init()
    {
        for (const QString& name : namesIn(m_place.root()).filter(QStringLiteral("backup")))
            QVERIFY(QFile::remove(m_place.root() + u'/' + name));
    }

    void itIsReadBackFromTheDisk()
    {
        asked = {m_part, {}, -1};
        const auto made = write();
        asked.part.clear();
        REQUIRE_DONE(made);
        QVERIFY(asked.calls.size() >= 2);
        QCOMPARE(
            asked.calls.mid(asked.calls.size() - 2),
            QStringList({QStringLiteral("sync"), QStringLiteral("forget")})); // what is not synced is not forgotten
        QCOMPARE(asked.sizeWhenForgotten, QFileInfo(m_path).size());
    }

    void anotherFileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a download") << QByteArray("half of a film");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("begins alike") << QByteArray("ACCORDBOOK");
    }

    void anotherFileIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        writeFile(m_part, bytes);
        QVERIFY(QFile::link(m_part, m_part + QStringLiteral("-2")));
        REQUIRE_DONE(write());
        REQUIRE_DONE(lookIntoBackup(m_path, passphrase()));
        QCOMPARE(readFile(m_part), bytes);
        QCOMPARE(
            namesIn(m_place.root()).filter(QStringLiteral("backup")),
            QStringList({QStringLiteral("backup"), QStringLiteral("backup.part"), QStringLiteral("backup.part-2")}));
        REQUIRE_ERROR(write([](double) { return false; }, true), Error::Cancelled);
        QCOMPARE(readFile(m_part), bytes);
    }

    void whatAnAttemptLeftIsReplaced()
    {
        REQUIRE_DONE(write());
        const QByteArray whole = readFile(m_path);
        QVERIFY(QFile::remove(m_path));
        writeFile(m_part, whole.first(whole.size() / 2));
        REQUIRE_DONE(write());
        QCOMPARE(namesIn(m_place.root()).filter(QStringLiteral("backup")), QStringList(QStringLiteral("backup")));
    }

    void aLinkToABackupIsNoLeftOver()
    {
        const QString other = m_place.root() + QStringLiteral("/other-backup");
        REQUIRE_DONE(writeBackup(*m_vault, {other, false, passphrase(), cheapCost}, m_place.clock));
        QVERIFY(QFile::link(other, m_part));
        REQUIRE_DONE(write());
        QVERIFY(QFileInfo(m_part).isSymLink());
        REQUIRE_DONE(lookIntoBackup(other, passphrase()));
    }

private:
    [[nodiscard]] Result<BackupContents> write(const Progress& progress = {}, bool replaces = false)
    {
        return writeBackup(*m_vault, {m_path, replaces, passphrase(), cheapCost}, m_place.clock, progress);
    }

    Place m_place;
    std::unique_ptr<Vault> m_vault;
    QString m_path;
    QString m_part;
};

QTEST_GUILESS_MAIN(TestVaultBackupFile)
#include "tst_vault_backup_file.moc"
