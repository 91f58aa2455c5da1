// SPDX-License-Identifier: GPL-3.0-or-later
// Strong identifiers: one UUID type per kind of thing, so that a check-in's id cannot be passed for a channel's.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <optional>

namespace accord::base {

/// A random (version 4) UUID tagged with what it identifies. The null id means "none".
template <typename Tag>
class Id
{
public:
    Id() = default;

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }

    /// 16 bytes exactly, else nothing.
    [[nodiscard]] static std::optional<Id> fromBytes(const QByteArray& bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        return Id(QUuid::fromRfc4122(bytes));
    }

    /// The 36-character form without braces (upper or lower case), else nothing.
    [[nodiscard]] static std::optional<Id> fromString(const QString& text)
    {
        const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
        if (uuid.isNull())
            return std::nullopt;
        return Id(uuid);
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id& a, const Id& b) { return !(a == b); }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(QUuid uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

using CheckInId = Id<struct CheckInTag>;
using ChannelId = Id<struct ChannelTag>;
using MessageId = Id<struct MessageTag>;
using InvitationId = Id<struct InvitationTag>;

} // namespace accord::base
