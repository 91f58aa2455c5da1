// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/record_model.h"

#include "app/client/client_settings.h"
#include "app/client/client_words.h"
#include "app/shared/wording/explain.h"
#include "app/shared/wording/field_label.h"
#include "core/sync/sharing.h"

#include <QLocale>
#include <algorithm>

namespace accord::app {

struct RecordModel::Records
{
    vault::CheckIn checkIn;
    std::optional<vault::CheckIn> replaced;
    QList<Therapist> therapists;
    QList<GivenTo> given;
    QList<GivenTo> givenBefore; ///< of what this one replaces
    bool kept = false;
};

namespace {

RecordRow rowOf(const alliance::ScaleItem& item, const alliance::Answers& answers, const vault::CheckIn* replaced)
{
    const std::optional<double> answer = answers.value(item.linkId);
    RecordRow row{item.label, alliance::id(item.dimension), words::value(answer), {}, 0, answer.has_value()};
    if (answer)
        row.place = (*answer - item.minimum) / (item.maximum - item.minimum);
    if (replaced && replaced->answers.value(item.linkId) != answer)
        row.earlier = RecordModel::tr("before: %1", "a value that was changed")
                          .arg(words::value(replaced->answers.value(item.linkId)));
    return row;
}

QString replacesText(const vault::CheckIn& checkIn, const vault::CheckIn& replaced, QDate today)
{
    const QDateTime then = replaced.finishedAt.toLocalTime();
    const QDateTime now = checkIn.finishedAt.toLocalTime();
    if (then.date() == now.date())
        return RecordModel::tr("You changed this the same day, at %1. What you said first is kept beside it.", "a time")
            .arg(QLocale().toString(now.time(), QLocale::ShortFormat));
    return RecordModel::tr("You changed this on %1. It replaces what you said on %2, which is kept beside it.",
                           "two dates")
        .arg(words::day(now.date(), today), words::day(then.date(), today));
}

const GivenTo* find(const QList<GivenTo>& given, base::ChannelId channel)
{
    const auto found =
        std::find_if(given.begin(), given.end(), [&](const GivenTo& one) { return one.therapist.channel == channel; });
    return found == given.end() ? nullptr : &*found;
}

} // namespace

RecordModel::RecordModel(Session& session, base::CheckInId checkIn, QObject* parent)
    : QObject(parent), m_session(session), m_checkIn(checkIn)
{
    connect(&session, &Session::recordsChanged, this, &RecordModel::refresh);
    refresh();
}

void RecordModel::refresh()
{
    const auto read = m_session.vault().read([this](vault::Transaction& transaction) {
        std::optional<Records> records;
        const auto checkIn = transaction.checkIns.find(m_checkIn);
        if (!checkIn)
            return records;
        records.emplace();
        records->checkIn = *checkIn;
        records->therapists = therapists(transaction);
        records->given = givenTo(transaction, *checkIn, m_session.questionnaire());
        records->kept = settings::isKept(transaction, checkIn->id);
        if (checkIn->corrects)
            records->replaced = transaction.checkIns.find(*checkIn->corrects);
        if (records->replaced)
            records->givenBefore = givenTo(transaction, *records->replaced, m_session.questionnaire());
        return records;
    });
    m_problem.clear();
    if (!read)
        m_problem = explain(read.error());
    else if (!*read)
        m_problem = tr("This check-in is no longer here.");
    if (m_problem.isEmpty())
        say(**read);
    Q_EMIT changed();
}

void RecordModel::say(const Records& records)
{
    const QDate today = m_session.clock().today();
    const vault::CheckIn& checkIn = records.checkIn;
    const vault::CheckIn* replaced = records.replaced ? &*records.replaced : nullptr;
    m_title = words::weekday(checkIn.sessionDate, today);
    const QDateTime finished = checkIn.finishedAt.toLocalTime();
    const QString when = QLocale().toString(finished.time(), QLocale::ShortFormat);
    m_about = finished.date() == checkIn.sessionDate
                  ? tr("Answered on the same day at %1", "a time").arg(when)
                  : tr("Answered on %1 at %2", "a date and a time").arg(words::day(finished.date(), today), when);
    m_rows.clear();
    for (const alliance::ScaleItem& item : alliance::scaleItems(m_session.questionnaire()))
        m_rows.append(rowOf(item, checkIn.answers, replaced));
    m_note = checkIn.note;
    m_earlierNote = replaced && replaced->note != checkIn.note ? replaced->note : QString();
    m_replaces = replaced ? replacesText(checkIn, *replaced, today) : QString();
    m_shares.clear();
    m_channels.clear();
    for (const Therapist& therapist : records.therapists) {
        if (!therapist.ready() && !find(records.given, therapist.channel))
            continue;
        m_shares.append(shareOf(records, therapist));
        m_channels.append(therapist.channel);
    }
}

RecordShare RecordModel::shareOf(const Records& records, const Therapist& therapist) const
{
    const QDate today = m_session.clock().today();
    const QString& name = therapist.name;
    const GivenTo* given = find(records.given, therapist.channel);
    const GivenTo* before = find(records.givenBefore, therapist.channel);
    RecordShare share;
    share.name = name;
    const words::Standing standing = words::standing(given, records.kept, today);
    share.pill = standing.pill;
    share.icon = standing.icon;
    if (!given || !given->fields) {
        share.sentence = given                      ? standing.sentence
                         : before && before->fields ? tr("%1 still has what you said before the change.").arg(name)
                                                    : tr("%1 has nothing of it.").arg(name);
        share.action = !therapist.ready()         ? QString()
                       : before && before->fields ? tr("Share the change")
                                                  : tr("Share with %1").arg(name);
        return share;
    }
    if (given->delivery == sync::Delivery::ToHandOver && therapist.ready())
        share.show = tr("Show it to %1").arg(name);
    share.sentence = standing.sentence;
    share.has = tr("Shared: %1", "a list of parts").arg(words::listed(given->fields));
    const consent::Fields rest = contentOf(records.checkIn, m_session.questionnaire()) & ~given->fields;
    if (rest) {
        share.kept = tr("Still with you alone: %1", "a list of parts").arg(words::listed(rest));
        share.action = therapist.ready() ? tr("Share more of it") : QString();
    }
    return share;
}

void RecordModel::show(int row)
{
    if (row >= 0 && row < m_channels.size() && !m_shares.at(row).show.isEmpty())
        Q_EMIT codeWanted(m_channels.at(row));
}

void RecordModel::share(int row)
{
    if (row >= 0 && row < m_channels.size() && !m_shares.at(row).action.isEmpty())
        Q_EMIT sharingWanted(m_checkIn, m_channels.at(row));
}

} // namespace accord::app
