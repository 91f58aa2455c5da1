// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening and refusing a vault; transactions that hold or leave no trace.
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <atomic>
#include <stdexcept>
#include <thread>
#include <unistd.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

class TestVaultLifecycle : public QObject
{
    Q_OBJECT

private slots:
    void createRefusesWithoutATrace_data();
    void createRefusesWithoutATrace();
    void createRefusesWhatItCannotKeep();
    void openRefusesWhatIsNoVault_data();
    void openRefusesWhatIsNoVault();
    void openRefusesAWrongPassphrase();
    void openRefusesTheEmptyPassphrase();
    void openRefusesAVaultThatLostAFile();
    void aSecondOpenIsRefused();
    void aRefusedOpenLeavesTheVaultFree();
    void aVaultKeepsWhoItIs();
    void everyVaultIsItsOwn();
    void filesArePrivateAndFew();
    void aReadCannotWrite();
    void anErrorRollsBack();
    void aForeignExceptionRollsBackAndPassesThrough();
    void threadsTakeTurns();
    void aSoundVaultHasNoProblems();
};

void TestVaultLifecycle::createRefusesWithoutATrace_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("error");
    QTest::newRow("a folder is there") << "folder" << int(Error::AlreadyExists);
    QTest::newRow("an empty folder is there") << "empty" << int(Error::AlreadyExists);
    QTest::newRow("a file is there") << "file" << int(Error::AlreadyExists);
    QTest::newRow("a dangling link is there") << "link" << int(Error::AlreadyExists);
    QTest::newRow("the parent is missing") << "missing/vault" << int(Error::Io);
    QTest::newRow("the parent is a file") << "file/vault" << int(Error::Io);
    QTest::newRow("the name is too long") << QString(300, u'n') << int(Error::Io);
}

void TestVaultLifecycle::createRefusesWithoutATrace()
{
    QFETCH(QString, target);
    QFETCH(int, error);
    const Place place;
    QVERIFY(QDir(place.root()).mkpath(QStringLiteral("folder/inside")));
    QVERIFY(QDir(place.root()).mkpath(QStringLiteral("empty")));
    writeFile(place.root() + QStringLiteral("/file"), "something of the person's");
    QCOMPARE(::symlink("nowhere", QFile::encodeName(place.root() + QStringLiteral("/link")).constData()), 0);

    const NewVault what{place.root() + QLatin1Char('/') + target, Role::Client, QStringLiteral("Sam"), cheapCost};
    REQUIRE_ERROR(Vault::create(what, passphrase(), place.clock), error);
    QCOMPARE(namesIn(place.root()), QStringList({QStringLiteral("empty"), QStringLiteral("file"),
                                                 QStringLiteral("folder"), QStringLiteral("link")}));
    QCOMPARE(namesIn(place.root() + QStringLiteral("/empty")), QStringList());
    QCOMPARE(readFile(place.root() + QStringLiteral("/file")), QByteArray("something of the person's"));
}

void TestVaultLifecycle::createRefusesWhatItCannotKeep()
{
    const Place place;
    const auto attempt = [&](const QString& name, KdfCost cost) {
        return Vault::create({place.vaultPath(), Role::Client, name, cost}, passphrase(), place.clock);
    };
    REQUIRE_ERROR(
        Vault::create({place.vaultPath(), Role::Client, QStringLiteral("Sam"), cheapCost}, SecretBytes(), place.clock),
        Error::EmptyPassphrase);
    REQUIRE_ERROR(attempt(QString(), cheapCost), Error::Conflict);
    REQUIRE_ERROR(attempt(QStringLiteral("  "), cheapCost), Error::Conflict);
    REQUIRE_ERROR(attempt(QString(65, u'x'), cheapCost), Error::Conflict);
    REQUIRE_ERROR(attempt(QStringLiteral("Sam"), KdfCost{quint64(4) * 1024 * 1024, 1}), Error::Conflict);
    REQUIRE_ERROR(attempt(QStringLiteral("Sam"), KdfCost{quint64(2) * 1024 * 1024 * 1024, 1}), Error::Conflict);
    REQUIRE_ERROR(attempt(QStringLiteral("Sam"), KdfCost{cheapCost.memoryBytes, 0}), Error::Conflict);
    REQUIRE_ERROR(attempt(QStringLiteral("Sam"), KdfCost{cheapCost.memoryBytes, 11}), Error::Conflict);
    QCOMPARE(namesIn(place.root()), QStringList());
}

void TestVaultLifecycle::openRefusesWhatIsNoVault_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("missing") << "missing";
    QTest::newRow("empty folder") << "empty";
    QTest::newRow("folder with other things") << "other";
    QTest::newRow("a foreign keyring alone") << "foreign";
    QTest::newRow("an empty keyring alone") << "hollow";
    QTest::newRow("a file") << "file";
    QTest::newRow("no name") << "";
}

