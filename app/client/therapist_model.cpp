// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/therapist_model.h"

#include "app/client/client_channels.h"
#include "app/client/client_words.h"
#include "app/client/goal_words.h"
#include "app/client/shared_with.h"
#include "app/shared/wording/explain.h"
#include "core/seal/payload.h"
#include "core/sync/closing.h"
#include "core/sync/consenting.h"
#include "core/sync/lifetimes.h"
#include "core/sync/pairing.h"
#include "core/sync/records_duty.h"
#include "core/sync/sharing.h"

#include <algorithm>

namespace accord::app {

/// What is known here of one check-in shared in this channel.
struct TherapistModel::Letter
{
    base::CheckInId checkIn;
    QDate sessionDate;
    consent::Fields fields;
    std::optional<GivenTo> given;
};

namespace {

constexpr int mostShown = 30;

/// What the letters gave, whether for once or by a standing consent.
consent::Fields granted(const QList<consent::ConsentEvent>& events, const QList<vault::Outgoing>& letters)
{
    consent::Fields fields;
    for (const consent::ConsentEvent& event : events) {
        const bool used = std::any_of(letters.begin(), letters.end(), [&event](const vault::Outgoing& letter) {
            return letter.channel == event.channel && letter.consentVersion == event.version;
        });
        if (used && event.kind == consent::ConsentKind::Grant)
            fields |= event.fields;
    }
    return fields & consent::checkInFields();
}

} // namespace

TherapistModel::TherapistModel(Session& session, base::ChannelId channel, QObject* parent)
    : QObject(parent), m_session(session), m_channel(channel), m_rhythm(session, channel)
{
    connect(&session, &Session::recordsChanged, this, &TherapistModel::refresh);
    refresh();
}

void TherapistModel::refresh()
{
    struct Records
    {
        QString name;
        bool keyKnown = false;
        bool ready = false;
        bool unanswered = false;
        QList<Letter> letters;
    };
    const auto givenHere = [this](GivenReader& given, const vault::CheckIn& checkIn) {
        const QList<GivenTo> all = given.of(checkIn);
        const auto found = std::find_if(all.begin(), all.end(),
                                        [this](const GivenTo& one) { return one.therapist.channel == m_channel; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    const auto records = m_session.vault().read([&](vault::Transaction& transaction) {
        Records found;
        if (const auto channel = transaction.channels.find(m_channel)) {
            found.name = channel->peerName;
            found.keyKnown = !channel->peerIdentity.isEmpty();
            found.unanswered = sync::isUnanswered(*channel, m_session.clock().now());
            found.ready = channel->state == vault::ChannelState::Replied || channel->state == vault::ChannelState::Open;
        }
        const QList<consent::ConsentEvent> events = transaction.consents.all(m_channel);
        const QList<vault::Outgoing> sent = transaction.outbox.ofKind(m_channel, int(seal::Kind::Summary));
        GivenReader given(transaction, m_session.questionnaire());
        QList<base::CheckInId> seen;
        for (auto letter = sent.rbegin(); letter != sent.rend() && found.letters.size() < mostShown; ++letter) {
            if (!letter->checkIn || seen.contains(*letter->checkIn))
                continue;
            seen.append(*letter->checkIn);
            if (const auto checkIn = transaction.checkIns.find(*letter->checkIn))
                found.letters.append({checkIn->id, checkIn->sessionDate,
                                      granted(events, transaction.outbox.forCheckIn(checkIn->id)),
                                      givenHere(given, *checkIn)});
        }
        return found;
    });
    m_problem = records ? QString() : explain(records.error());
    if (records) {
        m_name = records->name;
        if (records->keyKnown) {
            const auto number = sync::safetyNumber(m_session.vault(), m_channel);
            m_safetyNumber = number.value_or(QString());
        }
        m_ready = records->ready;
        readStanding();
        readConsent();
        if (records->unanswered)
            m_standing = tr("%1’s app did not answer in time. Please ask for a new invitation.").arg(m_name);
        list(records->letters);
    }
    Q_EMIT changed();
}

void TherapistModel::readStanding()
{
    const auto standing = sync::standing(m_session.vault(), m_channel);
    if (!standing) {
        m_problem = explain(standing.error());
        return;
    }
    m_canStop = *standing == sync::ConsentStanding::Shared;
    m_stoppedHere =
        *standing == sync::ConsentStanding::RevokedHere || *standing == sync::ConsentStanding::RevokeOnItsWay;
    m_stopConfirmed =
        *standing == sync::ConsentStanding::RevokeConfirmed || *standing == sync::ConsentStanding::RevokeConfirmedKept;
    m_revokedPill.clear();
    switch (*standing) {
    case sync::ConsentStanding::Nothing:
        m_standing = tr("You have not shared anything with %1.").arg(m_name);
        break;
    case sync::ConsentStanding::Shared:
        m_standing = tr("%1 sees only what is listed here. You can stop at any time.").arg(m_name);
        break;
    case sync::ConsentStanding::RevokedHere:
        m_revokedPill = tr("Stopped here");
        m_standing =
            tr("You stopped sharing on this phone. %1’s app will take the rest away as soon as it hears of it.")
                .arg(m_name);
        break;
    case sync::ConsentStanding::RevokeOnItsWay:
        m_revokedPill = tr("On its way");
        m_standing =
            tr("You stopped sharing, and word of it is on its way. %1’s app will take the rest away as soon as it "
               "hears of it.")
                .arg(m_name);
        break;
    case sync::ConsentStanding::RevokeConfirmedKept:
        m_revokedPill = tr("Confirmed by %1").arg(m_name);
        m_standing = tr("You stopped sharing, and %1’s app has confirmed it. What they must keep for their records is "
                        "set apart and marked as taken back.")
                         .arg(m_name);
        break;
    case sync::ConsentStanding::RevokeConfirmed:
        m_revokedPill = tr("Confirmed by %1").arg(m_name);
        m_standing = tr("You stopped sharing, and %1’s app has confirmed it. You can share again whenever you like.")
                         .arg(m_name);
        break;
    }
}

void TherapistModel::readConsent()
{
    const auto closed = sync::closed(m_session.vault(), m_channel);
    const auto terms = sync::standingTerms(m_session.vault(), m_session.clock(), m_channel);
    const auto keeps = sync::heardRecordsDuty(m_session.vault(), m_channel);
    if (!closed || !terms || !keeps) {
        m_problem = explain(!closed ? closed.error() : !terms ? terms.error() : keeps.error());
        return;
    }
    m_closed = *closed != sync::Closed::No;
    if (*closed == sync::Closed::ByTheOther)
        m_standing = tr("%1 has closed this pairing. What you wrote stays here.").arg(m_name);
    else if (m_closed && !m_stopConfirmed)
        m_standing =
            tr("You closed this pairing. %1’s app takes away what it holds as soon as it hears of it.").arg(m_name);
    else if (m_closed)
        m_standing = tr("You closed this pairing, and %1’s app has confirmed it.").arg(m_name);
    m_duty = words::duty(*keeps, m_name);
    QStringList lines;
    if (terms->fields)
        lines.append(tr("By itself: %1", "a list of parts").arg(words::listed(terms->fields)));
    if (terms->asks)
        lines.append(tr("Asked each time: %1", "a list of parts").arg(words::listed(terms->asks)));
    if (terms->until)
        lines.append(tr("Until %1", "a date").arg(words::day(*terms->until, m_session.clock().today())));
    m_consentText = lines.isEmpty() ? tr("Nothing goes by itself. You choose anew after each check-in.")
                                    : lines.join(QLatin1Char('\n'));
}

void TherapistModel::list(const QList<Letter>& letters)
{
    const QDate today = m_session.clock().today();
    m_shared.clear();
    for (const Letter& letter : letters) {
        SharedRow row{tr("Session %1", "a date").arg(words::relativeDay(letter.sessionDate, today)),
                      words::listed(letter.fields), tr("Taken back"), QStringLiteral("eye-off")};
        if (letter.given) {
            const words::Standing standing = words::standing(*letter.given, today);
            row.status = standing.pill;
            row.icon = standing.icon;
        }
        m_shared.append(row);
    }
}

void TherapistModel::askToStop()
{
    m_asking = m_canStop;
    m_askingToClose = false;
    Q_EMIT changed();
}

void TherapistModel::askToClose()
{
    m_askingToClose = canClose();
    m_asking = false;
    Q_EMIT changed();
}

void TherapistModel::close()
{
    m_askingToClose = false;
    const auto done = sync::closeChannel(m_session.vault(), m_session.clock(), m_channel);
    if (!done) {
        m_problem = explain(done.error());
        Q_EMIT changed();
        return;
    }
    refresh();
    m_session.noteChange();
}

void TherapistModel::dismiss()
{
    m_asking = false;
    m_askingToClose = false;
    Q_EMIT changed();
}

void TherapistModel::stopSharing()
{
    m_asking = false;
    const auto revoked = sync::revoke(m_session.vault(), m_session.clock(), m_channel);
    if (!revoked) {
        m_problem = explain(revoked.error());
        Q_EMIT changed();
        return;
    }
    refresh();
    m_session.noteChange();
}

} // namespace accord::app
