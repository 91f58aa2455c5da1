// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/caseload_model.h"

#include "app/shared/wording/explain.h"
#include "app/therapist/therapist_words.h"

#include <algorithm>
#include <limits>

namespace accord::therapist {

namespace {

bool isInvitationStanding(Standing standing)
{
    return standing == Standing::Invited || standing == Standing::Expired;
}

/// Two answers to one invitation are a reason to look, though no session says so.
alliance::Concern concernOf(const ClientRecord& record, const Briefing& briefing)
{
    if (record.standing == Standing::Ended) // nothing can be done about it here
        return alliance::Concern::None;
    return record.standing == Standing::Compromised ? alliance::Concern::Act : briefing.concern;
}

int rank(Standing standing, alliance::Concern concern)
{
    if (isInvitationStanding(standing))
        return 3;
    if (standing == Standing::Ended)
        return 4;
    switch (concern) {
    case alliance::Concern::Act:
        return 0;
    case alliance::Concern::Watch:
        return 1;
    case alliance::Concern::None:
        break;
    }
    return 2;
}

QString toneOf(alliance::Concern concern)
{
    switch (concern) {
    case alliance::Concern::Act:
        return QStringLiteral("act");
    case alliance::Concern::Watch:
        return QStringLiteral("watch");
    case alliance::Concern::None:
        break;
    }
    return QStringLiteral("plain");
}

} // namespace

CaseloadModel::CaseloadModel(app::Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &app::Session::recordsChanged, this, &CaseloadModel::refresh);
    refresh();
}

void CaseloadModel::setSearch(const QString& search)
{
    if (m_search == search)
        return;
    m_search = search;
    emit searchChanged();
    showMatching();
}

int CaseloadModel::clientCount() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
                             [](const Row& row) { return !isInvitationStanding(row.standing); }));
}

int CaseloadModel::countOf(alliance::Concern concern) const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [&](const Row& row) { return row.concern == concern; }));
}

int CaseloadModel::unseenCount() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [](const Row& row) { return row.unseen; }));
}

QString CaseloadModel::headline() const
{
    if (actCount() > 0)
        return tr("%n to act on", nullptr, actCount());
    if (watchCount() > 0)
        return tr("%n to watch", nullptr, watchCount());
    return clientCount() > 0 ? tr("All steady") : QString();
}

QString CaseloadModel::headlineTone() const
{
    return actCount() > 0 ? toneOf(alliance::Concern::Act)
                          : toneOf(watchCount() > 0 ? alliance::Concern::Watch : alliance::Concern::None);
}

QString CaseloadModel::glance() const
{
    const QString act = tr("%n to act on", nullptr, actCount());
    const QString watch = tr("%n to watch", nullptr, watchCount());
    if (actCount() > 0 && watchCount() > 0)
        return tr("%1, %2").arg(act, watch);
    if (actCount() > 0)
        return act;
    if (watchCount() > 0)
        return watch;
    return clientCount() > 0 ? tr("All steady") : tr("Waiting for an answer");
}

QString CaseloadModel::glanceDetail() const
{
    if (clientCount() == 0)
        return tr("Your invitation is open. Your client will appear here once they have answered it.");
    const int unseen = unseenCount();
    const QString choose = tr("Choose a client to see why, and how to open the talk.");
    if (unseen == 0)
        return choose;
    const QString news = unseen == 1 ? tr("One client has shared something new.")
                                     : tr("%n clients have shared something new.", nullptr, unseen);
    return tr("%1 %2").arg(news, choose);
}

int CaseloadModel::openedRow() const
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [this](const Row& row) { return row.channel == m_opened; });
    return found == m_shown.cend() || m_opened.isNull() ? -1 : int(found - m_shown.cbegin());
}

void CaseloadModel::setOpened(base::ChannelId channel)
{
    if (m_opened == channel)
        return;
    m_opened = channel;
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(int(m_shown.size()) - 1), {OpenedRole});
    emit openedRowChanged();
}

base::ChannelId CaseloadModel::channelAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown.at(row).channel : base::ChannelId();
}

bool CaseloadModel::isInvitation(int row) const
{
    return row >= 0 && row < m_shown.size() && isInvitationStanding(m_shown.at(row).standing);
}

int CaseloadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rowCountNow();
}

QVariant CaseloadModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case KindRole:
        return isInvitationStanding(row.standing) ? QStringLiteral("invitation") : QStringLiteral("client");
    case WhenRole:
        return row.when;
    case ReasonRole:
        return row.reason;
    case ToneRole:
        return toneOf(row.concern);
    case TotalsRole:
        return QVariant::fromValue(row.totals);
    case LastRole:
        return row.last;
    case UnseenRole:
        return row.unseen;
    case OpenedRole:
        return row.channel == m_opened;
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> CaseloadModel::roleNames() const
{
    return {{NameRole, "name"},     {KindRole, "kind"},     {WhenRole, "when"},      {ReasonRole, "reason"},
            {ToneRole, "tone"},     {TotalsRole, "totals"}, {LastRole, "lastTotal"}, {UnseenRole, "unseen"},
            {OpenedRole, "opened"}, {SpokenRole, "spoken"}};
}

