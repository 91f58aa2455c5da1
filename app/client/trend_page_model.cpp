// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/trend_page_model.h"

#include "app/client/client_channels.h"
#include "app/shared/own_file.h"
#include "app/shared/signal_wording/signal_wording.h"
#include "app/shared/wording/explain.h"
#include "core/alliance/score.h"
#include "core/sync/negotiating.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QLocale>
#include <QPointer>
#include <QSet>
#include <algorithm>
#include <utility>

namespace accord::app {

TrendPageModel::TrendPageModel(Session& session, FileChooser* chooser, QObject* parent)
    : QObject(parent), m_session(session), m_chooser(chooser), m_trend(new TrendModel(TrendReader::Client, this))
{
    connect(&session, &Session::recordsChanged, this, &TrendPageModel::refresh);
    refresh();
}

void TrendPageModel::refresh()
{
    struct Read
    {
        QList<vault::CheckIn> newest;
        QList<Whose> whose; // of newest
        QList<Series> series;
        QSet<base::ChannelId> ready; // of the people, those who can be written to
    };
    const auto read = m_session.vault().read([](vault::Transaction& transaction) {
        Read found{transaction.checkIns.newest(), {}, {}, {}};
        QHash<base::ChannelId, base::ChannelId> newestOf; // a pairing that goes on from another is the same person
        QHash<base::ChannelId, QString> names;
        for (const Therapist& therapist : therapists(transaction)) {
            newestOf.insert(therapist.channel, transaction.channels.newestOf(therapist.channel));
            names.insert(therapist.channel, therapist.name);
            if (therapist.ready())
                found.ready.insert(therapist.channel);
        }
        for (const vault::CheckIn& checkIn : std::as_const(found.newest)) {
            const Whose whose =
                checkIn.channel && newestOf.contains(*checkIn.channel) ? Whose(newestOf[*checkIn.channel]) : Whose();
            found.whose.append(whose);
            const bool known = std::any_of(found.series.begin(), found.series.end(),
                                           [&](const Series& one) { return one.whose == whose; });
            if (!known)
                found.series.append({whose, whose ? names.value(*whose) : tr("With nobody named")});
        }
        return found;
    });
    m_problem = read ? QString() : explain(read.error());
    m_series = read ? read->series : QList<Series>();
    // Sessions from before the pairing are its beginning while there is one person only.
    const auto people =
        std::count_if(m_series.begin(), m_series.end(), [](const Series& one) { return bool(one.whose); });
    const auto only = std::find_if(m_series.begin(), m_series.end(), [](const Series& one) { return bool(one.whose); });
    Whose person = only == m_series.end() ? Whose() : only->whose;
    if (people < 2)
        m_series.clear();
    const bool stands =
        std::any_of(m_series.begin(), m_series.end(), [this](const Series& one) { return one.whose == m_whose; });
    if (!m_series.isEmpty() && !(m_chosen && stands))
        m_whose = m_series.first().whose;
    if (!m_series.isEmpty())
        person = m_whose;
    QList<TrendSession> sessions;
    m_ids.clear();
    for (qsizetype i = read ? read->newest.size() - 1 : -1; i >= 0; --i) {
        if (!m_series.isEmpty() && read->whose.at(i) != m_whose)
            continue;
        const vault::CheckIn& checkIn = read->newest.at(i);
        m_ids.append(checkIn.id);
        sessions.append(
            {checkIn.sessionDate, alliance::score(m_session.questionnaire(), checkIn.answers), checkIn.note});
    }
    const bool atNewest = m_selected == 0 || m_selected == m_trend->sessionCount();
    m_trend->setSessions(sessions, m_session.questionnaire().constants);
    if (atNewest || m_selected > m_trend->sessionCount())
        m_selected = m_trend->sessionCount();
    m_newestWords = wordsOfNewest(sessions, person && read->ready.contains(*person) ? person : Whose());
    Q_EMIT changed();
}

QString TrendPageModel::wordsOfNewest(const QList<TrendSession>& oldestFirst, const Whose& person) const
{
    QList<alliance::SessionPoint> points;
    for (const TrendSession& session : oldestFirst)
        points.append({session.date, session.score});
    std::optional<int> rhythm; // days
    if (person) {
        const auto agreed = sync::cadence(m_session.vault(), *person);
        if (agreed && *agreed && (*agreed)->days > 0)
            rhythm = (*agreed)->days;
    }
    const auto reports =
        alliance::analyze(points, m_session.questionnaire().constants, rhythm, m_session.clock().today());
    if (reports.isEmpty())
        return {};
    for (const alliance::Signal& signal : reports.last().raised) {
        if (const QString words = wording::clientSentence(signal); !words.isEmpty())
            return words;
    }
    return {};
}

QStringList TrendPageModel::series() const
{
    QStringList names;
    for (const Series& one : m_series)
        names.append(one.name);
    return names;
}

int TrendPageModel::shown() const
{
    for (int i = 0; i < m_series.size(); ++i) {
        if (m_series.at(i).whose == m_whose)
            return i;
    }
    return -1;
}

void TrendPageModel::show(int series)
{
    if (series < 0 || series >= m_series.size())
        return;
    m_whose = m_series.at(series).whose;
    m_chosen = true;
    m_selected = 0; // the newest of theirs
    refresh();
}

void TrendPageModel::setLastFive(bool on)
{
    m_trend->setLastCount(on ? narrow : 0);
    if (m_selected < m_trend->firstNumber())
        m_selected = m_trend->firstNumber();
    Q_EMIT changed();
}

void TrendPageModel::setTable(bool on)
{
    m_table = on;
    Q_EMIT changed();
}

QString TrendPageModel::pictureTable() const
{
    QStringList lines;
    const int oldest = std::max(m_trend->firstNumber(), m_trend->sessionCount() - pictureLines + 1);
    for (int number = m_trend->sessionCount(); number >= oldest; --number)
        lines.append(tr("%1: %2", "a session and its day: its values")
                         .arg(m_trend->sessionTitle(number), m_trend->sessionValues(number)));
    if (oldest > m_trend->firstNumber())
        lines.append(
            tr("… and %L1 earlier sessions", "", oldest - m_trend->firstNumber()).arg(oldest - m_trend->firstNumber()));
    return lines.join(QLatin1Char('\n'));
}

QString TrendPageModel::pictureNote() const
{
    const QDate today = m_session.clock().today();
    return tr("Made with Accord on %1. No notes are in this picture.", "a date")
        .arg(QLocale().toString(today, tr("d MMMM yyyy", "date format")));
}

QString TrendPageModel::pictureName() const
{
    return tr("accord-trend-%1.png", "a file's name").arg(m_session.clock().today().toString(Qt::ISODate));
}

void TrendPageModel::savePicture()
{
    if (!m_chooser)
        return;
    m_chooser->askForPlace(tr("Where to save the picture"), pictureName(),
                           [alive = QPointer(this), this](const QString& path) {
                               if (!alive || path.isEmpty())
                                   return;
                               m_place = path;
                               Q_EMIT pictureWanted();
                           });
}

void TrendPageModel::takePicture(const QVariant& picture)
{
    const QString path = std::exchange(m_place, {});
    auto labelled = picture.value<QImage>();
    labelled.setText(QStringLiteral("Title"), m_trend->title());
    labelled.setText(QStringLiteral("Description"), m_trend->sentence() + QLatin1Char('\n') + pictureTable());
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    const bool written = !labelled.isNull() && labelled.save(&bytes, "PNG") && saveOwnFile(path, bytes.data());
    m_problem = written ? QString() : explain(sync::Error::FileFailed);
    m_saved = written ? tr("Saved as %1. Anyone who can open that file can see it.", "a file's name")
                            .arg(QFileInfo(path).fileName())
                      : QString();
    Q_EMIT changed();
}

void TrendPageModel::openSession()
{
    if (m_selected >= 1 && m_selected <= m_ids.size())
        Q_EMIT recordWanted(m_ids.at(m_selected - 1));
}

void TrendPageModel::select(int number)
{
    if (number < 1 || number > m_trend->sessionCount())
        return;
    m_selected = number;
    if (number < m_trend->firstNumber())
        m_trend->setLastCount(0);
    Q_EMIT changed();
}

} // namespace accord::app
