// SPDX-License-Identifier: GPL-3.0-or-later
// The two text forms of an invitation: link and QR code.
#include "core/seal/base45.h"
#include "core/seal/invitation.h"

#include <algorithm>

namespace accord::seal {

namespace {

// "accord" is told apart from "ACCORD1" by its colon even where a program has changed the case of the scheme.
const QString LinkPrefix = QStringLiteral("accord:");
const QString QrPrefix = QStringLiteral("ACCORD");
const QString QrVersion = QStringLiteral("1:");
constexpr QByteArray::Base64Options LinkEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isBase64Url(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_';
    });
}

/// The text forms promise four causes; the others all mean "not whole" to who pasted it.
Result<Invitation> withFewerCauses(Result<Invitation> invitation)
{
    if (invitation || invitation.error().code == Error::Truncated || invitation.error().code == Error::UnknownVersion)
        return invitation;
    return fail(Error::Malformed, invitation.error().detail); // NotAnInvitation too: the prefix said that it is one
}

Result<Invitation> parseLink(const QString& text)
{
    QString body = text;
    body.removeIf([](QChar c) { return c.isSpace(); });
    if (!isBase64Url(body))
        return fail(Error::Malformed, QStringLiteral("a character outside the base64url alphabet"));
    const QByteArray bytes = QByteArray::fromBase64(body.toLatin1(), LinkEncoding);
    Result<Invitation> invitation = withFewerCauses(decodeInvitation(bytes));
    // A cut may fall within a group of four, so "cut short" is asked before "exactly the canonical text".
    if (invitation && QString::fromLatin1(bytes.toBase64(LinkEncoding)) != body)
        return fail(Error::Malformed, QStringLiteral("not the canonical base64url text"));
    return invitation;
}

/// A cut within a group of three leaves a rest that is no byte, or a wrong one: what is whole before it tells.
bool isCutInGroup(QStringView body)
{
    if (body.size() % 3 == 0)
        return false;
    const Result<QByteArray> whole = decodeBase45(body.first(body.size() / 3 * 3));
    const Result<Invitation> invitation = whole ? decodeInvitation(*whole) : fail(Error::Malformed);
    return !invitation && invitation.error().code == Error::Truncated;
}

Result<Invitation> parseQrText(QStringView text)
{
    const QStringView version = text.first(text.indexOf(u':') + 1);
    if (version != QrVersion)
        return fail(Error::UnknownVersion, QStringLiteral("a code of another version"));
    const QStringView body = text.sliced(version.size());
    const Result<QByteArray> bytes = decodeBase45(body);
    Result<Invitation> invitation =
        bytes ? decodeInvitation(*bytes) : Result<Invitation>(tl::unexpected(bytes.error()));
    // A whole one with a wrong last character is Damaged, not cut.
    const bool broken = !invitation && invitation.error().code != Error::Damaged;
    if (broken && isCutInGroup(body))
        return fail(Error::Truncated, QStringLiteral("cut within a group of three"));
    return invitation;
}

} // namespace

QString invitationLink(const Invitation& invitation)
{
    const QByteArray bytes = encodeInvitation(invitation);
    return bytes.isEmpty() ? QString() : LinkPrefix + QString::fromLatin1(bytes.toBase64(LinkEncoding));
}

QString invitationQrText(const Invitation& invitation)
{
    const QByteArray bytes = encodeInvitation(invitation);
    return bytes.isEmpty() ? QString() : QrPrefix + QrVersion + encodeBase45(bytes);
}

Result<Invitation> parseInvitationLink(const QString& text)
{
    const QString trimmed = text.trimmed(); // no Base45 text ends in a space: the last digit is too small for one
    if (trimmed.startsWith(LinkPrefix, Qt::CaseInsensitive))
        return parseLink(trimmed.mid(LinkPrefix.size()));
    if (trimmed.startsWith(QrPrefix) && trimmed.indexOf(u':') > QrPrefix.size())
        return withFewerCauses(parseQrText(QStringView(trimmed).sliced(QrPrefix.size())));
    return fail(Error::NotAnInvitation, QStringLiteral("neither an accord: link nor a code of this app"));
}

} // namespace accord::seal
