// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of envelopes: replies and messages that open, and changes of them that do not.
#include "core/seal/envelope_deterministic.h"
#include "tests/unit/seal/vectors/fixtures.h"

#include <QJsonArray>

namespace accord::seal::vectors {

namespace {

QJsonObject describe(const QString& name, const char* channel, const char* form, Direction direction,
                     const KeyPair& ephemeral, const QByteArray& payload, const QByteArray& envelope)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("channel"), QLatin1String(channel)},
            {QStringLiteral("form"), QLatin1String(form)},
            {QStringLiteral("direction"), int(direction)},
            {QStringLiteral("ephemeral"), hex(ephemeral.secretKey.view())},
            {QStringLiteral("payload"), hex(payload)},
            {QStringLiteral("envelope"), hex(envelope)}};
}

QJsonObject reply(const QString& name, const char* channel, const QByteArray& payload)
{
    const KeyPair ephemeral = key(name.toUtf8());
    const Invitation invitation = Sides(channel).invitation(QStringLiteral("Maya"), {});
    return describe(name, channel, "reply", Direction::ToTherapist, ephemeral, payload,
                    *deterministic::sealReply(ephemeral, invitation, payload));
}

QJsonObject message(const QString& name, const char* channel, Direction direction, const QByteArray& payload)
{
    const KeyPair ephemeral = key(name.toUtf8());
    const Sides sides(channel);
    return describe(name, channel, "message", direction, ephemeral, payload,
                    *deterministic::sealMessage(ephemeral, sides.channel(), direction, sides.identity(direction),
                                                sides.receive(direction).publicKey, payload));
}

/// A list of refused changes of one valid envelope, each opened as that one is unless it says otherwise.
class Changes
{
public:
    explicit Changes(const char* of) : m_of(QLatin1String(of)) {}

    void flip(int byte, int bit, Error error)
    {
        add(QStringLiteral("%1, bit %2 of byte %3 flipped").arg(m_of).arg(bit).arg(byte),
            {{QStringLiteral("flip"), QJsonArray{byte, bit}}}, error);
    }
    void cut(int size, Error error)
    {
        add(QStringLiteral("%1, cut to %2").arg(m_of).arg(size), {{QStringLiteral("cut"), size}}, error);
    }
    void append(int zeros, Error error)
    {
        add(QStringLiteral("%1, %2 zeros longer").arg(m_of).arg(zeros), {{QStringLiteral("zeros"), zeros}}, error);
    }
    void set(const char* name, int at, const char* digits, Error error)
    {
        add(QStringLiteral("%1, %2").arg(m_of, QLatin1String(name)),
            {{QStringLiteral("at"), at}, {QStringLiteral("set"), QLatin1String(digits)}}, error);
    }
    void openAs(const char* name, const QJsonObject& opener, Error error)
    {
        add(QStringLiteral("%1, opened %2").arg(m_of, QLatin1String(name)), {{QStringLiteral("open"), opener}}, error);
    }
    [[nodiscard]] QJsonArray list() const { return m_list; }

private:
    void add(const QString& name, QJsonObject change, Error error)
    {
        change.insert(QStringLiteral("of"), m_of);
        m_list.append(refusal(name, error, change));
    }

    QString m_of;
    QJsonArray m_list;
};

