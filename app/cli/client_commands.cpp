// SPDX-License-Identifier: GPL-3.0-or-later
// What a client does: accept, check-in, preview, share, revoke.
#include "app/cli/answers.h"
#include "app/cli/codes.h"
#include "app/cli/command.h"
#include "core/consent/consent_event.h"
#include "core/consent/summary.h"
#include "core/seal/qr_text.h"
#include "core/sync/consenting.h"
#include "core/sync/hand_over.h"
#include "core/sync/pairing.h"
#include "core/sync/received_score.h"
#include "core/sync/sharing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace accord::cli {

namespace {

/// Before anything is stored, so that a step is not done and then said to have failed.
void requireTargets(const Arguments& arguments)
{
    for (const QString& option : {QStringLiteral("out"), QStringLiteral("qr")}) {
        if (arguments.has(option))
            requireWritable(arguments.value(option));
    }
}

/// --out and --qr: the one letter as a file, as a code.
void handOut(const Arguments& arguments, const QByteArray& sealed)
{
    if (arguments.has(QStringLiteral("out")))
        writeFile(arguments.value(QStringLiteral("out")), sealed);
    if (arguments.has(QStringLiteral("qr")))
        writeCodes(arguments.value(QStringLiteral("qr")), seal::envelopeQrTexts(sealed));
}

/// What is done stays done and is said, with where the letter is still to be had.
void handOutOrSay(const Arguments& arguments, const QByteArray& sealed, const Output& done)
{
    try {
        handOut(arguments, sealed);
    } catch (const Stop& stop) {
        throw Stop{stop.code, stop.cause + QStringLiteral("; the rest is done, and outbox writes the letter anew"),
                   done};
    }
}

Output accept(const Arguments& arguments, const base::Clock& clock)
{
    requireTargets(arguments);
    const auto vault = openVault(arguments, clock, vault::Role::Client);
    const sync::Accepted accepted =
        orStop(sync::accept(*vault, clock, invitationText(arguments.words.at(1)), replacesOption(arguments)));
    const Output output{QJsonObject{{QStringLiteral("channel"), accepted.channel.toString()},
                                    {QStringLiteral("therapist"), accepted.therapistName},
                                    {QStringLiteral("safety_number"), accepted.safetyNumber}},
                        {QStringLiteral("Paired with %1. Compare this number with theirs:").arg(accepted.therapistName),
                         accepted.safetyNumber}};
    handOutOrSay(arguments, accepted.sealedReply, output);
    return output;
}

std::optional<base::ChannelId> channelOfCheckIn(const Arguments& arguments, vault::Vault& vault)
{
    if (arguments.has(QStringLiteral("to")))
        return channelNamed(arguments.value(QStringLiteral("to")));
    const QList<base::ChannelId> channels = channelsInUse(vault);
    if (channels.size() > 1)
        printCause(QStringLiteral("note: several therapists are paired, so this check-in is for none in particular; "
                                  "--to CHANNEL says for whom"));
    return channels.size() == 1 ? std::optional(channels.first()) : std::nullopt;
}

Output checkIn(const Arguments& arguments, const base::Clock& clock)
{
    const alliance::Questionnaire asked = questionnaire();
    if (!arguments.has(QStringLiteral("answers")))
        throw Stop{Stop::WrongUsage, QStringLiteral("what is the rating? Say --answers bond=7.5,goals=6,tasks=skip")};
    const auto answers = parseAnswers(arguments.value(QStringLiteral("answers")), asked);
    if (!answers)
        throw Stop{Stop::Refused, answers.error()};

    vault::CheckIn finished;
    finished.id = base::CheckInId::create();
    finished.sessionDate = dateOption(arguments, clock);
    finished.finishedAt = clock.now();
    finished.questionnaire = sync::questionnaireName(asked);
    finished.answers = *answers;
    finished.note = arguments.value(QStringLiteral("note")).trimmed();
    if (finished.note.size() > consent::maximumNoteLength)
        throw Stop{Stop::Refused,
                   QStringLiteral("the note is too long: %1 characters at most").arg(consent::maximumNoteLength)};

    const auto vault = openVault(arguments, clock, vault::Role::Client);
    finished.channel = channelOfCheckIn(arguments, *vault);
    const sync::Finished done = orStop(sync::finishCheckIn(*vault, clock, asked, finished));
    QStringList lines{finished.id.toString()};
    if (done.shared)
        lines << QStringLiteral("shared under your standing consent: %1")
                     .arg(consent::fieldNames(done.sharedFields).join(u", "));
    if (done.proposed)
        lines << QStringLiteral("you may want to share: %1").arg(consent::fieldNames(done.proposed).join(u", "));
    return {QJsonObject{{QStringLiteral("id"), finished.id.toString()},
                        {QStringLiteral("date"), finished.sessionDate.toString(Qt::ISODate)},
                        {QStringLiteral("shared"), QJsonArray::fromStringList(consent::fieldNames(done.sharedFields))},
                        {QStringLiteral("proposed"), QJsonArray::fromStringList(consent::fieldNames(done.proposed))}},
            lines};
}

/// What --fields allows or, without it, what a standing consent does.
consent::Fields allowedFields(const Arguments& arguments, vault::Vault& vault, const base::Clock& clock,
                              base::ChannelId channel)
{
    if (arguments.has(QStringLiteral("fields"))) {
        const auto fields = consent::parseFields(arguments.value(QStringLiteral("fields")));
        if (!fields)
            throw Stop{Stop::WrongUsage,
                       QStringLiteral("there is no field '%1'; there are: %2")
                           .arg(fields.error().detail, consent::fieldNames(consent::checkInFields()).join(u", "))};
        return *fields;
    }
    const auto newest = orStop(vault.read([&](vault::Transaction& t) { return t.consents.newestStanding(channel); }));
    const consent::Fields standing = consent::standingFields(newest, clock.today());
    if (!standing)
        throw Stop{Stop::Refused,
                   QStringLiteral("nothing leaves without your word: name what may, as --fields bond,goals,tasks")};
    return standing;
}

sync::Preview previewOf(const Arguments& arguments, vault::Vault& vault, const base::Clock& clock)
{
    const base::CheckInId id = checkInId(arguments.words.at(1));
    const auto checkIn = orStop(vault.read([&](vault::Transaction& t) { return t.checkIns.find(id); }));
    if (!checkIn)
        throw Stop{Stop::Refused, app::explain(sync::Error::NoSuchCheckIn)};
    const base::ChannelId channel = channelOption(arguments, vault, checkIn->channel);
    const consent::Fields allowed = allowedFields(arguments, vault, clock, channel);
    return orStop(sync::preview(vault, questionnaire(), id, channel, allowed));
}

QJsonObject summaryJson(const sync::Preview& preview)
{
    QJsonObject values;
    for (auto it = preview.summary.values.cbegin(); it != preview.summary.values.cend(); ++it)
        values.insert(consent::fieldName(it.key()), it.value() ? QJsonValue(*it.value()) : QJsonValue::Null);
    QJsonObject json{{QStringLiteral("check_in"), preview.checkIn.toString()},
                     {QStringLiteral("channel"), preview.channel.toString()},
                     {QStringLiteral("therapist"), preview.therapistName},
                     {QStringLiteral("date"), preview.summary.sessionDate.toString(Qt::ISODate)},
                     {QStringLiteral("questionnaire"), preview.summary.questionnaire},
                     {QStringLiteral("fields"), QJsonArray::fromStringList(consent::fieldNames(preview.fields))},
                     {QStringLiteral("values"), values},
                     {QStringLiteral("payload"), QString::fromLatin1(preview.body.toHex())}};
    if (preview.summary.note)
        json.insert(QStringLiteral("note"), *preview.summary.note);
    return json;
}

Output preview(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock, vault::Role::Client);
    const sync::Preview shown = previewOf(arguments, *vault, clock);
    QStringList lines{QStringLiteral("To %1, and to nobody else:").arg(shown.therapistName),
                      QStringLiteral("session %1").arg(shown.summary.sessionDate.toString(Qt::ISODate))};
    for (auto it = shown.summary.values.cbegin(); it != shown.summary.values.cend(); ++it)
        lines << QStringLiteral("%1 %2").arg(consent::fieldName(it.key()),
                                             it.value() ? number(*it.value()) : QStringLiteral("skipped"));
    if (shown.summary.note)
        lines << QStringLiteral("note \"%1\"").arg(*shown.summary.note);
    lines << QStringLiteral("as %1 bytes: %2").arg(shown.body.size()).arg(QString::fromLatin1(shown.body.toHex()));
    return {summaryJson(shown), lines};
}

