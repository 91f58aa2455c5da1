// SPDX-License-Identifier: GPL-3.0-or-later
// However often one state is restored, no two lives of it count alike, and the later one's numbers are the higher ones.
#include "core/vault/backup.h"
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QTest>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

constexpr qint64 day = 24 * 3600;
constexpr int eventsInALife = 20;

/// What a life counted with.
struct Numbers
{
    QList<quint64> versions;
    QList<quint64> sequences;
};

bool allBelow(const QList<quint64>& earlier, const QList<quint64>& later)
{
    return *std::max_element(earlier.cbegin(), earlier.cend()) < *std::min_element(later.cbegin(), later.cend());
}

} // namespace

class TestVaultAnotherLife : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoRestoresOfOneBackup();
    void restoresOfARestoredVaultsBackup();
    void aClockThatIsBehind();
    void numbersStaySmall();

private:
    [[nodiscard]] QString backUp(Vault& vault)
    {
        const QString path = m_place->root() + QStringLiteral("/backup-%1").arg(++m_count);
        if (!writeBackup(vault, {path, false, passphrase(), cheapCost}, m_place->clock))
            qFatal("the test cannot back up");
        return path;
    }
    [[nodiscard]] std::unique_ptr<Vault> restored(const QString& backup)
    {
        FirstKeys keys;
        keys.passphrase = passphrase();
        auto made = restoreBackup(backup, passphrase(), m_place->root() + QStringLiteral("/life-%1").arg(++m_count),
                                  keys, cheapCost, m_place->clock);
        if (!made)
            qFatal("the test cannot restore");
        return std::move(made->vault);
    }
    [[nodiscard]] Numbers live(Vault& vault)
    {
        Numbers numbers;
        const auto done = vault.write([&](Transaction& t) {
            for (int i = 0; i < eventsInALife; ++i) {
                consent::ConsentEvent event;
                event.channel = m_channel;
                event.mode = consent::ConsentMode::Standing;
                event.at = m_place->clock.now();
                numbers.versions << t.consents.append(event);
                numbers.sequences << t.channels.takeSequence(m_channel);
            }
        });
        if (!done)
            qFatal("the test cannot consent");
        return numbers;
    }

    std::unique_ptr<Place> m_place;
    base::ChannelId m_channel;
    QString m_backup; ///< of the first life, after it has counted
    Numbers m_first;
    int m_count = 0;
};

void TestVaultAnotherLife::init()
{
    m_place = std::make_unique<Place>();
    auto vault = m_place->create();
    REQUIRE_DONE(vault);
    const Channel channel = someChannel();
    m_channel = channel.id;
    REQUIRE_DONE((*vault)->write([&](Transaction& t) { t.channels.insert(channel, someReceiveKey()); }));
    m_first = live(**vault);
    m_backup = backUp(**vault);
}

void TestVaultAnotherLife::twoRestoresOfOneBackup()
{
    m_place->clock.advance(day);
    const Numbers second = live(*restored(m_backup));
    m_place->clock.advance(3600);
    const Numbers third = live(*restored(m_backup));
    QVERIFY(allBelow(m_first.versions, second.versions) && allBelow(m_first.sequences, second.sequences));
    QVERIFY(allBelow(second.versions, third.versions) && allBelow(second.sequences, third.sequences));
}

void TestVaultAnotherLife::restoresOfARestoredVaultsBackup()
{
    m_place->clock.advance(day);
    const auto second = restored(m_backup);
    Numbers before = live(*second);
    const QString backup = backUp(*second);
    for (int life = 0; life < 4; ++life) {
        m_place->clock.advance(60);
        const Numbers now = live(*restored(life % 2 ? m_backup : backup));
        QVERIFY(allBelow(before.versions, now.versions) && allBelow(before.sequences, now.sequences));
        before = now;
    }
}

void TestVaultAnotherLife::aClockThatIsBehind()
{
    m_place->clock.advance(day);
    const auto second = restored(m_backup);
    const Numbers known = live(*second);
    const QString backup = backUp(*second);
    for (const QDate wrong : {QDate(1970, 1, 1), QDate(1950, 1, 1), QDate(2026, 1, 2)}) {
        m_place->clock.set(QDateTime(wrong, QTime(0, 0), Qt::UTC));
        const Numbers late = live(*restored(backup));
        QVERIFY(allBelow(known.versions, late.versions) && allBelow(known.sequences, late.sequences));
    }
    // Without any time in what is known there is still the leap.
    m_place->clock.set(QDateTime(QDate(1970, 1, 1), QTime(0, 1), Qt::UTC));
    const Numbers early = live(*restored(m_backup));
    QVERIFY(early.versions.first() > 1'000'000 && early.sequences.first() > 1'000'000);
}

void TestVaultAnotherLife::numbersStaySmall()
{
    // As CBOR writes them: up to 2^32 in five bytes, as a million is, so no letter grows into the next size.
    m_place->clock.set(QDateTime(QDate(2105, 12, 31), QTime(0, 0), Qt::UTC));
    const Numbers late = live(*restored(m_backup));
    QVERIFY(late.versions.last() < (quint64(1) << 32) && late.sequences.last() < (quint64(1) << 32));
}

QTEST_GUILESS_MAIN(TestVaultAnotherLife)
#include "tst_vault_another_life.moc"
