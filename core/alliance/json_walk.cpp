// SPDX-License-Identifier: GPL-3.0-or-later
// One lenient walk over JSON's brackets, names and commas that keeps track of the path.
#include "core/alliance/json_walk.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace accord::alliance {
namespace {

struct Level
{
    explicit Level(bool object) : isObject(object), expectsName(object) {}

    bool isObject;
    bool expectsName;    // objects: the next string is a member's name
    qsizetype index = 0; // arrays: position
    QString name;        // objects: the member being read
    QSet<QString> seen;
};

class Walk
{
public:
    Walk(const QByteArray& json, qsizetype end) : m_json(json), m_end(qMin(end, json.size())) {}

    /// Walks on until the end or, if asked, until a member's name comes a second time (then true).
    bool run(bool stopAtDuplicate)
    {
        for (; m_at < m_end; ++m_at) {
            switch (m_json[m_at]) {
            case '{':
                m_levels.append(Level(true));
                break;
            case '[':
                m_levels.append(Level(false));
                break;
            case '}':
            case ']':
                if (!m_levels.isEmpty())
                    m_levels.removeLast();
                break;
            case ',':
                next();
                break;
            case '"':
                if (string() && stopAtDuplicate)
                    return true;
                break;
            default:
                break;
            }
        }
        return false;
    }

    [[nodiscard]] QString path() const
    {
        QString path = u"$"_qs;
        for (const Level& level : m_levels) {
            if (!level.isObject)
                path += u"[%1]"_qs.arg(level.index);
            else if (!level.name.isEmpty())
                path += u'.' + level.name;
        }
        constexpr qsizetype longest = 300; // brackets nested a thousand deep name no place a person could find
        return path.size() > longest ? path.first(longest) + u"..."_qs : path;
    }

private:
    void next()
    {
        if (m_levels.isEmpty())
            return;
        m_levels.last().index += 1;
        m_levels.last().expectsName = m_levels.last().isObject;
        m_levels.last().name.clear();
    }

    /// Leaves m_at on the closing quote. True if the string is a member's name already seen in its object.
    bool string()
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_end && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        if (m_levels.isEmpty() || !m_levels.last().expectsName)
            return false;
        Level& level = m_levels.last();
        level.expectsName = false;
        level.name = unescaped(m_json.mid(begin, m_at - begin + 1));
        const bool duplicate = level.seen.contains(level.name);
        level.seen.insert(level.name);
        return duplicate;
    }

    /// "b\u006fnd" and "bond" are the same name.
    static QString unescaped(const QByteArray& quoted)
    {
        const QJsonDocument document = QJsonDocument::fromJson('[' + quoted + ']');
        return document.isArray() ? document.array().first().toString() : QString::fromUtf8(quoted);
    }

    const QByteArray& m_json;
    qsizetype m_end;
    qsizetype m_at = 0;
    QList<Level> m_levels;
};

} // namespace

QString jsonPathAt(const QByteArray& json, qsizetype offset)
{
    Walk walk(json, offset);
    walk.run(false);
    return walk.path();
}

std::optional<QString> duplicateMember(const QByteArray& json)
{
    Walk walk(json, json.size());
    if (walk.run(true))
        return walk.path();
    return std::nullopt;
}

} // namespace accord::alliance
