// SPDX-License-Identifier: GPL-3.0-or-later
// How many deposits a second the real relay makes durable over loopback, and what sharing commits gains.
// Usage: bench_relay [DEPOSITS]
#include "core/base/clock.h"
#include "core/mailbox/sqlite_store.h"
#include "core/mailbox/token.h"
#include "tests/bench/relay/deposit_clients.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace accord;

namespace {

constexpr int perMailbox = 60; // under the quota of 64

mailbox::Token tokenOf(int number)
{
    return *mailbox::Token::fromBytes(QByteArray::number(number).rightJustified(32, 't'));
}

mailbox::MailboxId idOf(int number)
{
    return *mailbox::MailboxId::fromBytes(QByteArray::number(number).rightJustified(16, 'm'));
}

void makeMailboxes(const QString& path, int count)
{
    const base::SystemClock clock;
    auto store = mailbox::SqliteStore::open(path, clock);
    if (!store)
        qFatal("cannot make the store");
    const mailbox::TokenHash access = mailbox::hashOf(tokenOf(-1));
    (*store)->addAccess(u"bench"_s, access, [](const mailbox::Result<void>&) {});
    for (int number = 0; number < count; ++number) {
        const mailbox::TokenHash token = mailbox::hashOf(tokenOf(number));
        (*store)->createMailbox(access, {idOf(number), token, token}, [](const mailbox::Result<mailbox::Stored>&) {});
    }
}

/// Deposits of 512 octets, spread over mailboxes from `firstMailbox` on.
QList<QByteArray> makeRequests(int count, int firstMailbox)
{
    QList<QByteArray> requests;
    for (int i = 0; i < count; ++i) {
        const int number = firstMailbox + i / perMailbox;
        const QByteArray envelope = QByteArray::number(i).rightJustified(512, 'e');
        requests.append("PUT /v1/m/" + idOf(number).hex() + '/' + mailbox::hashOf(envelope).hex() +
                        " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + tokenOf(number).hex() +
                        "\r\nContent-Length: 512\r\n\r\n" + envelope);
    }
    return requests;
}

} // namespace

int main(int argc, char* argv[])
{
    const int deposits = argc > 1 ? qMax(100, QByteArray(argv[1]).toInt()) : 60000;
    const int alone = qMax(50, deposits / 30);
    const QList<int> connections{1, 16, 64, 256};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"relay.db"_s);
    const int mailboxes = deposits / perMailbox + 1;
    makeMailboxes(path, mailboxes * int(connections.size()));

    QProcess relay;
    relay.start(QStringLiteral(ACCORD_BIN_DIR "/accord-relay"),
                {u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s, u"sqlite:"_s + path});
    if (!relay.waitForReadyRead(10000))
        qFatal("the relay does not start");
    const quint16 port = relay.readAllStandardOutput().trimmed().split(':').last().toUShort();

    QTextStream out(stdout);
    out << "durable PUT of 512 octets over loopback, WAL, synchronous=FULL, store in " << folder.path() << '\n';
    double first = 0;
    int failures = 0;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const int count = connections[i] == 1 ? alone : deposits;
        const bench::Run run = bench::depositAll(port, makeRequests(count, int(i) * mailboxes), connections[i]);
        const double rate = run.stored / run.seconds;
        first = i == 0 ? rate : first;
        failures += run.other;
        out << qSetFieldWidth(4) << connections[i] << qSetFieldWidth(0) << " connections: " << qRound(rate)
            << " PUT/s, " << QString::number(rate / first, 'f', 1) << " x one connection, " << run.other
            << " not stored" << Qt::endl;
    }
    relay.terminate();
    relay.waitForFinished(10000);
    return failures == 0 ? 0 : 1;
}
