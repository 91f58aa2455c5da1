// SPDX-License-Identifier: GPL-3.0-or-later
// The vault itself: making one, migrating one, changing how it opens, keeping a copy of it and getting it back.
#include "core/vault/backup.h"
#include "core/vault/keyring.h"
#include "core/vault/keys.h"
#include "core/vault/unlocking.h"
#include "tests/system/vault/flows.h"
#include "tests/system/vault/scene.h"

#include <QDir>
#include <algorithm>

namespace accord::test::faults {

namespace {

using vault::Credential;
using vault::Transaction;
using vault::Vault;

constexpr const char* oldPin = "246810";
constexpr const char* newPin = "975312";

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList problemsOf(Vault& vault)
{
    const auto report = vault.check();
    return report ? report->problems : QStringList{QStringLiteral("cannot be checked: ") + report.error().detail};
}

class Create final : public Flow
{
public:
    const char* name() const override { return "create"; }
    void prepare(const Stage&, quint64 seed) override { m_seed = seed; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        if (const auto made = create(stage); wasDone(ledger, made))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        Scene scene(stage);
        QStringList all;
        if (Vault::isVault(scene.client())) {
            const auto vault = Vault::open(scene.client(), credential(), &scene.store, scene.clock);
            if (!vault)
                return {QStringLiteral("does not open: ") + vault.error().detail};
            all << problemsOf(**vault);
            if ((*vault)->name() != QLatin1String("Kim A.") || (*vault)->instance().size() != 8)
                all << QStringLiteral("it is not whole");
        } else {
            if (acknowledged > 0)
                all << QStringLiteral("an acknowledged vault is not there");
            if (QDir(scene.client()).exists())
                all << QStringLiteral("half a vault");
            if (const auto again = create(stage); !again)
                all << QStringLiteral("cannot be made again: ") + again.error().detail;
        }
        QStringList there = namesIn(stage.live());
        there.removeOne(QStringLiteral("key store"));
        if (there != QStringList{QStringLiteral("client")} && acknowledged == 0 && there.size() > 2)
            all << QStringLiteral("left lying about: ") + there.join(QLatin1Char(' '));
        return all;
    }

private:
    static vault::Result<void> create(const Stage& stage)
    {
        Scene scene(stage);
        vault::FirstKeys keys;
        keys.passphrase = secret("passphrase");
        keys.recoveryCode = secret("sixteen bytes ok");
        keys.pin = secret(oldPin);
        keys.store = &scene.store;
        const auto made = Vault::create({scene.client(), vault::Role::Client, QStringLiteral("Kim A."), leastCost},
                                        keys, scene.clock);
        return made ? vault::Result<void>() : tl::unexpected(made.error());
    }
    /// One of the three ways, each in its turn.
    Credential credential()
    {
        switch (m_seed++ % 3) {
        case 0:
            return Credential::passphrase(secret("passphrase"));
        case 1:
            return Credential::recoveryCode(secret("sixteen bytes ok"));
        default:
            return Credential::pin(secret(oldPin));
        }
    }
    quint64 m_seed = 0;
};

/// A vault of the first schema, opened by this program.
class Migrate final : public Flow
{
public:
    const char* name() const override { return "migrate"; }
    void prepare(const Stage& stage, quint64 seed) override
    {
        m_role = seed % 2 ? "therapist" : "client";
        const QString target = stage.within("client");
        QDir().mkpath(target);
        copyFolder(QStringLiteral(ACCORD_SOURCE_DIR "/tests/data/vaults/version1/") + QLatin1String(m_role), target);
    }
    void run(const Stage& stage, Ledger& ledger) override
    {
        if (const auto vault = open(stage); wasDone(ledger, vault))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int) override
    {
        const auto vault = open(stage);
        if (!vault)
            return {QStringLiteral("does not open: ") + vault.error().detail};
        QStringList all = problemsOf(**vault);
        const auto found = contentsOf(**vault);
        if (!found)
            all << QStringLiteral("does not read: ") + found.error().detail;
        else if (m_expected[m_role].isEmpty())
            m_expected[m_role] = *found; // after the run that nothing disturbed
        else if (*found != m_expected[m_role])
            all << QStringLiteral("the contents have changed");
        return all;
    }

private:
    static vault::Result<std::unique_ptr<Vault>> open(const Stage& stage)
    {
        const Scene scene(stage);
        return Vault::open(scene.client(), secret("correct horse battery"), scene.clock);
    }
    const char* m_role = "client";
    QMap<QByteArray, QString> m_expected;
};

class ChangePin final : public Flow
{
public:
    const char* name() const override { return "change PIN"; }
    void prepare(const Stage& stage, quint64) override
    {
        Scene scene(stage);
        scene.makeClient();
        const auto vault = scene.opened(scene.client());
        (void)scene.checkIn(*vault, 1, 100);
        vault::Keys keys(*vault, &scene.store);
        if (!keys.setPin(Credential::passphrase(secret("passphrase")), secret(oldPin), leastCost))
            qFatal("the test cannot set a PIN");
    }
    void run(const Stage& stage, Ledger& ledger) override
    {
        Scene scene(stage);
        const auto vault = Vault::open(scene.client(), Credential::pin(secret(oldPin)), &scene.store, scene.clock);
        if (!wasDone(ledger, vault))
            return;
        const auto changed = vault::Keys(**vault, &scene.store)
                                 .setPin(Credential::passphrase(secret("passphrase")), secret(newPin), leastCost);
        if (wasDone(ledger, changed))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        Scene scene(stage);
        const bool withOld = opens(scene, oldPin);
        const bool withNew = opens(scene, newPin);
        QStringList all;
        if (withOld == withNew)
            all << (withOld ? QStringLiteral("both PINs open") : QStringLiteral("neither PIN opens"));
        if (acknowledged > 0 && !withNew)
            all << QStringLiteral("an acknowledged PIN does not open");
        const auto vault = scene.open(scene.client());
        if (!vault)
            return all << QStringLiteral("does not open: ") + vault.error().detail;
        return all << problemsOf(**vault);
    }

private:
    static bool opens(Scene& scene, const char* pin)
    {
        return Vault::open(scene.client(), Credential::pin(secret(pin)), &scene.store, scene.clock).has_value();
    }
};

/// Three wrong PINs, then the right one. Whoever was told "wrong" has spent a try, whatever happened then.
class TryPins final : public Flow
{
public:
    const char* name() const override { return "try PINs"; }
    void prepare(const Stage& stage, quint64) override
    {
        Scene scene(stage);
        scene.makeClient();
        const auto vault = scene.opened(scene.client());
        if (!vault::Keys(*vault, &scene.store)
                 .setPin(Credential::passphrase(secret("passphrase")), secret(oldPin), leastCost))
            qFatal("the test cannot set a PIN");
    }
    void run(const Stage& stage, Ledger& ledger) override
    {
        Scene scene(stage);
        for (int i = 0; i < wrongOnes; ++i) {
            const auto vault = open(scene, newPin);
            if (vault || vault.error().code != vault::Error::WrongPin)
                return ledger.refuse(vault ? QStringLiteral("a wrong PIN opens") : vault.error().detail);
            ledger.acknowledge();
        }
        if (const auto vault = open(scene, oldPin); wasDone(ledger, vault))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        Scene scene(stage);
        QStringList all;
        const auto ways = vault::waysInto(scene.client());
        if (!ways)
            return {QStringLiteral("its keyring does not read: ") + ways.error().detail};
        const int spent = vault::Keyring::maximumWrongPins - ways->pinTriesLeft;
        // The next try may have been under way: it is counted before it is judged. After the third that is the right
        // one, which forgets them all, if the disk lets it.
        const bool isCounted = spent >= acknowledged && spent <= std::min(acknowledged, wrongOnes) + 1;
        const bool isForgotten = spent == 0 && acknowledged >= wrongOnes;
        if (!isCounted && !isForgotten)
            all << QStringLiteral("%1 tries are spent after %2").arg(spent).arg(acknowledged);
        const auto vault = open(scene, oldPin);
        if (!vault)
            return all << QStringLiteral("the PIN does not open: ") + vault.error().detail;
        if ((*vault)->keyringWasDamaged())
            all << QStringLiteral("a copy of the keyring is damaged");
        const auto after = vault::waysInto(scene.client());
        if (!after || after->pinTriesLeft != vault::Keyring::maximumWrongPins)
            all << QStringLiteral("the right PIN does not set the count back");
        return all << problemsOf(**vault);
    }

private:
    static constexpr int wrongOnes = 3;
    static vault::Result<std::unique_ptr<Vault>> open(Scene& scene, const char* pin)
    {
        return Vault::open(scene.client(), Credential::pin(secret(pin)), &scene.store, scene.clock);
    }
};

/// A backup written over an older one, and the vault goes on.
class Backup final : public Flow
{
public:
    const char* name() const override { return "backup"; }
    void prepare(const Stage& stage, quint64 seed) override
    {
        Scene scene(stage);
        scene.pair();
        const auto vault = scene.opened(scene.client());
        (void)scene.checkIn(*vault, 1, int(seed * 911 % 4000));
        m_before = inside(*vault);
        if (!vault::writeBackup(*vault, what(stage), scene.clock))
            qFatal("the test cannot make a backup");
        (void)scene.checkIn(*vault, 2, 100);
        m_now = inside(*vault);
    }
    void run(const Stage& stage, Ledger& ledger) override
    {
        Scene scene(stage);
        const auto vault = scene.open(scene.client());
        if (wasDone(ledger, vault) && wasDone(ledger, vault::writeBackup(**vault, what(stage), scene.clock)))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        Scene scene(stage);
        QStringList all;
        const auto vault = scene.open(scene.client());
        if (!vault)
            return {QStringLiteral("does not open: ") + vault.error().detail};
        all << problemsOf(**vault);
        if (inside(**vault) != m_now)
            all << QStringLiteral("the vault's contents have changed");
        vault::FirstKeys keys;
        keys.passphrase = secret("another passphrase");
        const auto restored = vault::restoreBackup(what(stage).path, secret("the backup's"), stage.within("restored"),
                                                   keys, leastCost, scene.clock);
        if (!restored)
            return all << QStringLiteral("the backup does not restore: ") + restored.error().detail;
        const QString found = inside(*restored->vault);
        if (found != m_now && (acknowledged > 0 || found != m_before))
            all << QStringLiteral("the backup holds neither state");
        return all << problemsOf(*restored->vault);
    }

private:
    static vault::NewBackup what(const Stage& stage)
    {
        return {stage.within("kept.accord"), true, secret("the backup's"), leastCost};
    }
    /// Of what a restore does not change.
    static QString inside(Vault& vault)
    {
        const auto found = vault.read([](Transaction& t) {
            QString text;
            for (const vault::CheckIn& checkIn : t.checkIns.newest())
                text += checkIn.id.toString() + checkIn.note;
            for (const vault::Channel& channel : t.channels.all())
                text += channel.id.toString() + channel.peerName;
            return text;
        });
        return found ? *found : QStringLiteral("unreadable");
    }
    QString m_before;
    QString m_now;
};

/// A vault from a backup: whole or not at all.
class Restore final : public Flow
{
public:
    const char* name() const override { return "restore"; }
    void prepare(const Stage& stage, quint64 seed) override
    {
        Scene scene(stage);
        scene.makeClient();
        {
            const auto vault = scene.opened(scene.client());
            for (int i = 0; i < 3; ++i)
                (void)scene.checkIn(*vault, i, int(seed * 911 % 4000));
            if (!vault::writeBackup(*vault, {file(stage), false, secret("the backup's"), leastCost}, scene.clock))
                qFatal("the test cannot make a backup");
        }
        QDir(scene.client()).removeRecursively();
    }
    void run(const Stage& stage, Ledger& ledger) override
    {
        if (const auto restored = restore(stage); wasDone(ledger, restored))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        const Scene scene(stage);
        if (!Vault::isVault(scene.client())) {
            if (acknowledged > 0)
                return {QStringLiteral("an acknowledged vault is not there")};
            if (QDir(scene.client()).exists())
                return {QStringLiteral("half a vault")};
            if (const auto again = restore(stage); !again)
                return {QStringLiteral("cannot be restored again: ") + again.error().detail};
        }
        const auto vault = scene.open(scene.client());
        if (!vault)
            return {QStringLiteral("does not open: ") + vault.error().detail};
        const auto count = (*vault)->read([](Transaction& t) { return t.checkIns.count(); });
        QStringList all = problemsOf(**vault);
        if (!count || *count != 3)
            all << QStringLiteral("check-ins are missing");
        return all;
    }

private:
    static QString file(const Stage& stage) { return stage.within("kept.accord"); }
    static vault::Result<void> restore(const Stage& stage)
    {
        const Scene scene(stage);
        vault::FirstKeys keys;
        keys.passphrase = secret("passphrase");
        const auto restored =
            vault::restoreBackup(file(stage), secret("the backup's"), scene.client(), keys, leastCost, scene.clock);
        return restored ? vault::Result<void>() : tl::unexpected(restored.error());
    }
};

} // namespace

void addKeepingFlows(std::vector<std::unique_ptr<Flow>>& flows)
{
    flows.push_back(std::make_unique<Create>());
    flows.push_back(std::make_unique<Migrate>());
    flows.push_back(std::make_unique<ChangePin>());
    flows.push_back(std::make_unique<TryPins>());
    flows.push_back(std::make_unique<Backup>());
    flows.push_back(std::make_unique<Restore>());
}

} // namespace accord::test::faults
