// SPDX-License-Identifier: GPL-3.0-or-later
// How many queued letters a second go through a real relay over loopback, on one connection, and what memory they take:
// from the therapist's queue to the relay, from there into the client's vault, and their acknowledgements back.
// Usage: bench_sync [LETTERS]
#include "core/seal/bodies.h"
#include "core/sync/http_relay.h"
#include "core/sync/inbox.h"
#include "core/sync/letters.h"
#include "core/sync/pairing.h"
#include "core/sync/synchronise.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace accord;

namespace {

constexpr int perChannel = 60;       // under a mailbox's quota of 64
constexpr int channelsPerToken = 90; // two mailboxes each: under an access token's burst of 200

template <typename T>
T need(base::ResultOf<T, sync::Cause> result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A value in kB of /proc/self/status.
qint64 memoryOf(const char* key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

/// Seconds this process has computed so far.
double computed()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// From now on VmHWM counts anew.
void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

/// Connections of this machine to the port, those in TIME_WAIT too.
int connectionsTo(quint16 port)
{
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray remote = ":" + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    int count = 0;
    for (const QByteArray& line : table.readAll().split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        count += columns.size() > 3 && columns.at(2).endsWith(remote) && columns.at(3) != "0A";
    }
    return count;
}

std::unique_ptr<vault::Vault> makeVault(const QString& path, vault::Role role, const base::Clock& clock)
{
    auto made = vault::Vault::create({path, role, u"Bench"_s, {quint64(8) * 1024 * 1024, 1}},
                                     SecretBytes::copyOf("bench bench"), clock);
    if (!made)
        qFatal("no vault: %s", qPrintable(made.error().detail));
    return std::move(*made);
}

class Bench
{
public:
    explicit Bench(int letters) : m_channels((letters + perChannel - 1) / perChannel)
    {
        startRelay();
        m_therapist = makeVault(m_folder.filePath(u"therapist"_s), vault::Role::Therapist, m_clock);
        m_client = makeVault(m_folder.filePath(u"client"_s), vault::Role::Client, m_clock);
    }
    ~Bench()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }

    void pair()
    {
        QString token;
        for (int i = 0; i < m_channels; ++i) {
            if (i % channelsPerToken == 0)
                token = newToken(i);
            const auto invited =
                need(sync::invite(*m_therapist, m_clock, m_setUp, {m_url, token}, sync::inRoomSeconds), "invite");
            const auto accepted = need(sync::accept(*m_client, m_clock, invited.link), "accept");
            (void)need(sync::receive(*m_therapist, m_clock, accepted.sealedReply), "reply");
        }
        for (int round = 0; round < 2; ++round) { // what pairing itself has to say goes first
            (void)need(sync::synchronise(*m_client, m_clock, m_setUp), "sync");
            (void)need(sync::synchronise(*m_therapist, m_clock, m_setUp), "sync");
        }
    }

    int queue(int letters)
    {
        int queued = 0;
        const auto done = m_therapist->write([&](vault::Transaction& t) {
            for (const vault::Channel& channel : t.channels.all()) {
                for (int i = 0; i < perChannel && queued < letters; ++i, ++queued)
                    sync::queueLetter(t, *m_therapist, m_clock, channel, seal::Kind::Seen,
                                      seal::encodeSeenBody({{base::CheckInId::create()}}));
            }
        });
        if (!done)
            qFatal("queue: %s", qPrintable(done.error().detail));
        return queued;
    }

    void measure(QTextStream& out, const char* what, vault::Vault& vault, int letters)
    {
        sync::HttpRelay relay;
        forgetPeak();
        const int connectionsBefore = connectionsTo(m_port);
        const qint64 before = memoryOf("VmRSS");
        const double computedBefore = computed();
        QElapsedTimer timer;
        timer.start();
        const sync::SyncReport report = need(sync::synchronise(vault, m_clock, relay), what);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        out << what << ": " << letters << " in " << QString::number(seconds, 'f', 2) << " s, "
            << qRound(letters / seconds) << " a second (computing "
            << QString::number(computed() - computedBefore, 'f', 2) << " s); sent " << report.sent << ", taken in "
            << report.received << ", troubles " << report.troubles.size() << "; "
            << connectionsTo(m_port) - connectionsBefore << " new connection; memory " << before / 1024
            << " MB, at most " << QString::number(double(memoryOf("VmHWM") - before) / 1024, 'f', 1) << " MB more"
            << Qt::endl;
    }

    vault::Vault& therapist() { return *m_therapist; }
    vault::Vault& client() { return *m_client; }

private:
    void startRelay()
    {
        m_process.start(QStringLiteral(ACCORD_BIN_DIR "/accord-relay"),
                        {u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s, store()});
        if (!m_process.waitForReadyRead(10'000))
            qFatal("the relay does not start");
        m_port = m_process.readAllStandardOutput().trimmed().split(':').last().toUShort();
        m_url = u"http://127.0.0.1:%1"_s.arg(m_port);
    }
    QString store() const { return u"sqlite:"_s + m_folder.filePath(u"relay.db"_s); }
    QString newToken(int number) const
    {
        QProcess add;
        add.start(QStringLiteral(ACCORD_BIN_DIR "/accord-relay"),
                  {u"token"_s, u"add"_s, u"--store"_s, store(), u"--name"_s, u"bench %1"_s.arg(number)});
        add.waitForFinished(10'000);
        return QString::fromLatin1(add.readAllStandardOutput().trimmed().split('\n').last());
    }

    const base::SystemClock m_clock;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_url;
    int m_channels;
    sync::HttpRelay m_setUp;
    std::unique_ptr<vault::Vault> m_therapist;
    std::unique_ptr<vault::Vault> m_client;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int letters = argc > 1 ? qMax(100, QByteArray(argv[1]).toInt()) : 10'000;
    QTextStream out(stdout);
    out << "letters of 512 octets through accord-relay (SQLite, durable), vaults in " << QDir::tempPath() << Qt::endl;
    Bench bench(letters);
    bench.pair();
    for (const int count : {letters / 4, letters}) { // the second with a queue four times as long
        const int queued = bench.queue(count);
        bench.measure(out, "queue to relay", bench.therapist(), queued);
        bench.measure(out, "relay to vault", bench.client(), queued);
        bench.measure(out, "acknowledgements", bench.therapist(), queued);
    }
    return 0;
}
