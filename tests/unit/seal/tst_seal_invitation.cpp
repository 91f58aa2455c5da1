// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations: all three forms come back whole; cut, flipped, foreign, newer or non-canonical ones are refused.
#include "core/seal/base45.h"
#include "core/seal/channel.h"
#include "core/seal/invitation.h"
#include "core/seal/keys.h"

#include <QTest>

using namespace accord;
using namespace accord::seal;

namespace {

const QDateTime Expires = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

Invitation sample(const QString& relay = QStringLiteral("https://relay.example.org"))
{
    return *createInvitation(Expires, generateKeyPair().publicKey, generateKeyPair().publicKey,
                             QStringLiteral("Dr. Maya Lindgren"), relay);
}

bool same(const Invitation& a, const Invitation& b)
{
    return a.id == b.id && a.expires == b.expires && a.secret.equals(b.secret.view()) &&
           a.therapistIdentity == b.therapistIdentity && a.therapistReceiveKey == b.therapistReceiveKey &&
           a.displayName == b.displayName && a.relayUrl == b.relayUrl;
}

QByteArray flip(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void allFormsComeBackWhole()
    {
        for (const QString& relay : {QString(), QStringLiteral("https://relay.example.org")}) {
            const Invitation invitation = sample(relay);
            QCOMPARE(invitation.id, invitationId(invitation.secret));
            const auto bytes = decodeInvitation(encodeInvitation(invitation));
            const auto link = parseInvitationLink(invitationLink(invitation));
            const auto qr = parseInvitationLink(invitationQrText(invitation));
            QVERIFY(bytes && link && qr);
            QVERIFY(same(*bytes, invitation));
            QVERIFY(same(*link, invitation));
            QVERIFY(same(*qr, invitation));
        }
    }

    void secretsAreFresh() { QVERIFY(!sample().secret.equals(sample().secret.view())); }

    void qrTextIsAlphanumericAndFitsAComfortableCode()
    {
        const QString text = invitationQrText(sample());
        for (QChar c : text)
            QVERIFY(QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:").contains(c));
        QVERIFY2(text.size() <= 313, qPrintable(QString::number(text.size()))); // version 11, level M
    }

    void whiteSpaceAndSchemeCaseDoNotMatter()
    {
        const Invitation invitation = sample();
        const QString link = invitationLink(invitation);
        QVERIFY(parseInvitationLink(QStringLiteral("  \n") + link + QStringLiteral("\r\n")));
        QVERIFY(parseInvitationLink(QString(link).insert(76, QStringLiteral("\r\n  "))));
        QVERIFY(parseInvitationLink(QStringLiteral("ACCORD:") + link.mid(7)));
        QVERIFY(parseInvitationLink(QStringLiteral("\t") + invitationQrText(invitation) + QStringLiteral(" \n")));
    }

    void everyCutIsTruncated()
    {
        const Invitation invitation = sample();
        const QByteArray bytes = encodeInvitation(invitation);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(decodeInvitation(bytes.first(size)).error().code, Error::Truncated);
        const QString link = invitationLink(invitation);
        for (qsizetype size = 7; size < link.size(); ++size)
            QCOMPARE(parseInvitationLink(link.first(size)).error().code, Error::Truncated);
        for (qsizetype size = 0; size < 7; ++size)
            QCOMPARE(parseInvitationLink(link.first(size)).error().code, Error::NotAnInvitation);
        const QString qr = invitationQrText(invitation);
        for (qsizetype size = 8; size < qr.size(); ++size)
            QCOMPARE(parseInvitationLink(qr.first(size)).error().code, Error::Truncated);
        for (qsizetype size = 0; size < 8; ++size)
            QVERIFY(!parseInvitationLink(qr.first(size)));
    }

    void everyFlippedBitIsRefused()
    {
        const QByteArray bytes = encodeInvitation(sample());
        QSet<Error> seen;
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            const auto decoded = decodeInvitation(flip(bytes, bit));
            QVERIFY2(!decoded, qPrintable(QStringLiteral("bit %1").arg(bit)));
            seen.insert(decoded.error().code);
        }
        QVERIFY(seen.contains(Error::Malformed));
        QVERIFY(seen.contains(Error::Damaged));
        QVERIFY(seen.contains(Error::NotAnInvitation));
        QVERIFY(seen.contains(Error::UnknownVersion));
    }

    void everyChangedCharacterIsRefused()
    {
        for (const QString& text : {invitationLink(sample()), invitationQrText(sample())}) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (text.startsWith(u'a') && i < 6)
                    continue; // another case of the scheme is the same scheme
                QString changed = text;
                changed[i] = text[i] == u'7' ? u'8' : u'7';
                const auto parsed = parseInvitationLink(changed);
                QVERIFY(!parsed);
                const Error error = parsed.error().code;
                QVERIFY(error == Error::Malformed || error == Error::UnknownVersion ||
                        error == Error::NotAnInvitation || error == Error::Truncated);
            }
        }
    }

    void trailingBytesAreRefused()
    {
        const Invitation invitation = sample();
        QCOMPARE(decodeInvitation(encodeInvitation(invitation) + '\0').error().code, Error::TrailingBytes);
        QCOMPARE(parseInvitationLink(invitationLink(invitation) + QStringLiteral("AAAA")).error().code,
                 Error::Malformed);
        QCOMPARE(parseInvitationLink(invitationQrText(invitation) + QStringLiteral("000")).error().code,
                 Error::Malformed);
    }

    void foreignTextIsNotAnInvitation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" \n\t ");
        QTest::newRow("words") << QStringLiteral("see you on Tuesday");
        QTest::newRow("address") << QStringLiteral("https://example.org/accord:abc");
        QTest::newRow("payment code") << QStringLiteral("bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W");
        QTest::newRow("Wi-Fi code") << QStringLiteral("WIFI:S:home;T:WPA;P:secret;;");
        QTest::newRow("health certificate") << QStringLiteral("HC1:6BF+70790T9WJWG.FKY*4GO0.O1CV2");
        QTest::newRow("scheme without colon") << QStringLiteral("accord");
        QTest::newRow("other scheme") << QStringLiteral("accordion:abc");
        QTest::newRow("in brackets") << QStringLiteral("<accord:abc>");
    }

    void foreignTextIsNotAnInvitation()
    {
        QFETCH(QString, text);
        QCOMPARE(parseInvitationLink(text).error().code, Error::NotAnInvitation);
    }

    void foreignBytesAreNotAnInvitation()
    {
        for (const char* hex : {"00", "a0", "6568656c6c6f", "ff", "88f6", "9fff", "80"})
            QCOMPARE(decodeInvitation(QByteArray::fromHex(hex)).error().code, Error::NotAnInvitation);
        QCOMPARE(parseInvitationLink(QStringLiteral("accord:hello")).error().code, Error::Malformed);
        QCOMPARE(parseInvitationLink(QStringLiteral("accord:h\u00e9llo")).error().code, Error::Malformed);
    }

    void newerVersionsAreNamedAsSuch()
    {
        QByteArray bytes = encodeInvitation(sample());
        bytes[1] = 2;
        QCOMPARE(decodeInvitation(bytes).error().code, Error::UnknownVersion);
        QCOMPARE(decodeInvitation(QByteArray::fromHex("830203f5")).error().code, Error::UnknownVersion);
        const QString link =
            QStringLiteral("accord:") + QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
        QCOMPARE(parseInvitationLink(link.chopped(link.count(u'='))).error().code, Error::UnknownVersion);
        const QString qr = invitationQrText(sample());
        QCOMPARE(parseInvitationLink(QStringLiteral("ACCORD2:") + qr.mid(8)).error().code, Error::UnknownVersion);
        QCOMPARE(parseInvitationLink(QStringLiteral("ACCORD12:") + qr.mid(8)).error().code, Error::UnknownVersion);
    }

    void base64WithPaddingOrLooseBitsIsRefused()
    {
        const QString link = invitationLink(sample());
        QCOMPARE(parseInvitationLink(link + u'=').error().code, Error::Malformed);
        QCOMPARE(parseInvitationLink(link + u'A').error().code, Error::Malformed);
    }

    void valuesOutOfRangeAreNotEncoded()
    {
        const QByteArray key = generateKeyPair().publicKey;
        const auto create = [&](const QDateTime& expires, const QByteArray& one, const QByteArray& two,
                                const QString& name, const QString& relay) {
            const auto invitation = createInvitation(expires, one, two, name, relay);
            return invitation ? Error::Malformed : invitation.error().code;
        };
        const QString name = QStringLiteral("Maya");
        QCOMPARE(create({}, key, key, name, {}), Error::InvalidValue);
        QCOMPARE(create(Expires.addYears(9000), key, key, name, {}), Error::InvalidValue);
        QCOMPARE(create(Expires.addYears(-100), key, key, name, {}), Error::InvalidValue);
        QCOMPARE(create(Expires, key.first(31), key, name, {}), Error::InvalidValue);
        QCOMPARE(create(Expires, key, key + 'x', name, {}), Error::InvalidValue);
        QCOMPARE(create(Expires, key, key, QStringLiteral(" "), {}), Error::InvalidValue);
        QCOMPARE(create(Expires, key, key, name, QStringLiteral("http://example.org")), Error::InvalidValue);
        Invitation invitation = sample();
        invitation.displayName = QStringLiteral("a\nb");
        QVERIFY(encodeInvitation(invitation).isEmpty());
        QVERIFY(invitationLink(invitation).isEmpty());
        QVERIFY(invitationQrText(invitation).isEmpty());
    }

    void expiresAtItsSecond()
    {
        const Invitation invitation = sample();
        QVERIFY(!isExpired(invitation, Expires.addMSecs(-1)));
        QVERIFY(isExpired(invitation, Expires));
        QVERIFY(isExpired(invitation, Expires.addDays(1)));
        const auto fraction = createInvitation(Expires.addMSecs(999), generateKeyPair().publicKey,
                                               generateKeyPair().publicKey, QStringLiteral("Maya"));
        QCOMPARE(fraction->expires, Expires);
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_seal_invitation.moc"
