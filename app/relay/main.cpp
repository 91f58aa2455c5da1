// SPDX-License-Identifier: GPL-3.0-or-later
// accord-relay: wires the store, the service and the HTTP server, and waits to be told to stop.
#include "app/relay/command_line.h"
#include "app/relay/http_server.h"
#include "app/relay/store_address.h"
#include "app/relay/token_command.h"
#include "core/base/clock.h"
#include "core/mailbox/sqlite_store.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
namespace relay = accord::relay;
namespace mailbox = accord::mailbox;

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;
constexpr unsigned connectionsPerAddress = 64;

int complain(int code, const QString& cause)
{
    QTextStream(stderr) << "accord-relay: " << cause << '\n';
    return code;
}

struct OpenedStore
{
    std::unique_ptr<mailbox::SqliteStore> store;
    int exitCode = 0; ///< when there is no store; the cause has been told
};

OpenedStore openStore(const QString& address, const accord::base::Clock& clock, const mailbox::StoreLimits& limits)
{
    const auto path = relay::sqlitePath(address);
    if (!path) {
        const bool malformed = path.error().code == relay::AddressError::Malformed;
        return {nullptr, complain(malformed ? wrongUsage : failed, path.error().detail)};
    }
    auto store = mailbox::SqliteStore::open(*path, clock, limits);
    if (!store)
        return {nullptr, complain(failed, u"cannot open the store %1: %2"_s.arg(*path, relay::causeOf(store.error())))};
    return {std::move(*store), 0};
}

/// Every connection and waiting reader needs a descriptor; the usual soft limit of 1024 is too few.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        (void)::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int serve(const relay::Serve& command)
{
    // Blocked before any thread starts, so that all inherit it and only sigwait() below sees these signals.
    sigset_t stopSignals;
    sigemptyset(&stopSignals);
    sigaddset(&stopSignals, SIGTERM);
    sigaddset(&stopSignals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stopSignals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    raiseDescriptorLimit();

    auto listening = relay::Listening::open(command.listen);
    if (!listening) {
        const bool malformed = listening.error().code == relay::ListenError::BadAddress;
        return complain(malformed ? wrongUsage : failed, listening.error().detail);
    }
    const accord::base::SystemClock clock;
    mailbox::StoreLimits limits;
    limits.keepFree = qint64(command.keepFreeMiB) * 1024 * 1024;
    OpenedStore opened = openStore(command.store, clock, limits);
    if (!opened.store)
        return opened.exitCode;
    mailbox::ServiceLimits serviceLimits;
    serviceLimits.deposits.perSecond = command.depositRate;
    serviceLimits.deposits.burst = std::max(serviceLimits.deposits.burst, double(command.depositRate));
    mailbox::Service service(std::move(opened.store), serviceLimits);

    const QString name = listening->name();
    relay::HttpLimits httpLimits;
    if (!listening->isLoopback()) {
        complain(0, u"warning: listening beyond this machine without TLS; a TLS proxy must be in front"_s);
        httpLimits.connectionsPerAddress = connectionsPerAddress;
    }
    httpLimits.request = std::chrono::seconds(command.requestSeconds);
    auto server = relay::HttpServer::start(std::move(*listening), service, httpLimits);
    if (!server)
        return complain(failed, server.error().detail);
    QTextStream(stdout) << "listening on " << name << Qt::endl;

    int received = 0;
    sigwait(&stopSignals, &received);
    server->reset();
    return 0;
}

int manageTokens(const relay::TokenCommand& command)
{
    const auto path = relay::sqlitePath(command.store);
    if (command.kind != relay::TokenCommand::Kind::Add && path && !QFileInfo::exists(*path))
        return complain(failed, u"there is no store %1"_s.arg(*path)); // and none is to be made of a mistyped name
    const accord::base::SystemClock clock;
    const OpenedStore opened = openStore(command.store, clock, {});
    if (!opened.store)
        return opened.exitCode;
    QTextStream out(stdout);
    const auto done = relay::runTokenCommand(command, *opened.store, out);
    if (!done)
        return complain(failed, relay::causeOf(done.error()));
    out.flush();
    if (out.status() == QTextStream::Ok)
        return 0;
    return complain(failed, command.kind == relay::TokenCommand::Kind::Add
                                ? u"the token could not be written, and is revoked again"_s
                                : u"what there is to say could not be written"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    ::umask(077); // the store is nobody else's to read
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"accord-relay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACCORD_VERSION));
    const auto command = relay::parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!command)
        return complain(wrongUsage, command.error().detail);
    if (const auto* say = std::get_if<relay::Say>(&*command)) {
        QTextStream(stdout) << say->text;
        return 0;
    }
    if (const auto* token = std::get_if<relay::TokenCommand>(&*command))
        return manageTokens(*token);
    return serve(std::get<relay::Serve>(*command));
}
