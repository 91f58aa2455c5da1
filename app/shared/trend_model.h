// SPDX-License-Identifier: GPL-3.0-or-later
// A series of sessions ready to draw and to read: points per dimension with gaps, a band, marks, a sentence, a table.
#pragma once

#include "app/shared/trend_story.h"
#include "core/alliance/chart.h"
#include "core/alliance/questionnaire.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QList>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// One session as the trend shows it. `note` only where there is one to show.
struct TrendSession
{
    QDate date;
    alliance::Score score;
    QString note;
};

/// UI thread. x of every point is the session's number, 1, 2, 3, ...; y is 0..10. Rows of the table are the sessions
/// shown, newest first; columns: number, date, bond, goals, tasks, total, overall, note (roles of the same names), and
/// the roles title and values: the session in words. Every cell but number is a text ready to read, "6.0"; where there
/// is no value, "skipped" for a client and nothing for a therapist (who cannot tell skipped from not shared).
class TrendModel : public QAbstractTableModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TrendModel)
    QML_UNCREATABLE("made by a page's view-model")
    Q_PROPERTY(int sessionCount READ sessionCount NOTIFY changed)
    /// "Your twelve sessions" to a client, "Twelve sessions" to a therapist: all of them, however many are shown.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) ///< what happened over all of them, in plain words
    /// Runs of sessions without a gap; each a list of points. A chart draws one line per run.
    Q_PROPERTY(QList<QList<QPointF>> bondRuns READ bondRuns NOTIFY changed)
    Q_PROPERTY(QList<QList<QPointF>> goalsRuns READ goalsRuns NOTIFY changed)
    Q_PROPERTY(QList<QList<QPointF>> tasksRuns READ tasksRuns NOTIFY changed)
    /// Only where no session has bond, goals or tasks (a client who shares the total alone); otherwise empty.
    Q_PROPERTY(QList<QList<QPointF>> totalRuns READ totalRuns NOTIFY changed)
    Q_PROPERTY(QList<int> dropSessions READ dropSessions NOTIFY changed) ///< session numbers where a drop began
    /// The usual range of the total, cut off at 0 and 10; from eight totals on.
    Q_PROPERTY(bool hasBand READ hasBand NOTIFY changed)
    Q_PROPERTY(qreal bandLower READ bandLower NOTIFY changed)
    Q_PROPERTY(qreal bandUpper READ bandUpper NOTIFY changed)
    Q_PROPERTY(int firstNumber READ firstNumber NOTIFY changed) ///< oldest session shown
    Q_PROPERTY(int lastNumber READ sessionCount NOTIFY changed)

public:
    explicit TrendModel(TrendReader reader, QObject* parent = nullptr);

    void setSessions(const QList<TrendSession>& oldestFirst, const alliance::Constants& constants);

    [[nodiscard]] int sessionCount() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QList<QList<QPointF>> bondRuns() const;
    [[nodiscard]] QList<QList<QPointF>> goalsRuns() const;
    [[nodiscard]] QList<QList<QPointF>> tasksRuns() const;
    [[nodiscard]] QList<QList<QPointF>> totalRuns() const;
    [[nodiscard]] QList<int> dropSessions() const;
    [[nodiscard]] bool hasBand() const;
    [[nodiscard]] qreal bandLower() const;
    [[nodiscard]] qreal bandUpper() const;
    [[nodiscard]] int lastCount() const { return m_lastCount; }
    void setLastCount(int count); ///< show only the last n; 0 = all
    [[nodiscard]] int firstNumber() const;

    /// For the card beneath the chart: one session's date, values and note in words; empty for a number there is not.
    Q_INVOKABLE QString sessionTitle(int number) const;
    Q_INVOKABLE QString sessionValues(int number) const;
    Q_INVOKABLE QString sessionNote(int number) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<QList<QPointF>> runs(std::optional<double> alliance::Score::*part) const;
    [[nodiscard]] const TrendSession* find(int number) const;
    [[nodiscard]] QString value(std::optional<double> number) const;
    [[nodiscard]] QString dateText(QDate date) const;

    TrendReader m_reader;
    QList<TrendSession> m_sessions;
    TrendStory m_story;
    std::optional<alliance::ControlBand> m_band;
    bool m_hasDimensions = false;
    int m_lastCount = 0;
};

} // namespace accord::app
