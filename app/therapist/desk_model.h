// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's desk while unlocked: the caseload and what lies open beside it.
#pragma once

#include "app/shared/rules_model.h"
#include "app/shared/session.h"
#include "app/shared/sync_service.h"
#include "app/therapist/caseload_model.h"
#include "app/therapist/client_model.h"
#include "app/therapist/invite_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::therapist {

/// UI thread. Made with the session, destroyed before it. Owns the view-models of all pages.
class DeskModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(DeskModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Place place READ place NOTIFY placeChanged)
    Q_PROPERTY(QString therapistName READ therapistName CONSTANT)
    Q_PROPERTY(accord::therapist::CaseloadModel* caseload READ caseload CONSTANT)
    Q_PROPERTY(accord::therapist::ClientModel* client READ client CONSTANT)
    Q_PROPERTY(accord::therapist::InviteModel* invite READ invite CONSTANT)
    Q_PROPERTY(accord::app::RulesModel* rules READ rules CONSTANT)
    Q_PROPERTY(accord::app::SyncService* sync READ sync CONSTANT)

public:
    /// What lies beside the caseload, or on a small screen above it.
    enum class Place { Nothing, Client, Invite, Rules };
    Q_ENUM(Place)

    DeskModel(app::Session& session, const sync::RelayAccess& preset, QObject* parent = nullptr);

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] QString therapistName() const { return m_session.vault().name(); }
    [[nodiscard]] CaseloadModel* caseload() { return &m_caseload; }
    [[nodiscard]] ClientModel* client() { return &m_client; }
    [[nodiscard]] InviteModel* invite() { return &m_invite; }
    [[nodiscard]] app::RulesModel* rules() { return &m_rules; }
    [[nodiscard]] app::SyncService* sync() const { return &m_session.sync(); }

    Q_INVOKABLE void openRow(int row); ///< a client's page, or an open invitation; no such row: nothing
    Q_INVOKABLE void openInvite();     ///< a new invitation
    Q_INVOKABLE void openInvited();    ///< the page of the client who just answered
    Q_INVOKABLE void openRules();      ///< how signals work; back leads to where it was opened from
    Q_INVOKABLE void back();

    void openClient(base::ChannelId channel);

Q_SIGNALS:
    void placeChanged();

private:
    void setPlace(Place place, base::ChannelId opened);

    app::Session& m_session;
    CaseloadModel m_caseload;
    ClientModel m_client;
    InviteModel m_invite;
    app::RulesModel m_rules;
    base::ChannelId m_readFrom; ///< the client from whose page the rules were opened, or null
    Place m_place = Place::Nothing;
};

} // namespace accord::therapist
