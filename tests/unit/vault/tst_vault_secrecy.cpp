// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing readable reaches the folder, and the library that writes it is the one that encrypts.
#include "tests/unit/vault/fixture.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>
#include <dlfcn.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

const QByteArray canary("canary-7f3a-wren"); // 16 bytes, as half a key and as text

/// The ways in which text could lie on a disk without being encrypted.
QList<QByteArray> formsOf(const QByteArray& text)
{
    QList<QByteArray> forms{text, text.toHex(), text.toHex().toUpper()};
    QByteArray wide;
    for (const char character : text)
        wide.append(character).append('\0');
    forms << wide.chopped(1); // little-endian, and but for its first byte big-endian
    for (int shift = 0; shift < 3; ++shift) {
        // Base64 of text that begins anywhere in a group of three; the characters at the ends depend on the neighbours.
        const QByteArray encoded = (QByteArray(shift, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
        forms << encoded.mid(shift == 0 ? 0 : shift + 1).chopped(1);
    }
    return forms;
}

/// Every file under `folder` that holds the text in any form.
QStringList hits(const QString& folder, const QByteArray& text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = readFile(files.next());
        for (const QByteArray& form : formsOf(text)) {
            if (bytes.contains(form))
                found << files.fileName() + QStringLiteral(": ") + QString::fromLatin1(form);
        }
    }
    return found;
}

const QString canaryText = QString::fromLatin1(canary);

void writeCanaries(Transaction& t)
{
    const QByteArray key = canary + canary;
    Channel channel = someChannel();
    channel.peerName = channel.relayUrl = canaryText;
    channel.invitationSecret = SecretBytes::copyOf(key);
    channel.identitySecret = SecretBytes::copyOf(key);
    channel.identityPublic = channel.peerIdentity = channel.peerReceiveKey = key;
    t.channels.insert(channel, {key, SecretBytes::copyOf(key), instant()});

    CheckIn checkIn = someCheckIn();
    checkIn.id = *base::CheckInId::fromBytes(canary);
    checkIn.questionnaire = checkIn.note = canaryText;
    checkIn.answers = {{canaryText, 7.5}};
    checkIn.channel = channel.id;
    t.checkIns.insert(checkIn);

    Draft draft = someDraft();
    draft.questionnaire = draft.note = canaryText;
    draft.answers = {{canaryText, 7.5}};
    t.drafts.save(draft);

    Outgoing message = someOutgoing(channel.id);
    message.sealed = canary.repeated(300); // longer than a page
    t.outbox.add(message);
    (void)t.inbox.takeIn(channel.id, *base::MessageId::fromBytes(canary), instant());

    ReceivedSummary received = someSummary(channel.id);
    received.summary.note = received.summary.questionnaire = canaryText;
    received.summary.checkIn = *base::CheckInId::fromBytes(canary);
    t.received.put(received);
    t.settings.set(canaryText, canaryText);
}

} // namespace

class TestVaultSecrecy : public QObject
{
    Q_OBJECT

private slots:
    void theScannerFindsWhatIsThere();
    void noFieldReachesTheFolder();
    void theEncryptingLibraryIsTheOneInside();
    void aPlainLibraryBesideItChangesNothing();
    void aPlainLibraryLoadedFirstChangesNothing();
};