void TestVaultLifecycle::openRefusesWhatIsNoVault()
{
    QFETCH(QString, target);
    const Place place;
    for (const char* folder : {"empty", "other", "foreign", "hollow"})
        QVERIFY(QDir(place.root()).mkpath(QLatin1String(folder)));
    writeFile(place.root() + QStringLiteral("/file"), "x");
    writeFile(place.root() + QStringLiteral("/other/letter.txt"), "x");
    writeFile(place.root() + QStringLiteral("/foreign/keyring"), "[keyring]\ndisplay-name=Login\n");
    writeFile(place.root() + QStringLiteral("/hollow/keyring"), "");
    const QString path = target.isEmpty() ? QString() : place.root() + QLatin1Char('/') + target;
    const QStringList before = namesIn(path);
    REQUIRE_ERROR(Vault::open(path, passphrase(), place.clock), Error::NotAVault);
    QCOMPARE(namesIn(path), before);
}

void TestVaultLifecycle::openRefusesAWrongPassphrase()
{
    const Place place;
    REQUIRE_DONE(place.create());
    for (const char* wrong : {"correct horse battery stapl", "correct horse battery staple ", "Correct horse", " "})
        REQUIRE_ERROR(Vault::open(place.vaultPath(), passphrase(wrong), place.clock), Error::WrongPassphrase);
    REQUIRE_DONE(place.open());
}

void TestVaultLifecycle::openRefusesTheEmptyPassphrase()
{
    const Place place;
    REQUIRE_DONE(place.create());
    REQUIRE_ERROR(Vault::open(place.vaultPath(), SecretBytes(), place.clock), Error::EmptyPassphrase);
}

void TestVaultLifecycle::openRefusesAVaultThatLostAFile()
{
    for (const QStringList& lost : {QStringList{QStringLiteral("keyring"), QStringLiteral("keyring.copy")},
                                    QStringList{QStringLiteral("vault.db")}}) {
        const Place place;
        REQUIRE_DONE(place.create());
        for (const QString& name : lost)
            QVERIFY(QFile::remove(place.file(qPrintable(name))));
        REQUIRE_ERROR(place.open(), Error::Damaged);
        for (const QString& name : lost)
            QVERIFY2(!QFile::exists(place.file(qPrintable(name))), "a refused open must not make files");
    }
}

void TestVaultLifecycle::aSecondOpenIsRefused()
{
    const Place place;
    auto first = place.create();
    REQUIRE_DONE(first);
    REQUIRE_ERROR(place.open(), Error::InUse);
    REQUIRE_ERROR(Vault::open(place.vaultPath(), passphrase("wrong"), place.clock), Error::InUse);
    REQUIRE_DONE((*first)->check());
    first->reset();
    REQUIRE_DONE(place.open());
}

void TestVaultLifecycle::aRefusedOpenLeavesTheVaultFree()
{
    const Place place;
    REQUIRE_DONE(place.create());
    REQUIRE_ERROR(Vault::open(place.vaultPath(), passphrase("wrong"), place.clock), Error::WrongPassphrase);
    REQUIRE_DONE(place.open());
}

void TestVaultLifecycle::aVaultKeepsWhoItIs()
{
    for (const Role role : {Role::Client, Role::Therapist}) {
        const Place place;
        QVERIFY(!Vault::isVault(place.vaultPath()));
        QByteArray instance;
        {
            auto made = place.create(role);
            REQUIRE_DONE(made);
            instance = (*made)->instance();
        }
        QVERIFY(Vault::isVault(place.vaultPath()));
        auto opened = place.open();
        REQUIRE_DONE(opened);
        QCOMPARE(int((*opened)->role()), int(role));
        QCOMPARE((*opened)->name(), QStringLiteral("Sam"));
        QCOMPARE((*opened)->directory(), place.vaultPath());
        QCOMPARE((*opened)->instance(), instance);
        QCOMPARE(instance.size(), 8);
    }
}

void TestVaultLifecycle::everyVaultIsItsOwn()
{
    const Place one;
    const Place other;
    auto first = one.create();
    auto second = other.create();
    REQUIRE_DONE(first);
    REQUIRE_DONE(second);
    QVERIFY((*first)->instance() != (*second)->instance());
    first->reset();
    second->reset();
    // The same passphrase does not make one vault's keyring open the other's database.
    const QByteArray kept = readFile(other.file("keyring"));
    writeFile(other.file("keyring"), readFile(one.file("keyring")));
    REQUIRE_ERROR(other.open(), Error::Damaged);
    QCOMPARE(readFile(other.file("keyring.copy")), kept); // the one that belongs here was not written over
    writeFile(other.file("keyring.copy"), readFile(one.file("keyring")));
    REQUIRE_ERROR(other.open(), Error::Damaged);
}

