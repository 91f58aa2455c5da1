// SPDX-License-Identifier: GPL-3.0-or-later
// Strict reading of JSON values with their paths.
#include "core/alliance/json_node.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace accord::alliance {

void FirstFailure::report(Error code, const QString& path, const QString& cause)
{
    if (!m_failure)
        m_failure = base::Failure<Error>{code, path + u": "_qs + cause};
}

JsonNode::JsonNode(QJsonValue value, QString path, FirstFailure& failure)
    : m_value(std::move(value)), m_path(std::move(path)), m_failure(&failure)
{
}

void JsonNode::fail(Error code, const QString& cause) const
{
    m_failure->report(code, m_path, cause);
}

bool JsonNode::has(const QString& name) const
{
    return m_value.toObject().contains(name);
}

JsonNode JsonNode::member(const QString& name) const
{
    const QJsonObject object = m_value.toObject();
    JsonNode found(object.value(name), m_path + u'.' + name, *m_failure);
    if (!object.contains(name))
        found.fail(Error::Missing, u"is missing"_qs);
    return found;
}

QList<JsonNode> JsonNode::elements() const
{
    if (!m_value.isArray()) {
        fail(Error::WrongType, u"must be an array"_qs);
        return {};
    }
    const QJsonArray array = m_value.toArray();
    if (array.isEmpty())
        fail(Error::Missing, u"must not be empty"_qs);
    QList<JsonNode> nodes;
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append(JsonNode(array[i], u"%1[%2]"_qs.arg(m_path).arg(i), *m_failure));
    return nodes;
}

void JsonNode::allowOnly(std::initializer_list<const char*> names) const
{
    if (!m_value.isObject()) {
        fail(Error::WrongType, u"must be an object"_qs);
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool known =
            std::any_of(names.begin(), names.end(), [&](const char* name) { return it.key() == QLatin1String(name); });
        if (!known)
            m_failure->report(Error::Unsupported, m_path + u'.' + it.key(), u"this element is not supported"_qs);
    }
}

QString JsonNode::text() const
{
    if (!m_value.isString()) {
        fail(Error::WrongType, u"must be text"_qs);
        return {};
    }
    const QString text = m_value.toString();
    if (text.trimmed().isEmpty())
        fail(Error::Missing, u"must not be empty"_qs);
    const bool control = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && !QStringView(u"\t\n\r").contains(c);
    });
    if (control || !text.isValidUtf16())
        fail(Error::BadValue, u"must not contain control characters or half characters"_qs);
    return text;
}

double JsonNode::number() const
{
    if (!m_value.isDouble()) {
        fail(Error::WrongType, u"must be a number"_qs);
        return 0;
    }
    const double number = m_value.toDouble();
    if (std::abs(number) > hugeNumber) {
        fail(Error::BadValue, u"is too large a number"_qs);
        return 0;
    }
    return number;
}

bool JsonNode::boolean() const
{
    if (!m_value.isBool())
        fail(Error::WrongType, u"must be true or false"_qs);
    return m_value.toBool();
}

} // namespace accord::alliance
