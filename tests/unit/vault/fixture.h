// SPDX-License-Identifier: GPL-3.0-or-later
// What every test of the vault needs: a place, a passphrase, a cheap key derivation, and records to put in.
#pragma once

#include "core/vault/vault.h"

#include <QTemporaryDir>

namespace accord::vault::testing {

/// The least the format allows; what a passphrase costs is measured elsewhere.
inline constexpr KdfCost cheapCost{quint64(8) * 1024 * 1024, 1};

[[nodiscard]] SecretBytes passphrase(const char* text = "correct horse battery staple");
[[nodiscard]] QDateTime instant(qint64 milliseconds = 0); ///< 2026-03-01 10:00 UTC and so much later

[[nodiscard]] CheckIn someCheckIn(QDate date = QDate(2026, 3, 1));
[[nodiscard]] Draft someDraft();
[[nodiscard]] Channel someChannel();
[[nodiscard]] ReceiveKey someReceiveKey(qint64 milliseconds = 0);
[[nodiscard]] Outgoing someOutgoing(base::ChannelId channel, int kind = 1);
[[nodiscard]] ReceivedSummary someSummary(base::ChannelId channel, quint64 sequence = 1);

/// Holds the same 32 bytes in every process, whatever it is asked for and told.
class FixedKeyStore final : public KeyStore
{
public:
    bool isPresent() override { return true; }
    KeyStoreResult<SecretBytes> read(const QString&) override { return m_bytes.clone(); }
    KeyStoreResult<void> write(const QString&, const SecretBytes& bytes) override
    {
        m_bytes = bytes.clone();
        return {};
    }
    KeyStoreResult<void> remove(const QString&) override { return {}; }

private:
    SecretBytes m_bytes = SecretBytes::copyOf(QByteArray(32, 'd'));
};

/// Memory is quick, and shows everything but what waiting for a disk does.
enum class Storage { Memory, Disk };

/// A folder that is gone afterwards, with one vault in it.
class Place
{
public:
    explicit Place(Storage storage = Storage::Memory);
    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] QString vaultPath() const { return m_root.filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString file(const char* name) const { return vaultPath() + QLatin1Char('/') + QLatin1String(name); }
    [[nodiscard]] Result<std::unique_ptr<Vault>> create(Role role = Role::Client) const;
    [[nodiscard]] Result<std::unique_ptr<Vault>> open() const;

    base::ManualClock clock;

private:
    QTemporaryDir m_root;
};

[[nodiscard]] QByteArray blake2b(const QByteArray& bytes, int size);
[[nodiscard]] QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes); ///< replaces what is there

/// Makes the database look as if a later version of the program had made it. The vault must be closed.
void makeNewer(const QString& vaultPath, const SecretBytes& passphrase);

/// Tables of the present schema whose rows salvage could not find its way through; empty if all is well. The vault must
/// be closed.
[[nodiscard]] QStringList tablesBeyondRescue(const QString& vaultPath, const SecretBytes& passphrase);

/// The names of everything in a folder, hidden ones too.
[[nodiscard]] QStringList namesIn(const QString& folder);

} // namespace accord::vault::testing

/// Stops the test with the failure's detail unless the Result holds a value.
#define REQUIRE_DONE(result)                                                                                           \
    do {                                                                                                               \
        const auto& outcomeOf = (result);                                                                              \
        QVERIFY2(outcomeOf.has_value(), outcomeOf ? "" : qPrintable(outcomeOf.error().detail));                        \
    } while (false)

/// Stops the test unless the Result holds this very error.
#define REQUIRE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& outcomeOf = (result);                                                                              \
        QVERIFY(!outcomeOf.has_value());                                                                               \
        QCOMPARE(int(outcomeOf.error().code), int(expected));                                                          \
    } while (false)
