// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/hand_over_model.h"

#include "app/shared/letter_words.h"
#include "app/shared/wording/explain.h"
#include "core/seal/qr_text.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/hand_over.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <functional>

namespace accord::app {

namespace {

/// Takes the envelopes and keeps them: the page shows them as long as it is open.
class KeepingCarrier final : public sync::Carrier
{
public:
    sync::Result<void> deliver(const QList<QByteArray>& envelopes, int& taken) override
    {
        kept = envelopes;
        taken = int(envelopes.size());
        return {};
    }
    sync::Result<QList<QByteArray>> collect() override { return QList<QByteArray>(); }
    sync::Result<void> release(const QList<QByteArray>&) override { return {}; }

    QList<QByteArray> kept;
};

} // namespace

HandOverModel::HandOverModel(Session& session, base::ChannelId channel, bool canScan, FileChooser* chooser,
                             QObject* parent)
    : QObject(parent), m_session(session), m_channel(channel), m_canScan(canScan), m_chooser(chooser)
{
    read();
}

void HandOverModel::read()
{
    const auto about = m_session.vault().read([&](const vault::Transaction& transaction) {
        const auto found = transaction.channels.find(m_channel);
        QStringList contents;
        for (const vault::Outgoing& letter : transaction.outbox.unsettled(m_channel, int(seal::Kind::Ack), mostCodes)) {
            const QString words = letterContent(seal::Kind(letter.kind));
            if (!words.isEmpty() && !contents.contains(words))
                contents << words;
        }
        return std::pair(found ? found->peerName : QString(), contents);
    });
    if (about) {
        m_name = about->first;
        if (!about->second.isEmpty())
            m_contents = tr("In it: %1").arg(QLocale().createSeparatedList(about->second));
    }
    KeepingCarrier carrier;
    if (const auto handed = sync::handOver(m_session.vault(), m_channel, carrier); !handed)
        m_problem = explain(handed.error());
    else
        take(carrier.kept);
}

void HandOverModel::take(const QList<QByteArray>& envelopes)
{
    m_envelopes = envelopes;
    for (const QByteArray& envelope : envelopes)
        m_codes << seal::envelopeQrTexts(envelope);
    if (m_codes.size() > mostCodes)
        m_codes.clear();
}

QString HandOverModel::title() const
{
    return tr("For %1").arg(m_name);
}

QString HandOverModel::aim() const
{
    return m_session.vault().role() == vault::Role::Client
               ? tr("Your therapist chooses “Scan a code” in their app and points the camera here. Only their app can "
                    "open it.")
               : tr("%1 opens Sharing in Accord, then your name, chooses “Scan a code” and points the camera here. "
                    "Only their app can open it.")
                     .arg(m_name);
}

QString HandOverModel::nothing() const
{
    if (!m_envelopes.isEmpty() || !m_problem.isEmpty())
        return {};
    return tr("Everything has been handed over. If it did not arrive, scan their code again: then there will be an "
              "answer to show.");
}

QString HandOverModel::tooMuch() const
{
    return m_codes.isEmpty() && !m_envelopes.isEmpty()
               ? tr("This is too much for codes on a screen. A sealed file takes it all.")
               : QString();
}

QString HandOverModel::position() const
{
    return m_codes.size() > 1 ? tr("Code %1 of %2").arg(m_index + 1).arg(m_codes.size()) : QString();
}

void HandOverModel::setTurning(bool turning)
{
    if (turning == m_turning)
        return;
    m_turning = turning;
    Q_EMIT changed();
}

void HandOverModel::next()
{
    if (m_codes.isEmpty())
        return;
    m_index = (m_index + 1) % int(m_codes.size());
    Q_EMIT changed();
}

void HandOverModel::previous()
{
    if (m_codes.isEmpty())
        return;
    m_index = (m_index + int(m_codes.size()) - 1) % int(m_codes.size());
    Q_EMIT changed();
}

void HandOverModel::save()
{
    if (!m_chooser)
        return;
    m_chooser->askForPlace(tr("Where to save the sealed file"), QStringLiteral("sealed.accord"),
                           [alive = QPointer(this), this](const QString& path) {
                               if (alive && !path.isEmpty())
                                   write(path);
                           });
}

void HandOverModel::write(const QString& path)
{
    int taken = 0;
    const auto written = sync::FileCarrier(path).deliver(m_envelopes, taken);
    m_problem = written ? QString() : explain(written.error());
    m_saved = written ? tr("Saved as %1. Whoever finds it can read nothing in it.").arg(QFileInfo(path).fileName())
                      : QString();
    Q_EMIT changed();
}

} // namespace accord::app
