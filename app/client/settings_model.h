// SPDX-License-Identifier: GPL-3.0-or-later
// What the client can choose about the app itself: its language and look, whom to call, what to read.
#pragma once

#include "app/client/reminders.h"
#include "app/shared/look.h"
#include "app/shared/session.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Borrows what it is given, which outlives it; reminders may be null.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SettingsModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(accord::app::Look* look READ look CONSTANT)
    Q_PROPERTY(QList<QString> languages READ languages CONSTANT)
    Q_PROPERTY(QString contacts READ contacts NOTIFY contactsChanged)     ///< the client's own words, several lines
    Q_PROPERTY(int contactsRoom READ contactsRoom NOTIFY contactsChanged) ///< characters left, may be negative
    Q_PROPERTY(bool canRemind READ canRemind CONSTANT)
    Q_PROPERTY(bool reminds READ reminds WRITE setReminds NOTIFY reminderChanged)
    Q_PROPERTY(int weekday READ weekday WRITE setWeekday NOTIFY reminderChanged) ///< 1 = Monday .. 7 = Sunday
    Q_PROPERTY(QString time READ time NOTIFY reminderChanged)                    ///< "18:30", as the language has it
    Q_PROPERTY(QList<int> weekdays READ weekdays CONSTANT)                       ///< in the language's order
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    static constexpr int textPause = 400; ///< ms
    static constexpr int longestContacts = 500;

    ~SettingsModel() override;
    SettingsModel(Session& session, Look& look, Reminders* reminders, QObject* parent = nullptr);

    [[nodiscard]] Look* look() const { return &m_look; }
    [[nodiscard]] QStringList languages() const { return Look::languages(); }
    [[nodiscard]] QString contacts() const { return m_contacts; }
    [[nodiscard]] int contactsRoom() const { return longestContacts - int(m_contacts.size()); }
    [[nodiscard]] bool canRemind() const { return m_canRemind; }
    [[nodiscard]] bool reminds() const { return m_reminders && m_reminders->plan(); }
    [[nodiscard]] int weekday() const { return plan().weekday; }
    [[nodiscard]] QString time() const;
    [[nodiscard]] QList<int> weekdays() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    void setReminds(bool reminds);
    void setWeekday(int weekday);
    Q_INVOKABLE void earlier() { moveTime(-1); } ///< by half an hour
    Q_INVOKABLE void later() { moveTime(1); }
    [[nodiscard]] Q_INVOKABLE static QString shortName(int weekday);
    [[nodiscard]] Q_INVOKABLE static QString longName(int weekday);

    /// Kept at most `textPause` ms after the last key and when the page goes, unless it is too long: then what was kept
    /// before stays.
    Q_INVOKABLE void setContacts(const QString& contacts);
    Q_INVOKABLE void learn() { Q_EMIT learnWanted(); }
    Q_INVOKABLE void openLockPage() { Q_EMIT lockPageWanted(); }
    Q_INVOKABLE void openBackup() { Q_EMIT backupWanted(); }
    Q_INVOKABLE void openExport() { Q_EMIT exportWanted(); }
    Q_INVOKABLE void openDelete() { Q_EMIT deletingWanted(); }
    Q_INVOKABLE void lock() { Q_EMIT lockWanted(); }
    Q_INVOKABLE void back(); ///< keeps what was typed before the next page reads it

Q_SIGNALS:
    void contactsChanged();
    void reminderChanged();
    void problemChanged();
    void learnWanted();
    void lockWanted();
    void backupWanted();
    void exportWanted();
    void deletingWanted();
    void lockPageWanted(); ///< how it locks and opens
    void left();

private:
    [[nodiscard]] reminder::Plan plan() const;
    void setPlan(const reminder::Plan& plan);
    void moveTime(int steps);
    void keepContacts();

    Session& m_session;
    Look& m_look;
    Reminders* m_reminders;
    bool m_canRemind;
    QString m_contacts;
    bool m_unsaved = false; ///< m_contacts is not in the vault
    QTimer m_textTimer{this};
    QString m_problem;
};

} // namespace accord::app
