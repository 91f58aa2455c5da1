// SPDX-License-Identifier: GPL-3.0-or-later
// Vaults made by earlier programs open, keep what they held, and then hold what is new as well.
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QTest>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

/// A copy of a kept vault, in a folder that goes away.
class Kept
{
public:
    explicit Kept(const char* name)
    {
        const QDir from(QStringLiteral(ACCORD_TEST_DATA "/vaults/version1/") + QLatin1String(name));
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
        const Kept kept("client");
        const QByteArray before = readFile(kept.path() + QStringLiteral("/vault.db"));
        REQUIRE_ERROR(Vault::open(kept.path(), passphrase("not this"), kept.clock), Error::WrongPassphrase);
        QCOMPARE(readFile(kept.path() + QStringLiteral("/vault.db")), before);
    }

    void aClientsVaultKeepsWhatItHeld()
    {
        const Kept kept("client");
        for (int time = 1; time <= 2; ++time) { // migrated, and then opened as it is
            auto vault = kept.open();
            REQUIRE_DONE(vault);
            const auto report = (*vault)->check();
            REQUIRE_DONE(report);
            QCOMPARE(report->schema, 2);
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

    void aTherapistsVaultKeepsWhatItHeld()
    {
        const Kept kept("therapist");
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

    void whatIsNewCanBeKept()
    {
        const Kept kept("therapist");
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
        const Kept kept("client");
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
