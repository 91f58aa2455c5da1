// SPDX-License-Identifier: GPL-3.0-or-later
// The real accord-relay as a child process on a free loopback port.
#pragma once

#include "tests/system/relay/raw_http.h"
#include <QProcess>
#include <QTemporaryDir>

namespace accord::testing {

struct Outcome
{
    int exitCode = -1; ///< -1: it crashed or hung
    QByteArray out;
    QByteArray err;
};

/// Runs accord-relay to its end, at most ten seconds.
[[nodiscard]] Outcome runRelay(const QStringList& arguments);

/// A mailbox with its two tokens, all in hexadecimal as on the wire.
struct TestMailbox
{
    QByteArray id;
    QByteArray deposit;
    QByteArray read;

    [[nodiscard]] QByteArray path() const { return "/v1/m/" + id; }
    [[nodiscard]] QByteArray path(const QByteArray& envelope) const;
    /// The body of POST /v1/mailboxes.
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QByteArray put(const QByteArray& envelope) const;
    [[nodiscard]] QByteArray get(int waitSeconds = 0) const;
    [[nodiscard]] QByteArray acknowledge(const QByteArray& envelope) const;
};

[[nodiscard]] TestMailbox makeTestMailbox(int number);

[[nodiscard]] QByteArray sha256Hex(const QByteArray& octets);
/// Random octets of that size.
[[nodiscard]] QByteArray randomEnvelope(qsizetype size = 512);
[[nodiscard]] QList<QByteArray> envelopesIn(const HttpResponse& response);

/// A store in a folder of its own, and a relay over it that can be stopped, killed and started again.
class RelayProcess
{
public:
    explicit RelayProcess(const QStringList& moreArguments = {});
    ~RelayProcess();

    [[nodiscard]] bool start();
    /// SIGTERM; the exit code, or -1 if it had to be killed after five seconds.
    [[nodiscard]] int stop();
    /// SIGKILL, and waits until it is gone.
    void kill();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString store() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QProcess& process() { return m_process; }
    /// A therapist's access token, made by `accord-relay token add`.
    [[nodiscard]] QByteArray addToken(const QString& name);
    [[nodiscard]] HttpResponse ask(const QByteArray& octets, int timeoutMs = 10000) const;
    /// True if the relay made it.
    [[nodiscard]] bool create(const TestMailbox& mailbox, const QByteArray& accessToken) const;

private:
    QTemporaryDir m_folder;
    QStringList m_more;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace accord::testing
