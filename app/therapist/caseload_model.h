// SPDX-License-Identifier: GPL-3.0-or-later
// The caseload: everybody in one list, those who need attention first, each with the reason in words.
#pragma once

#include "app/shared/session.h"
#include "app/therapist/briefing.h"
#include "app/therapist/client_record.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace accord::therapist {

/// UI thread. Order: act, watch, then the rest; within each the latest session first; open invitations and
/// closed links last.
/// Reads the vault on every change of the session's records, but of each client only what has changed; rows that stay
/// in place are only updated.
class CaseloadModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CaseloadModel)
    QML_UNCREATABLE("made by the desk")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ rowCountNow NOTIFY summaryChanged)             ///< rows shown
    Q_PROPERTY(int clientCount READ clientCount NOTIFY summaryChanged)       ///< people, whatever the search
    Q_PROPERTY(bool empty READ isEmpty NOTIFY summaryChanged)                ///< nobody and no invitation at all
    Q_PROPERTY(QString headline READ headline NOTIFY summaryChanged)         ///< "1 to act on"
    Q_PROPERTY(QString headlineTone READ headlineTone NOTIFY summaryChanged) ///< act, watch, plain
    Q_PROPERTY(QString glance READ glance NOTIFY summaryChanged)             ///< the whole day in one sentence
    Q_PROPERTY(QString glanceDetail READ glanceDetail NOTIFY summaryChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY summaryChanged)   ///< why the list could not be read, or empty
    Q_PROPERTY(int openedRow READ openedRow NOTIFY openedRowChanged) ///< row of the opened client; -1 = none

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        KindRole,   ///< "client" or "invitation"
        WhenRole,   ///< last session: "today", "Thu", "14 Apr"; empty if none
        ReasonRole, ///< one line in words
        ToneRole,   ///< act, watch, plain: the colour of the reason
        TotalsRole, ///< list of totals, oldest first, NaN where there is none
        LastRole,   ///< the last total, "5.1"; empty if none
        UnseenRole, ///< something arrived that was not opened yet
        OpenedRole, ///< this is the page beside the list
        SpokenRole  ///< the whole row for a screen reader
    };
    Q_ENUM(Role)

    explicit CaseloadModel(app::Session& session, QObject* parent = nullptr);

    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search);
    [[nodiscard]] int rowCountNow() const { return int(m_shown.size()); }
    [[nodiscard]] int clientCount() const;
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    [[nodiscard]] int actCount() const { return countOf(alliance::Concern::Act); }
    [[nodiscard]] int watchCount() const { return countOf(alliance::Concern::Watch); }
    [[nodiscard]] int unseenCount() const; ///< people with something not yet looked at
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString headlineTone() const;
    [[nodiscard]] QString glance() const;
    [[nodiscard]] QString glanceDetail() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int openedRow() const;

    /// Which client's page is open; the null id for none.
    void setOpened(base::ChannelId channel);
    [[nodiscard]] base::ChannelId channelAt(int row) const; ///< null if there is no such row
    [[nodiscard]] bool isInvitation(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void refresh();

Q_SIGNALS:
    void searchChanged();
    void summaryChanged();
    void openedRowChanged();

private:
    struct Row
    {
        base::ChannelId channel;
        Standing standing = Standing::Paired;
        alliance::Concern concern = alliance::Concern::None;
        QString name;
        QString reason;
        QString when;
        QString last;
        QList<double> totals;
        QDate lastDate;
        QDateTime createdAt;
        bool unseen = false;
    };
    [[nodiscard]] Row rowOf(const ClientRecord& record) const;
    [[nodiscard]] QString reasonOf(const ClientRecord& record, const Briefing& briefing) const;
    [[nodiscard]] int countOf(alliance::Concern concern) const;
    [[nodiscard]] QString spoken(const Row& row) const;
    static bool comesBefore(const Row& a, const Row& b);
    void showMatching();

    app::Session& m_session;
    QList<Row> m_all;                           ///< sorted
    QHash<base::ChannelId, QByteArray> m_marks; ///< of what m_all was made of
    QDate m_day;                                ///< on which it was made
    QList<Row> m_shown;
    QString m_search;
    QString m_problem;
    base::ChannelId m_opened;
};

} // namespace accord::therapist
