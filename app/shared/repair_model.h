// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about records that do not read: an earlier state, what still reads, or a fresh start.
#pragma once

#include "app/shared/errand.h"
#include "app/shared/long_work.h"
#include "app/shared/unlock_model.h"
#include "core/vault/repair.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread; the work is done on another. The rows are the earlier states, newest first, with the roles `title`,
/// `detail` and `usable`. Borrows the unlock model, and takes from it the secret with which the records were tried;
/// holds the folder's lock while it lives. Nothing is changed before one of the choices is made, and the damaged
/// records are kept whatever is chosen.
class RepairModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(RepairModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed) ///< of the work that is done, 0..1
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed)
    Q_PROPERTY(QString salvageText READ salvageText NOTIFY changed) ///< what could be read and what not
    Q_PROPERTY(bool asksForFresh READ asksForFresh NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// Look: finding out. Choose: the choices stand. Working: one is being done. Salvaged: what was read waits for a
    /// word. KeysGone: nothing in the folder opens any more, so it can only be set aside.
    enum class Stage { Look, Choose, Working, Salvaged, KeysGone };
    Q_ENUM(Stage)
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole, UsableRole };

    explicit RepairModel(UnlockModel& unlock, QObject* parent = nullptr);
    ~RepairModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] double share() const { return m_work.share(); }
    [[nodiscard]] bool hasEarlier() const { return !m_states.isEmpty(); }
    [[nodiscard]] QString salvageText() const { return m_salvageText; }
    [[nodiscard]] bool asksForFresh() const { return m_asksForFresh; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void useEarlier(int row);
    Q_INVOKABLE void salvage();
    Q_INVOKABLE void cancel() { m_work.cancel(); }
    Q_INVOKABLE void useSalvaged();
    Q_INVOKABLE void askForFresh(bool asks); ///< a second word is wanted before it
    Q_INVOKABLE void startAfresh();
    Q_INVOKABLE void setAside(); ///< only with the keys gone
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();
    void left();

private:
    using Outcome = vault::Result<vault::Repaired>;
    void look();
    void began(vault::Result<std::unique_ptr<vault::Repair>> repair);
    void work(std::function<Outcome(vault::Repair&)> choice);
    void finish(Outcome outcome);
    void go(Stage stage, const QString& problem = {});
    [[nodiscard]] QString wordsFor(const vault::SalvageReport& report) const;
    [[nodiscard]] vault::Whose whose() const;

    UnlockModel& m_unlock;
    Stage m_stage = Stage::Look;
    std::unique_ptr<vault::Repair> m_repair;
    QList<vault::EarlierState> m_states;
    QString m_salvageText;
    QString m_problem;
    bool m_asksForFresh = false;
    LongWork m_work;
    Errand m_errand;
};

} // namespace accord::app
