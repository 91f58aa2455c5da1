// SPDX-License-Identifier: GPL-3.0-or-later
// One finished check-in with everything about it: the answers, what a change replaced, who has what of it.
#pragma once

#include "app/client/shared_with.h"
#include "app/shared/session.h"
#include "core/base/ids.h"
#include "core/vault/check_ins.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// One answer. `place` is where the thumb stood, 0..1 from the low end.
struct RecordRow
{
    Q_GADGET
    QML_VALUE_TYPE(recordRow)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString dimension MEMBER dimension) ///< bond, goals, tasks, overall, other
    Q_PROPERTY(QString words MEMBER words)         ///< "6.8", or "skipped"
    Q_PROPERTY(QString earlier MEMBER earlier)     ///< "before: 5.2" where a change altered it, else empty
    Q_PROPERTY(double place MEMBER place)
    Q_PROPERTY(bool answered MEMBER answered)

public:
    QString label;
    QString dimension;
    QString words;
    QString earlier;
    double place = 0;
    bool answered = false;
};

/// One therapist, and how this check-in stands with them.
struct RecordShare
{
    Q_GADGET
    QML_VALUE_TYPE(recordShare)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString pill MEMBER pill)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString sentence MEMBER sentence) ///< where it has come to
    Q_PROPERTY(QString has MEMBER has)           ///< "Has: Bond, Goals", or empty
    Q_PROPERTY(QString kept MEMBER kept)         ///< "Still with you alone: Your note", or empty
    Q_PROPERTY(QString show MEMBER show)         ///< what the button says that shows it as a code; empty: no need
    Q_PROPERTY(QString action MEMBER action)     ///< what the button says; empty: nothing to share, or nobody ready

public:
    QString name;
    QString pill;
    QString icon;
    QString sentence;
    QString has;
    QString kept;
    QString show;
    QString action;
};

/// UI thread. Reads again whenever the session's records change. Borrows the session, which outlives it.
class RecordModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(RecordModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "Tuesday, 14 April"
    Q_PROPERTY(QString about READ about NOTIFY changed) ///< with whom, and when it was answered
    Q_PROPERTY(QList<accord::app::RecordRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString earlierNote READ earlierNote NOTIFY changed) ///< what a change altered or took away
    Q_PROPERTY(QString replaces READ replaces NOTIFY changed)       ///< what this one replaces; empty if nothing
    Q_PROPERTY(QList<accord::app::RecordShare> shares READ shares NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    RecordModel(Session& session, base::CheckInId checkIn, QObject* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString about() const { return m_about; }
    [[nodiscard]] QList<RecordRow> rows() const { return m_rows; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString earlierNote() const { return m_earlierNote; }
    [[nodiscard]] QString replaces() const { return m_replaces; }
    [[nodiscard]] QList<RecordShare> shares() const { return m_shares; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void change() { Q_EMIT changeWanted(m_checkIn); }
    Q_INVOKABLE void share(int row);
    Q_INVOKABLE void show(int row); ///< as a code
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void changeWanted(accord::base::CheckInId checkIn);
    void sharingWanted(accord::base::CheckInId checkIn, accord::base::ChannelId channel);
    void codeWanted(accord::base::ChannelId channel);
    void left();

private:
    struct Records;
    void refresh();
    void say(const Records& records);
    [[nodiscard]] RecordShare shareOf(const Records& records, const Therapist& therapist) const;

    Session& m_session;
    base::CheckInId m_checkIn;
    QString m_title;
    QString m_about;
    QList<RecordRow> m_rows;
    QString m_note;
    QString m_earlierNote;
    QString m_replaces;
    QList<RecordShare> m_shares;
    QList<base::ChannelId> m_channels; ///< of m_shares
    QString m_problem;
};

} // namespace accord::app