Output share(const Arguments& arguments, const base::Clock& clock)
{
    requireTargets(arguments);
    const auto vault = openVault(arguments, clock, vault::Role::Client);
    const sync::Preview shown = previewOf(arguments, *vault, clock);
    const QString file = arguments.value(QStringLiteral("out"), arguments.value(QStringLiteral("qr")));
    const sync::Shared shared = orStop(sync::share(*vault, clock, shown));
    QJsonObject json = summaryJson(shown);
    json.insert(QStringLiteral("message"), shared.message.toString());
    json.insert(QStringLiteral("consent_version"), qint64(shared.consentVersion));
    const Output queued{json,
                        {QStringLiteral("Sealed for %1; it leaves with the next sync").arg(shown.therapistName),
                         shared.message.toString()}};
    if (file.isEmpty())
        return queued;
    handOutOrSay(arguments, shared.sealed, queued);
    orStop(sync::noteHandedOver(*vault, shared.message));
    return {json, {QStringLiteral("Sealed for %1 in %2").arg(shown.therapistName, file), shared.message.toString()}};
}

Output revoke(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock, vault::Role::Client);
    const base::ChannelId channel =
        arguments.words.size() > 1 ? channelNamed(arguments.words.at(1)) : channelOption(arguments, *vault);
    const int withdrawn = orStop(sync::revoke(*vault, clock, channel));
    return {QJsonObject{{QStringLiteral("channel"), channel.toString()},
                        {QStringLiteral("withdrawn"), withdrawn},
                        {QStringLiteral("state"), QStringLiteral("revoked here")}},
            {QStringLiteral("Revoked here. %1 unsent summaries were withdrawn; the word to your therapist leaves with "
                            "the next sync")
                 .arg(withdrawn)}};
}

} // namespace

