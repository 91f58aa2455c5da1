// SPDX-License-Identifier: GPL-3.0-or-later
// Vaults with damaged files: opened, repaired from a snapshot, salvaged or
// refused with the cause; never a crash, never data that is silently wrong or
// gone, never a file deleted. Hundreds in the short run, 10,000 with
// ACCORD_LONG_TESTS.
#include "core/vault/repair.h"
#include "tests/support/faults/child.h"
#include "tests/system/vault/damage.h"
#include "tests/system/vault/scene.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace accord;
using namespace accord::test::faults;
using vault::Error;
using vault::Vault;

namespace {

int roundsWanted()
{
    return qEnvironmentVariableIsSet("ACCORD_LONG_TESTS") ? 10'000 : 400;
}

constexpr int roundsPerVault = 100;

constexpr const char* earlier = "WRONG: an earlier state";
constexpr const char* lacking = "WRONG: opened with other contents: "; // and then which, unless some are
                                                                       // only missing

using Files = QMap<QString, QByteArray>;

Files filesIn(const QString& folder)
{
    Files files;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the test cannot read a file");
        files.insert(name, file.readAll());
    }
    return files;
}

/// Made to be written again: says nothing a person has put in.
bool isSpare(const QString& name)
{
    return name == QLatin1String("ballast") || name == QLatin1String("lock") ||
           name.endsWith(QLatin1String("-journal"));
}

/// Every file that was there still is, under its name or another, with its
/// bytes.
QStringList deleted(const Files& before, const Files& after, bool keyringMayHeal)
{
    QStringList gone;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const bool heals = keyringMayHeal && it.key().startsWith(QLatin1String("keyring"));
        // A change that was broken off is undone in place, as far as its journal
        // reads.
        const bool isUndone = it.key() == QLatin1String("vault.db") && after.contains(it.key()) &&
                              !before.value(QStringLiteral("vault.db-journal")).isEmpty();
        if (!isSpare(it.key()) && !heals && !isUndone && !it->isEmpty() && !after.values().contains(it.value()))
            gone << it.key();
    }
    return gone;
}

/// Lines of one vault's contents that the other does not have.
QStringList notIn(const QString& mine, const QString& whole)
{
    const QStringList known = whole.split(u'\n');
    QStringList strange;
    for (const QString& line : mine.split(u'\n')) {
        if (!known.contains(line))
            strange << line.section(u' ', 0, 0);
    }
    return strange;
}

QString nameOf(Error error)
{
    switch (error) {
    case Error::NotAVault:
        return QStringLiteral("not a vault");
    case Error::Damaged:
        return QStringLiteral("damaged");
    case Error::TooNew:
        return QStringLiteral("too new");
    default:
        return QStringLiteral("error %1").arg(int(error));
    }
}

} // namespace

class TestVaultRandomDamage : public QObject
{
    Q_OBJECT

private slots:
    void everyOutcomeIsToldAndNothingIsDeleted();

private:
    void makeVault(quint64 seed);
    void breakOffCommit();
    /// In the child: what came of it, in a few words that begin with WRONG if it
    /// must not be.
    [[nodiscard]] QString outcome();
    [[nodiscard]] QString outcomeOfRepair(const Files& before);
    /// The contents are right, an earlier state that was put in place of the
    /// newest, or wrong.
    [[nodiscard]] QString judged(Vault& vault);

    Stage m_stage;
    SharedLedger m_ledger;
    QString m_whole;       // contents
    QStringList m_earlier; // contents of the snapshots, oldest first
    QMap<QString, int> m_outcomes;
};

