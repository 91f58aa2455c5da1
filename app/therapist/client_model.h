// SPDX-License-Identifier: GPL-3.0-or-later
// One client's page: what to know before the session, the trend, and every summary as it arrived.
#pragma once

#include "app/shared/session.h"
#include "app/shared/trend_model.h"
#include "app/therapist/briefing.h"
#include "app/therapist/client_record.h"
#include "app/therapist/summaries_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::therapist {

/// UI thread. Shows one client at a time. Opening a client, and every summary that arrives while the client is open,
/// marks the summaries as seen, which the client's app is told.
class ClientModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ClientModel)
    QML_UNCREATABLE("made by the desk")
    Q_PROPERTY(Standing standing READ standing NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed) ///< "11 sessions, last on 14 April · shares bond, goals, note"
    Q_PROPERTY(QString tone READ tone NOTIFY changed)   ///< act, watch, plain
    Q_PROPERTY(QString pill READ pill NOTIFY changed)
    Q_PROPERTY(QString change READ change NOTIFY changed)
    Q_PROPERTY(QString rule READ rule NOTIFY changed)
    Q_PROPERTY(QString restsOn READ restsOn NOTIFY changed)
    Q_PROPERTY(QList<QString> openers READ openers NOTIFY changed)
    Q_PROPERTY(QString newestNote READ newestNote NOTIFY changed) ///< the latest summary's note, or empty
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY changed) ///< why there are no summaries
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString discussed READ discussed NOTIFY changed) ///< "Discussed on 16 April" of the newest, or empty
    Q_PROPERTY(bool canMarkDiscussed READ canMarkDiscussed NOTIFY changed)
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed) ///< what is kept by duty only, or empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   ///< one sentence, or empty
    Q_PROPERTY(accord::app::TrendModel* trend READ trend CONSTANT)
    Q_PROPERTY(accord::therapist::SummariesModel* summaries READ summaries CONSTANT)
    Q_PROPERTY(accord::therapist::SummariesModel* kept READ kept CONSTANT) ///< consent to these is withdrawn

public:
    enum class Standing { Closed, Waiting, Sharing, Revoked, Compromised, Ended };
    Q_ENUM(Standing)

    explicit ClientModel(app::Session& session, QObject* parent = nullptr);

    [[nodiscard]] Standing standing() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString tone() const;
    [[nodiscard]] QString pill() const { return m_briefing.pill; }
    [[nodiscard]] QString change() const { return m_briefing.change; }
    [[nodiscard]] QString rule() const { return m_briefing.rule; }
    [[nodiscard]] QString restsOn() const { return m_briefing.restsOn; }
    [[nodiscard]] QStringList openers() const { return m_briefing.openers; }
    [[nodiscard]] QString newestNote() const;
    [[nodiscard]] QString emptyTitle() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString discussed() const;
    [[nodiscard]] bool canMarkDiscussed() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] app::TrendModel* trend() { return &m_trend; }
    [[nodiscard]] SummariesModel* summaries() { return &m_summaries; }
    [[nodiscard]] SummariesModel* kept() { return &m_kept; }
    [[nodiscard]] QString keptText() const;
    [[nodiscard]] base::ChannelId channel() const { return m_channel; }

    void open(base::ChannelId channel);
    void close();

    /// Notes today as the day this summary was talked about and tells the client. Row 0 is the newest.
    Q_INVOKABLE void markDiscussed(int row = 0);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void read();
    void markSeen();

    app::Session& m_session;
    base::ChannelId m_channel;
    std::optional<ClientRecord> m_record;
    Briefing m_briefing;
    app::TrendModel m_trend;
    SummariesModel m_summaries;
    SummariesModel m_kept;
    QString m_problem;
};

} // namespace accord::therapist