QList<Command> clientCommands()
{
    const OptionSpec to{QStringLiteral("to"), QStringLiteral("CHANNEL")};
    const OptionSpec fields{QStringLiteral("fields"), QStringLiteral("bond,goals,...")};
    const OptionSpec out{QStringLiteral("out"), QStringLiteral("FILE")};
    const OptionSpec qr{QStringLiteral("qr"), QStringLiteral("FILE.png")};
    return {
        {QStringLiteral("accept"),
         QStringLiteral("LINK|FILE.png"),
         1,
         1,
         {out, qr, {QStringLiteral("replaces"), QStringLiteral("CHANNEL")}},
         accept,
         QStringLiteral(
             "client: accept an invitation; prints the safety number (--out, --qr: the reply as a file, as a code)")},
        {QStringLiteral("check-in"),
         QString(),
         0,
         0,
         {to,
          {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD")},
          {QStringLiteral("answers"), QStringLiteral("bond=7.5,goals=6,tasks=skip,...")},
          {QStringLiteral("note"), QStringLiteral("TEXT")}},
         checkIn,
         QStringLiteral("client: rate a session; prints the check-in's id")},
        {QStringLiteral("preview"),
         QStringLiteral("ID"),
         1,
         1,
         {to, fields},
         preview,
         QStringLiteral("client: exactly what would leave")},
        {QStringLiteral("share"),
         QStringLiteral("ID"),
         1,
         1,
         {to, fields, out, qr},
         share,
         QStringLiteral(
             "client: seal it for the therapist (--out, --qr: as a file, as a code); --fields is the consent for it")},
        {QStringLiteral("revoke"),
         QStringLiteral("[CHANNEL]"),
         0,
         1,
         {to},
         revoke,
         QStringLiteral("client: take consent back")},
    };
}

} // namespace accord::cli