void changeHeader(Changes& changes, Error wrongForm)
{
    for (int byte = 0; byte < 4; ++byte)
        changes.flip(byte, byte, Error::NotAnEnvelope);
    changes.flip(4, 0, Error::UnknownVersion);
    changes.set("version 2", 4, "02", Error::UnknownVersion);
    changes.flip(5, 1, wrongForm);
    changes.flip(5, 0, Error::UnknownSuite);
    changes.flip(5, 7, Error::UnknownSuite);
    changes.flip(6, 7, Error::WrongDirection);
    changes.set("direction 0", 6, "00", Error::WrongDirection);
    for (int byte : {7, 10, 14})
        changes.flip(byte, 3, Error::WrongReceiveKey);
    for (int byte : {15, 19, 22})
        changes.flip(byte, 4, Error::WrongChannel);
    for (int byte : {23, 40, 54})
        changes.flip(byte, 5, Error::NotAuthentic);
    changes.set("enc all zero", 23, "0000000000000000000000000000000000000000000000000000000000000000", Error::WeakKey);
    changes.set("enc of small order", 23, "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                Error::WeakKey);
    for (int byte : {55, 56, 57, 60, 100, 300, 400, 495, 496, 505, 511})
        changes.flip(byte, 6, Error::NotAuthentic);
    for (int size : {0, 3, 4, 5, 54, 55, 71, 72, 511})
        changes.cut(size, Error::Truncated);
    changes.append(1, Error::WrongSize);
    changes.append(512, Error::NotAuthentic);
}

QJsonArray messageChanges()
{
    Changes changes("message to the therapist");
    changeHeader(changes, Error::WrongForm);
    changes.set("turned around", 6, "02", Error::WrongDirection);
    changes.openAs("in another channel", {{QStringLiteral("channel"), QStringLiteral("B")}}, Error::WrongChannel);
    changes.openAs("with another receive key", {{QStringLiteral("receiveKeyOf"), QStringLiteral("B")}},
                   Error::WrongReceiveKey);
    changes.openAs("the other way", {{QStringLiteral("direction"), 2}}, Error::WrongDirection);
    changes.openAs("as a reply", {{QStringLiteral("form"), QStringLiteral("reply")}}, Error::WrongForm);
    return changes.list();
}

QJsonArray replyChanges()
{
    Changes changes("reply");
    changeHeader(changes, Error::WrongForm);
    changes.openAs("for another invitation", {{QStringLiteral("channel"), QStringLiteral("B")}}, Error::WrongChannel);
    changes.openAs("with another receive key", {{QStringLiteral("receiveKeyOf"), QStringLiteral("B")}},
                   Error::WrongReceiveKey);
    changes.openAs("as a message", {{QStringLiteral("form"), QStringLiteral("message")}}, Error::WrongForm);
    return changes.list();
}

QJsonArray sizeChanges()
{
    Changes changes("smallest in 1024");
    changes.cut(1023, Error::WrongSize);
    changes.cut(513, Error::WrongSize);
    changes.cut(512, Error::NotAuthentic);
    changes.append(3072, Error::NotAuthentic);
    changes.append(15360 + 1, Error::WrongSize);
    return changes.list();
}

/// Authentic, but with padding that no implementation may make.
QJsonArray paddings()
{
    QJsonArray list;
    const Sides sides("A");
    const auto add = [&](const QString& name, const QByteArray& start, qsizetype envelopeSize,
                         const QByteArray& end = {}) {
        const qsizetype size = envelopeSize - HeaderSize - 16;
        const QByteArray plaintext = start + QByteArray(size - start.size() - end.size(), '\0') + end;
        const QByteArray envelope =
            *deterministic::sealUnpadded(key(name.toUtf8()), sides.channel(), Direction::ToTherapist,
                                         sides.clientIdentity, sides.therapistReceive.publicKey, plaintext);
        list.append(refusal(name, Error::BadPadding,
                            {{QStringLiteral("envelope"), hex(envelope)},
                             {QStringLiteral("channel"), QStringLiteral("A")},
                             {QStringLiteral("form"), QStringLiteral("message")},
                             {QStringLiteral("direction"), int(Direction::ToTherapist)}}));
    };
    add(QStringLiteral("length 0"), {}, 512);
    add(QStringLiteral("length one too long"), QByteArray::fromHex("01b8"), 512);
    add(QStringLiteral("longest length"), QByteArray::fromHex("ffff"), 512);
    add(QStringLiteral("last byte of the padding set"), QByteArray::fromHex("000161"), 512, QByteArray(1, '\x01'));
    add(QStringLiteral("first byte of the padding set"), QByteArray::fromHex("00016180"), 512);
    add(QStringLiteral("larger than needed"), QByteArray::fromHex("000161"), 1024);
    add(QStringLiteral("just larger than needed"), QByteArray::fromHex("01b7") + QByteArray(439, 'x'), 1024);
    return list;
}

QJsonArray joined(std::initializer_list<QJsonArray> lists)
{
    QJsonArray all;
    for (const QJsonArray& list : lists) {
        for (const QJsonValue& value : list)
            all.append(value);
    }
    return all;
}

} // namespace

QJsonObject makeEnvelopes()
{
    const QByteArray text("a payload is opaque to the envelope");
    const QJsonArray valid = {
        reply(QStringLiteral("reply"), "A", text),
        reply(QStringLiteral("another reply"), "B", QByteArray(200, 'k')),
        message(QStringLiteral("message to the therapist"), "A", Direction::ToTherapist, text),
        message(QStringLiteral("message to the client"), "A", Direction::ToClient, text),
        message(QStringLiteral("smallest in 512"), "B", Direction::ToClient, "a"),
        message(QStringLiteral("largest in 512"), "B", Direction::ToTherapist, QByteArray(439, 'b')),
        message(QStringLiteral("smallest in 1024"), "A", Direction::ToTherapist, QByteArray(440, 'c')),
        message(QStringLiteral("largest in 1024"), "C", Direction::ToClient, QByteArray(951, 'd')),
        message(QStringLiteral("smallest in 4096"), "D", Direction::ToTherapist, QByteArray(952, 'e')),
        message(QStringLiteral("ends in zeros"), "C", Direction::ToTherapist, QByteArray(16, '\0')),
    };
    return {{QStringLiteral("format"), QStringLiteral("core/seal/FORMAT.md section 4; keys are in channels.json")},
            {QStringLiteral("valid"), valid},
            {QStringLiteral("invalid"), joined({messageChanges(), replyChanges(), sizeChanges(), paddings()})}};
}

} // namespace accord::seal::vectors
