// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's desk while unlocked: the caseload and what lies open beside it.
#pragma once

#include "app/shared/hand_over_model.h"
#include "app/shared/rules_model.h"
#include "app/shared/scan_model.h"
#include "app/shared/session.h"
#include "app/shared/sync_service.h"
#include "app/therapist/caseload_model.h"
#include "app/therapist/client_model.h"
#include "app/therapist/duty_model.h"
#include "app/therapist/goals_model.h"
#include "app/therapist/invite_model.h"
#include "app/therapist/link_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <vector>

namespace accord::therapist {

/// UI thread. Made with the session, destroyed before it. Borrows the chooser; without one no files are asked for. Owns
/// the view-models of all pages; those of scanning and of handing over exist only while their page is open.
class DeskModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(DeskModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Place place READ place NOTIFY placeChanged)
    Q_PROPERTY(QString pageName READ pageName NOTIFY placeChanged) ///< "ClientPage"; empty: nothing is open
    Q_PROPERTY(QString therapistName READ therapistName CONSTANT)
    Q_PROPERTY(accord::therapist::CaseloadModel* caseload READ caseload CONSTANT)
    Q_PROPERTY(accord::therapist::ClientModel* client READ client CONSTANT)
    Q_PROPERTY(accord::therapist::GoalsModel* goals READ goals CONSTANT) ///< of the client who is open
    Q_PROPERTY(accord::therapist::LinkModel* link READ link CONSTANT)    ///< with the client who is open
    Q_PROPERTY(accord::therapist::DutyModel* duty READ duty CONSTANT)
    Q_PROPERTY(accord::therapist::InviteModel* invite READ invite CONSTANT)
    Q_PROPERTY(accord::app::RulesModel* rules READ rules CONSTANT)
    Q_PROPERTY(accord::app::ScanModel* scan READ scan NOTIFY placeChanged)             ///< null elsewhere
    Q_PROPERTY(accord::app::HandOverModel* handOver READ handOver NOTIFY placeChanged) ///< null elsewhere
    Q_PROPERTY(accord::app::SyncService* sync READ sync CONSTANT)

public:
    /// What lies beside the caseload, or on a small screen above it.
    enum class Place { Nothing, Client, Invite, Rules, Scanning, HandingOver, Goals };
    Q_ENUM(Place)

    DeskModel(app::Session& session, const sync::RelayAccess& preset, qr::OpenCamera openCamera,
              app::FileChooser* chooser = nullptr, QObject* parent = nullptr);

    [[nodiscard]] Place place() const { return m_spot.place; }
    [[nodiscard]] QString pageName() const;
    [[nodiscard]] QString therapistName() const { return m_session.vault().name(); }
    [[nodiscard]] CaseloadModel* caseload() { return &m_caseload; }
    [[nodiscard]] ClientModel* client() { return &m_client; }
    [[nodiscard]] GoalsModel* goals() { return &m_goals; }
    [[nodiscard]] LinkModel* link() { return &m_link; }
    [[nodiscard]] DutyModel* duty() { return &m_duty; }
    [[nodiscard]] InviteModel* invite() { return &m_invite; }
    [[nodiscard]] app::RulesModel* rules() { return &m_rules; }
    [[nodiscard]] app::ScanModel* scan() const { return m_scan.get(); }
    [[nodiscard]] app::HandOverModel* handOver() const { return m_handOver.get(); }
    [[nodiscard]] app::SyncService* sync() const { return &m_session.sync(); }

    Q_INVOKABLE void openRow(int row); ///< a client's page, or an open invitation; no such row: nothing
    Q_INVOKABLE void openInvite();     ///< a new invitation
    Q_INVOKABLE void openInvited();    ///< the page of the client who just answered
    Q_INVOKABLE void openRules();      ///< how signals work; back leads to where it was opened from
    Q_INVOKABLE void openScan();       ///< a client's code, whoever's; back leads to where it was opened from
    Q_INVOKABLE void openHandOver();   ///< codes for the client whose page, or whose answered invitation, is open
    Q_INVOKABLE void openGoals();      ///< of the client whose page is open
    Q_INVOKABLE void renewLink();      ///< a new invitation for the client whose page is open, in place of their link
    Q_INVOKABLE void back();

    void openClient(base::ChannelId channel);

Q_SIGNALS:
    void placeChanged();

private:
    struct Spot
    {
        Place place = Place::Nothing;
        base::ChannelId channel; ///< whose page it is, where it is somebody's
    };
    void go(Spot spot, std::unique_ptr<app::ScanModel> scan = nullptr,
            std::unique_ptr<app::HandOverModel> handOver = nullptr);
    void remember();
    void showCodes(base::ChannelId channel);
    void noteScanned(base::ChannelId channel, bool byCamera);

    app::Session& m_session;
    const qr::OpenCamera m_openCamera;
    app::FileChooser* const m_chooser;
    CaseloadModel m_caseload;
    ClientModel m_client;
    GoalsModel m_goals;
    LinkModel m_link;
    DutyModel m_duty;
    InviteModel m_invite;
    app::RulesModel m_rules;
    std::unique_ptr<app::ScanModel> m_scan;
    std::unique_ptr<app::HandOverModel> m_handOver;
    std::vector<std::unique_ptr<QObject>> m_leaving; ///< until the event that led away from them is over
    Spot m_spot;
    Spot m_cameFrom; ///< where back leads from pages that are opened from several
};

} // namespace accord::therapist
