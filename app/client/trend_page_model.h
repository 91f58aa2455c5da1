// SPDX-License-Identifier: GPL-3.0-or-later
// The client's own sessions over time: a sentence, a picture, a table, and one session at a time.
#pragma once

#include "app/shared/file_chooser.h"
#include "app/shared/session.h"
#include "app/shared/trend_model.h"
#include "core/base/ids.h"

#include <QObject>
#include <QStringList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace accord::app {

/// UI thread. Reads again whenever the session's records change. Borrows the session and the chooser, which
/// outlive it; without a chooser no picture can be saved.
class TrendPageModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TrendPageModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(accord::app::TrendModel* trend READ trend CONSTANT)
    /// Whose sessions can be shown, where they are several people's: one series each, never mixed. Else empty.
    Q_PROPERTY(QStringList series READ series NOTIFY changed)
    Q_PROPERTY(int shown READ shown WRITE show NOTIFY changed) ///< index of series
    /// What the newest session says by itself, or that it was a while ago; empty where there is nothing to point out.
    Q_PROPERTY(QString newestWords READ newestWords NOTIFY changed)
    Q_PROPERTY(QString newestTitle READ newestTitle NOTIFY changed) ///< which session that is
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(bool canNarrow READ canNarrow NOTIFY changed) ///< there are more than five
    Q_PROPERTY(bool lastFive READ lastFive WRITE setLastFive NOTIFY changed)
    Q_PROPERTY(bool table READ table WRITE setTable NOTIFY changed)
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY changed) ///< session number; the newest at first
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed)
    Q_PROPERTY(QString sessionTitle READ sessionTitle NOTIFY changed)
    Q_PROPERTY(QString sessionValues READ sessionValues NOTIFY changed)
    Q_PROPERTY(QString sessionNote READ sessionNote NOTIFY changed)
    /// The sessions shown, one a line, newest first; at most `pictureLines`, and then how many there are.
    Q_PROPERTY(QString pictureTable READ pictureTable NOTIFY changed)
    Q_PROPERTY(QString pictureNote READ pictureNote NOTIFY changed) ///< when it was made, and what is not in it
    Q_PROPERTY(QString saved READ saved NOTIFY changed)             ///< where it was saved, or empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit TrendPageModel(Session& session, FileChooser* chooser = nullptr, QObject* parent = nullptr);

    [[nodiscard]] TrendModel* trend() const { return m_trend; }
    [[nodiscard]] QStringList series() const;
    [[nodiscard]] int shown() const;
    void show(int series);
    [[nodiscard]] QString newestWords() const { return m_newestWords; }
    [[nodiscard]] QString newestTitle() const { return m_trend->sessionTitle(m_trend->sessionCount()); }
    [[nodiscard]] bool empty() const { return m_trend->sessionCount() == 0; }
    [[nodiscard]] bool canNarrow() const { return m_trend->sessionCount() > narrow; }
    [[nodiscard]] bool lastFive() const { return m_trend->lastCount() == narrow; }
    void setLastFive(bool on);
    [[nodiscard]] bool table() const { return m_table; }
    void setTable(bool on);
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int number);
    [[nodiscard]] bool hasEarlier() const { return m_selected > 1; }
    [[nodiscard]] bool hasLater() const { return m_selected < m_trend->sessionCount(); }
    [[nodiscard]] QString sessionTitle() const { return m_trend->sessionTitle(m_selected); }
    [[nodiscard]] QString sessionValues() const { return m_trend->sessionValues(m_selected); }
    [[nodiscard]] QString sessionNote() const { return m_trend->sessionNote(m_selected); }
    [[nodiscard]] QString pictureTable() const;
    [[nodiscard]] QString pictureNote() const;
    [[nodiscard]] QString saved() const { return m_saved; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void checkIn() { Q_EMIT checkInWanted(); }
    /// Asks where to; then pictureWanted() has the page draw it and give it to takePicture().
    Q_INVOKABLE void savePicture();
    /// As a PNG with what it says in words as its text "Description"; anything but an image says that it could not be
    /// drawn.
    Q_INVOKABLE void takePicture(const QVariant& picture);
    Q_INVOKABLE void openSession(); ///< the selected one, with everything about it
    Q_INVOKABLE void openHistory() { Q_EMIT historyWanted(); }
    Q_INVOKABLE void openRules() { Q_EMIT rulesWanted(); }

Q_SIGNALS:
    void changed();
    void pictureWanted();
    void checkInWanted();
    void rulesWanted();
    void historyWanted();
    void recordWanted(accord::base::CheckInId checkIn);

private:
    static constexpr int narrow = 5;
    static constexpr int pictureLines = 60; ///< more would make a picture nobody can print
    void refresh();
    [[nodiscard]] QString pictureName() const; ///< proposed for the file
    /// Whose session it was, in the newest pairing with them; none: nobody's, or nobody who can be told apart.
    using Whose = std::optional<base::ChannelId>;
    struct Series
    {
        Whose whose;
        QString name;
    };

    /// `person`: with whom a rhythm may be agreed that still goes on.
    [[nodiscard]] QString wordsOfNewest(const QList<TrendSession>& oldestFirst, const Whose& person) const;

    Session& m_session;
    FileChooser* const m_chooser;
    TrendModel* m_trend;          ///< child
    QList<base::CheckInId> m_ids; ///< of the sessions, oldest first
    QList<Series> m_series;       ///< of whom there are sessions, the newest session's first
    Whose m_whose;                ///< whose are shown
    bool m_chosen = false;        ///< by the client
    QString m_newestWords;
    QString m_place; ///< where the picture goes that is being drawn
    QString m_saved;
    QString m_problem;
    int m_selected = 0;
    bool m_table = false;
};

} // namespace accord::app
