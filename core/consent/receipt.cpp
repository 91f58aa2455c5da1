// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/receipt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace accord::consent {

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QString instant(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString recordId(const ConsentEvent& event)
{
    return event.channel.toString() + u'/' + QString::number(event.version);
}

QJsonArray informationOf(Fields fields, const char* optional)
{
    QJsonArray information;
    for (const Field field : allFields()) {
        if (fields.testFlag(field))
            information.append(QJsonObject{{text("pii_type"), fieldName(field)},
                                           {text("pii_attribute_id"), qint64(field)},
                                           {text("pii_optional"), true},
                                           {text("sensitive_pii_category"), true},
                                           {text("special_pii_category"), text("health")},
                                           {text("sharing"), text(optional)}});
    }
    return information;
}

QJsonArray information(const ConsentEvent& event)
{
    if (event.mode == ConsentMode::ThisCheckIn)
        return informationOf(event.fields, "once");
    QJsonArray all = informationOf(event.fields, "each time, without asking");
    for (const auto& asked : informationOf(event.asks, "each time, after asking"))
        all.append(asked);
    return all;
}

QString retention(const std::optional<bool>& keepsRecords)
{
    if (!keepsRecords)
        return text("until consent is withdrawn, unless the therapist must keep records (not known at this time)");
    return *keepsRecords ? text("the therapist must keep records: what was shared is kept after withdrawal, set apart")
                         : text("until consent is withdrawn");
}

QString eventType(const ConsentEvent& event)
{
    if (event.kind == ConsentKind::Revoke)
        return text("withdrawal");
    return event.mode == ConsentMode::Standing && !event.fields && !event.asks ? text("end of standing consent")
                                                                               : text("explicit consent");
}

QJsonObject purpose(const ReceiptFacts& facts)
{
    return QJsonObject{
        {text("purpose"), text("The therapist learns how the client saw the sessions, to adjust the therapy")},
        {text("purpose_type"), text("health care")},
        {text("lawful_basis"), text("explicit consent")},
        {text("pii_information"), information(facts.event)},
        {text("pii_controllers"), QJsonArray{text("therapist")}},
        {text("collection_method"), text("the client's own answers on their own device")},
        {text("processing_method"), text("sealed end to end; read, compared over time and discussed by the therapist")},
        {text("storage_locations"), QJsonArray{text("the client's device"), text("the therapist's device")}},
        {text("retention_period"), retention(facts.keepsRecords)},
        {text("processing_locations"), QJsonArray{text("the therapist's device")}},
        {text("geographic_restrictions"), QJsonArray()},
        {text("services"), QJsonArray{text("Accord")}},
        {text("jurisdictions"), QJsonArray()},
        {text("recipient_third_parties"), QJsonArray()},
        {text("withdrawal_method"), text("in the client's app under Sharing, at any time, as easily as it was given")},
        {text("privacy_rights"), QJsonArray{text("access"), text("withdrawal"), text("erasure"), text("portability")}},
        {text("codes_of_conduct"), QJsonArray()},
        {text("impact_assessment"), QJsonValue::Null},
        {text("authority_party"), QJsonValue::Null},
        {text("carried_by"), facts.overRelay ? text("a relay that can read nothing") : text("QR code or file")}};
}

QJsonObject party(const char* id, const char* role, const QString& name)
{
    return QJsonObject{{text("party_id"), text(id)},
                       {text("party_name"), name},
                       {text("party_role"), text(role)},
                       {text("party_type"), text("person")},
                       {text("party_address"), QJsonValue::Null},
                       {text("party_email"), QJsonValue::Null},
                       {text("party_url"), QJsonValue::Null},
                       {text("party_phone"), QJsonValue::Null},
                       {text("party_contact"), QJsonValue::Null}};
}

QJsonObject happened(const ConsentEvent& event)
{
    QJsonObject object{
        {text("event_time"), instant(event.at)},
        {text("entity_id"), text("client")},
        {text("event_type"), eventType(event)},
        {text("event_state"), event.kind == ConsentKind::Revoke ? text("consent withdrawn") : text("consent given")}};
    if (event.kind == ConsentKind::Revoke)
        object.insert(text("validity_duration"), QJsonValue::Null);
    else if (event.mode == ConsentMode::ThisCheckIn)
        object.insert(text("validity_duration"), text("this once"));
    else if (event.until)
        object.insert(text("validity_duration"), text("until ") + event.until->toString(Qt::ISODate));
    else
        object.insert(text("validity_duration"), text("until changed or withdrawn"));
    if (event.checkIn)
        object.insert(text("check_in"), event.checkIn->toString());
    return object;
}

} // namespace

QByteArray receiptJson(const ReceiptFacts& facts)
{
    const QString schema = text("ISO/IEC TS 27560:2023");
    const QJsonObject receipt{
        {text("receipt_metadata"), QJsonObject{{text("schema_version"), schema},
                                               {text("receipt_id"), facts.receipt},
                                               {text("record_id"), recordId(facts.event)},
                                               {text("receipt_time"), instant(facts.event.at)}}},
        {text("record_header"), QJsonObject{{text("schema_version"), schema},
                                            {text("record_id"), recordId(facts.event)},
                                            {text("pii_principal_id"), facts.event.channel.toString()}}},
        {text("pii_processing"),
         QJsonObject{{text("privacy_notice"), text("Accord: what leaves, shown before it leaves")},
                     {text("language"), text("en")},
                     {text("purposes"), QJsonArray{purpose(facts)}}}},
        {text("party_identification"), QJsonArray{party("therapist", "PII controller", facts.therapistName),
                                                  party("client", "PII principal", facts.clientName)}},
        {text("event"), QJsonArray{happened(facts.event)}}};
    return QJsonDocument(receipt).toJson(QJsonDocument::Compact);
}

} // namespace accord::consent