void TestVaultRandomDamage::makeVault(quint64 seed)
{
    m_stage.clear();
    m_earlier.clear();
    Scene scene(m_stage);
    scene.pair();
    QList<QByteArray> databases;
    for (int part = 0; part < 3; ++part) {
        const auto phone = scene.opened(scene.client());
        for (int i = 0; i < 5; ++i)
            (void)scene.checkIn(*phone, part * 5 + i, int(seed * 577 % 3000));
        if (const auto done = sync::revoke(*phone, scene.clock, onlyChannel(*phone)); !done)
            qFatal("the test cannot revoke");
        const auto now = contentsOf(*phone);
        if (!now)
            qFatal("the test cannot read its vault");
        m_earlier << *now;
        databases << filesIn(scene.client()).value(QStringLiteral("vault.db"));
    }
    for (int number = 2; number <= 3; ++number) { // as if days had passed
        QFile older(scene.client() + QStringLiteral("/snapshot-%1.db").arg(number));
        if (!older.open(QIODevice::WriteOnly) || older.write(databases.at(3 - number)) < 1 || !older.flush() ||
            !older.setFileTime(QDateTime::currentDateTime().addDays(2 - 2 * number), QFileDevice::FileModificationTime))
            qFatal("the test cannot make an older snapshot");
    }
    m_whole = m_earlier.takeLast();
    if (seed % 2 == 1)
        breakOffCommit();
    m_stage.keep();
}

void TestVaultRandomDamage::breakOffCommit()
{
    // Killed with a part of the pages written: the journal is needed to get them
    // back.
    const Scene scene(m_stage);
    const QByteArray untouched = filesIn(scene.client()).value(QStringLiteral("vault.db"));
    m_stage.keep();
    for (int at = 1; filesIn(scene.client()).value(QStringLiteral("vault.db")) == untouched; ++at) {
        m_stage.restart();
        const End end = runInChild([&] {
            arm({What::KillBefore, at, 0, false, 0}, m_stage.live(), m_stage.attic(), m_ledger->counts);
            const auto phone = scene.opened(scene.client());
            (void)scene.checkIn(*phone, 99, 9000);
        });
        if (!end.wasKilled())
            qFatal("the test cannot break off a commit");
    }
}

QString TestVaultRandomDamage::judged(Vault& vault)
{
    const auto found = contentsOf(vault);
    if (!found && found.error().code == Error::Damaged)
        return QStringLiteral("opened, damage told when read");
    if (!found)
        return QStringLiteral("WRONG: opened, and reading ends with ") + nameOf(found.error().code);
    if (*found == m_whole)
        return vault.keyringWasDamaged() ? QStringLiteral("opened, keyring mended and told") : QStringLiteral("opened");
    if (m_earlier.contains(*found))
        return QString::fromLatin1(earlier);
    return QString::fromLatin1(lacking) + notIn(*found, m_whole).join(u',');
}

QString TestVaultRandomDamage::outcome()
{
    const Scene scene(m_stage);
    const Files before = filesIn(scene.client());
    QString told;
    {
        const auto vault = scene.open(scene.client());
        if (!vault) {
            const QStringList gone = deleted(before, filesIn(scene.client()), true);
            if (!gone.isEmpty())
                return QStringLiteral("WRONG: refused, and changed ") + gone.join(u',');
            if (vault.error().code == Error::Io) // the system refuses nothing here
                return QStringLiteral("WRONG: refused as if the system had: ") + vault.error().detail;
            return vault.error().code == Error::Damaged ? outcomeOfRepair(before)
                                                        : QStringLiteral("refused: ") + nameOf(vault.error().code);
        }
        told = judged(**vault);
    }
    const Files after = filesIn(scene.client());
    if (!after.contains(QStringLiteral("vault.db")))
        return QStringLiteral("WRONG: the database is gone");
    return told;
}

