// SPDX-License-Identifier: GPL-3.0-or-later
// After locking, nothing of what opened the vault is left in the process: not the passphrase, PIN or recovery code, not
// the database's key nor its text, not what the keys are made from. Looked for in all of the process's own memory.
#include "core/vault/keyring.h"
#include "core/vault/keys.h"
#include "core/vault/recovery_code.h"
#include "platform/process_privacy.h"
#include "tests/support/memory_scan.h"
#include "tests/unit/vault/fixture.h"

#include <QTest>
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <openssl/evp.h>
#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace accord;
using namespace accord::test;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

constexpr int cycles = 200;

SecretBytes someLetters(size_t count)
{
    SecretBytes letters = SecretBytes::random(count);
    std::transform(letters.data(), letters.data() + count, letters.data(),
                   [](unsigned char byte) { return static_cast<unsigned char>('a' + byte % 26); });
    return letters;
}

SecretBytes someDigits(size_t count)
{
    SecretBytes digits = SecretBytes::random(count);
    std::transform(digits.data(), digits.data() + count, digits.data(),
                   [](unsigned char byte) { return static_cast<unsigned char>('0' + byte % 10); });
    return digits;
}

/// A key store that keeps what it has masked, so that the scan finds no copy of the test's own.
class MaskedKeyStore final : public KeyStore
{
public:
    bool isPresent() override { return true; }
    KeyStoreResult<SecretBytes> read(const QString& name) override
    {
        const auto entry = m_entries.constFind(name);
        if (entry == m_entries.constEnd())
            return base::fail(KeyStoreError::NotFound);
        return entry->bytes();
    }
    KeyStoreResult<void> write(const QString& name, const SecretBytes& bytes) override
    {
        m_entries.insert(name, MaskedSecret(bytes.view()));
        return {};
    }
    KeyStoreResult<void> remove(const QString& name) override
    {
        return m_entries.remove(name) ? KeyStoreResult<void>() : base::fail(KeyStoreError::NotFound);
    }
    [[nodiscard]] SecretBytes only() const { return m_entries.first().bytes(); }

private:
    QMap<QString, MaskedSecret> m_entries;
};

} // namespace

#define REQUIRE_NOTHING_LEFT()                                                                                         \
    do {                                                                                                               \
        const QStringList left = m_scan.hits();                                                                        \
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));                                                        \
    } while (false)

class TestVaultMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theScanFindsWhatIsThere();
    void nothingIsLeftAfterLocking();
    void nothingIsLeftOfWrongOnes();
    void nothingIsLeftOfFormerOnes();
    void aCrashLeavesNoCore_data();
    void aCrashLeavesNoCore();

private:
    [[nodiscard]] Credential credential(int way) const;
    /// The database's key and everything on the way to it, derived here from what is on the disk.
    void lookForKeys();

    Place m_place;
    MaskedKeyStore m_store;
    MaskedSecret m_passphrase{someLetters(24).view()};
    MaskedSecret m_pin{someDigits(12).view()};
    MaskedSecret m_code{newRecoveryCode().view()};
    MemoryScan m_scan;
};

Credential TestVaultMemory::credential(int way) const
{
    switch (way % 3) {
    case 0:
        return Credential::passphrase(m_passphrase.bytes());
    case 1:
        return Credential::pin(m_pin.bytes());
    default:
        return Credential::recoveryCode(m_code.bytes());
    }
}

void TestVaultMemory::lookForKeys()
{
    const QByteArray file = readFile(m_place.file("keyring"));
    const auto keyring = Keyring::decode(file);
    REQUIRE_DONE(keyring);
    const SecretBytes secrets[] = {m_pin.bytes(), m_passphrase.bytes(), m_code.bytes()};
    const char* const names[] = {"what the PIN derives", "what the passphrase derives", "what the code derives"};
    for (int slot = 0; slot < 3; ++slot) { // FORMAT.md: in the order of their kinds, all at the least cost
        SecretBytes derived(32);
        QCOMPARE(crypto_pwhash(derived.data(), 32, secrets[slot].view().data(), secrets[slot].size(),
                               reinterpret_cast<const unsigned char*>(file.constData()) + 28 + 98 * slot + 10, 1,
                               cheapCost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13),
                 0);
        m_scan.lookForKey(names[slot], derived.view());
    }
    const auto key = keyring->unlock(m_passphrase.bytes());
    REQUIRE_DONE(key);
    m_scan.lookForRawKey("the database's key", key->view());
    // SQLCipher splits the key for the pages' codes off with two rounds of PBKDF2 over the salt, masked.
    QByteArray salt = readFile(m_place.file("vault.db")).first(16);
    std::transform(salt.begin(), salt.end(), salt.begin(), [](char byte) { return char(byte ^ 0x3a); });
    SecretBytes codes(32);
    QVERIFY(PKCS5_PBKDF2_HMAC_SHA1(key->view().data(), 32, reinterpret_cast<const unsigned char*>(salt.constData()), 16,
                                   2, 32, codes.data()) == 1);
    m_scan.lookForKey("the key of the pages' codes", codes.view());
    m_scan.lookForKey("the key store's half", m_store.only().view());
}

