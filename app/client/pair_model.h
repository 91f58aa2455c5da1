// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing: paste an invitation, see whose it is, accept it, compare the safety number.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Borrows the session, which outlives it. Nothing is stored before accept().
class PairModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(PairModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString link READ link WRITE setLink NOTIFY changed)
    Q_PROPERTY(QString therapistName READ therapistName NOTIFY changed)
    Q_PROPERTY(QString carrierText READ carrierText NOTIFY changed) ///< how letters will travel
    Q_PROPERTY(QString expiresText READ expiresText NOTIFY changed)
    Q_PROPERTY(QString safetyNumber READ safetyNumber NOTIFY changed)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed) ///< there is a link with a therapist of this name
    Q_PROPERTY(
        bool continues READ continues WRITE setContinues NOTIFY changed) ///< it is the same person: one for the other
    Q_PROPERTY(bool byHand READ isByHand NOTIFY changed)                 ///< no relay: the answer has to be shown
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Stage { Enter, Confirm, Paired };
    Q_ENUM(Stage)

    explicit PairModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString link() const { return m_link; }
    void setLink(const QString& link);
    [[nodiscard]] QString therapistName() const { return m_therapistName; }
    [[nodiscard]] QString carrierText() const { return m_carrierText; }
    [[nodiscard]] QString expiresText() const { return m_expiresText; }
    [[nodiscard]] QString safetyNumber() const { return m_safetyNumber; }
    [[nodiscard]] bool canContinue() const { return m_earlier.has_value(); }
    [[nodiscard]] bool continues() const { return m_continues && m_earlier; }
    void setContinues(bool continues);
    [[nodiscard]] bool isByHand() const { return m_byHand; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void read();   ///< Enter -> Confirm, or a problem
    Q_INVOKABLE void accept(); ///< Confirm -> Paired, or a problem
    Q_INVOKABLE void back();   ///< Confirm -> Enter; else leaves
    Q_INVOKABLE void done() { Q_EMIT left(); }
    Q_INVOKABLE void scan() { Q_EMIT scanWanted(); }                  ///< instead of pasting a link
    Q_INVOKABLE void showAnswer() { Q_EMIT answerWanted(m_channel); } ///< once paired

Q_SIGNALS:
    void changed();
    void scanWanted();
    void answerWanted(accord::base::ChannelId channel);
    void left();

private:
    void fail(const QString& sentence);
    void findEarlier();

    Session& m_session;
    Stage m_stage = Stage::Enter;
    QString m_link;
    QString m_therapistName;
    QString m_carrierText;
    QString m_expiresText;
    QString m_safetyNumber;
    QString m_problem;
    base::ChannelId m_channel;
    std::optional<base::ChannelId> m_earlier;
    bool m_continues = true;
    bool m_byHand = false;
};

} // namespace accord::app
