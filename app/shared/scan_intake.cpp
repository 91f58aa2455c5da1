// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/scan_intake.h"

#include "app/shared/picture/qr_picture.h"
#include "app/shared/wording/explain.h"
#include "core/seal/letter_file.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/pairing.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <numeric>

namespace accord::app {

namespace {

constexpr qsizetype longestLink = 4096;

QString words(const char* text)
{
    return QCoreApplication::translate("Scan", text);
}

QString wrongWay(Wanted wanted)
{
    return wanted == Wanted::Invitation
               ? words(QT_TRANSLATE_NOOP("Scan", "That code is a sealed message, not an invitation. Your therapist’s "
                                                 "app shows the invitation under “Invite a client”."))
               : words(QT_TRANSLATE_NOOP("Scan", "That code is an invitation. It is for a client’s app, which reads it "
                                                 "under “Pair with your therapist”."));
}

QString explainPicture(PictureError error)
{
    switch (error) {
    case PictureError::NotAPicture:
        return words(QT_TRANSLATE_NOOP("Scan", "That picture can’t be read. Please choose another one."));
    case PictureError::TooLarge:
        return words(QT_TRANSLATE_NOOP("Scan", "That picture is larger than any camera’s. Please choose another one."));
    case PictureError::NoCode:
        return words(QT_TRANSLATE_NOOP("Scan", "No code was found in that picture. A sharper one, with a white edge "
                                               "all round the code, may help."));
    }
    Q_UNREACHABLE();
}

/// Envelopes that are in the hand already.
class HeldCarrier final : public sync::Carrier
{
public:
    explicit HeldCarrier(QList<QByteArray> envelopes) : m_envelopes(std::move(envelopes)) {}
    sync::Result<void> deliver(const QList<QByteArray>&, int&) override
    {
        return base::fail(sync::Cause(sync::Error::FileFailed)); // it only brings
    }
    sync::Result<QList<QByteArray>> collect() override { return m_envelopes; }
    sync::Result<void> release(const QList<QByteArray>&) override { return {}; }

private:
    QList<QByteArray> m_envelopes;
};

QStringList namesOf(vault::Vault& vault, const QList<sync::Received>& letters)
{
    return vault
        .read([&](const vault::Transaction& transaction) {
            QStringList names;
            for (const sync::Received& letter : letters) {
                const auto channel = transaction.channels.find(letter.channel);
                names << (channel ? channel->peerName : QString());
            }
            return names;
        })
        .value_or(QStringList(letters.size()));
}

} // namespace

Intake ScanIntake::takeTexts(const QStringList& texts)
{
    Intake intake;
    QStringList fresh;
    for (const QString& text : texts) {
        if (m_seen.contains(text))
            continue;
        fresh << text;
        takeText(intake, text);
    }
    intake.foreign = intake.foreign && !intake.whole && intake.problem.isEmpty() && m_begun.isEmpty();
    takeEnvelopes(intake, m_parts.takeWhole());
    if (!intake.letters.isEmpty()) {
        m_seen.removeIf([this](const QString& text) { return m_refused.contains(text); });
        m_refused.clear();
    } else if (!intake.problem.isEmpty()) {
        m_refused << fresh;
    }
    const int missing = m_parts.missing();
    if (missing == 0)
        m_begun.clear();
    intake.needed = std::accumulate(m_begun.cbegin(), m_begun.cend(), 0);
    intake.have = intake.needed - missing;
    return intake;
}

void ScanIntake::takeText(Intake& intake, const QString& text)
{
    const auto part = seal::parseQrPart(text);
    if (!part && part.error().code == seal::Error::NotAnEnvelope) {
        takeLink(intake, text);
        return;
    }
    m_seen << text;
    if (m_wanted == Wanted::Invitation) {
        intake.problem = wrongWay(m_wanted);
        return;
    }
    if (!part) {
        intake.problem = explain(part.error());
        return;
    }
    if (part->count > 1)
        m_begun.insert(part->mark, part->count);
    if (const auto added = m_parts.add(*part); !added) {
        m_begun.remove(part->mark);
        m_seen.clear(); // each of its codes may be read again
        intake.problem = explain(added.error());
    }
}

void ScanIntake::takeLink(Intake& intake, const QString& text)
{
    const auto facts = sync::readInvitation(text, m_clock);
    const bool isOurs = facts || text.startsWith(QLatin1String("accord:"), Qt::CaseInsensitive);
    if (!isOurs) {
        intake.foreign = true;
        return;
    }
    m_seen << text;
    if (m_wanted == Wanted::Letters)
        intake.problem = wrongWay(m_wanted);
    else if (!facts)
        intake.problem = explain(facts.error());
    else {
        intake.invitation = text;
        intake.whole = true;
    }
}

void ScanIntake::takeEnvelopes(Intake& intake, const QList<QByteArray>& envelopes)
{
    if (envelopes.isEmpty())
        return;
    HeldCarrier carrier(envelopes);
    const auto taken = sync::takeIn(m_vault, m_clock, carrier);
    if (!taken) {
        m_seen.clear(); // the vault failed: another look may do
        intake.problem = explain(taken.error());
        return;
    }
    intake.letters = taken->letters;
    intake.names = namesOf(m_vault, intake.letters);
    intake.whole = !intake.letters.isEmpty();
    if (!taken->refused.isEmpty())
        intake.problem = explain(taken->refused.first());
}

Intake ScanIntake::takeFile(const QString& path)
{
    Intake intake;
    QFile file(path);
    const qint64 most = std::max(sync::largestLetterFile, largestPictureFile);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most) {
        intake.problem = explain(sync::Error::FileFailed);
        return intake;
    }
    const QByteArray bytes = file.read(most);
    m_seen.clear(); // who chooses a file again wants to hear about it again
    if (looksLikePicture(bytes)) {
        const auto texts = codesInPicture(bytes);
        if (texts)
            intake = takeTexts(*texts);
        else
            intake.problem = explainPicture(texts.error());
        if (intake.foreign)
            intake.problem = words(QT_TRANSLATE_NOOP("Scan", "The codes in that picture are not Accord’s."));
        return intake;
    }
    if (const auto envelopes = seal::decodeLetterFile(bytes)) {
        if (m_wanted == Wanted::Letters)
            takeEnvelopes(intake, *envelopes);
        else
            intake.problem = wrongWay(m_wanted);
        return intake;
    }
    if (bytes.size() <= longestLink)
        takeLink(intake, QString::fromUtf8(bytes).trimmed());
    if (!intake.whole && intake.problem.isEmpty())
        intake.problem = words(QT_TRANSLATE_NOOP("Scan", "That file is neither a picture nor a sealed message of "
                                                         "Accord’s. Nothing was changed; please choose another one."));
    return intake;
}

} // namespace accord::app