void TestVaultMemory::initTestCase()
{
    QVERIFY(initialiseSecrets());
    m_scan.lookForText("the passphrase", m_passphrase.bytes().view());
    m_scan.lookForText("the PIN", m_pin.bytes().view());
    m_scan.lookForKey("the recovery code", m_code.bytes().view());
    {
        FirstKeys keys;
        keys.passphrase = m_passphrase.bytes();
        keys.pin = m_pin.bytes();
        keys.recoveryCode = m_code.bytes();
        keys.store = &m_store;
        REQUIRE_DONE(
            Vault::create({m_place.vaultPath(), Role::Client, QStringLiteral("Sam"), cheapCost}, keys, m_place.clock));
    }
    lookForKeys();
    REQUIRE_NOTHING_LEFT();
}

void TestVaultMemory::theScanFindsWhatIsThere()
{
    QByteArray heap = m_passphrase.bytes().view().toByteArray();
    QString wide = QString::fromLatin1(heap);
    QVERIFY(m_scan.hits().filter(QStringLiteral("the passphrase (UTF-8)")).size() >= 24 - 7);
    QVERIFY(m_scan.hits().filter(QStringLiteral("the passphrase (UTF-16)")).size() >= 24 - 7);
    wipe(heap);
    wide.fill(u'-');
    REQUIRE_NOTHING_LEFT();
    const auto vault = Vault::open(m_place.vaultPath(), credential(0), nullptr, m_place.clock);
    REQUIRE_DONE(vault);
    const QStringList whileOpen = m_scan.hits();
    QVERIFY(!whileOpen.filter(QStringLiteral("the database's key at")).isEmpty());
    QVERIFY(!whileOpen.filter(QStringLiteral("pages' codes")).isEmpty());
    QCOMPARE(whileOpen.filter(QStringLiteral("passphrase")), QStringList()); // not needed any more
}

void TestVaultMemory::nothingIsLeftAfterLocking()
{
    qint64 megabytes = 0;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        {
            const auto vault = Vault::open(m_place.vaultPath(), credential(cycle), &m_store, m_place.clock);
            REQUIRE_DONE(vault);
            REQUIRE_DONE((*vault)->write([&](Transaction& t) {
                t.checkIns.insert(someCheckIn(QDate(2026, 1, 1).addDays(cycle)));
                t.settings.set(QStringLiteral("cycle"), QString::number(cycle));
            }));
            if (cycle % 20 == 0)
                REQUIRE_DONE((*vault)->check());
        }
        const QStringList left =
            m_scan.hits(cycle % 20 == 0 ? MemoryScan::Where::Everywhere : MemoryScan::Where::Writable);
        megabytes += m_scan.megabytes();
        QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("after cycle %1:\n").arg(cycle) + left.join(u'\n')));
    }
    qInfo("%d times unlocked and locked with passphrase, PIN and recovery code: 0 pieces of any secret in %lld MB",
          cycles, megabytes);
}

void TestVaultMemory::nothingIsLeftOfWrongOnes()
{
    const MaskedSecret wrong(someLetters(24).view());
    const MaskedSecret wrongPin(someDigits(12).view());
    m_scan.lookForText("a wrong passphrase", wrong.bytes().view());
    m_scan.lookForText("a wrong PIN", wrongPin.bytes().view());
    REQUIRE_ERROR(Vault::open(m_place.vaultPath(), wrong.bytes(), m_place.clock), Error::WrongPassphrase);
    REQUIRE_ERROR(Vault::open(m_place.vaultPath(), Credential::pin(wrongPin.bytes()), &m_store, m_place.clock),
                  Error::WrongPin);
    REQUIRE_NOTHING_LEFT();
}

void TestVaultMemory::nothingIsLeftOfFormerOnes()
{
    const MaskedSecret newer(someLetters(24).view());
    const MaskedSecret newerPin(someDigits(12).view());
    m_scan.lookForText("the new passphrase", newer.bytes().view());
    m_scan.lookForText("the new PIN", newerPin.bytes().view());
    {
        const auto vault = Vault::open(m_place.vaultPath(), credential(0), &m_store, m_place.clock);
        REQUIRE_DONE(vault);
        Keys keys(**vault, &m_store);
        REQUIRE_DONE(keys.setPassphrase(credential(2), newer.bytes(), cheapCost));
        REQUIRE_DONE(keys.setPin(Credential::passphrase(newer.bytes()), newerPin.bytes(), cheapCost));
    }
    m_passphrase = newer;
    m_pin = newerPin;
    lookForKeys();
    REQUIRE_NOTHING_LEFT();
}

void TestVaultMemory::aCrashLeavesNoCore_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("as the programs begin") << true;
    QTest::newRow("else there would be one") << false;
}

void TestVaultMemory::aCrashLeavesNoCore()
{
    QFETCH(bool, isPrivate);
    QTemporaryDir folder(QStringLiteral("/dev/shm/accord-core-XXXXXX"));
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        (void)::setrlimit(RLIMIT_CORE, &all);
        if (isPrivate && !platform::keepMemoryPrivate())
            ::_exit(1);
        if (::chdir(qPrintable(folder.path())) != 0)
            ::_exit(2);
        for (const int signal : {SIGABRT, SIGSEGV})
            ::signal(signal, SIG_DFL);
        ::abort();
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    if (isPrivate) {
        QVERIFY2(!WCOREDUMP(status), "the system wrote a core");
        QCOMPARE(namesIn(folder.path()), QStringList());
        return;
    }
    // Whether the system would write one at all is not ours to say; where it does, the first row has shown something.
    qInfo("without it a core %s written here", WCOREDUMP(status) ? "is" : "is not");
}

QTEST_GUILESS_MAIN(TestVaultMemory)
#include "tst_vault_memory.moc"
