// SPDX-License-Identifier: GPL-3.0-or-later
// Standing consent, its receipts, the duty to keep records, and closing a channel: consent, receipts, keep-records,
// block.
#include "app/cli/command.h"
#include "core/sync/closing.h"
#include "core/sync/consenting.h"
#include "core/sync/records_duty.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace accord::cli {

namespace {

consent::Fields fieldsOption(const Arguments& arguments, const QString& option)
{
    const auto fields = consent::parseFields(arguments.value(option));
    if (!fields)
        throw Stop{Stop::WrongUsage,
                   QStringLiteral("there is no field '%1'; there are: %2")
                       .arg(fields.error().detail,
                            consent::fieldNames(consent::checkInFields() | consent::Field::GoalWords).join(u", "))};
    return *fields;
}

std::optional<QDate> untilOption(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("until")))
        return std::nullopt;
    const QString text = arguments.value(QStringLiteral("until"));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        throw Stop{Stop::WrongUsage, QStringLiteral("'%1' is not a date; write it as 2026-12-31").arg(text)};
    return date;
}

QJsonValue dutyJson(const std::optional<bool>& keeps)
{
    return keeps ? QJsonValue(*keeps) : QJsonValue(QJsonValue::Null);
}

QString dutyLine(const std::optional<bool>& keeps)
{
    if (!keeps)
        return QStringLiteral("Whether your therapist must keep records is not known yet");
    return *keeps ? QStringLiteral("Your therapist must keep records: what you share stays with them, set apart, even "
                                   "if you take consent back")
                  : QStringLiteral("If you take consent back, your therapist's app removes what it holds");
}

QString listed(consent::Fields fields)
{
    return fields ? consent::fieldNames(fields).join(u", ") : QStringLiteral("nothing");
}

Output termsOutput(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel)
{
    const sync::StandingTerms terms = orStop(sync::standingTerms(vault, clock, channel));
    const auto duty = orStop(sync::heardRecordsDuty(vault, channel));
    return {QJsonObject{{QStringLiteral("channel"), channel.toString()},
                        {QStringLiteral("standing"), QJsonArray::fromStringList(consent::fieldNames(terms.fields))},
                        {QStringLiteral("ask"), QJsonArray::fromStringList(consent::fieldNames(terms.asks))},
                        {QStringLiteral("until"),
                         terms.until ? QJsonValue(terms.until->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("keeps_records"), dutyJson(duty)}},
            {QStringLiteral("Shared of every check-in: %1").arg(listed(terms.fields)),
             QStringLiteral("Asked for each time: %1").arg(listed(terms.asks)),
             terms.until ? QStringLiteral("Until %1").arg(terms.until->toString(Qt::ISODate))
                         : QStringLiteral("Until you change it"),
             dutyLine(duty)}};
}

/// What a therapist's app has heard of its clients' standing consents.
Output heard(vault::Vault& vault)
{
    QJsonArray json;
    QStringList lines;
    orStop(vault.read([&](vault::Transaction& t) {
        for (const vault::Channel& channel : t.channels.all()) {
            const auto consent = t.heardConsents.find(channel.id);
            if (!consent)
                continue;
            json.append(QJsonObject{
                {QStringLiteral("channel"), channel.id.toString()},
                {QStringLiteral("client"), channel.peerName},
                {QStringLiteral("standing"), QJsonArray::fromStringList(consent::fieldNames(consent->standing))},
                {QStringLiteral("ask"), QJsonArray::fromStringList(consent::fieldNames(consent->asks))},
                {QStringLiteral("until"),
                 consent->until ? QJsonValue(consent->until->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)}});
            lines << QStringLiteral("%1  %2 shares: %3")
                         .arg(channel.id.toString(), channel.peerName, listed(consent->standing));
        }
    }));
    return {json, lines.isEmpty() ? QStringList{QStringLiteral("Nobody has announced a standing consent")} : lines};
}

Output consentCommand(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const QString verb = arguments.words.value(1, QStringLiteral("show"));
    if (verb == u"show" && vault->role() == vault::Role::Therapist)
        return heard(*vault);
    if (verb != u"show" && verb != u"grant" && verb != u"end")
        throw Stop{Stop::WrongUsage,
                   QStringLiteral("consent does not know '%1'; there are: show, grant, end").arg(verb)};
    const base::ChannelId channel = channelOption(arguments, *vault);
    if (verb == u"grant") {
        sync::StandingTerms terms{fieldsOption(arguments, QStringLiteral("standing")),
                                  fieldsOption(arguments, QStringLiteral("ask")), untilOption(arguments)};
        if (!terms.fields && !terms.asks)
            throw Stop{Stop::WrongUsage,
                       QStringLiteral("consent to what? Say --standing bond,goals,... or --ask note,...")};
        (void)orStop(sync::grantStanding(*vault, clock, channel, terms));
    } else if (verb == u"end") {
        (void)orStop(sync::grantStanding(*vault, clock, channel, {}));
    }
    return termsOutput(*vault, clock, channel);
}

Output receipts(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock, vault::Role::Client);
    const QByteArray all = orStop(sync::exportReceipts(*vault));
    if (arguments.has(QStringLiteral("out")))
        writeFile(arguments.value(QStringLiteral("out")), all);
    const QJsonArray json = QJsonDocument::fromJson(all).array();
    QStringList lines;
    for (const auto& receipt : json) {
        const QJsonObject event = receipt[u"event"].toArray().first().toObject();
        lines << QStringLiteral("%1  %2  %3  %4")
                     .arg(receipt[u"record_header"][u"record_id"].toString(), event[u"event_time"].toString(),
                          event[u"event_type"].toString(),
                          receipt[u"party_identification"].toArray().first()[u"party_name"].toString());
    }
    return {json, lines.isEmpty() ? QStringList{QStringLiteral("No consent was given or taken back yet")} : lines};
}

