// SPDX-License-Identifier: GPL-3.0-or-later
// All that a client and a therapist send each other, seen from the wire and from the relay's folder: nothing they wrote
// or are called can be read there, and only envelopes of the four sizes pass. The same scan finds all of it when the
// programs are linked with a cipher that does nothing.
#include "core/seal/invitation.h"
#include "core/secret/secret.h"
#include "tests/system/canary/canaries.h"
#include "tests/system/chaos/child.h"
#include "tests/system/chaos/proxy.h"

#include <QCborArray>
#include <QCborValue>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace accord::canary {

namespace {

const QString clientName = QStringLiteral("Kanarienvögelchen Kim");
const QString therapistName = QStringLiteral("Dr Canary Weißgefieder");
const QString note = QStringLiteral("the yellow bird sang of its cage — und schwieg");
const QString otherNote = QStringLiteral("withheld at first: my brother does not know");
const QByteArray passphrase = "correct canary battery staple";

/// What went over the wire, as the one in between sees it, and what lay in the relay's folder.
struct Seen
{
    QByteArray wire;
    QByteArray relayFiles;
    QByteArray vaultFiles;
    QMap<qsizetype, int> deposits; ///< size -> how many
    QMap<qsizetype, int> letters;
    QStringList strange; ///< messages that are none of those the two apps and the relay have
    QByteArray link;
    QStringList failures;
    bool arrived = false;
};

bool isOneOf(const QByteArray& message, const QByteArrayList& starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](const QByteArray& start) { return message.startsWith(start); });
}

void record(Seen& seen, const QByteArray& message, bool fromApp)
{
    seen.wire += message;
    const QByteArray body = chaos::bodyOf(message);
    constexpr qsizetype hash = 32; // octets
    if (fromApp && message.startsWith("PUT /v1/m/") && message.contains("application/cbor")) {
        for (const QCborValue& deposit : QCborValue::fromCbor(body).toArray())
            ++seen.deposits[deposit.toByteArray().size() - hash];
    } else if (fromApp && message.startsWith("PUT /v1/m/")) {
        ++seen.deposits[body.size()];
    } else if (fromApp && message.startsWith("POST /v1/m/")) {
        if (body.isEmpty() || body.size() % hash != 0)
            seen.strange << QStringLiteral("%1 octets of hashes").arg(body.size());
    } else if (!fromApp && message.startsWith("HTTP/1.1 200") && message.contains("application/cbor")) {
        for (const QCborValue& letter : QCborValue::fromCbor(body).toArray()) {
            if (letter.isInteger()) // what became of each that was deposited
                continue;
            ++seen.letters[letter.toByteArray().size()];
        }
    } else if (fromApp ? !isOneOf(message, {"GET /v1/m/", "DELETE /v1/m/", "POST /v1/mailboxes "})
                       : !isOneOf(message, {"HTTP/1.1 201 ", "HTTP/1.1 200 ", "HTTP/1.1 204 "})) {
        seen.strange << QString::fromLatin1(message.first(message.indexOf('\r')));
    } else if (body.size() > 200) {
        seen.strange << QStringLiteral("a body of %1 octets").arg(body.size());
    }
}

