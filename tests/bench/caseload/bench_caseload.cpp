// SPDX-License-Identifier: GPL-3.0-or-later
// The caseload of a large practice: reading it whole, and what one change, one search and one opened page cost then.
#include "app/therapist/caseload_model.h"
#include "app/therapist/client_model.h"
#include "core/secret/secret.h"
#include "tests/viewmodels/therapist/open_session.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <cstdio>
#include <functional>

using namespace accord;

namespace {

constexpr int clients = 1000;

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    test::OpenSession open;
    QList<therapist::SampleSession> sessions;
    for (int session = 0; session < 20; ++session)
        sessions.append({7 * (20 - session), 7 + session % 3 * 0.5, 6.5 + session % 4 * 0.3, 7, {}});
    base::ChannelId last;
    open.write([&](vault::Transaction& transaction) {
        for (int client = 0; client < clients; ++client)
            last = therapist::addClient(transaction, open.clock, QStringLiteral("Client %1").arg(client), sessions);
    });
    std::unique_ptr<therapist::CaseloadModel> caseload;
    const double first = milliseconds([&] { caseload = std::make_unique<therapist::CaseloadModel>(open.session); });
    const double again = milliseconds([&] { caseload->refresh(); });
    therapist::ClientModel client(open.session);
    const double opened = milliseconds([&] { client.open(last); }); // marks 20 summaries as seen, once
    const double discussed = milliseconds([&] { client.markDiscussed(); });
    const double search = milliseconds([&] { caseload->setSearch(QStringLiteral("99")); });
    std::printf("%d clients, 20 sessions each\n"
                "  whole list read             %8.1f ms\n"
                "  read again, nothing changed %8.1f ms  ratio %.3f\n"
                "  a page opened, all seen     %8.1f ms  ratio %.3f\n"
                "  one marked discussed        %8.1f ms  ratio %.3f\n"
                "  searched                    %8.1f ms  ratio %.3f\n",
                clients, first, again, again / first, opened, opened / first, discussed, discussed / first, search,
                search / first);
    return caseload->clientCount() == clients ? 0 : 1;
}
