// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/sample_caseload.h"

#include "core/seal/keys.h"

#include <cmath>
#include <limits>

namespace accord::therapist {

namespace {

constexpr double skipped = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype hintSize = 8;
constexpr qint64 daySeconds = 24 * 60 * 60;

QByteArray randomBytes(qsizetype size)
{
    return SecretBytes::random(size_t(size)).view().toByteArray();
}

vault::Channel newChannel(const base::Clock& clock)
{
    seal::KeyPair identity = seal::generateKeyPair();
    vault::Channel channel;
    channel.id = base::ChannelId::create();
    channel.createdAt = clock.now();
    channel.invitationSecret = SecretBytes::random(seal::KeySize);
    channel.identitySecret = std::move(identity.secretKey);
    channel.identityPublic = identity.publicKey;
    channel.replyHint = randomBytes(hintSize);
    return channel;
}

vault::ReceiveKey newReceiveKey(const base::Clock& clock)
{
    seal::KeyPair pair = seal::generateKeyPair();
    return {pair.publicKey, std::move(pair.secretKey), clock.now()};
}

std::optional<double> answer(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

consent::Summary summaryOf(const SampleSession& session, const base::Clock& clock)
{
    using consent::Field;
    consent::Summary summary;
    summary.checkIn = base::CheckInId::create();
    summary.sessionDate = clock.today().addDays(-session.daysAgo);
    summary.questionnaire = QStringLiteral("accord-session|1");
    double sum = 0;
    int answered = 0;
    for (const auto& [field, value] : {std::pair(Field::Bond, session.bond), std::pair(Field::Goals, session.goals),
                                       std::pair(Field::Tasks, session.tasks)}) {
        summary.values.insert(field, answer(value));
        if (!std::isnan(value)) {
            sum += value;
            ++answered;
        }
    }
    if (answered >= 2) // two thirds of the three scored items
        summary.values.insert(Field::Total, sum / answered);
    summary.values.insert(Field::Overall, answered > 0 ? std::optional(sum / answered) : std::nullopt);
    if (!session.note.isEmpty())
        summary.note = session.note;
    return summary;
}

} // namespace

base::ChannelId addClient(vault::Transaction& transaction, const base::Clock& clock, const QString& name,
                          const QList<SampleSession>& oldestFirst)
{
    vault::Channel channel = newChannel(clock);
    channel.state = vault::ChannelState::Open;
    channel.peerName = name;
    channel.peerIdentity = seal::generateKeyPair().publicKey;
    channel.peerReceiveKey = seal::generateKeyPair().publicKey;
    channel.peerReceiveKeyAt = clock.now();
    channel.hint = randomBytes(hintSize);
    transaction.channels.insert(channel, newReceiveKey(clock));
    for (const SampleSession& session : oldestFirst)
        addSummary(transaction, clock, channel.id, summaryOf(session, clock));
    return channel.id;
}

void addSummary(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel,
                const consent::Summary& summary)
{
    vault::ReceivedSummary received;
    received.channel = channel;
    received.message = base::MessageId::create();
    received.summary = summary;
    received.consentVersion = 1;
    received.sequence = quint64(transaction.received.of(channel).size()) + 1;
    received.receivedAt = clock.now().addSecs(-daySeconds * summary.sessionDate.daysTo(clock.today()));
    transaction.received.put(received);
}

base::ChannelId addInvitation(vault::Transaction& transaction, const base::Clock& clock, qint64 validSeconds)
{
    vault::Channel channel = newChannel(clock);
    channel.state = vault::ChannelState::Invited;
    channel.expiresAt = clock.now().addSecs(validSeconds);
    transaction.channels.insert(channel, newReceiveKey(clock));
    return channel.id;
}

void revoke(vault::Transaction& transaction, base::ChannelId channel)
{
    std::optional<vault::Channel> found = transaction.channels.find(channel);
    if (!found)
        throw vault::StorageFailure(vault::Error::NotFound);
    found->revokedBelow = 2;
    transaction.channels.update(*found);
    transaction.received.removeUpTo(channel, 1);
}

void keepByDuty(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel)
{
    QList<vault::ReceivedSummary> shared = transaction.received.of(channel);
    transaction.received.removeUpTo(channel, 1);
    for (vault::ReceivedSummary& summary : shared) {
        summary.message = base::MessageId::create();
        summary.underDuty = true;
        transaction.received.put(summary);
    }
    transaction.received.keepUpTo(channel, 1, clock.now());
    revoke(transaction, channel);
}

void endLink(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel)
{
    std::optional<vault::Channel> found = transaction.channels.find(channel);
    if (!found)
        throw vault::StorageFailure(vault::Error::NotFound);
    found->state = vault::ChannelState::Blocked;
    transaction.channels.update(*found);
    vault::ChannelFacts facts = transaction.channelFacts.of(channel);
    facts.closedAt = clock.now();
    facts.closedByPeer = true;
    transaction.channelFacts.put(channel, facts);
}

void addGoals(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel)
{
    using alliance::GoalStep;
    using alliance::Side;
    quint64 lamport = 0;
    const auto step = [&](alliance::GoalId goal, Side author, GoalStep what, base::MessageId about, const QString& text,
                          int tenths) {
        alliance::GoalEvent event;
        event.goal = goal;
        event.order = {++lamport, author, base::MessageId::create()};
        event.step = what;
        event.about = about;
        event.text = text;
        event.tenths = tenths;
        event.at = clock.now().addSecs(-daySeconds * (20 - qint64(lamport)));
        transaction.negotiations.add(channel, event, 1);
        return event.order.id;
    };
    const auto sleep = alliance::GoalId::create();
    const auto first = step(sleep, Side::Client, GoalStep::Propose, {}, QStringLiteral("Sleep better"), 0);
    (void)first;
    const auto second =
        step(sleep, Side::Therapist, GoalStep::Counter, first, QStringLiteral("Sleep through three nights a week"), 0);
    step(sleep, Side::Client, GoalStep::Agree, second, {}, 80);
    step(sleep, Side::Therapist, GoalStep::Agree, second, {}, 70);
    step(alliance::GoalId::create(), Side::Client, GoalStep::Propose, {},
         QStringLiteral("Say at work when it is too much, before I am ill from it"), 0);
    const auto old = alliance::GoalId::create();
    step(old, Side::Therapist, GoalStep::Propose, {}, QStringLiteral("Keep a diary"), 0);
    step(old, Side::Client, GoalStep::Withdraw, {}, {}, 0);
}

void compromise(vault::Transaction& transaction, base::ChannelId channel)
{
    std::optional<vault::Channel> found = transaction.channels.find(channel);
    if (!found)
        throw vault::StorageFailure(vault::Error::NotFound);
    found->state = vault::ChannelState::Aborted;
    transaction.channels.update(*found);
}

QList<SampleSession> droppedSessions()
{
    return {{70, 7.6, 7.1, 7.4, {}},
            {63, 8.0, 7.6, 7.7, {}},
            {56, 8.3, 7.9, 8.0, {}},
            {49, 8.1, 8.2, 8.1, {}},
            {42, 8.4, 8.0, 8.3, {}},
            {35, 8.2, 8.1, 8.1, {}},
            {28, 7.9, 8.0, 8.2, {}},
            {21, 8.1, 8.0, 8.1, {}},
            {14, 5.6, 4.4, 5.3, QStringLiteral("I am not sure we want the same thing.")},
            {7, 5.9, 4.9, 5.4, {}},
            {0, 5.7, 4.6, skipped,
             QStringLiteral("When you asked about my father I wanted to stop. I did not know how to say so.")}};
}

QList<SampleSession> unalignedSessions()
{
    return {{28, 7.8, 6.9, 7.2, {}},
            {21, 8.0, 6.6, 7.1, {}},
            {15, 8.3, 6.4, 7.2, {}},
            {8, 8.4, 6.3, 7.0, {}},
            {1, 8.6, 5.9, 6.9, QStringLiteral("I like coming. I just do not know where it leads.")}};
}

QList<SampleSession> steadySessions()
{
    return {{44, 7.4, 7.2, 7.0, {}}, {37, 7.5, 7.4, 7.3, {}}, {30, 7.7, 7.3, 7.4, {}}, {23, 7.6, 7.6, 7.5, {}},
            {16, 7.9, 7.5, 7.6, {}}, {9, 7.8, 7.7, 7.6, {}},  {2, 7.9, 7.8, 7.7, {}}};
}

vault::Result<void> addCaseload(vault::Vault& vault, const base::Clock& clock)
{
    return vault.write([&](vault::Transaction& transaction) {
        addClient(transaction, clock, QStringLiteral("Kim A."), droppedSessions());
        addClient(transaction, clock, QStringLiteral("Jonas R."), unalignedSessions());
        addClient(transaction, clock, QStringLiteral("Elif Y."),
                  {{50, 8.1, 8.0, 8.2, {}},
                   {43, 8.0, 8.1, 8.0, {}},
                   {36, 8.2, 8.0, 8.1, {}},
                   {29, 5.2, 5.4, 5.9, {}},
                   {22, 5.9, 6.3, 6.4, {}},
                   {10, 7.9, 7.8, 8.0, {}},
                   {3, 8.2, 8.1, 8.1, {}}});
        addClient(transaction, clock, QStringLiteral("Sofia L."), steadySessions());
        addClient(transaction, clock, QStringLiteral("T. Nowak"),
                  {{19, 6.9, 6.8, 7.0, {}}, {12, 7.2, 7.1, 7.0, {}}, {5, 7.4, 7.3, 7.5, {}}});
        addClient(transaction, clock, QStringLiteral("M. Okafor"), {});
        const base::ChannelId left = addClient(transaction, clock, QStringLiteral("Ana P."), steadySessions());
        revoke(transaction, left);
        addInvitation(transaction, clock, 2 * daySeconds);
    });
}

} // namespace accord::therapist
