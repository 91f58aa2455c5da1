// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/trend_page_model.h"

#include "app/shared/wording/explain.h"
#include "core/alliance/score.h"

#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QSaveFile>
#include <algorithm>

namespace accord::app {

TrendPageModel::TrendPageModel(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_trend(new TrendModel(TrendReader::Client, this))
{
    connect(&session, &Session::recordsChanged, this, &TrendPageModel::refresh);
    refresh();
}

void TrendPageModel::refresh()
{
    const auto newest =
        m_session.vault().read([](vault::Transaction& transaction) { return transaction.checkIns.newest(); });
    m_problem = newest ? QString() : explain(newest.error());
    QList<TrendSession> sessions;
    m_ids.clear();
    if (newest) {
        sessions.reserve(newest->size());
        std::for_each(newest->rbegin(), newest->rend(), [&](const vault::CheckIn& checkIn) {
            m_ids.append(checkIn.id);
            sessions.append(
                {checkIn.sessionDate, alliance::score(m_session.questionnaire(), checkIn.answers), checkIn.note});
        });
    }
    const bool atNewest = m_selected == 0 || m_selected == m_trend->sessionCount();
    m_trend->setSessions(sessions, m_session.questionnaire().constants);
    if (atNewest || m_selected > m_trend->sessionCount())
        m_selected = m_trend->sessionCount();
    Q_EMIT changed();
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

void TrendPageModel::savePicture(const QVariant& picture, const QUrl& file)
{
    const QString path = file.toLocalFile();
    auto labelled = picture.value<QImage>();
    labelled.setText(QStringLiteral("Title"), m_trend->title());
    labelled.setText(QStringLiteral("Description"), m_trend->sentence() + QLatin1Char('\n') + pictureTable());
    QSaveFile out(path);
    const bool written =
        !labelled.isNull() && out.open(QIODevice::WriteOnly) && labelled.save(&out, "PNG") && out.commit();
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
