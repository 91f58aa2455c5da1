// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON strictly: a node knows its path, and the first thing wrong anywhere is kept for the caller.
//
// Internal to this library. The functions return a neutral value after a failure, so that a loader reads straight
// through and asks once at the end. Not thread-safe: nodes share one FirstFailure.
#pragma once

#include "core/alliance/error.h"
#include <QJsonValue>
#include <QList>
#include <QString>
#include <initializer_list>
#include <optional>

namespace accord::alliance {

/// Keeps the first failure reported and ignores later ones, which are mostly its consequences.
class FirstFailure
{
public:
    void report(Error code, const QString& path, const QString& cause);
    [[nodiscard]] const std::optional<base::Failure<Error>>& get() const { return m_failure; }

private:
    std::optional<base::Failure<Error>> m_failure;
};

/// Numbers beyond are refused: no questionnaire needs them and arithmetic stays exact enough below.
constexpr double hugeNumber = 1e6;

class JsonNode
{
public:
    JsonNode(QJsonValue value, QString path, FirstFailure& failure);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool has(const QString& name) const;
    /// The member of that name; Missing if this is not an object that has it.
    [[nodiscard]] JsonNode member(const QString& name) const;
    /// The elements of a non-empty array; WrongType or Missing otherwise.
    [[nodiscard]] QList<JsonNode> elements() const;
    /// Unsupported for every member not listed; WrongType if this is no object.
    void allowOnly(std::initializer_list<const char*> names) const;

    /// Text that is more than white space, without control characters but tab, line feed and carriage return.
    [[nodiscard]] QString text() const;
    /// A number within +-hugeNumber.
    [[nodiscard]] double number() const;
    [[nodiscard]] bool boolean() const;

    void fail(Error code, const QString& cause) const;

private:
    QJsonValue m_value;
    QString m_path;
    FirstFailure* m_failure;
};

} // namespace accord::alliance
