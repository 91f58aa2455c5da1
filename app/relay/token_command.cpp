// SPDX-License-Identifier: GPL-3.0-or-later
// The store answers on its own thread; a command line waits for it.
#include "app/relay/token_command.h"

#include "core/mailbox/token.h"
#include <future>

namespace accord::relay {

using namespace Qt::StringLiterals;
using mailbox::Access;
using mailbox::Result;

namespace {

template <typename T, typename Ask>
Result<T> waitFor(const Ask& ask)
{
    std::promise<Result<T>> promise;
    ask([&promise](Result<T> result) { promise.set_value(std::move(result)); });
    return promise.get_future().get();
}

Result<void> revoke(const QString& name, mailbox::Store& store)
{
    return waitFor<void>([&](mailbox::Done<void> done) { store.revokeAccess(name, std::move(done)); });
}

Result<void> add(const QString& name, mailbox::Store& store, QTextStream& out)
{
    const mailbox::Token token = mailbox::newToken();
    auto added = waitFor<void>(
        [&](mailbox::Done<void> done) { store.addAccess(name, mailbox::hashOf(token), std::move(done)); });
    if (!added)
        return added;
    out << u"Access token for %1. It is shown this once; the relay keeps only its hash.\n"_s.arg(name) << token.hex()
        << '\n';
    out.flush();
    if (out.status() != QTextStream::Ok) // nobody has seen it, and nobody ever will
        return revoke(name, store);
    return {};
}

Result<void> list(mailbox::Store& store, QTextStream& out)
{
    const auto all =
        waitFor<QList<Access>>([&](mailbox::Done<QList<Access>> done) { store.listAccess(std::move(done)); });
    if (!all)
        return tl::unexpected(all.error());
    for (const Access& access : *all)
        out << access.created.toString(Qt::ISODate) << "  " << access.name << '\n';
    return {};
}

} // namespace

mailbox::Result<void> runTokenCommand(const TokenCommand& command, mailbox::Store& store, QTextStream& out)
{
    switch (command.kind) {
    case TokenCommand::Kind::Add:
        return add(command.name, store, out);
    case TokenCommand::Kind::List:
        return list(store, out);
    case TokenCommand::Kind::Revoke:
        break;
    }
    return revoke(command.name, store);
}

} // namespace accord::relay