QByteArray allFilesIn(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

/// Two people, a relay, and a proxy that does nothing but look.
class Scene
{
public:
    explicit Scene(const char* cli) : m_cli(QStringLiteral(ACCORD_BIN_DIR "/") + QLatin1String(cli)), m_proxy(1)
    {
        m_proxy.tap = [this](const QByteArray& message, bool fromApp) { record(m_seen, message, fromApp); };
    }

    Seen play()
    {
        write("passphrase", passphrase + '\n');
        QDir(m_folder.path()).mkdir(QStringLiteral("relay"));
        const QString store = QStringLiteral("sqlite:") + at("relay/relay.db");
        const QString program = QStringLiteral(ACCORD_BIN_DIR "/accord-relay");
        if (!m_relay.start(program, {QStringLiteral("--listen=127.0.0.1:0"), QStringLiteral("--store"), store,
                                     QStringLiteral("--keep-free=0")}))
            m_seen.failures << QStringLiteral("no relay");
        const QByteArray line = m_relay.readLine().value_or(QByteArray());
        m_proxy.pointTo(line.mid(line.lastIndexOf(':') + 1).toUShort());
        write("token",
              chaos::outputOf(program, {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("--store"),
                                        store, QStringLiteral("--name"), QStringLiteral("a practice")})
                  .value_or(QByteArray()));
        open(m_client, "client", clientName);
        open(m_therapist, "therapist", therapistName);
        talk();
        m_seen.relayFiles += allFilesIn(at("relay"));
        for (chaos::Child* child : {&m_client, &m_therapist, &m_relay})
            child->kill();
        m_seen.relayFiles += allFilesIn(at("relay"));
        m_seen.vaultFiles = allFilesIn(at("client")) + allFilesIn(at("therapist"));
        return m_seen;
    }

private:
    QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            m_seen.failures << QStringLiteral("%1 can't be written").arg(QLatin1String(name));
    }

    void open(chaos::Child& child, const char* role, const QString& name)
    {
        const QStringList vault{QStringLiteral("--vault"), at(role), QStringLiteral("--passphrase-file"),
                                at("passphrase")};
        if (!chaos::outputOf(m_cli,
                             vault + QStringList{QStringLiteral("init"), QStringLiteral("--role"), QLatin1String(role),
                                                 QStringLiteral("--name"), name, QStringLiteral("--kdf-memory=8")}) ||
            !child.start(m_cli, vault + QStringList{QStringLiteral("batch")}))
            m_seen.failures << QStringLiteral("no vault for ") + name;
    }

    QJsonValue say(chaos::Child& child, const QStringList& words)
    {
        const QByteArray line = QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact) + '\n';
        const QByteArray answer = child.write(line) ? child.readLine().value_or(QByteArray()) : QByteArray();
        const QJsonObject said = QJsonDocument::fromJson(answer).object();
        if (!said[QStringLiteral("ok")].toBool())
            m_seen.failures << words.join(u' ') + QStringLiteral(": ") + said[QStringLiteral("cause")].toString();
        return said[QStringLiteral("result")];
    }

    void syncBoth()
    {
        for (int round = 0; round < 2; ++round) {
            for (chaos::Child* child : {&m_client, &m_therapist})
                (void)say(*child, {QStringLiteral("sync")});
        }
    }

    QString rate(const QString& text)
    {
        return say(m_client, {QStringLiteral("check-in"), QStringLiteral("--answers=bond=7.5,goals=6,tasks=skip"),
                              QStringLiteral("--note"), text})[QStringLiteral("id")]
            .toString();
    }

    void talk()
    {
        m_seen.link = say(m_therapist, {QStringLiteral("invite"), QStringLiteral("--relay"),
                                        QStringLiteral("http://127.0.0.1:%1").arg(m_proxy.port()),
                                        QStringLiteral("--token-file"), at("token")})[QStringLiteral("link")]
                          .toString()
                          .toUtf8();
        (void)say(m_client, {QStringLiteral("accept"), QString::fromUtf8(m_seen.link)});
        syncBoth();
        const QString first = rate(note);
        const QString all = QStringLiteral("--fields=bond,goals,tasks,total,overall,room,note");
        (void)say(m_client, {QStringLiteral("share"), first, all});
        const QString second = rate(otherNote);
        (void)say(m_client, {QStringLiteral("share"), second, QStringLiteral("--fields=bond")});
        (void)say(m_client, {QStringLiteral("sync")});
        m_seen.relayFiles += allFilesIn(at("relay")); // while letters lie there
        syncBoth();
        (void)say(m_client, {QStringLiteral("share"), second, all}); // the note, released later
        syncBoth();
        const QJsonArray received = say(m_therapist, {QStringLiteral("list")}).toArray();
        m_seen.arrived = received.size() == 2;
        for (const QJsonValue& row : received)
            m_seen.arrived = m_seen.arrived && !row[QStringLiteral("note")].toString().isEmpty();
        (void)say(m_therapist, {QStringLiteral("seen")});
        (void)say(m_therapist, {QStringLiteral("discussed"), first});
        syncBoth();
        (void)say(m_client, {QStringLiteral("revoke")});
        syncBoth();
    }

    QString m_cli;
    QTemporaryDir m_folder;
    Seen m_seen;
    chaos::Proxy m_proxy;
    chaos::Child m_relay;
    chaos::Child m_client;
    chaos::Child m_therapist;
};

