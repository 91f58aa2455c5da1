// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/pair_model.h"

#include "app/client/client_words.h"
#include "app/shared/wording/explain.h"
#include "core/sync/pairing.h"

#include <QLocale>
#include <QUrl>

namespace accord::app {

namespace {

/// What is pasted often brings spaces and line breaks along, none of which an invitation has.
QString cleaned(QString link)
{
    // A code's text, which a link is told apart from by its colon: a space in it is a digit like any other.
    if (link.startsWith(QStringLiteral("ACCORD")) && !link.startsWith(QStringLiteral("ACCORD:")))
        return link;
    link.removeIf([](QChar character) { return character.isSpace(); });
    return link;
}

QString expiry(const QDateTime& expires, QDate today)
{
    const QDateTime local = expires.toLocalTime();
    const QLocale locale;
    // To the minute, also in locales whose short form has seconds.
    const QString time =
        locale.toString(local.time(), locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    return local.date() == today
               ? PairModel::tr("Good until %1 today").arg(time)
               : PairModel::tr("Good until %1, %2", "day, time").arg(words::weekday(local.date(), today), time);
}

} // namespace

PairModel::PairModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void PairModel::setLink(const QString& link)
{
    if (link == m_link)
        return;
    m_link = link;
    m_problem.clear();
    Q_EMIT changed();
}

void PairModel::read()
{
    const auto facts = sync::readInvitation(cleaned(m_link), m_session.clock());
    if (!facts)
        return fail(explain(facts.error()));
    if (facts->expired)
        return fail(explain(sync::Error::InvitationExpired));
    m_problem.clear();
    m_therapistName = facts->therapistName;
    m_byHand = facts->relayUrl.isEmpty();
    findEarlier();
    m_carrierText = facts->relayUrl.isEmpty()
                        ? tr("Letters are handed over in person")
                        : tr("Letters go through %1, which cannot read them").arg(QUrl(facts->relayUrl).host());
    m_expiresText = expiry(facts->expires, m_session.clock().today());
    m_stage = Stage::Confirm;
    Q_EMIT changed();
}

void PairModel::findEarlier()
{
    m_earlier.reset();
    m_continues = true;
    const auto found = m_session.vault().read([this](const vault::Transaction& transaction) {
        std::optional<base::ChannelId> newest;
        for (const vault::Channel& channel : transaction.channels.all()) {
            const bool live =
                channel.state == vault::ChannelState::Open || channel.state == vault::ChannelState::Replied;
            if (live && channel.peerName == m_therapistName && transaction.channels.newestOf(channel.id) == channel.id)
                newest = channel.id;
        }
        return newest;
    });
    if (found)
        m_earlier = *found;
}

void PairModel::setContinues(bool continues)
{
    m_continues = continues;
    Q_EMIT changed();
}

void PairModel::accept()
{
    const auto accepted =
        sync::accept(m_session.vault(), m_session.clock(), cleaned(m_link), continues() ? m_earlier : std::nullopt);
    if (!accepted)
        return fail(explain(accepted.error()));
    m_problem.clear();
    m_safetyNumber = accepted->safetyNumber;
    m_channel = accepted->channel;
    m_stage = Stage::Paired;
    m_session.noteChange();
    Q_EMIT changed();
}

void PairModel::back()
{
    if (m_stage != Stage::Confirm) {
        Q_EMIT left();
        return;
    }
    m_problem.clear();
    m_stage = Stage::Enter;
    Q_EMIT changed();
}

void PairModel::fail(const QString& sentence)
{
    m_problem = sentence;
    Q_EMIT changed();
}

} // namespace accord::app
