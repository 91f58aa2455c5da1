// SPDX-License-Identifier: GPL-3.0-or-later
// What one therapist gets of every later check-in: never, asked each time, or always, and until when.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"
#include "core/sync/consenting.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

struct ConsentRow
{
    Q_GADGET
    QML_VALUE_TYPE(consentRow)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString name MEMBER name) ///< bond, goals, tasks, total, overall, room, note, goal-words

public:
    QString label;
    QString name;
};

/// UI thread. Nothing holds until save(); until then the choices are on the page alone. Borrows the session, which
/// outlives it.
class ConsentModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ConsentModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString therapistName READ therapistName CONSTANT)
    Q_PROPERTY(QList<accord::app::ConsentRow> rows READ rows CONSTANT)
    Q_PROPERTY(QList<int> choices READ choices NOTIFY changed) ///< one Choice for each row
    Q_PROPERTY(QStringList ends READ ends CONSTANT)            ///< until when it can hold
    Q_PROPERTY(int end READ end NOTIFY changed)                ///< index of `ends`
    Q_PROPERTY(bool endMatters READ endMatters NOTIFY changed) ///< something would be shared or asked
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)  ///< what the choices mean, in words
    Q_PROPERTY(QString duty READ duty CONSTANT)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed) ///< something was changed
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Choice { Off, Ask, Always };
    Q_ENUM(Choice)

    ConsentModel(Session& session, base::ChannelId channel, QObject* parent = nullptr);

    [[nodiscard]] QString therapistName() const { return m_name; }
    [[nodiscard]] QList<ConsentRow> rows() const;
    [[nodiscard]] QList<int> choices() const;
    [[nodiscard]] QStringList ends() const;
    [[nodiscard]] int end() const { return m_end; }
    [[nodiscard]] bool endMatters() const { return m_terms.fields || m_terms.asks; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString duty() const { return m_duty; }
    [[nodiscard]] bool canSave() const { return !(wanted() == m_before); }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void choose(int row, int choice);
    Q_INVOKABLE void chooseEnd(int index);
    Q_INVOKABLE void save();
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void left();

private:
    [[nodiscard]] sync::StandingTerms wanted() const;

    Session& m_session;
    base::ChannelId m_channel;
    QString m_name;
    QString m_duty;
    sync::StandingTerms m_before; ///< what holds
    sync::StandingTerms m_terms;  ///< what is chosen; its `until` is m_dates.at(m_end)
    QList<std::optional<QDate>> m_dates;
    int m_end = 0;
    QString m_problem;
};

} // namespace accord::app