Output keepRecords(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock, vault::Role::Therapist);
    if (arguments.words.size() > 1) {
        const QString word = arguments.words.at(1);
        if (word != u"yes" && word != u"no")
            throw Stop{Stop::WrongUsage, QStringLiteral("write it as: keep-records [yes|no]")};
        orStop(sync::setKeepsRecords(*vault, clock, word == u"yes"));
    }
    const bool keeps = orStop(sync::keepsRecords(*vault));
    return {QJsonObject{{QStringLiteral("keep_records"), keeps}},
            {keeps ? QStringLiteral("You must keep records: clients are told before they share, and what they share "
                                    "knowing it stays, set apart, when they take consent back")
                   : QStringLiteral("When a client takes consent back, what they shared is removed")}};
}

Output block(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const base::ChannelId channel =
        arguments.words.size() > 1 ? channelNamed(arguments.words.at(1)) : channelOption(arguments, *vault);
    orStop(sync::closeChannel(*vault, clock, channel));
    return {QJsonObject{{QStringLiteral("channel"), channel.toString()},
                        {QStringLiteral("state"), QStringLiteral("blocked")}},
            {QStringLiteral("Closed. Nothing more is accepted; the other side learns of it with the next sync")}};
}

} // namespace

QList<Command> consentCommands()
{
    const OptionSpec to{QStringLiteral("to"), QStringLiteral("CHANNEL")};
    return {
        {QStringLiteral("consent"),
         QStringLiteral("[show | grant | end]"),
         0,
         1,
         {to,
          {QStringLiteral("standing"), QStringLiteral("bond,goals,...")},
          {QStringLiteral("ask"), QStringLiteral("note,...")},
          {QStringLiteral("until"), QStringLiteral("YYYY-MM-DD")}},
         consentCommand,
         QStringLiteral(
             "client: what is shared of every check-in, and asked for each time; therapist: what was announced")},
        {QStringLiteral("receipts"),
         QString(),
         0,
         0,
         {{QStringLiteral("out"), QStringLiteral("FILE")}},
         receipts,
         QStringLiteral("client: the receipts of every consent given and taken back (--out: as a JSON file)")},
        {QStringLiteral("keep-records"),
         QStringLiteral("[yes|no]"),
         0,
         1,
         {},
         keepRecords,
         QStringLiteral("therapist: whether you must keep records; clients are told")},
        {QStringLiteral("block"),
         QStringLiteral("[CHANNEL]"),
         0,
         1,
         {to},
         block,
         QStringLiteral("both: close a channel for good; a client's consent is taken back with it")},
    };
}

} // namespace accord::cli
