// SPDX-License-Identifier: GPL-3.0-or-later
// Vaults made by earlier programs open, keep what they held, and then hold what is new as well.
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QTest>
#include <cerrno>
#include <sys/stat.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

/// A copy of a kept vault, in a folder that goes away.
class Kept
{
public:
    explicit Kept(const QByteArray& name) // "version1/client"
    {
        const QDir from(QStringLiteral(ACCORD_TEST_DATA "/vaults/") + QString::fromLatin1(name));
        QDir().mkpath(path());
        for (const QString& file : from.entryList(QDir::Files))
            writeFile(path() + u'/' + file, readFile(from.filePath(file)));
    }
    [[nodiscard]] QString path() const { return m_root.filePath(QStringLiteral("vault")); }
    [[nodiscard]] Result<std::unique_ptr<Vault>> open() const
    {
        return Vault::open(path(), passphrase("correct horse battery"), clock);
    }
    base::ManualClock clock{instant()};

private:
    QTemporaryDir m_root;
};

} // namespace

class TestVaultMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongPassphraseChangesNothing()
    {
        const Kept kept("version1/client");
        const QByteArray before = readFile(kept.path() + QStringLiteral("/vault.db"));
        REQUIRE_ERROR(Vault::open(kept.path(), passphrase("not this"), kept.clock), Error::WrongPassphrase);
        QCOMPARE(readFile(kept.path() + QStringLiteral("/vault.db")), before);
    }

    void aClientsVaultKeepsWhatItHeld()
    {
        const Kept kept("version1/client");
        for (int time = 1; time <= 2; ++time) { // migrated, and then opened as it is
            auto vault = kept.open();
            REQUIRE_DONE(vault);
            const auto report = (*vault)->check();
            REQUIRE_DONE(report);
            QCOMPARE(report->schema, 3);
            QCOMPARE(report->problems, QStringList());
            QCOMPARE((*vault)->name(), QStringLiteral("Kim"));
            REQUIRE_DONE((*vault)->read([&](Transaction& t) {
                const QList<CheckIn> all = t.checkIns.newest();
                QCOMPARE(all.size(), 1);
                QCOMPARE(all.first().note, QStringLiteral("A note of version 1"));
                QCOMPARE(all.first().answers.value(QStringLiteral("bond")), std::optional(4.5));
                const auto channels = t.channels.all();
                QCOMPARE(channels.size(), size_t(1));
                QVERIFY(!channels.front().replaces);
                const auto events = t.consents.all(channels.front().id);
                QCOMPARE(events.size(), 1);
                QCOMPARE(events.first().fields, consent::Field::Bond | consent::Field::Note);
                QCOMPARE(events.first().asks, consent::Fields());
                QVERIFY(t.receipts.all().isEmpty());
            }));
        }
    }

    void aFullDiskKeepsNobodyOut()
    {
        const Kept kept("version2/client");
        const QString ballast = kept.path() + QStringLiteral("/ballast");
        writeFile(ballast, QByteArray(1024 * 1024, 'b'));
        fillStorageWhile(ballast);
        auto vault = kept.open();
        const int failures = storageFailures();
        storageIsFine();
        REQUIRE_DONE(vault);
        QVERIFY(failures > 0);
        QCOMPARE((*vault)->check()->problems, QStringList());
        QCOMPARE(*(*vault)->read([](Transaction& t) { return t.checkIns.count(); }), 2);
    }

    void theOldDatabaseIsKeptWithoutACopy()
    {
        const Kept kept("version2/client");
        struct stat old;
        struct stat before;
        const auto look = [&](const char* name, struct stat& found) {
            return ::stat(QFile::encodeName(kept.path() + QLatin1String(name)).constData(), &found);
        };
        QCOMPARE(look("/vault.db", old), 0);
        REQUIRE_DONE(kept.open());
        QCOMPARE(look("/vault.db.before", before), 0);
        QCOMPARE(before.st_ino, old.st_ino);
        QCOMPARE(int(before.st_nlink), 1); // nobody writes to it under another name
    }

    void aTherapistsVaultKeepsWhatItHeld()
    {
        const Kept kept("version1/therapist");
        auto vault = kept.open();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->read([](Transaction& t) {
            const auto channels = t.channels.all();
            QCOMPARE(channels.size(), size_t(1));
            const QList<ReceivedSummary> received = t.received.of(channels.front().id);
            QCOMPARE(received.size(), 1);
            QCOMPARE(received.first().summary.note, std::optional(QStringLiteral("A note of version 1")));
        }));
    }

    void everythingOfThatVersionIsStillThere_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("2") << QByteArray("version2");
        QTest::newRow("3") << QByteArray("version3");
    }

    void everythingOfThatVersionIsStillThere()
    {
        QFETCH(QByteArray, version);
        const Kept client(version + "/client");
        auto vault = client.open();
        REQUIRE_DONE(vault);
        QCOMPARE((*vault)->check()->problems, QStringList());
        REQUIRE_DONE((*vault)->read([](Transaction& t) {
            QCOMPARE(t.checkIns.count(), 2);
            const CheckIn oldest = t.checkIns.newest().last();
            QCOMPARE(oldest.note, QStringLiteral("A note of old"));
            QCOMPARE(t.checkIns.feedback(oldest.id).discussedOn, std::optional(QDate(2026, 3, 8)));
            QVERIFY(t.checkIns.newest().first().corrects);
            QCOMPARE(t.drafts.current()->answers.value(QStringLiteral("bond")), std::optional(7.5));
            const Channel channel = t.channels.all().front().id == oldest.channel
                                        ? std::move(*t.channels.find(*oldest.channel))
                                        : Channel();
            QVERIFY(!channel.restoredAt);
            QCOMPARE(t.channels.receiveKeys(channel.id).size(), size_t(2));
            const auto standing = t.consents.newestStanding(channel.id);
            QVERIFY(standing && standing->asks == consent::Field::Room && standing->until == QDate(2027, 1, 1));
            QCOMPARE(t.receipts.all().size(), 1);
            QCOMPARE(t.negotiations.goalEvents(channel.id).first().text, QStringLiteral("Sleep through the night"));
            QCOMPARE(t.negotiations.cadenceEvents(channel.id).first().days, 14);
            QCOMPARE(t.outbox.queued(channel.id).size(), 1);
            QCOMPARE(t.settings.value(QStringLiteral("language")), std::optional(QStringLiteral("de")));
        }));
        const Kept therapist(version + "/therapist");
        auto other = therapist.open();
        REQUIRE_DONE(other);
        REQUIRE_DONE((*other)->read([&](Transaction& t) {
            const base::ChannelId channel = t.channels.all().front().id;
            QCOMPARE(t.received.of(channel).first().summary.note, std::optional(QStringLiteral("A note of old")));
            QCOMPARE(t.received.of(channel).first().discussedOn, std::optional(QDate(2026, 3, 8)));
            QCOMPARE(t.heardConsents.find(channel)->until, std::optional(QDate(2027, 1, 1)));
            if (version != "version2") {
                QCOMPARE(t.received.keptByDuty(channel).size(), 1);
                QCOMPARE(t.channelFacts.of(channel).dutyFrom, std::optional(quint64(7)));
            }
        }));
    }

    void theOldDatabaseStaysUntilTheNewOneHasOpened()
    {
        const Kept kept("version2/client");
        const QString before = kept.path() + QStringLiteral("/vault.db.before");
        const QByteArray old = readFile(kept.path() + QStringLiteral("/vault.db"));
        REQUIRE_DONE(kept.open());
        QCOMPARE(readFile(before), old);
        REQUIRE_DONE(kept.open());
        QVERIFY(!QFile::exists(before));
        QVERIFY(!namesIn(kept.path()).contains(QStringLiteral("work.db")));
    }

    void storageThatFailsAtAnyPointLeavesAWholeVault_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("EIO") << EIO;
        QTest::newRow("ENOSPC") << ENOSPC;
    }

    void storageThatFailsAtAnyPointLeavesAWholeVault()
    {
        QFETCH(int, code);
        int refused = 0;
        for (int n = 1;; ++n) {
            const Kept kept("version2/client");
            failStorageFrom(n, code);
            auto vault = kept.open();
            const bool clean = storageFailures() == 0;
            if (!vault) {
                // A sync that fails, for whatever reason, is Io.
                const Error cause = vault.error().code;
                QVERIFY2(cause == Error::Io || (cause == Error::DiskFull && code == ENOSPC),
                         qPrintable(vault.error().detail));
                ++refused;
            }
            if (vault)
                vault->reset();
            storageIsFine();
            auto again = kept.open();
            REQUIRE_DONE(again);
            QCOMPARE((*again)->check()->problems, QStringList());
            const auto count = (*again)->read([](Transaction& t) { return t.checkIns.count(); });
            QCOMPARE(*count, 2);
            if (clean)
                break;
            QVERIFY(n < 500);
        }
        QVERIFY2(refused > 10, "most of what is written here matters");
    }

    void whatIsLeftOfAnInterruptedMigrationDoesNotMatter()
    {
        const Kept kept("version2/client");
        writeFile(kept.path() + QStringLiteral("/work.db"), QByteArray(9000, 'x'));
        writeFile(kept.path() + QStringLiteral("/work.db-journal"), QByteArray(900, 'x'));
        writeFile(kept.path() + QStringLiteral("/vault.db.before"), QByteArray(9000, 'x'));
        auto vault = kept.open();
        REQUIRE_DONE(vault);
        QCOMPARE((*vault)->check()->problems, QStringList());
    }

    void aDamagedOldDatabaseIsRefusedAsItIs()
    {
        const Kept kept("version2/client");
        QByteArray bytes = readFile(kept.path() + QStringLiteral("/vault.db"));
        for (qsizetype page = 1; page < bytes.size() / 4096; ++page)
            bytes[page * 4096 + 100] = char(bytes.at(page * 4096 + 100) ^ 1);
        writeFile(kept.path() + QStringLiteral("/vault.db"), bytes);
        REQUIRE_ERROR(kept.open(), Error::Damaged);
        QCOMPARE(readFile(kept.path() + QStringLiteral("/vault.db")), bytes);
        QVERIFY(!QFile::exists(kept.path() + QStringLiteral("/vault.db.before")));
    }

    void aNewerDatabaseIsReadAndLeftAsItIs()
    {
        const Kept kept("version2/client");
        REQUIRE_DONE(kept.open());
        makeNewer(kept.path(), passphrase("correct horse battery"));
        const QByteArray newer = readFile(kept.path() + QStringLiteral("/vault.db"));
        const QStringList names = namesIn(kept.path());
        {
            auto vault = kept.open();
            REQUIRE_DONE(vault);
            QVERIFY((*vault)->isReadOnly());
            QCOMPARE((*vault)->name(), QStringLiteral("Kim"));
            QCOMPARE(*(*vault)->read([](Transaction& t) { return t.checkIns.count(); }), 2);
            REQUIRE_ERROR((*vault)->write([](Transaction& t) { t.checkIns.insert(someCheckIn()); }), Error::TooNew);
            REQUIRE_ERROR((*vault)->write([](Transaction& t) { t.drafts.save(someDraft()); }, Vault::Urgency::Vital),
                          Error::TooNew);
        }
        QCOMPARE(readFile(kept.path() + QStringLiteral("/vault.db")), newer);
        QCOMPARE(namesIn(kept.path()), names);
    }

    void whatIsNewCanBeKept()
    {
        const Kept kept("version1/therapist");
        auto vault = kept.open();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([](Transaction& t) {
            const base::ChannelId channel = t.channels.all().front().id;
            t.heardConsents.put({channel, 3, consent::Field::Bond, consent::Field::Note, QDate(2026, 5, 1), instant()});
            t.heardConsents.put({channel, 2, consent::Field::Goals, {}, std::nullopt, instant()}); // older: nothing
            alliance::GoalEvent event;
            event.goal = alliance::GoalId::create();
            event.order = {1, alliance::Side::Therapist, base::MessageId::create()};
            event.text = QStringLiteral("Sleep through");
            event.at = instant();
            t.negotiations.add(channel, event);
            t.negotiations.add(channel, event); // twice is once
            t.negotiations.add(channel, {{1, alliance::Side::Client, base::MessageId::create()}, 14, instant()});
        }));
        REQUIRE_DONE((*vault)->read([](Transaction& t) {
            const base::ChannelId channel = t.channels.all().front().id;
            const auto heard = t.heardConsents.find(channel);
            QVERIFY(heard && heard->version == 3 && heard->until == QDate(2026, 5, 1));
            QCOMPARE(t.negotiations.goalEvents(channel).size(), 1);
            QCOMPARE(t.negotiations.goalEvents(channel).first().text, QStringLiteral("Sleep through"));
            QCOMPARE(t.negotiations.cadenceEvents(channel).first().days, 14);
        }));
    }

    void stepsThatCannotBeAreRefused()
    {
        const Kept kept("version1/client");
        auto vault = kept.open();
        REQUIRE_DONE(vault);
        const auto add = [&](const alliance::GoalEvent& event) {
            return (*vault)->write([&](Transaction& t) { t.negotiations.add(t.channels.all().front().id, event); });
        };
        alliance::GoalEvent event;
        event.goal = alliance::GoalId::create();
        event.order = {1, alliance::Side::Client, base::MessageId::create()};
        event.at = instant();
        REQUIRE_ERROR(add(event), Error::Conflict); // no words
        event.text = QString(alliance::maximumGoalLength + 1, u'x');
        REQUIRE_ERROR(add(event), Error::Conflict);
        event.text = QStringLiteral("Sleep");
        event.order.lamport = 0;
        REQUIRE_ERROR(add(event), Error::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestVaultMigration)
#include "tst_vault_migration.moc"
