// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing one check-in with one therapist: switches, and what would leave, read back from the very bytes.
#pragma once

#include "app/client/share_fields.h"
#include "app/shared/session.h"
#include "core/sync/sharing.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Switched on at first: what the client said to be asked about each time or, where nothing of the kind was
/// said, what was on last; nothing the first time, and nothing of a check-in that was shared before.
/// What share() sends is the preview on the screen, byte for byte.
class ShareModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ShareModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString therapistName READ therapistName CONSTANT)
    Q_PROPERTY(accord::app::ShareFields* fields READ fields CONSTANT)
    Q_PROPERTY(QString given READ given CONSTANT) ///< what they have of it already; not offered again
    Q_PROPERTY(QString duty READ duty CONSTANT)   ///< what a duty to keep records means for it; or empty
    Q_PROPERTY(bool allOn READ allOn NOTIFY changed)
    Q_PROPERTY(bool several READ several CONSTANT)                ///< more than one thing to switch
    Q_PROPERTY(int count READ count NOTIFY changed)               ///< fields that would leave
    Q_PROPERTY(QString payload READ payload NOTIFY changed)       ///< the payload in words, one line each
    Q_PROPERTY(QString sealedText READ sealedText NOTIFY changed) ///< "Sealed as 512 bytes"
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ShareModel(Session& session, base::CheckInId checkIn, base::ChannelId channel, QObject* parent = nullptr);

    [[nodiscard]] QString therapistName() const { return m_therapistName; }
    [[nodiscard]] ShareFields* fields() const { return m_fields; }
    [[nodiscard]] QString given() const { return m_given; }
    [[nodiscard]] QString duty() const { return m_duty; }
    [[nodiscard]] bool allOn() const { return m_fields->on() == m_fields->offered(); }
    [[nodiscard]] bool several() const { return m_fields->rowCount() > 1; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QString payload() const;
    [[nodiscard]] QString sealedText() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The bytes that share() would seal; nothing while nothing is switched on.
    [[nodiscard]] const std::optional<sync::Preview>& preview() const { return m_preview; }

    Q_INVOKABLE void set(int row, bool on) { m_fields->set(row, on); }
    Q_INVOKABLE void setAll(bool on) { m_fields->setAll(on); }
    Q_INVOKABLE void share();
    Q_INVOKABLE void shareAsCode(); ///< the same, and shown at once
    Q_INVOKABLE void keepPrivate();
    Q_INVOKABLE void back() { Q_EMIT backWanted(); }

Q_SIGNALS:
    void changed();
    void backWanted();
    void codeWanted(accord::base::ChannelId channel); ///< shared, and now to be shown
    void left();                                      ///< shared or kept: nothing more to decide

private:
    void look();
    bool letGo();

    Session& m_session;
    base::CheckInId m_checkIn;
    base::ChannelId m_channel;
    QString m_therapistName;
    QString m_given;
    QString m_duty;
    ShareFields* m_fields = nullptr; ///< child
    std::optional<sync::Preview> m_preview;
    QString m_problem;
};

} // namespace accord::app
