// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of invitations: bytes, links and QR texts.
#include "core/seal/base45.h"
#include "core/seal/wiped.h"
#include "tests/unit/seal/vectors/fixtures.h"

#include <QJsonArray>

namespace accord::seal::vectors {

namespace {

const QString Relay = QStringLiteral("https://relay.example.org");

QJsonObject describe(const QString& name, const Invitation& invitation)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("id"), hex(invitation.id.bytes())},
            {QStringLiteral("expires"), invitation.expires.toSecsSinceEpoch()},
            {QStringLiteral("secret"), hex(invitation.secret.view())},
            {QStringLiteral("therapistIdentity"), hex(invitation.therapistIdentity)},
            {QStringLiteral("therapistReceiveKey"), hex(invitation.therapistReceiveKey)},
            {QStringLiteral("displayName"), invitation.displayName},
            {QStringLiteral("relayUrl"), invitation.relayUrl},
            {QStringLiteral("bytes"), hex(encodeInvitation(invitation))},
            {QStringLiteral("link"), invitationLink(invitation)},
            {QStringLiteral("qr"), invitationQrText(invitation)}};
}

/// The items of channel A's invitation up to the check value, to exchange one and put it together again.
QList<QByteArray> items()
{
    const Invitation invitation = Sides("A").invitation(QStringLiteral("Maya"), QString());
    const QByteArray head = QByteArray::fromHex("5820");
    return {QByteArray::fromHex("88"),           QByteArray::fromHex("01"),
            QByteArray::fromHex("1a6b49d200"),   head + invitation.secret.view().toByteArray(),
            head + invitation.therapistIdentity, head + invitation.therapistReceiveKey,
            QByteArray::fromHex("644d617961"),   QByteArray::fromHex("60")};
}

QByteArray withCheck(const QByteArray& fields)
{
    const QByteArray input = QByteArray("accord invitation v1").append('\0') + fields;
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytesOf(hash), bytesOf(QByteArrayView(input)), size_t(input.size()));
    return fields + '\x48' + hash.first(8);
}

class Refusals
{
public:
    void bytes(const QString& name, const QByteArray& bytes, Error error)
    {
        m_list.append(refusal(name, error, {{QStringLiteral("bytes"), hex(bytes)}}));
    }
    void text(const QString& name, const QString& text, Error error)
    {
        m_list.append(refusal(name, error, {{QStringLiteral("text"), text}}));
    }
    /// Item `at` (0 is the array's head) exchanged, with a check value that matches.
    void item(const char* name, int at, const QByteArray& item, Error error)
    {
        QList<QByteArray> list = items();
        list[at] = item;
        bytes(QLatin1String(name), withCheck(list.join()), error);
    }
    [[nodiscard]] QJsonArray list() const { return m_list; }

private:
    QJsonArray m_list;
};

QByteArray text(const QByteArray& utf8)
{
    const QByteArray head = utf8.size() < 24 ? QByteArray() : QByteArray::fromHex("78");
    return head.isEmpty() ? char(0x60 + utf8.size()) + utf8 : head + char(utf8.size()) + utf8;
}

