// SPDX-License-Identifier: GPL-3.0-or-later
// Starting, asking and ending the relay.
#include "tests/system/relay/relay_process.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <csignal>

namespace accord::testing {

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(ACCORD_BIN_DIR "/accord-relay");

} // namespace

Outcome runRelay(const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(10000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray sha256Hex(const QByteArray& octets)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
}

QByteArray randomEnvelope(qsizetype size)
{
    QByteArray envelope(size, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(envelope.data()), size / 4);
    return envelope;
}

QList<QByteArray> envelopesIn(const HttpResponse& response)
{
    QList<QByteArray> envelopes;
    for (const QCborValue& value : QCborValue::fromCbor(response.body).toArray())
        envelopes.append(value.toByteArray());
    return envelopes;
}

QByteArray TestMailbox::path(const QByteArray& envelope) const
{
    return path() + '/' + sha256Hex(envelope);
}

QByteArray TestMailbox::json() const
{
    return "{\"id\":\"" + id + "\",\"deposit\":\"" + sha256Hex(QByteArray::fromHex(deposit)) + "\",\"read\":\"" +
           sha256Hex(QByteArray::fromHex(read)) + "\"}";
}

QByteArray TestMailbox::put(const QByteArray& envelope) const
{
    return request("PUT", path(envelope), deposit, envelope);
}

QByteArray TestMailbox::get(int waitSeconds) const
{
    return request("GET", path() + (waitSeconds > 0 ? "?wait=" + QByteArray::number(waitSeconds) : QByteArray()), read);
}

QByteArray TestMailbox::acknowledge(const QByteArray& envelope) const
{
    return request("DELETE", path(envelope), read);
}

TestMailbox makeTestMailbox(int number)
{
    const QByteArray seed = QByteArray::number(number);
    return {sha256Hex("id" + seed).left(32), sha256Hex("deposit" + seed), sha256Hex("read" + seed)};
}

RelayProcess::RelayProcess(const QStringList& moreArguments) : m_more(moreArguments) {}

RelayProcess::~RelayProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

QString RelayProcess::store() const
{
    return u"sqlite:"_s + m_folder.filePath(u"relay.db"_s);
}

bool RelayProcess::start()
{
    m_process.start(program, QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s, store()} + m_more);
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!m_process.waitForReadyRead(10000))
            return false;
        line += m_process.readAllStandardOutput();
    }
    const QByteArray prefix = "listening on 127.0.0.1:";
    m_port = line.startsWith(prefix) ? line.mid(prefix.size()).trimmed().toUShort() : quint16(0);
    return m_port != 0;
}

int RelayProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        kill();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void RelayProcess::kill()
{
    ::kill(pid_t(m_process.processId()), SIGKILL);
    m_process.waitForFinished(5000);
}

QByteArray RelayProcess::addToken(const QString& name)
{
    const Outcome added = runRelay({u"token"_s, u"add"_s, u"--store"_s, store(), u"--name"_s, name});
    return added.out.trimmed().split('\n').last();
}

HttpResponse RelayProcess::ask(const QByteArray& octets, int timeoutMs) const
{
    return testing::ask(m_port, octets, timeoutMs);
}

bool RelayProcess::create(const TestMailbox& mailbox, const QByteArray& accessToken) const
{
    return ask(request("POST", "/v1/mailboxes", accessToken, mailbox.json())).status == 201;
}

} // namespace accord::testing
