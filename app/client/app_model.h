// SPDX-License-Identifier: GPL-3.0-or-later
// Which page the client's app shows, and that page's view-model: made when the page opens, gone when it closes.
#pragma once

#include "app/client/consent_pages.h"
#include "app/client/goal_pages.h"
#include "app/client/hand_pages.h"
#include "app/client/record_pages.h"
#include "app/client/settings_pages.h"
#include "app/shared/look.h"
#include "app/shared/unlock_model.h"
#include "core/base/ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>
#include <vector>

namespace accord::haptics {
class Haptics;
}

namespace accord::app {

class CheckInModel;
class FileChooser;
class Reminders;

/// UI thread. Borrows what it is given; without reminders there are none to set, without haptics nothing is felt. While
/// locked no other view-model exists: before the session goes, the page is exchanged for the unlock page, so nothing on
/// the screen and nothing in memory outlives the key.
class AppModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(AppModel)
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(QObject* pageModel READ pageModel NOTIFY pageChanged) ///< of the type the page's `model` has
    Q_PROPERTY(QString pageName READ pageName NOTIFY pageChanged)    ///< "Home", for Accord.Client's HomePage.qml
    Q_PROPERTY(bool ofBothApps READ isOfBothApps NOTIFY pageChanged) ///< its file is Accord.Shared's instead
    Q_PROPERTY(bool onTab READ onTab NOTIFY pageChanged)

public:
    enum class Page {
        SetUp,
        Unlock,
        Damaged,
        ReadOnly,
        Confirm,
        Start,
        Home,
        Trend,
        Sharing,
        CheckIn,
        Done,
        Share,
        Pair,
        Therapist,
        Settings,
        Lock,
        KeyChange,
        Backup,
        Export,
        Delete,
        Learn,
        Rules,
        History,
        Record,
        Scan,
        HandOver,
        Goals,
        Goal,
        GoalWords,
        Consent,
        Receipts
    };
    Q_ENUM(Page)

    AppModel(UnlockModel& unlock, Look& look, Reminders* reminders = nullptr, haptics::Haptics* haptics = nullptr,
             qr::OpenCamera openCamera = {}, QObject* parent = nullptr);
    ~AppModel() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QObject* pageModel() const;
    [[nodiscard]] QString pageName() const;
    [[nodiscard]] bool isOfBothApps() const;
    [[nodiscard]] bool onTab() const;

    Q_INVOKABLE void openHome();
    Q_INVOKABLE void openTrend();
    Q_INVOKABLE void openGoals();
    Q_INVOKABLE void openSharing();
    /// What the phone's own way back does; false where only leaving the app is left.
    Q_INVOKABLE bool goBack();

    // For those who lead to pages: one class for each group of pages that belong together.
    using Back = std::function<void()>;
    /// Outlives this. Without one no files can be saved or read.
    void setFileChooser(FileChooser* chooser);
    [[nodiscard]] FileChooser* fileChooser() const { return m_chooser; }
    [[nodiscard]] Session* session() const { return m_unlock.session(); } ///< null while locked
    /// `back`: what the way back does there; nothing where only leaving the app is left.
    void show(Page page, std::unique_ptr<QObject> model, Back back = nullptr);
    /// For pages whose model knows its own way back.
    template <typename Model>
    void showWithBack(Page page, std::unique_ptr<Model> model)
    {
        Model* const shown = model.get();
        show(page, std::move(model), [shown] { shown->back(); });
    }

    /// `back`: where to when it is left unfinished; Today without one.
    void openCheckIn(base::CheckInId corrects = {}, const Back& back = nullptr);
    void openNewCheckIn(); ///< asks first what becomes of a draft
    void openTherapist(base::ChannelId channel, const Back& back);
    /// What waits for them, as codes.
    void showLetters(base::ChannelId channel, const Back& back) { m_hands.showLetters(channel, back); }
    /// `done`: where to after sharing or keeping; `back`: where to without either.
    void openShare(base::CheckInId checkIn, base::ChannelId channel, const Back& done, const Back& back);

Q_SIGNALS:
    void pageChanged();
    void lockChoicesChanged(); ///< in the open vault

private:
    void follow();
    void close();
    void openSetUp();
    void openStart();
    void openDamaged();
    void openFirst();
    void openReadOnly();
    void openConfirm();
    void showCheckIn(std::unique_ptr<CheckInModel> model, const Back& back);
    void openDone(base::CheckInId checkIn, bool fresh);
    void openShare(base::CheckInId checkIn, base::ChannelId channel);
    void openSharingOf(base::CheckInId checkIn);
    void openPair(const Back& back, const QString& invitation = {});
    void openRules();

    UnlockModel& m_unlock;
    Reminders* m_reminders;
    haptics::Haptics* m_haptics;
    SettingsPages m_settings;
    FileChooser* m_chooser = nullptr;
    RecordPages m_records;
    HandPages m_hands;
    GoalPages m_goals;
    ConsentPages m_consents;
    Page m_page = Page::Unlock;
    std::unique_ptr<QObject> m_model;                ///< null on the pages that use the unlock model
    Back m_back;                                     ///< of the page shown
    std::vector<std::unique_ptr<QObject>> m_leaving; ///< until the event that led away from them is over
};

} // namespace accord::app