void refuseStructure(Refusals& refuse)
{
    const auto unhexed = [](const char* digits) { return QByteArray::fromHex(digits); };
    const QByteArray good = withCheck(items().join());
    refuse.bytes(QStringLiteral("one byte more"), good + '\0', Error::TrailingBytes);
    refuse.bytes(QStringLiteral("twice"), good + good, Error::TrailingBytes);
    for (int size : {0, 1, 2, 4, 7, 8, 9, 41, 75, 109, 113, 114, 115, 122})
        refuse.bytes(QStringLiteral("cut to %1").arg(size), good.first(size), Error::Truncated);
    for (const char* foreign : {"00", "6568656c6c6f", "a0", "c001", "f6", "ff"})
        refuse.bytes(QStringLiteral("foreign %1").arg(QLatin1String(foreign)), unhexed(foreign),
                     Error::NotAnInvitation);
    refuse.item("array of unknown length", 0, unhexed("9f"), Error::NotAnInvitation);
    refuse.bytes(QStringLiteral("empty array"), unhexed("80"), Error::NotAnInvitation);
    refuse.item("array of 65", 0, unhexed("9841"), Error::NotAnInvitation);
    refuse.item("array of 7", 0, unhexed("87"), Error::Malformed);
    refuse.item("array of 9", 0, unhexed("89"), Error::Malformed);
    refuse.item("array's count in two bytes", 0, unhexed("9808"), Error::NotCanonical);
    refuse.item("version 0", 1, unhexed("00"), Error::UnknownVersion);
    refuse.item("version 2", 1, unhexed("02"), Error::UnknownVersion);
    refuse.bytes(QStringLiteral("version 2, otherwise unlike"), unhexed("830203f5"), Error::UnknownVersion);
    refuse.item("version as text", 1, unhexed("6131"), Error::NotAnInvitation);
    refuse.item("version negative", 1, unhexed("20"), Error::NotAnInvitation);
    refuse.item("version in two bytes", 1, unhexed("1801"), Error::NotCanonical);
    refuse.item("expiry in nine bytes", 2, unhexed("1b000000006b49d200"), Error::NotCanonical);
    refuse.item("expiry after year 9999", 2, unhexed("1b0000003afff44180"), Error::Malformed);
    refuse.item("expiry negative", 2, unhexed("3863"), Error::Malformed);
    refuse.item("expiry a float", 2, unhexed("fb41dacd2748000000"), Error::Malformed);
    refuse.item("expiry tagged", 2, unhexed("c11a6b49d200"), Error::Malformed);
    refuse.item("secret of 31 bytes", 3, unhexed("581f") + QByteArray(31, 's'), Error::Malformed);
    refuse.item("secret of 33 bytes", 3, unhexed("5821") + QByteArray(33, 's'), Error::Malformed);
    refuse.item("secret as text", 3, unhexed("7820") + QByteArray(32, 's'), Error::Malformed);
    refuse.item("secret in chunks", 3, unhexed("5f5820") + QByteArray(32, 's') + '\xff', Error::Malformed);
    refuse.item("identity with a three-byte head", 4, unhexed("590020") + QByteArray(32, 'i'), Error::NotCanonical);
    refuse.item("receive key empty", 5, unhexed("40"), Error::Malformed);
    QByteArray damaged = good;
    damaged[20] = char(damaged[20] ^ 1);
    refuse.bytes(QStringLiteral("secret changed"), damaged, Error::Damaged);
    damaged = good;
    damaged[damaged.size() - 1] = char(damaged.back() ^ 0x80);
    refuse.bytes(QStringLiteral("check value changed"), damaged, Error::Damaged);
}

void refuseNamesAndRelays(Refusals& refuse)
{
    refuse.item("name empty", 6, text({}), Error::Malformed);
    refuse.item("name of 65 letters", 6, text(QByteArray(65, 'x')), Error::Malformed);
    refuse.item("name with a line feed", 6, text("Ma\nya"), Error::Malformed);
    refuse.item("name with a leading space", 6, text(" Maya"), Error::Malformed);
    refuse.item("name with a trailing no-break space", 6, text("Maya\xc2\xa0"), Error::Malformed);
    refuse.item("name with an override", 6, text("Ma\xe2\x80\xaeya"), Error::Malformed);
    refuse.item("name with an isolate", 6, text("Ma\xe2\x81\xa7ya"), Error::Malformed);
    refuse.item("name with a C1 control", 6, text("Ma\xc2\x85ya"), Error::Malformed);
    refuse.item("name not UTF-8", 6, text("Ma\xc3(ya"), Error::Malformed);
    refuse.item("name a surrogate", 6, text("\xed\xa0\x80"), Error::Malformed);
    refuse.item("name as bytes", 6, QByteArray::fromHex("444d617961"), Error::Malformed);
    refuse.item("name with a two-byte head", 6, QByteArray::fromHex("78044d617961"), Error::NotCanonical);
    for (const char* url :
         {"http://relay.example.org", "http://localhost.example.org", "http://127.0.0.256", "ftp://relay.example.org",
          "relay.example.org", "https://", "https://user@relay.example.org", "https://relay.example.org?x",
          "https://relay.example.org#x", "https://relay.example.org:0", "https://relay.example.org:65536",
          "https://relay.example.org:", "https://relay.example.org/%41", "HTTPS://relay.example.org",
          "https://relay.example.org/a b", "https://relay.example.org\n"})
        refuse.item(qPrintable(QStringLiteral("relay ") + QLatin1String(url).trimmed()), 7, text(url),
                    Error::Malformed);
}

