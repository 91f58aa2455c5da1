// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/app_model.h"

#include "app/client/check_in_model.h"
#include "app/client/client_channels.h"
#include "app/client/confirm_model.h"
#include "app/client/done_model.h"
#include "app/client/home_model.h"
#include "app/client/pair_model.h"
#include "app/client/reminders.h"
#include "app/client/share_model.h"
#include "app/client/sharing_model.h"
#include "app/client/start_model.h"
#include "app/client/therapist_model.h"
#include "app/client/trend_page_model.h"
#include "app/shared/read_only_model.h"
#include "app/shared/repair_model.h"
#include "app/shared/rules_model.h"
#include "app/shared/set_up_model.h"

#include <QLocale>
#include <QMetaEnum>

namespace accord::app {

AppModel::AppModel(UnlockModel& unlock, Look& look, Reminders* reminders, haptics::Haptics* haptics,
                   qr::OpenCamera openCamera, QObject* parent)
    : QObject(parent), m_unlock(unlock), m_reminders(reminders), m_haptics(haptics),
      m_settings(*this, unlock, look, reminders), m_records(*this), m_hands(*this, std::move(openCamera)),
      m_goals(*this), m_consents(*this)
{
    connect(&look, &Look::languageChanged, this, [this] {
        if (m_unlock.session())
            m_unlock.session()->useLanguage(QLocale().name().section(QLatin1Char('_'), 0, 0));
    });
    connect(&unlock, &UnlockModel::stateChanged, this, &AppModel::follow);
    connect(&unlock, &UnlockModel::closing, this, &AppModel::close);
    follow();
}

AppModel::~AppModel() = default;

void AppModel::follow()
{
    switch (m_unlock.state()) {
    case UnlockModel::State::NoVault:
        openSetUp();
        break;
    case UnlockModel::State::Locked:
        if (m_unlock.trouble() == UnlockModel::Trouble::Damaged)
            openDamaged();
        else
            close();
        break;
    case UnlockModel::State::Working:
        break; // the page that asked shows it
    case UnlockModel::State::Open:
        if (const auto* setUp = qobject_cast<SetUpModel*>(m_model.get());
            setUp && setUp->hasBegun() && !setUp->restores())
            openStart();
        else
            openFirst();
        break;
    }
}

void AppModel::setFileChooser(FileChooser* chooser)
{
    m_chooser = chooser;
    if (m_page == Page::SetUp) {
        m_leaving.push_back(std::move(m_model)); // begun without one, a moment ago
        openSetUp();
    }
}

/// Home, after what has to be said before.
void AppModel::openFirst()
{
    if (m_unlock.session()->vault().isReadOnly())
        openReadOnly();
    else if (ConfirmModel::isNeeded(*m_unlock.session()))
        openConfirm();
    else
        openHome();
}

void AppModel::openDamaged()
{
    auto model = std::make_unique<RepairModel>(m_unlock);
    connect(model.get(), &RepairModel::left, this, [this] {
        m_unlock.clearProblem();
        close();
    });
    showWithBack(Page::Damaged, std::move(model));
}

void AppModel::openReadOnly()
{
    auto model = std::make_unique<ReadOnlyModel>();
    connect(model.get(), &ReadOnlyModel::left, this, &AppModel::openHome);
    show(Page::ReadOnly, std::move(model));
}

void AppModel::openConfirm()
{
    auto model = std::make_unique<ConfirmModel>(*m_unlock.session());
    connect(model.get(), &ConfirmModel::left, this, &AppModel::openHome);
    show(Page::Confirm, std::move(model));
}

void AppModel::openSetUp()
{
    if (m_page == Page::SetUp && m_model)
        return; // it goes on from where it is, after what did not work
    auto model = std::make_unique<SetUpModel>(m_unlock, m_chooser);
    SetUpModel* const shown = model.get();
    show(Page::SetUp, std::move(model), [shown] { shown->back(); });
}

void AppModel::openStart()
{
    auto model = std::make_unique<StartModel>();
    connect(model.get(), &StartModel::left, this, &AppModel::openHome);
    connect(model.get(), &StartModel::pairingWanted, this, [this] { openPair([this] { openHome(); }); });
    show(Page::Start, std::move(model));
}

void AppModel::close()
{
    show(Page::Unlock, nullptr);
    m_leaving.clear();
}

QObject* AppModel::pageModel() const
{
    return m_model ? m_model.get() : &m_unlock;
}

QString AppModel::pageName() const
{
    return QString::fromLatin1(QMetaEnum::fromType<Page>().valueToKey(int(m_page)));
}

bool AppModel::isOfBothApps() const
{
    switch (m_page) {
    case Page::SetUp:
    case Page::Unlock:
    case Page::Scan:
    case Page::HandOver:
    case Page::Lock:
    case Page::KeyChange:
    case Page::Delete:
    case Page::Damaged:
    case Page::ReadOnly:
    case Page::Backup:
        return true;
    default:
        return false;
    }
}

bool AppModel::onTab() const
{
    return m_page == Page::Home || m_page == Page::Trend || m_page == Page::Goals || m_page == Page::Sharing;
}

void AppModel::show(Page page, std::unique_ptr<QObject> model, Back back)
{
    if (page == m_page && !m_model && !model)
        return;
    if (m_model)
        m_leaving.push_back(std::move(m_model)); // it may be the sender of the signal that led here
    m_model = std::move(model);
    m_back = std::move(back);
    m_page = page;
    Q_EMIT pageChanged(); // the old page goes here, before its model does
    QMetaObject::invokeMethod(
        this, [this] { m_leaving.clear(); }, Qt::QueuedConnection);
}

void AppModel::openHome()
{
    if (!m_unlock.session())
        return;
    auto model = std::make_unique<HomeModel>(*m_unlock.session());
    connect(model.get(), &HomeModel::checkInWanted, this, [this] { openCheckIn(); });
    connect(model.get(), &HomeModel::newCheckInWanted, this, &AppModel::openNewCheckIn);
    connect(model.get(), &HomeModel::sharingWanted, this, &AppModel::openSharingOf);
    connect(model.get(), &HomeModel::codeWanted, this,
            [this](base::ChannelId channel) { showLetters(channel, [this] { openHome(); }); });
    connect(model.get(), &HomeModel::pairingWanted, this, [this] { openPair([this] { openHome(); }); });
    connect(model.get(), &HomeModel::settingsWanted, this, [this] { m_settings.open(); });
    connect(model.get(), &HomeModel::goalsWanted, this, &AppModel::openGoals);
    connect(model.get(), &HomeModel::historyWanted, this, [this] { m_records.openHistory([this] { openHome(); }); });
    connect(model.get(), &HomeModel::recordWanted, this,
            [this](base::CheckInId checkIn) { m_records.open(checkIn, [this] { openHome(); }); });
    // Queued: locking destroys the model, which must not be busy asking for it.
    connect(model.get(), &HomeModel::lockWanted, &m_unlock, &UnlockModel::lock, Qt::QueuedConnection);
    show(Page::Home, std::move(model));
}

void AppModel::openTrend()
{
    if (!m_unlock.session())
        return;
    auto model = std::make_unique<TrendPageModel>(*m_unlock.session(), m_chooser);
    connect(model.get(), &TrendPageModel::checkInWanted, this, [this] { openCheckIn(); });
    connect(model.get(), &TrendPageModel::rulesWanted, this, &AppModel::openRules);
    connect(model.get(), &TrendPageModel::historyWanted, this,
            [this] { m_records.openHistory([this] { openTrend(); }); });
    connect(model.get(), &TrendPageModel::recordWanted, this,
            [this](base::CheckInId checkIn) { m_records.open(checkIn, [this] { openTrend(); }); });
    show(Page::Trend, std::move(model), [this] { openHome(); });
}

void AppModel::openGoals()
{
    if (m_unlock.session())
        m_goals.openList();
}

void AppModel::openSharing()
{
    if (!m_unlock.session())
        return;
    auto model = std::make_unique<SharingModel>(*m_unlock.session());
    connect(model.get(), &SharingModel::therapistWanted, this,
            [this](base::ChannelId channel) { openTherapist(channel, [this] { openSharing(); }); });
    connect(model.get(), &SharingModel::pairingWanted, this, [this] { openPair([this] { openSharing(); }); });
    connect(model.get(), &SharingModel::receiptsWanted, this,
            [this] { m_consents.openReceipts([this] { openSharing(); }); });
    show(Page::Sharing, std::move(model), [this] { openHome(); });
}

void AppModel::openCheckIn(base::CheckInId corrects, const Back& back)
{
    showCheckIn(std::make_unique<CheckInModel>(*m_unlock.session(), corrects, m_haptics), back);
}

void AppModel::openNewCheckIn()
{
    const auto anew = CheckInModel::Start::Anew;
    showCheckIn(std::make_unique<CheckInModel>(*m_unlock.session(), base::CheckInId(), m_haptics, anew), nullptr);
}

void AppModel::showCheckIn(std::unique_ptr<CheckInModel> model, const Back& back)
{
    connect(
        model.get(), &CheckInModel::closed, this, back ? back : [this] { openHome(); });
    connect(model.get(), &CheckInModel::finished, this, [this](base::CheckInId checkIn) {
        if (m_reminders)
            m_reminders->noteDone();
        openDone(checkIn, true);
    });
    showWithBack(Page::CheckIn, std::move(model));
}

void AppModel::openDone(base::CheckInId checkIn, bool fresh)
{
    auto model = std::make_unique<DoneModel>(*m_unlock.session(), checkIn, fresh);
    connect(model.get(), &DoneModel::left, this, &AppModel::openHome);
    connect(model.get(), &DoneModel::changeWanted, this, [this](base::CheckInId changed) { openCheckIn(changed); });
    connect(model.get(), &DoneModel::undone, this, [this] { openCheckIn(); });
    connect(model.get(), &DoneModel::sharingWanted, this,
            qOverload<base::CheckInId, base::ChannelId>(&AppModel::openShare));
    show(Page::Done, std::move(model), [this] { openHome(); });
}

void AppModel::openShare(base::CheckInId checkIn, base::ChannelId channel)
{
    const bool fromDone = m_page == Page::Done;
    const auto home = [this] { openHome(); };
    openShare(checkIn, channel, home, [this, fromDone, checkIn] { fromDone ? openDone(checkIn, false) : openHome(); });
}

void AppModel::openShare(base::CheckInId checkIn, base::ChannelId channel, const Back& done, const Back& back)
{
    auto model = std::make_unique<ShareModel>(*m_unlock.session(), checkIn, channel);
    connect(model.get(), &ShareModel::left, this, done);
    connect(model.get(), &ShareModel::codeWanted, this,
            [this, done](base::ChannelId whose) { m_hands.showLetters(whose, done); });
    connect(model.get(), &ShareModel::backWanted, this, back);
    showWithBack(Page::Share, std::move(model));
}

void AppModel::openSharingOf(base::CheckInId checkIn)
{
    const auto ready =
        m_unlock.session()->vault().read([](vault::Transaction& transaction) { return readyTherapists(transaction); });
    if (ready && ready->size() == 1)
        openShare(checkIn, ready->first().channel);
    else
        openDone(checkIn, false); // asks whom, or says why not
}

void AppModel::openPair(const Back& back, const QString& invitation)
{
    auto model = std::make_unique<PairModel>(*m_unlock.session());
    if (!invitation.isEmpty()) {
        model->setLink(invitation);
        model->read();
    }
    connect(model.get(), &PairModel::left, this, back);
    connect(model.get(), &PairModel::scanWanted, this, [this, back] {
        const auto found = [this, back](const QString& text) { openPair(back, text); };
        m_hands.scanInvitation(found, [this, back] { openPair(back); });
    });
    connect(model.get(), &PairModel::answerWanted, this,
            [this, back](base::ChannelId channel) { m_hands.showLetters(channel, back); });
    showWithBack(Page::Pair, std::move(model));
}

void AppModel::openTherapist(base::ChannelId channel, const Back& back)
{
    auto model = std::make_unique<TherapistModel>(*m_unlock.session(), channel);
    connect(model.get(), &TherapistModel::left, this, back);
    const auto here = [this, channel, back] { openTherapist(channel, back); };
    connect(model.get(), &TherapistModel::codeWanted, this,
            [this, channel, here] { m_hands.showLetters(channel, here); });
    connect(model.get(), &TherapistModel::scanWanted, this, [this, here] { m_hands.scanLetters(here); });
    connect(model.get(), &TherapistModel::pairingWanted, this, [this, here] { openPair(here); });
    connect(model.get(), &TherapistModel::receiptsWanted, this, [this, here] { m_consents.openReceipts(here); });
    connect(model.get(), &TherapistModel::consentWanted, this,
            [this, here](base::ChannelId whose) { m_consents.open(whose, here); });
    showWithBack(Page::Therapist, std::move(model));
}

void AppModel::openRules()
{
    auto model = std::make_unique<RulesModel>();
    connect(model.get(), &RulesModel::left, this, &AppModel::openTrend);
    showWithBack(Page::Rules, std::move(model));
}

bool AppModel::goBack()
{
    const Back back = m_back; // which may lead to another page, with a way back of its own
    const auto* setUp = qobject_cast<SetUpModel*>(m_model.get());
    if (!back || (setUp && !setUp->canGoBack()))
        return false;
    back();
    return true;
}

} // namespace accord::app
