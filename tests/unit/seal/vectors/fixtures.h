// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed keys and channels for the published vectors, and how values are written in their JSON.
#pragma once

#include "core/seal/envelope.h"
#include "core/seal/keys.h"

#include <QJsonObject>
#include <QString>

namespace accord::seal::vectors {

/// SHA-256("accord vector " || name): fixed "random" bytes.
[[nodiscard]] QByteArray seed(QByteArrayView name);
[[nodiscard]] KeyPair key(QByteArrayView name);

/// Everything both sides of one channel have; all of it follows from the name.
struct Sides
{
    explicit Sides(const QByteArray& name);

    QByteArray name;
    SecretBytes secret;
    KeyPair therapistIdentity;
    KeyPair therapistReceive;
    KeyPair clientIdentity;
    KeyPair clientReceive;

    [[nodiscard]] Invitation invitation(const QString& displayName, const QString& relayUrl) const;
    [[nodiscard]] Channel channel() const;
    [[nodiscard]] const KeyPair& identity(Direction direction) const; ///< of who sends that way
    [[nodiscard]] const KeyPair& receive(Direction direction) const;  ///< of who gets it
};

[[nodiscard]] QString hex(QByteArrayView bytes);
[[nodiscard]] QByteArray unhex(const QJsonValue& value);
[[nodiscard]] QString errorName(Error error);

/// {"name":..., "error":..., and the rest}.
[[nodiscard]] QJsonObject refusal(const QString& name, Error error, QJsonObject rest);

// The contents of the files of tests/data/seal.
[[nodiscard]] QJsonObject makeBase45();
[[nodiscard]] QJsonObject makeChannels();
[[nodiscard]] QJsonObject makeInvitations();
[[nodiscard]] QJsonObject makeEnvelopes();
[[nodiscard]] QJsonObject makePayloads();
[[nodiscard]] QJsonObject makeBodies();

} // namespace accord::seal::vectors