void refuseTexts(Refusals& refuse)
{
    const Invitation invitation = Sides("A").invitation(QStringLiteral("Maya"), Relay);
    const QString link = invitationLink(invitation);
    const QString qr = invitationQrText(invitation);
    refuse.text(QStringLiteral("nothing"), QString(), Error::NotAnInvitation);
    refuse.text(QStringLiteral("words"), QStringLiteral("see you on Tuesday"), Error::NotAnInvitation);
    refuse.text(QStringLiteral("a web address"), QStringLiteral("https://example.org/"), Error::NotAnInvitation);
    refuse.text(QStringLiteral("another scheme"), QStringLiteral("accordion:") + link.mid(7), Error::NotAnInvitation);
    refuse.text(QStringLiteral("another code"), QStringLiteral("HC1:6BF+70790T9WJWG"), Error::NotAnInvitation);
    refuse.text(QStringLiteral("link without its scheme"), link.mid(7), Error::NotAnInvitation);
    refuse.text(QStringLiteral("scheme alone"), QStringLiteral("accord:"), Error::Truncated);
    for (int size : {8, 9, 10, 11, 50, 100})
        refuse.text(QStringLiteral("link cut to %1").arg(size), link.first(size), Error::Truncated);
    refuse.text(QStringLiteral("link without its last character"), link.chopped(1), Error::Truncated);
    refuse.text(QStringLiteral("link with padding"), link + u'=', Error::Malformed);
    refuse.text(QStringLiteral("link with base64's plus"), QString(link).replace(30, 1, u'+'), Error::Malformed);
    refuse.text(QStringLiteral("link with one character more"), link + u'A', Error::Malformed);
    refuse.text(QStringLiteral("link with four characters more"), link + QStringLiteral("AAAA"), Error::Malformed);
    refuse.text(QStringLiteral("link in upper case"), link.toUpper(), Error::Malformed);
    refuse.text(QStringLiteral("QR text of version 2"), QStringLiteral("ACCORD2:") + qr.mid(8), Error::UnknownVersion);
    refuse.text(QStringLiteral("QR text of version 10"), QStringLiteral("ACCORD10:") + qr.mid(8),
                Error::UnknownVersion);
    refuse.text(QStringLiteral("QR text's prefix alone"), QStringLiteral("ACCORD1:"), Error::Truncated);
    for (int size : {9, 10, 11, 12, 60, 100, 101, 102})
        refuse.text(QStringLiteral("QR text cut to %1").arg(size), qr.first(size), Error::Truncated);
    refuse.text(QStringLiteral("QR text in lower case"), qr.toLower(), Error::NotAnInvitation);
    refuse.text(QStringLiteral("QR text, body in lower case"), qr.first(8) + qr.mid(8).toLower(), Error::Malformed);
    refuse.text(QStringLiteral("QR text with three characters more"), qr + QStringLiteral("000"), Error::Malformed);
    refuse.text(QStringLiteral("QR text with another character"),
                QString(qr).replace(50, 1, qr[50] == u'0' ? u'1' : u'0'), Error::Malformed);
}

} // namespace

QJsonObject makeInvitations()
{
    const Sides a("A");
    const Sides b("B");
    QJsonArray valid;
    const auto add = [&](const char* name, const Invitation& invitation) {
        valid.append(describe(QLatin1String(name), invitation));
    };
    add("no relay", a.invitation(QStringLiteral("Maya"), {}));
    add("relay", a.invitation(QStringLiteral("Maya"), Relay));
    add("other keys", b.invitation(QStringLiteral("Dr. Maya Lindgren"), Relay + QStringLiteral(":8443/accord/v1")));
    add("loopback", b.invitation(QStringLiteral("M"), QStringLiteral("http://127.0.0.1:8080")));
    add("loopback, IPv6", b.invitation(QStringLiteral("M"), QStringLiteral("http://[::1]:65535/")));
    add("arabic name", a.invitation(QStringLiteral("\u0645\u0627\u064a\u0627"), {}));
    add("longest name", a.invitation(QString::fromUcs4(U"\U0001F33F").repeated(64), {}));
    add("longest relay", a.invitation(QStringLiteral("Maya"), QStringLiteral("https://a/") + QString(190, u'x')));
    Invitation last = a.invitation(QStringLiteral("Maya"), {});
    last.expires = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
    add("latest expiry", last);
    last.expires = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    add("earliest expiry", last);
    Refusals refuse;
    refuseStructure(refuse);
    refuseNamesAndRelays(refuse);
    refuseTexts(refuse);
    return {{QStringLiteral("format"), QStringLiteral("core/seal/FORMAT.md section 3")},
            {QStringLiteral("valid"), valid},
            {QStringLiteral("invalid"), refuse.list()}};
}

} // namespace accord::seal::vectors
