// SPDX-License-Identifier: GPL-3.0-or-later
// A backup, everything deleted, and back from the backup; then damage, and out of it.
#include "app/client/page_walk.h"

#include "app/client/confirm_model.h"
#include "app/client/home_model.h"
#include "app/client/pair_model.h"
#include "app/client/settings_model.h"
#include "app/shared/backup_model.h"
#include "app/shared/delete_model.h"
#include "app/shared/read_only_model.h"
#include "app/shared/repair_model.h"
#include "app/shared/set_up_model.h"
#include "app/shared/walk/spoil.h"

namespace accord::app {

/// From Home to Home, with another life of the same records.
bool PageWalk::backUpAndRestore()
{
    model<HomeModel>()->pair(); // so that there is something to confirm after a restore
    model<PairModel>()->setLink(m_partner->invite());
    model<PairModel>()->read();
    model<PairModel>()->accept();
    m_app.model().openHome();
    if (!m_partner->exchange(m_app.unlock().session()->vault()))
        return false;
    model<HomeModel>()->openSettings();
    model<SettingsModel>()->openBackup();
    if (!expect(AppModel::Page::Backup, "the backup") || !visit(QStringLiteral("backup")))
        return false;
    model<BackupModel>()->make(passphrase, passphrase);
    if (!waitFor([this] { return !model<BackupModel>()->isWorking(); }) || !visit(QStringLiteral("backup-made")))
        return false;
    model<BackupModel>()->back();
    model<SettingsModel>()->openDelete();
    model<DeleteModel>()->confirm(DeleteModel::word());
    if (!waitFor([this] { return m_app.model().page() == AppModel::Page::SetUp; }))
        return false;
    model<SetUpModel>()->restore();
    if (!visit(QStringLiteral("set-up-backup")))
        return false;
    model<SetUpModel>()->chooseBackup();
    model<SetUpModel>()->openBackup(QStringLiteral("not the passphrase"));
    if (!waitFor([this] { return !model<SetUpModel>()->isLooking(); }) || !visit(QStringLiteral("set-up-backup-wrong")))
        return false;
    model<SetUpModel>()->openBackup(passphrase);
    if (!waitFor([this] { return model<SetUpModel>()->restores(); }) || !visit(QStringLiteral("set-up-backup-opened")))
        return false;
    model<SetUpModel>()->takeBackup();
    model<SetUpModel>()->choosePassphrase();
    model<SetUpModel>()->takeKeys({}, {}, passphrase, passphrase);
    model<SetUpModel>()->goWithoutCode();
    if (!waitUnlocked(UnlockModel::State::Open) || !expect(AppModel::Page::Confirm, "a restore") ||
        !visit(QStringLiteral("confirm")))
        return false;
    model<ConfirmModel>()->later();
    return expect(AppModel::Page::Home, "deciding later");
}

bool PageWalk::damageAndRepair()
{
    m_app.unlock().lock();
    if (!spoilDatabase(m_app.unlock().directory()))
        return false;
    m_app.unlock().unlock(passphrase);
    if (!waitUnlocked(UnlockModel::State::Locked) || !expect(AppModel::Page::Damaged, "damage") ||
        !waitFor([this] { return model<RepairModel>()->stage() == RepairModel::Stage::Choose; }) ||
        !visit(QStringLiteral("damaged")))
        return false;
    model<RepairModel>()->askForFresh(true);
    if (!visit(QStringLiteral("damaged-asking")))
        return false;
    model<RepairModel>()->askForFresh(false);
    model<RepairModel>()->salvage();
    if (!waitFor([this] { return model<RepairModel>()->stage() == RepairModel::Stage::Salvaged; }) ||
        !visit(QStringLiteral("damaged-salvaged")))
        return false;
    model<RepairModel>()->useSalvaged();
    if (!waitFor([this] { return m_app.unlock().state() == UnlockModel::State::Open; }))
        return false;
    m_app.model().show(AppModel::Page::ReadOnly,
                       std::make_unique<ReadOnlyModel>()); // needs a later version to come about
    if (!visit(QStringLiteral("read-only")))
        return false;
    m_app.model().openHome();
    return true;
}

} // namespace accord::app
