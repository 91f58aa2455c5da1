// SPDX-License-Identifier: GPL-3.0-or-later
// A client and a therapist with real vaults in a folder that goes away, paired or about to be.
#pragma once

#include "core/sync/inbox.h"
#include "core/sync/pairing.h"
#include "core/sync/received_score.h"
#include "core/sync/sharing.h"
#include "core/vault/vault.h"
#include "tests/support/memory_relay.h"

#include <QTemporaryDir>
#include <QTest>

namespace accord::test {

inline constexpr vault::KdfCost cheapCost{quint64(8) * 1024 * 1024, 1};

inline SecretBytes passphrase()
{
    return SecretBytes::copyOf("correct horse battery");
}

inline std::unique_ptr<vault::Vault> makeVault(const QString& directory, vault::Role role, const QString& name,
                                               const base::Clock& clock)
{
    auto made = vault::Vault::create({directory, role, name, cheapCost}, passphrase(), clock);
    if (!made)
        qFatal("a test vault could not be made: %s", qPrintable(made.error().detail));
    return std::move(*made);
}

/// Clock: 2026-04-14 10:00 UTC and then as the test says.
class People
{
public:
    static constexpr const char* relayUrl = "http://127.0.0.1:9";

    explicit People(bool paired = true)
        : therapist(makeVault(directory.filePath(QStringLiteral("therapist")), vault::Role::Therapist,
                              QStringLiteral("Dr Amara Weiss"), clock)),
          client(makeVault(directory.filePath(QStringLiteral("client")), vault::Role::Client, QStringLiteral("Kim A."),
                           clock))
    {
        if (paired)
            pair();
    }

    void pair()
    {
        const auto invited = sync::invite(*therapist, clock, relay,
                                          {QString::fromLatin1(relayUrl), QStringLiteral("t")}, sync::inRoomSeconds);
        if (!invited)
            qFatal("invite failed: %s", qPrintable(invited.error().detail));
        therapistChannel = invited->channel;
        const auto accepted = sync::accept(*client, clock, invited->link);
        if (!accepted)
            qFatal("accept failed: %s", qPrintable(accepted.error().detail));
        clientChannel = accepted->channel;
    }

    sync::SyncReport syncClient() { return syncOf(*client); }
    sync::SyncReport syncTherapist() { return syncOf(*therapist); }
    /// Until nothing waits on either side.
    void syncBoth()
    {
        for (int round = 0; round < 3; ++round) {
            syncClient();
            syncTherapist();
        }
    }

    base::CheckInId checkIn(double bond, double goals, double tasks, const QString& note = {})
    {
        vault::CheckIn made;
        made.id = base::CheckInId::create();
        made.sessionDate = clock.today();
        made.finishedAt = clock.now();
        made.channel = clientChannel;
        made.questionnaire = sync::questionnaireName(questionnaire);
        made.answers = {{QStringLiteral("bond"), bond},
                        {QStringLiteral("goals"), goals},
                        {QStringLiteral("tasks"), tasks},
                        {QStringLiteral("overall"), std::nullopt},
                        {QStringLiteral("room"), 9.0}};
        made.note = note;
        const auto stored = client->write([&](vault::Transaction& t) { t.checkIns.insert(made); });
        if (!stored)
            qFatal("check-in failed: %s", qPrintable(stored.error().detail));
        return made.id;
    }

    sync::Shared share(base::CheckInId id, consent::Fields fields)
    {
        const auto preview = sync::preview(*client, questionnaire, id, clientChannel, fields);
        if (!preview)
            qFatal("preview failed: %s", qPrintable(preview.error().detail));
        auto shared = sync::share(*client, clock, *preview);
        if (!shared)
            qFatal("share failed: %s", qPrintable(shared.error().detail));
        return *shared;
    }

    QList<vault::ReceivedSummary> received()
    {
        return *therapist->read([&](vault::Transaction& t) { return t.received.of(therapistChannel); });
    }

    QTemporaryDir directory;
    base::ManualClock clock{QDateTime(QDate(2026, 4, 14), QTime(10, 0), Qt::UTC)};
    alliance::Questionnaire questionnaire = *alliance::standardQuestionnaire();
    MemoryRelay relay;
    std::unique_ptr<vault::Vault> therapist;
    std::unique_ptr<vault::Vault> client;
    base::ChannelId therapistChannel;
    base::ChannelId clientChannel;

private:
    sync::SyncReport syncOf(vault::Vault& vault)
    {
        const auto report = sync::synchronise(vault, clock, relay);
        if (!report)
            qFatal("sync failed: %s", qPrintable(report.error().detail));
        return *report;
    }
};

} // namespace accord::test
