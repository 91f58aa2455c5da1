// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/receipts.h"

#include <QJsonObject>
#include <QSet>

namespace accord::chaos {

namespace {

struct Receipt
{
    QString id;
    QString record;
    Decisions::Decision says;
};

Receipt read(const QJsonValue& json)
{
    const QJsonObject event = json[u"event"][0].toObject();
    Receipt receipt;
    receipt.id = json[u"receipt_metadata"][u"receipt_id"].toString();
    receipt.record = json[u"record_header"][u"record_id"].toString();
    receipt.says.checkIn = event[u"check_in"].toString();
    receipt.says.isWithdrawal = event[u"event_state"].toString() == u"consent withdrawn";
    for (const auto& information : json[u"pii_processing"][u"purposes"][0][u"pii_information"].toArray())
        receipt.says.fields << information[u"pii_type"].toString();
    receipt.says.fields.sort();
    return receipt;
}

bool matches(const Decisions::Decision& decision, const Decisions::Decision& receipt)
{
    QStringList fields = decision.fields;
    fields.sort();
    return decision.isWithdrawal == receipt.isWithdrawal && decision.checkIn == receipt.checkIn &&
           fields == receipt.fields;
}

/// Walks both in order, along every way in which the unsure ones may have been written down.
QString compareInOrder(const QList<Decisions::Decision>& decisions, const QList<Receipt>& receipts)
{
    QSet<qsizetype> read{0}; // how many receipts may be accounted for so far
    for (const Decisions::Decision& decision : decisions) {
        QSet<qsizetype> next;
        for (const qsizetype count : std::as_const(read)) {
            if (count < receipts.size() && matches(decision, receipts.at(count).says))
                next.insert(count + 1);
            if (!decision.isSure)
                next.insert(count);
        }
        if (next.isEmpty())
            return QStringLiteral("no receipt for a decision about %1")
                .arg(decision.isWithdrawal ? QStringLiteral("all") : decision.checkIn + decision.fields.join(u','));
        read = next;
    }
    return read.contains(receipts.size()) ? QString() : QStringLiteral("a receipt for what was never decided");
}

} // namespace

QStringList Decisions::compare(const QJsonArray& receipts) const
{
    QStringList wrong;
    QSet<QString> ids;
    QMap<QString, QList<Receipt>> byChannel;
    for (const QJsonValue& json : receipts) {
        const Receipt receipt = read(json);
        const QString channel = receipt.record.section(u'/', 0, 0);
        byChannel[channel] << receipt;
        if (ids.contains(receipt.id))
            wrong << QStringLiteral("receipt %1 was given out twice").arg(receipt.id);
        ids.insert(receipt.id);
        if (receipt.record.section(u'/', 1).toLongLong() != byChannel[channel].size())
            wrong << QStringLiteral("the receipts of channel %1 are not numbered through").arg(channel);
    }
    for (auto it = byChannel.cbegin(); it != byChannel.cend(); ++it) {
        if (!m_decisions.contains(it.key()))
            wrong << QStringLiteral("receipts of channel %1, where nothing was decided").arg(it.key());
    }
    for (auto it = m_decisions.cbegin(); it != m_decisions.cend(); ++it) {
        if (const QString difference = compareInOrder(*it, byChannel.value(it.key())); !difference.isEmpty())
            wrong << QStringLiteral("channel %1: %2").arg(it.key(), difference);
    }
    return wrong;
}

qsizetype Decisions::size() const
{
    qsizetype all = 0;
    for (const QList<Decision>& decisions : m_decisions)
        all += decisions.size();
    return all;
}

} // namespace accord::chaos