void TestVaultLifecycle::filesArePrivateAndFew()
{
    const Place place;
    auto made = place.create();
    REQUIRE_DONE(made);
    QCOMPARE(namesIn(place.root()), QStringList({QStringLiteral("vault")}));
    REQUIRE_DONE((*made)->write([](Transaction& t) { t.checkIns.insert(someCheckIn()); }));
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(place.vaultPath()).permissions(), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    const QStringList names = namesIn(place.vaultPath());
    for (const QString& name : names)
        QCOMPARE(QFileInfo(place.vaultPath() + QLatin1Char('/') + name).permissions(), ownerOnly);
    QVERIFY(names.contains(QStringLiteral("keyring")) && names.contains(QStringLiteral("vault.db")));
    QVERIFY(names.contains(QStringLiteral("keyring.copy")));
    QVERIFY(names.contains(QStringLiteral("ballast")) && names.contains(QStringLiteral("snapshot-1.db")));
    QVERIFY(names.size() <= 7); // those five, the lock, an empty journal
}

void TestVaultLifecycle::aReadCannotWrite()
{
    const Place place;
    auto made = place.create();
    REQUIRE_DONE(made);
    REQUIRE_ERROR((*made)->read([](Transaction& t) { t.checkIns.insert(someCheckIn()); }), Error::Conflict);
    REQUIRE_ERROR((*made)->read([](Transaction& t) { t.drafts.discard(); }), Error::Conflict);
    const auto count = (*made)->read([](Transaction& t) { return t.checkIns.count(); });
    REQUIRE_DONE(count);
    QCOMPARE(*count, 0);
}

void TestVaultLifecycle::anErrorRollsBack()
{
    const Place place;
    auto made = place.create();
    REQUIRE_DONE(made);
    const CheckIn twice = someCheckIn();
    REQUIRE_ERROR((*made)->write([&](Transaction& t) {
        t.checkIns.insert(twice);
        t.settings.set(QStringLiteral("key"), QStringLiteral("value"));
        t.checkIns.insert(twice);
    }),
                  Error::Conflict);
    const auto found = (*made)->read(
        [](Transaction& t) { return std::pair(t.checkIns.count(), t.settings.value(QStringLiteral("key"))); });
    REQUIRE_DONE(found);
    QCOMPARE(found->first, 0);
    QVERIFY(!found->second);
    REQUIRE_DONE((*made)->write([&](Transaction& t) { t.checkIns.insert(twice); }));
}

void TestVaultLifecycle::aForeignExceptionRollsBackAndPassesThrough()
{
    const Place place;
    auto made = place.create();
    REQUIRE_DONE(made);
    const auto attempt = [&] {
        (void)(*made)->write([](Transaction& t) {
            t.checkIns.insert(someCheckIn());
            throw std::runtime_error("the caller's own");
        });
    };
    QVERIFY_EXCEPTION_THROWN(attempt(), std::runtime_error);
    const auto count = (*made)->write([](Transaction& t) { return t.checkIns.count(); });
    REQUIRE_DONE(count);
    QCOMPARE(*count, 0);
}

void TestVaultLifecycle::threadsTakeTurns()
{
    const Place place;
    auto made = place.create();
    REQUIRE_DONE(made);
    Vault& vault = **made;
    constexpr int each = 25;
    std::atomic<int> failures = 0;
    const auto work = [&](QDate date) {
        for (int i = 0; i < each; ++i) {
            const auto seen = vault.write([&](Transaction& t) {
                const qint64 before = t.checkIns.count();
                t.checkIns.insert(someCheckIn(date));
                return t.checkIns.count() - before;
            });
            failures += seen && *seen == 1 ? 0 : 1;
        }
    };
    std::thread one(work, QDate(2026, 1, 1));
    std::thread two(work, QDate(2026, 1, 2));
    one.join();
    two.join();
    QCOMPARE(failures.load(), 0);
    const auto count = vault.read([](Transaction& t) { return t.checkIns.count(); });
    REQUIRE_DONE(count);
    QCOMPARE(*count, 2 * each);
}

void TestVaultLifecycle::aSoundVaultHasNoProblems()
{
    const Place place;
    auto made = place.create();
    REQUIRE_DONE(made);
    const Channel channel = someChannel();
    REQUIRE_DONE((*made)->write([&](Transaction& t) {
        t.channels.insert(channel, someReceiveKey());
        t.checkIns.insert(someCheckIn());
        t.drafts.save(someDraft());
        t.outbox.add(someOutgoing(channel.id));
        t.received.put(someSummary(channel.id));
    }));
    const auto report = (*made)->check();
    REQUIRE_DONE(report);
    QCOMPARE(report->problems, QStringList());
    QVERIFY(!report->cipherVersion.isEmpty());
    QCOMPARE(report->schema, 3);
    QCOMPARE(report->checkIns, 1);
    QCOMPARE(report->channels, 1);
}

QTEST_GUILESS_MAIN(TestVaultLifecycle)
#include "tst_vault_lifecycle.moc"