Canaries canariesOf(const Seen& seen)
{
    const auto invitation = seal::parseInvitationLink(QString::fromUtf8(seen.link));
    return Canaries(
        {{QStringLiteral("the client's name"), clientName.toUtf8()},
         {QStringLiteral("the therapist's name"), therapistName.toUtf8()},
         {QStringLiteral("a note"), note.toUtf8()},
         {QStringLiteral("a word of it"), "yellow bird"},
         {QStringLiteral("a note released later"), otherNote.toUtf8()},
         {QStringLiteral("the questionnaire"), "accord-session"},
         {QStringLiteral("the passphrase"), passphrase},
         {QStringLiteral("the invitation"), seen.link.sliced(7)},
         {QStringLiteral("its secret"), invitation ? invitation->secret.view().toByteArray() : QByteArray()}});
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScanFindsWhatIsThere()
    {
        const QByteArray text = "a word that is looked for";
        const Canaries canaries({{QStringLiteral("it"), text}});
        QVERIFY(canaries.foundIn("nothing of the kind").isEmpty());
        const QString wide = QString::fromUtf8(text);
        const QByteArray utf16(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
        QList<QByteArray> ways{"before " + text + " behind", text.toHex(), text.toHex().toUpper(), utf16};
        for (const char* before : {"", "1", "22", "333"})
            ways << (before + text + "behind").toBase64() << (before + text).toBase64(QByteArray::Base64UrlEncoding);
        for (const QByteArray& way : std::as_const(ways))
            QVERIFY2(!canaries.foundIn(way).isEmpty(), way.constData());
    }

    void nothingCanBeReadOnTheWireOrAtTheRelay()
    {
        const Seen seen = Scene("accord-cli").play();
        QCOMPARE(seen.failures, QStringList());
        QVERIFY(seen.arrived);
        const Canaries canaries = canariesOf(seen);
        QCOMPARE(canaries.foundIn(seen.wire), QStringList());
        QCOMPARE(canaries.foundIn(seen.relayFiles), QStringList());
        QCOMPARE(canaries.foundIn(seen.vaultFiles), QStringList());
        QCOMPARE(seen.strange, QStringList());
        int letters = 0;
        for (const auto& sizes : {seen.deposits, seen.letters}) {
            for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
                QVERIFY2(QList<qsizetype>({512, 1024, 4096, 16384}).contains(it.key()),
                         qPrintable(QString::number(it.key())));
                letters += it.value();
            }
        }
        QVERIFY(letters >= 20);
        qInfo("%lld forms of %d texts looked for in %lld octets of wire and %lld of the relay's files: 0 hits; %d "
              "envelopes",
              canaries.forms(), 9, seen.wire.size(), seen.relayFiles.size(), letters);
    }

    void theUnsealedControlIsCaught()
    {
        const Seen seen = Scene("accord-cli-unsealed").play();
        QCOMPARE(seen.failures, QStringList());
        QVERIFY(seen.arrived); // it does the job; it only does not seal
        const Canaries canaries = canariesOf(seen);
        for (const QByteArray& place : {seen.wire, seen.relayFiles}) {
            const QStringList found = canaries.foundIn(place);
            for (const char* canary :
                 {"the client's name, raw", "a note, raw", "a word of it, raw", "the questionnaire, raw"})
                QVERIFY2(found.contains(QLatin1String(canary)), canary);
        }
        QCOMPARE(canaries.foundIn(seen.vaultFiles), QStringList()); // sealed otherwise
    }
};

} // namespace accord::canary

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (!accord::initialiseSecrets())
        return 1;
    QCoreApplication application(argc, argv);
    accord::canary::TestCanary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canary.moc"