void CaseloadModel::refresh()
{
    const QDateTime now = m_session.clock().now();
    if (m_day != m_session.clock().today()) // every row speaks of days
        m_marks.clear();
    m_day = m_session.clock().today();
    const auto records = m_session.vault().read(
        [&](const vault::Transaction& transaction) { return readClients(transaction, now, m_marks); });
    if (!records) {
        m_problem = app::explain(records.error());
        emit summaryChanged();
        return;
    }
    m_problem.clear();
    QHash<base::ChannelId, Row> before;
    for (Row& row : m_all)
        before.insert(row.channel, std::move(row));
    m_all.clear();
    m_marks.clear();
    for (const ClientRecord& record : *records) {
        m_all.append(record.unchanged ? before.value(record.channel) : rowOf(record));
        m_marks.insert(record.channel, record.mark);
    }
    std::stable_sort(m_all.begin(), m_all.end(), comesBefore);
    showMatching();
}

CaseloadModel::Row CaseloadModel::rowOf(const ClientRecord& record) const
{
    const QDate today = m_session.clock().today();
    const QList<alliance::SessionPoint> points = sessionPoints(record.summaries);
    const Briefing briefing = brief(points, m_session.questionnaire().constants, record.cadenceDays, today);
    Row row;
    row.channel = record.channel;
    row.standing = record.standing;
    row.concern = concernOf(record, briefing);
    row.createdAt = record.createdAt;
    row.reason = reasonOf(record, briefing);
    row.name = isInvitationStanding(record.standing) ? tr("Invitation") : record.name;
    if (row.name.isEmpty()) // two answers came, and neither name is to be trusted
        row.name = tr("Unsafe link");
    for (const alliance::SessionPoint& point : points)
        row.totals.append(point.score.total.value_or(std::numeric_limits<double>::quiet_NaN()));
    if (!points.isEmpty()) {
        row.lastDate = points.last().date;
        row.when = shortDay(row.lastDate, today);
        if (points.last().score.total)
            row.last = scoreText(*points.last().score.total);
    }
    row.unseen = std::any_of(record.summaries.cbegin(), record.summaries.cend(),
                             [](const vault::ReceivedSummary& summary) { return !summary.seenAt; });
    return row;
}

QString CaseloadModel::reasonOf(const ClientRecord& record, const Briefing& briefing) const
{
    switch (record.standing) {
    case Standing::Invited:
        return record.invitationEnds
                   ? tr("Open until %1").arg(timeOf(*record.invitationEnds, m_session.clock().today()))
                   : tr("Open");
    case Standing::Expired:
        return tr("Ran out, nobody answered");
    case Standing::Paired:
        return tr("Linked, nothing shared yet");
    case Standing::Revoked:
        return tr("Has stopped sharing");
    case Standing::Compromised:
        return tr("Two people answered one invitation");
    case Standing::Ended:
        return record.endedByClient ? tr("Has closed the link") : tr("You closed the link");
    case Standing::Sharing:
        break;
    }
    return briefing.reason;
}

bool CaseloadModel::comesBefore(const Row& a, const Row& b)
{
    const int rankA = rank(a.standing, a.concern);
    const int rankB = rank(b.standing, b.concern);
    if (rankA != rankB)
        return rankA < rankB;
    if (a.lastDate != b.lastDate)
        return a.lastDate > b.lastDate; // no date yet = an invalid date, which is before every other
    if (const int names = QString::localeAwareCompare(a.name, b.name); names != 0)
        return names < 0;
    return a.createdAt > b.createdAt;
}

QString CaseloadModel::spoken(const Row& row) const
{
    QStringList parts = {row.name, row.reason};
    if (!row.when.isEmpty())
        parts << tr("last session %1").arg(row.when);
    if (!row.last.isEmpty())
        parts << tr("alliance %1").arg(row.last);
    if (row.unseen)
        parts << tr("new");
    return parts.join(QStringLiteral(", "));
}

void CaseloadModel::showMatching()
{
    QList<Row> matching;
    const QString wanted = m_search.trimmed();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(matching), [&](const Row& row) {
        return wanted.isEmpty() ||
               (!isInvitationStanding(row.standing) && row.name.contains(wanted, Qt::CaseInsensitive));
    });
    const bool sameRows = std::equal(matching.cbegin(), matching.cend(), m_shown.cbegin(), m_shown.cend(),
                                     [](const Row& a, const Row& b) { return a.channel == b.channel; });
    if (sameRows) { // keeps the list's focus and scroll position
        m_shown = std::move(matching);
        if (!m_shown.isEmpty())
            emit dataChanged(index(0), index(int(m_shown.size()) - 1));
    } else {
        beginResetModel();
        m_shown = std::move(matching);
        endResetModel();
    }
    emit summaryChanged();
    emit openedRowChanged();
}

} // namespace accord::therapist
