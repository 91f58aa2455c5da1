// SPDX-License-Identifier: GPL-3.0-or-later
// Inviting a client: what to show them, until when, and the moment they have answered.
#pragma once

#include "app/shared/session.h"
#include "core/sync/pairing.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace accord::therapist {

/// UI thread. Shows one invitation at a time; others stay open in the vault. The relay's address and access token are
/// kept in the vault's settings once an invitation was made with them.
class InviteModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(InviteModel)
    QML_UNCREATABLE("made by the desk")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString relayUrl READ relayUrl WRITE setRelayUrl NOTIFY relayChanged)
    Q_PROPERTY(QString accessToken READ accessToken WRITE setAccessToken NOTIFY relayChanged)
    Q_PROPERTY(bool relayKnown READ relayKnown NOTIFY relayChanged) ///< an address was kept from before
    Q_PROPERTY(bool remote READ isRemote NOTIFY changed)            ///< the invitation travels
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed)
    Q_PROPERTY(QString expiry READ expiry NOTIFY tick)                ///< "Open for 14 minutes, until 15:20"
    Q_PROPERTY(bool copied READ copied NOTIFY changed)                ///< the link is on the clipboard
    Q_PROPERTY(QString clientName READ clientName NOTIFY changed)     ///< once paired
    Q_PROPERTY(QString safetyNumber READ safetyNumber NOTIFY changed) ///< once paired
    Q_PROPERTY(QString renews READ renews NOTIFY changed)             ///< whose link it replaces, or empty
    Q_PROPERTY(bool byHand READ isByHand NOTIFY changed)    ///< once paired: no relay, so an answer has to be shown
    Q_PROPERTY(bool scanned READ isScanned NOTIFY changed)  ///< each saw the other's code: nothing is left to compare
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< one sentence, or empty

public:
    enum class Step { Choose, Working, Showing, Expired, Paired, Compromised };
    Q_ENUM(Step)

    /// `preset` stands in the fields until an address was kept in the vault.
    explicit InviteModel(app::Session& session, const sync::RelayAccess& preset, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString relayUrl() const { return m_relayUrl; }
    void setRelayUrl(const QString& url);
    [[nodiscard]] QString accessToken() const { return m_accessToken; }
    void setAccessToken(const QString& token);
    [[nodiscard]] bool relayKnown() const { return m_relayKnown; }
    [[nodiscard]] bool isRemote() const { return m_remote; }
    [[nodiscard]] QString link() const { return m_invitation.link; }
    [[nodiscard]] QString qrText() const { return m_invitation.qrText; }
    [[nodiscard]] QString expiry() const;
    [[nodiscard]] bool copied() const { return m_copied; }
    [[nodiscard]] QString clientName() const { return m_clientName; }
    [[nodiscard]] QString safetyNumber() const { return m_safetyNumber; }
    [[nodiscard]] QString renews() const { return m_replaces ? m_replacedName : QString(); }
    [[nodiscard]] bool isByHand() const { return m_byHand; }
    [[nodiscard]] bool isScanned() const { return m_scanned; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] base::ChannelId channel() const { return m_invitation.channel; }

    void begin(); ///< a new invitation, from the start
    /// From the start, for a client who lost their phone or restored their records.
    void beginInPlaceOf(base::ChannelId channel, const QString& name);
    void showAgain(base::ChannelId channel); ///< one made before
    /// Letters of this channel came in, through the camera or not.
    void noteScanned(base::ChannelId channel, bool byCamera);

    Q_INVOKABLE void inviteInRoom();
    Q_INVOKABLE void inviteRemotely();
    Q_INVOKABLE void copyLink();
    Q_INVOKABLE void startOver();

Q_SIGNALS:
    void changed();
    void relayChanged();
    void tick();

private:
    void invite(bool remote);
    void take(const sync::Invited& invitation);
    void refuse(const QString& problem);
    void refresh();
    void readRelay();
    void keepRelay();
    void setStep(Step step);

    app::Session& m_session;
    Step m_step = Step::Choose;
    QString m_relayUrl;
    QString m_accessToken;
    bool m_relayKnown = false;
    bool m_remote = false;
    bool m_copied = false;
    sync::Invited m_invitation;
    QString m_clientName;
    QString m_safetyNumber;
    QString m_problem;
    std::optional<base::ChannelId> m_replaces;
    QString m_replacedName;
    bool m_byHand = false;
    bool m_scanned = false;
    QTimer m_minute; ///< runs only while an invitation is shown
};

} // namespace accord::therapist
