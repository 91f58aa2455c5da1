// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/demo_history.h"

#include "app/shared/wording/explain.h"
#include "core/base/clock.h"
#include "core/sync/discussing.h"
#include "core/sync/http_relay.h"
#include "core/sync/pairing.h"
#include "core/sync/received_score.h"
#include "core/sync/sharing.h"
#include "core/sync/synchronise.h"
#include "core/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <stdexcept>

namespace accord::tour {

namespace {

/// Other clients' vaults are thrown away: their keys may be cheap.
constexpr vault::KdfCost throwAwayCost{quint64(8) * 1024 * 1024, 1};
constexpr int daysBetweenSessions = 7;

struct PlantingFailed : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

template <typename T, typename Code>
T need(base::ResultOf<T, Code> result)
{
    if (!result)
        throw PlantingFailed(app::explain(result.error()).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<vault::Vault> makeVault(const QString& directory, vault::Role role, const QString& name,
                                        vault::KdfCost cost, const base::Clock& clock)
{
    QByteArray text = demoPassphrase().toUtf8();
    return need(vault::Vault::create({directory, role, name, cost}, SecretBytes::copyOf(text), clock));
}

class Gardener
{
public:
    Gardener(const DemoPlace& place, const QJsonObject& history)
        : m_place(place), m_history(history), m_today(QDateTime::currentDateTimeUtc()), m_clock(m_today)
    {
    }

    void plant()
    {
        const QJsonArray people = m_history[QStringLiteral("people")].toArray();
        qsizetype longest = 0;
        for (const QJsonValue& person : people)
            longest = std::max(longest, person[QStringLiteral("sessions")].toArray().size());
        m_clock.set(m_today.addDays(-daysBetweenSessions * (longest + 1)));
        m_therapist = makeVault(m_place.therapistVault, vault::Role::Therapist,
                                m_history[QStringLiteral("therapist")].toString(), {}, m_clock);
        for (qsizetype i = people.size() - 1; i >= 0; --i) // the first is the one whose phone it is
            plantPerson(people.at(i).toObject(), i == 0);
    }

private:
    void plantPerson(const QJsonObject& person, bool isOwner)
    {
        const QJsonArray sessions = person[QStringLiteral("sessions")].toArray();
        const QDateTime last = m_today.addDays(-person[QStringLiteral("lastDaysAgo")].toInt());
        m_clock.set(last.addDays(-daysBetweenSessions * sessions.size()));
        const QString directory =
            isOwner ? m_place.clientVault : QDir(m_place.workFolder).filePath(QStringLiteral("other"));
        const auto client = makeVault(directory, vault::Role::Client, person[QStringLiteral("name")].toString(),
                                      isOwner ? vault::KdfCost{} : throwAwayCost, m_clock);
        const sync::Invited invited =
            need(sync::invite(*m_therapist, m_clock, m_relay, {m_place.relayUrl, m_place.relayToken}, 3600));
        const sync::Accepted accepted = need(sync::accept(*client, m_clock, invited.link));
        syncBoth(*client);
        const consent::Fields share = need(consent::parseFields(person[QStringLiteral("share")].toString()));
        for (qsizetype i = 0; i < sessions.size(); ++i) {
            m_clock.set(last.addDays(-daysBetweenSessions * (sessions.size() - 1 - i)));
            const auto id = checkIn(*client, accepted.channel, sessions.at(i).toObject());
            const sync::Preview preview = need(sync::preview(*client, m_questionnaire, id, accepted.channel, share));
            need(sync::share(*client, m_clock, preview));
            syncBoth(*client);
            // Talked about in the next session, which for the last one has not been yet.
            need(sync::markSeen(*m_therapist, m_clock, invited.channel));
            if (i + 1 < sessions.size()) {
                m_clock.advance(qint64(daysBetweenSessions) * 86400);
                need(sync::markDiscussed(*m_therapist, m_clock, invited.channel, id, m_clock.today()));
            }
            syncBoth(*client);
        }
        if (!isOwner)
            QDir(directory).removeRecursively();
    }

    base::CheckInId checkIn(vault::Vault& client, base::ChannelId channel, const QJsonObject& session) const
    {
        vault::CheckIn made;
        made.id = base::CheckInId::create();
        made.sessionDate = m_clock.today();
        made.finishedAt = m_clock.now();
        made.channel = channel;
        made.questionnaire = sync::questionnaireName(m_questionnaire);
        for (const alliance::ScaleItem& item : alliance::scaleItems(m_questionnaire)) {
            const QJsonValue value = session[item.linkId];
            made.answers.insert(item.linkId, value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
        }
        made.note = session[QStringLiteral("note")].toString();
        need(client.write([&](vault::Transaction& t) { t.checkIns.insert(made); }));
        return made.id;
    }

    void syncBoth(vault::Vault& client)
    {
        for (vault::Vault* vault : {&client, m_therapist.get(), &client, m_therapist.get()}) {
            const sync::SyncReport report = need(sync::synchronise(*vault, m_clock, m_relay));
            if (!report.troubles.isEmpty())
                throw PlantingFailed(app::explain(report.troubles.first().failure).toStdString());
        }
    }

    const DemoPlace& m_place;
    const QJsonObject& m_history;
    QDateTime m_today;
    base::ManualClock m_clock;
    sync::HttpRelay m_relay;
    alliance::Questionnaire m_questionnaire = need(alliance::standardQuestionnaire());
    std::unique_ptr<vault::Vault> m_therapist;
};

} // namespace

QString demoPassphrase()
{
    return QStringLiteral("a quiet place to think");
}

QString plantHistory(const DemoPlace& place)
{
    QFile file(QStringLiteral(":/accord/demo/history.json"));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("the demo's history is missing from the program");
    const QJsonObject history = QJsonDocument::fromJson(file.readAll()).object();
    try {
        Gardener(place, history).plant();
        return {};
    } catch (const PlantingFailed& failure) {
        return QString::fromStdString(failure.what());
    }
}

} // namespace accord::tour
