// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/vault/scene.h"

#include "core/seal/payload.h"
#include "core/sync/pairing.h"
#include "core/sync/received_score.h"
#include "core/sync/synchronise.h"

namespace accord::test::faults {

namespace {

/// Read once, by the first scene of all, whose vaults are made before anything is made to fail.
const alliance::Questionnaire& theQuestionnaire()
{
    static const alliance::Questionnaire questionnaire = *alliance::standardQuestionnaire();
    return questionnaire;
}

template <typename T, typename Code>
T orStop(base::ResultOf<T, Code> result, const char* what)
{
    if (!result)
        qFatal("the test cannot %s: %s", what, qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString line(const QString& kind, const QStringList& fields)
{
    return kind + QLatin1Char(' ') + fields.join(QLatin1Char('|')) + QLatin1Char('\n');
}

QString textOf(const alliance::Answers& answers)
{
    QStringList all;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        all << it.key() + QLatin1Char('=') + (it.value() ? QString::number(*it.value()) : QStringLiteral("skipped"));
    return all.join(QLatin1Char(','));
}

QString textOf(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString ownPart(vault::Transaction& t)
{
    QString text;
    if (const auto draft = t.drafts.current())
        text += line(QStringLiteral("draft"), {draft->id.toString(), textOf(draft->answers), draft->note});
    for (const vault::CheckIn& c : t.checkIns.newest()) {
        const vault::Feedback feedback = t.checkIns.feedback(c.id);
        text += line(QStringLiteral("check-in"),
                     {c.id.toString(), textOf(c.sessionDate), textOf(c.answers), c.note,
                      c.corrects ? c.corrects->toString() : QString(), textOf(feedback.discussedOn),
                      QString::number(feedback.seenAt ? feedback.seenAt->toMSecsSinceEpoch() : 0)});
    }
    return text;
}

QString channelPart(vault::Transaction& t, const vault::Channel& channel)
{
    const base::ChannelId id = channel.id;
    QString text = line(QStringLiteral("channel"),
                        {id.toString(), QString::number(int(channel.state)), channel.peerName, channel.relayUrl,
                         QString::fromLatin1(channel.peerIdentity.toHex()), QString::number(channel.revokedBelow)});
    for (const vault::ReceiveKey& key : t.channels.receiveKeys(id))
        text += line(QStringLiteral("key"), {QString::fromLatin1(key.publicKey.toHex())});
    for (const consent::ConsentEvent& event : t.consents.all(id))
        text += line(QStringLiteral("consent"), {QString::number(event.version), QString::number(int(event.kind)),
                                                 QString::number(int(event.fields))});
    for (int kind = 1; kind <= int(seal::Kind::Cadence); ++kind) {
        for (const vault::Outgoing& letter : t.outbox.ofKind(id, kind))
            text += line(QStringLiteral("letter"), {letter.id.toString(), QString::number(int(letter.state)),
                                                    QString::fromLatin1(letter.sealed.toHex().right(32))});
    }
    for (const vault::ReceivedSummary& r : t.received.of(id))
        text += line(QStringLiteral("received"), {r.summary.checkIn.toString(), r.summary.note.value_or(QString()),
                                                  QString::number(r.summary.values.size()), textOf(r.discussedOn)});
    for (const alliance::GoalEvent& event : t.negotiations.goalEvents(id))
        text += line(QStringLiteral("goal"), {event.text});
    return text;
}

} // namespace

SecretBytes secret(const char* text)
{
    return SecretBytes::copyOf(text);
}

Scene::Scene(const Stage& where)
    : stage(where), questionnaire(theQuestionnaire()), relay(where.within("relay")), store(where.within("key store"))
{
}

vault::Result<std::unique_ptr<vault::Vault>> Scene::open(const QString& directory) const
{
    return vault::Vault::open(directory, secret("passphrase"), clock);
}

std::unique_ptr<vault::Vault> Scene::opened(const QString& directory) const
{
    return orStop(open(directory), "open a vault");
}

void Scene::makeClient() const
{
    (void)orStop(vault::Vault::create({client(), vault::Role::Client, QStringLiteral("Kim A."), leastCost},
                                      secret("passphrase"), clock),
                 "make a vault");
}

void Scene::pair()
{
    makeClient();
    const auto desk =
        orStop(vault::Vault::create({therapist(), vault::Role::Therapist, QStringLiteral("Dr Amara Weiss"), leastCost},
                                    secret("passphrase"), clock),
               "make a vault");
    const auto phone = opened(client());
    const auto invited =
        orStop(sync::invite(*desk, clock, relay, {QStringLiteral("http://127.0.0.1:9"), QStringLiteral("t")},
                            sync::inRoomSeconds),
               "invite");
    (void)orStop(sync::accept(*phone, clock, invited.link), "accept");
    for (int round = 0; round < 2; ++round) {
        sync(*phone);
        sync(*desk);
    }
}

vault::CheckIn Scene::someCheckIn(int number, int size) const
{
    vault::CheckIn made;
    made.id = base::CheckInId::create();
    made.sessionDate = QDate(2026, 1, 5).addDays(7 * number);
    made.finishedAt = clock.now().addSecs(number);
    made.questionnaire = sync::questionnaireName(questionnaire);
    made.answers = {{QStringLiteral("bond"), 7.5},
                    {QStringLiteral("goals"), 0.1 * (number % 100)},
                    {QStringLiteral("tasks"), std::nullopt},
                    {QStringLiteral("overall"), 0.0},
                    {QStringLiteral("room"), 9.0}};
    made.note = QString(size, QLatin1Char(char('a' + number % 26)));
    return made;
}

base::CheckInId Scene::checkIn(vault::Vault& phone, int number, int size) const
{
    vault::CheckIn made = someCheckIn(number, size);
    orStop(phone.write([&](vault::Transaction& t) {
        const auto channels = t.channels.all();
        if (!channels.empty())
            made.channel = channels.front().id;
        t.checkIns.insert(made);
    }),
           "keep a check-in");
    return made.id;
}

void Scene::sync(vault::Vault& vault)
{
    (void)orStop(sync::synchronise(vault, clock, relay), "synchronise");
}

base::ChannelId onlyChannel(vault::Vault& vault)
{
    return orStop(vault.read([](vault::Transaction& t) { return t.channels.all().front().id; }), "find the channel");
}

QStringList halfAppliedConsents(vault::Vault& client)
{
    const auto found = client.read([](vault::Transaction& t) {
        QStringList wrong;
        for (const vault::Channel& channel : t.channels.all()) {
            const QList<consent::ConsentEvent> events = t.consents.all(channel.id);
            const auto summaries = t.outbox.ofKind(channel.id, int(seal::Kind::Summary));
            const auto revocations = t.outbox.ofKind(channel.id, int(seal::Kind::ConsentRevoke));
            quint64 revoked = 0;
            for (qsizetype i = 0; i < events.size(); ++i) {
                const consent::ConsentEvent& event = events.at(i);
                if (event.version != quint64(i + 1))
                    wrong << QStringLiteral("consent versions have a gap");
                const auto isOfEvent = [&](const vault::Outgoing& letter) {
                    return letter.consentVersion == event.version;
                };
                const bool isForOne =
                    event.kind == consent::ConsentKind::Grant && event.mode == consent::ConsentMode::ThisCheckIn;
                if (isForOne && std::none_of(summaries.begin(), summaries.end(), isOfEvent))
                    wrong << QStringLiteral("consent %1 has no summary").arg(event.version);
                if (event.kind == consent::ConsentKind::Revoke) {
                    revoked = event.version;
                    if (std::none_of(revocations.begin(), revocations.end(), isOfEvent))
                        wrong << QStringLiteral("revocation %1 has no letter").arg(event.version);
                }
            }
            for (const vault::Outgoing& letter : revocations) {
                if (letter.consentVersion > quint64(events.size()) ||
                    events.at(qsizetype(letter.consentVersion) - 1).kind != consent::ConsentKind::Revoke)
                    wrong << QStringLiteral("a letter revokes what is not revoked here");
            }
            for (const vault::Outgoing& letter : summaries) {
                if (letter.consentVersion < 1 || letter.consentVersion > quint64(events.size()))
                    wrong << QStringLiteral("a summary rests on no consent");
                if (letter.consentVersion < revoked && letter.state == vault::OutgoingState::Queued)
                    wrong << QStringLiteral("a summary still waits under a revoked consent");
            }
        }
        return wrong;
    });
    return found ? *found : QStringList{QStringLiteral("consents cannot be read: ") + found.error().detail};
}

vault::Result<QString> contentsOf(vault::Vault& vault)
{
    return vault.read([&](vault::Transaction& t) {
        QString text = line(QStringLiteral("of"), {vault.name(), QString::number(int(vault.role()))});
        text += ownPart(t);
        for (const vault::Channel& channel : t.channels.all())
            text += channelPart(t, channel);
        return text;
    });
}

} // namespace accord::test::faults