QString TestVaultRandomDamage::outcomeOfRepair(const Files& before)
{
    const Scene scene(m_stage);
    auto repair = vault::Repair::begin(scene.client(), vault::Credential::passphrase(secret("passphrase")), nullptr);
    if (!repair) {
        if (repair.error().code != Error::Damaged)
            return QStringLiteral("WRONG: damaged, but to be repaired it is ") + nameOf(repair.error().code);
        return QStringLiteral("refused: the keyring is damaged");
    }
    QString told;
    const auto accept = [&](vault::Result<vault::Repaired> repaired, const QString& how) {
        if (!repaired)
            return QStringLiteral("WRONG: ") + how + QStringLiteral(" failed: ") + repaired.error().detail;
        const auto found = repaired->vault->read([](vault::Transaction& t) {
            QString notes;
            for (const vault::CheckIn& c : t.checkIns.newest())
                notes += c.id.toString() + c.note + QLatin1Char('\n');
            return notes;
        });
        if (!found)
            return QStringLiteral("WRONG: ") + how + QStringLiteral(" does not read: ") + found.error().detail;
        for (const QString& line : found->split(u'\n', Qt::SkipEmptyParts)) {
            if (!m_whole.contains(line.left(36)) || !m_whole.contains(line.mid(36)))
                return QStringLiteral("WRONG: ") + how + QStringLiteral(" with what never was");
        }
        return how;
    };
    for (const vault::EarlierState& state : (*repair)->earlierStates()) {
        if (!state.reads)
            continue;
        told =
            accept((*repair)->useEarlierState(state.number, scene.clock), QStringLiteral("repaired from a snapshot"));
        break;
    }
    if (told.isEmpty()) {
        const auto report = (*repair)->salvage({vault::Role::Client, QStringLiteral("Kim A.")}, scene.clock);
        if (report)
            told = accept((*repair)->useSalvaged(scene.clock), QStringLiteral("salvaged"));
        else if (report.error().code == Error::Damaged)
            told = QStringLiteral("refused: the database is damaged, and nothing of it reads");
        else
            told = QStringLiteral("WRONG: salvage ends with ") + nameOf(report.error().code);
    }
    const QStringList gone = deleted(before, filesIn(scene.client()), true);
    return gone.isEmpty() ? told : QStringLiteral("WRONG: deleted ") + gone.join(u',');
}

void TestVaultRandomDamage::everyOutcomeIsToldAndNothingIsDeleted()
{
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < roundsWanted(); ++round) {
        if (round % roundsPerVault == 0) {
            makeVault(quint64(round / roundsPerVault));
            m_ledger.clear();
            const End end = runInChild([&] { m_ledger->refuse(outcome()); });
            QVERIFY(end.wasRegular());
            QCOMPARE(QByteArray(m_ledger->cause.data()), QByteArray("opened"));
        }
        m_stage.restart();
        std::mt19937_64 random(quint64(round) + 20'260'301);
        const QStringList done = damage(m_stage.within("client"), random);
        m_ledger.clear();
        const End end = runInChild([&] { m_ledger->refuse(outcome()); });
        const QString told = QString::fromUtf8(m_ledger->cause.data());
        const QString place = QStringLiteral("round %1: %2: ").arg(round).arg(done.join(QStringLiteral("; ")));
        QVERIFY2(end.wasRegular(), qPrintable(place + end.text()));
        // An older file in the newest one's place, perhaps with the newest one's
        // journal: nothing tells (FORMAT.md).
        static const QRegularExpression exchange(QStringLiteral("exchanged:.*vault\\.db"));
        if (done.join(u' ').contains(exchange) && (told == QLatin1String(earlier) || told == QLatin1String(lacking))) {
            ++m_outcomes[QString::fromLatin1(earlier)];
            continue;
        }
        QVERIFY2(!told.isEmpty() && !told.startsWith(QLatin1String("WRONG")), qPrintable(place + told));
        ++m_outcomes[told];
        if (round % 1000 == 999)
            qInfo("%d so far", round + 1);
    }
    const int exchanged = m_outcomes.take(QString::fromLatin1(earlier));
    for (auto it = m_outcomes.cbegin(); it != m_outcomes.cend(); ++it)
        qInfo("%d %s", it.value(), qPrintable(it.key()));
    qInfo("%d an earlier database put in the newest one's place opened as such", exchanged);
    qInfo("%d damaged vaults: 0 crashes, 0 with data silently wrong or gone, 0 "
          "files deleted; %lld s",
          roundsWanted(), timer.elapsed() / 1000);
}

QTEST_GUILESS_MAIN(TestVaultRandomDamage)
#include "tst_vault_random_damage.moc"