void TestVaultSecrecy::theScannerFindsWhatIsThere()
{
    const Place place;
    const QString file = place.root() + QStringLiteral("/.hidden");
    const auto found = [&](const QByteArray& bytes) {
        writeFile(file, QByteArray(5000, '\x9c') + bytes + QByteArray(5000, '\x9c'));
        return hits(place.root(), canary).size() > 0;
    };
    QVERIFY(!found("nothing of the kind"));
    QVERIFY(found(canary));
    QVERIFY(found(canary.toHex()));
    QVERIFY(found(canary.toHex().toUpper()));
    const auto* wide = reinterpret_cast<const char*>(canaryText.utf16());
    QVERIFY(found(QByteArray(wide, canaryText.size() * 2)));
    QByteArray swapped(wide, canaryText.size() * 2);
    for (qsizetype i = 0; i < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    QVERIFY(found(swapped));
    for (const char* before : {"", "1", "12", "123"})
        QVERIFY(found((before + canary + "and more").toBase64()));
    // A real database that does not encrypt.
    QVERIFY(found(readFile(QStringLiteral(ACCORD_TEST_DATA "/vaults/plain.sqlite"))));
}

void TestVaultSecrecy::noFieldReachesTheFolder()
{
    const Place place;
    const SecretBytes pass = SecretBytes::copyOf(canary);
    auto vault = Vault::create({place.vaultPath(), Role::Client, canaryText, cheapCost}, pass, place.clock);
    REQUIRE_DONE(vault);
    REQUIRE_DONE((*vault)->write([&](Transaction& t) {
        writeCanaries(t);
        t.drafts.discard();
        QCOMPARE(hits(place.root(), canary), QStringList()); // with the journal in use
    }));
    QCOMPARE(hits(place.root(), canary), QStringList());
    // Change and delete pages that hold them: the journal now holds the old ones.
    REQUIRE_DONE((*vault)->write([&](Transaction& t) {
        t.settings.remove(canaryText);
        const auto queued = t.outbox.ofKind(t.channels.all().front().id, 1);
        t.outbox.settle(queued.first().channel, queued.first().id, OutgoingState::Acknowledged, instant());
        QVERIFY(readFile(place.file("vault.db-journal")).size() > 4096);
        QCOMPARE(hits(place.root(), canary), QStringList());
    }));
    vault->reset();
    QCOMPARE(hits(place.root(), canary), QStringList());
    QVERIFY(!readFile(place.file("vault.db")).startsWith("SQLite format 3"));
    REQUIRE_DONE(Vault::open(place.vaultPath(), pass, place.clock));
}

void TestVaultSecrecy::theEncryptingLibraryIsTheOneInside()
{
    const Place place;
    auto vault = place.create();
    REQUIRE_DONE(vault);
    const auto report = (*vault)->check();
    REQUIRE_DONE(report);
    QVERIFY2(report->cipherVersion.at(0).isDigit(), qPrintable(report->cipherVersion));
    QVERIFY(!readFile(place.file("vault.db")).startsWith("SQLite format 3"));
    // None of its names can be seen, or bent, from outside; and nothing drags the plain library in.
    for (const char* name : {"sqlite3_open", "sqlite3_open_v2", "sqlite3_key", "sqlite3_prepare_v2", "sqlite3_step"})
        QVERIFY2(!dlsym(RTLD_DEFAULT, name), name);
    QVERIFY(!readFile(QStringLiteral("/proc/self/maps")).contains("libsqlite3"));
    QVERIFY(!readFile(QStringLiteral("/proc/self/maps")).contains("libsqlcipher"));
}

void TestVaultSecrecy::aPlainLibraryBesideItChangesNothing()
{
    void* plain = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_GLOBAL);
    QVERIFY2(plain, "the relay's SQLite should be here");
    QVERIFY(dlsym(RTLD_DEFAULT, "sqlite3_open"));
    const Place place;
    auto vault = place.create();
    REQUIRE_DONE(vault);
    REQUIRE_DONE((*vault)->write([](Transaction& t) { writeCanaries(t); }));
    vault->reset();
    QCOMPARE(hits(place.root(), canary), QStringList());
    dlclose(plain);
}

void TestVaultSecrecy::aPlainLibraryLoadedFirstChangesNothing()
{
    const Place place;
    QProcess worker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libsqlite3.so.0"));
    // A build with AddressSanitizer insists on being loaded first unless told otherwise.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    worker.setProcessEnvironment(environment);
    worker.start(QStringLiteral(ACCORD_BIN_DIR "/vault_worker"), {QStringLiteral("create"), place.vaultPath()});
    QVERIFY(worker.waitForFinished(30'000));
    QCOMPARE(worker.exitCode(), 0);
    QCOMPARE(worker.readAllStandardError(), QByteArray());
    const QByteArray bytes = readFile(place.file("vault.db"));
    QVERIFY(bytes.size() > 4096 && !bytes.startsWith("SQLite format 3") && !bytes.contains("CREATE TABLE"));
    REQUIRE_DONE(place.open());
}

QTEST_GUILESS_MAIN(TestVaultSecrecy)
#include "tst_vault_secrecy.moc"
