// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the declared FHIR R4 subset (QUESTIONNAIRE.md) and refuses the rest with its JSON path.
#include "core/alliance/json_node.h"
#include "core/alliance/json_walk.h"
#include "core/alliance/questionnaire.h"
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace accord::alliance {
namespace {

constexpr qsizetype maximumFileSize = 1024 * 1024;
constexpr qsizetype maximumLinkIdLength = 64;
constexpr int maximumTextLength = 10000;

const QString minValueUrl = u"http://hl7.org/fhir/StructureDefinition/minValue"_qs;
const QString maxValueUrl = u"http://hl7.org/fhir/StructureDefinition/maxValue"_qs;
const QString ordinalUrl = u"http://hl7.org/fhir/StructureDefinition/ordinalValue"_qs;
const QString lowAnchorUrl = u"urn:accord:low-anchor"_qs;
const QString highAnchorUrl = u"urn:accord:high-anchor"_qs;
const QString dimensionUrl = u"urn:accord:dimension"_qs;
const QString reversedUrl = u"urn:accord:reversed"_qs;
const QString scoredUrl = u"urn:accord:scored"_qs;
const QString constantUrl = u"urn:accord:constant"_qs;

/// The extensions of one element by url, each allowed once.
class Extensions
{
public:
    Extensions(const JsonNode& owner, const QStringList& allowed) : m_owner(owner)
    {
        for (const JsonNode& extension : owner.member(u"extension"_qs).elements()) {
            const JsonNode url = extension.member(u"url"_qs);
            const QString name = url.text();
            if (!allowed.contains(name))
                url.fail(Error::Unsupported, u"this extension is not supported here"_qs);
            else if (m_byUrl.contains(name))
                url.fail(Error::Duplicate, u"this extension is stated twice"_qs);
            m_byUrl.insert(name, extension);
        }
    }

    [[nodiscard]] QString text(const QString& url) const { return typed(url, "valueString").text(); }
    [[nodiscard]] QString code(const QString& url) const { return typed(url, "valueCode").text(); }
    [[nodiscard]] bool boolean(const QString& url) const { return typed(url, "valueBoolean").boolean(); }

    /// FHIR writes 1 as valueInteger for whole-number items and as valueDecimal otherwise; both are read.
    [[nodiscard]] double number(const QString& url) const
    {
        if (!m_byUrl.value(url, m_owner).has(u"valueInteger"_qs))
            return typed(url, "valueDecimal").number();
        const JsonNode value = typed(url, "valueInteger");
        const double number = value.number();
        if (number != std::floor(number))
            value.fail(Error::WrongType, u"must be a whole number"_qs);
        return number;
    }

    [[nodiscard]] JsonNode typed(const QString& url, const char* valueName) const
    {
        const auto found = m_byUrl.find(url);
        if (found == m_byUrl.end()) {
            m_owner.fail(Error::Missing, u"needs the extension %1"_qs.arg(url));
            return m_owner;
        }
        found->allowOnly({"url", valueName});
        return found->member(QString::fromLatin1(valueName));
    }

private:
    JsonNode m_owner;
    QHash<QString, JsonNode> m_byUrl;
};

struct NamedConstant
{
    QString name;
    Constant Constants::*field;
    double minimum;
    double maximum;
    bool minimumAllowed;
    bool maximumAllowed;
};

Constants readConstants(const JsonNode& root)
{
    // A reliability of 1 would make every change "reliable"; an sd of 0 likewise.
    static const QList<NamedConstant> known = {
        {u"sd"_qs, &Constants::sd, 0, 10, false, true},
        {u"reliability"_qs, &Constants::reliability, 0, 1, false, false},
        {u"low-total"_qs, &Constants::lowTotal, 0, 10, true, true},
        {u"low-dimension"_qs, &Constants::lowDimension, 0, 10, true, true},
    };
    Constants constants;
    QSet<QString> seen;
    for (const JsonNode& node : root.member(u"extension"_qs).elements()) {
        node.allowOnly({"url", "extension"});
        const JsonNode url = node.member(u"url"_qs);
        if (url.text() != constantUrl)
            url.fail(Error::Unsupported, u"this extension is not supported here"_qs);
        const Extensions parts(node, {u"name"_qs, u"value"_qs, u"source"_qs});
        const QString name = parts.code(u"name"_qs);
        const auto constant =
            std::find_if(known.begin(), known.end(), [&](const NamedConstant& k) { return k.name == name; });
        if (constant == known.end()) {
            node.fail(Error::BadValue, u"the constant '%1' is not known"_qs.arg(name));
            continue;
        }
        if (seen.contains(name))
            node.fail(Error::Duplicate, u"the constant '%1' is stated twice"_qs.arg(name));
        seen.insert(name);
        const double value = parts.number(u"value"_qs);
        const bool above = constant->minimumAllowed ? value >= constant->minimum : value > constant->minimum;
        const bool below = constant->maximumAllowed ? value <= constant->maximum : value < constant->maximum;
        if (!above || !below)
            node.fail(Error::BadValue, u"the constant '%1' is out of range"_qs.arg(name));
        constants.*(constant->field) = Constant{value, parts.text(u"source"_qs)};
    }
    for (const NamedConstant& constant : known) {
        if (!seen.contains(constant.name))
            root.fail(Error::Missing, u"needs the constant '%1'"_qs.arg(constant.name));
    }
    return constants;
}

QString readLinkId(const JsonNode& item)
{
    const JsonNode node = item.member(u"linkId"_qs);
    const QString linkId = node.text();
    const bool plain = std::all_of(linkId.begin(), linkId.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"._/-").contains(c));
    });
    if (!plain || linkId.size() > maximumLinkIdLength)
        node.fail(Error::BadValue, u"must be up to 64 letters, digits, '.', '_', '/' or '-'"_qs);
    return linkId;
}

/// Every item may be skipped, so a file that forbids it cannot be honoured.
void refuseRequired(const JsonNode& item)
{
    if (item.has(u"required"_qs) && item.member(u"required"_qs).boolean())
        item.member(u"required"_qs).fail(Error::Unsupported, u"every item may be skipped here"_qs);
}

TextItem readText(const JsonNode& node)
{
    node.allowOnly({"linkId", "prefix", "text", "type", "required", "maxLength"});
    TextItem item;
    item.linkId = readLinkId(node);
    item.label = node.member(u"prefix"_qs).text();
    item.text = node.member(u"text"_qs).text();
    if (node.has(u"maxLength"_qs)) {
        const JsonNode length = node.member(u"maxLength"_qs);
        const double number = length.number();
        if (number != std::floor(number) || number < 1 || number > maximumTextLength)
            length.fail(Error::BadValue, u"must be a whole number from 1 to 10000"_qs);
        else
            item.maximumLength = int(number);
    }
    return item;
}

void readOptions(const JsonNode& node, ScaleItem& item)
{
    const JsonNode list = node.member(u"answerOption"_qs);
    for (const JsonNode& entry : list.elements()) {
        entry.allowOnly({"extension", "valueCoding"});
        const JsonNode coding = entry.member(u"valueCoding"_qs);
        coding.allowOnly({"system", "code", "display"});
        if (coding.has(u"system"_qs))
            (void)coding.member(u"system"_qs).text();
        const Option option{coding.member(u"code"_qs).text(), coding.member(u"display"_qs).text(),
                            Extensions(entry, {ordinalUrl}).number(ordinalUrl)};
        for (const Option& other : std::as_const(item.options)) {
            if (other.code == option.code || other.ordinal == option.ordinal)
                entry.fail(Error::Duplicate, u"another option has this code or ordinal"_qs);
        }
        item.options.append(option);
    }
    if (item.options.size() < 2) {
        list.fail(Error::BadRange, u"needs two options or more"_qs);
        return;
    }
    const auto [low, high] =
        std::minmax_element(item.options.begin(), item.options.end(),
                            [](const Option& a, const Option& b) { return a.ordinal < b.ordinal; });
    item.minimum = low->ordinal;
    item.maximum = high->ordinal;
    item.lowAnchor = low->text;
    item.highAnchor = high->text;
}

void readRange(const JsonNode& node, const Extensions& extensions, ScaleItem& item)
{
    item.lowAnchor = extensions.text(lowAnchorUrl);
    item.highAnchor = extensions.text(highAnchorUrl);
    item.minimum = extensions.number(minValueUrl);
    item.maximum = extensions.number(maxValueUrl);
    if (item.minimum >= item.maximum)
        node.fail(Error::BadRange, u"minimum must be below maximum"_qs);
    const bool whole = item.minimum == std::floor(item.minimum) && item.maximum == std::floor(item.maximum);
    if (item.kind == ScaleKind::Whole && !whole)
        node.fail(Error::BadRange, u"the range of an integer item must be whole numbers"_qs);
}

Dimension readDimension(const Extensions& extensions)
{
    const QString code = extensions.code(dimensionUrl);
    for (const Dimension dimension :
         {Dimension::Bond, Dimension::Goals, Dimension::Tasks, Dimension::Overall, Dimension::Other}) {
        if (code == id(dimension))
            return dimension;
    }
    extensions.typed(dimensionUrl, "valueCode").fail(Error::BadValue, u"'%1' is no dimension"_qs.arg(code));
    return Dimension::Other;
}

ScaleItem readScale(const JsonNode& node, ScaleKind kind)
{
    ScaleItem item;
    item.kind = kind;
    item.linkId = readLinkId(node);
    item.label = node.member(u"prefix"_qs).text();
    item.text = node.member(u"text"_qs).text();
    QStringList allowed = {dimensionUrl, reversedUrl, scoredUrl};
    if (kind == ScaleKind::Choice) {
        node.allowOnly({"linkId", "prefix", "text", "type", "required", "extension", "answerOption"});
        readOptions(node, item);
    } else {
        node.allowOnly({"linkId", "prefix", "text", "type", "required", "extension"});
        allowed << lowAnchorUrl << highAnchorUrl << minValueUrl << maxValueUrl;
    }
    const Extensions extensions(node, allowed);
    if (kind != ScaleKind::Choice)
        readRange(node, extensions, item);
    item.dimension = readDimension(extensions);
    item.reversed = extensions.boolean(reversedUrl);
    item.scored = extensions.boolean(scoredUrl);
    return item;
}

std::optional<Item> readItem(const JsonNode& node)
{
    static const QHash<QString, ScaleKind> scales = {
        {u"decimal"_qs, ScaleKind::Line}, {u"integer"_qs, ScaleKind::Whole}, {u"choice"_qs, ScaleKind::Choice}};
    const JsonNode typeNode = node.member(u"type"_qs);
    const QString type = typeNode.text();
    refuseRequired(node);
    if (scales.contains(type))
        return readScale(node, scales.value(type));
    if (type == u"text"_qs || type == u"string"_qs)
        return readText(node);
    typeNode.fail(Error::Unsupported, u"items of type '%1' are not supported"_qs.arg(type));
    return std::nullopt;
}

QList<Item> readItems(const JsonNode& root)
{
    QList<Item> items;
    QSet<QString> linkIds;
    bool anyScored = false;
    const JsonNode list = root.member(u"item"_qs);
    for (const JsonNode& node : list.elements()) {
        const std::optional<Item> item = readItem(node);
        if (!item)
            break;
        const auto* scale = std::get_if<ScaleItem>(&*item);
        anyScored = anyScored || (scale && scale->scored);
        const QString linkId = scale ? scale->linkId : std::get<TextItem>(*item).linkId;
        if (linkIds.contains(linkId))
            node.member(u"linkId"_qs).fail(Error::Duplicate, u"'%1' is used twice"_qs.arg(linkId));
        linkIds.insert(linkId);
        items.append(*item);
    }
    if (!anyScored)
        list.fail(Error::Missing, u"needs a scored item"_qs);
    return items;
}

/// Elements that describe the file to people and that nothing here depends on.
void checkDescription(const JsonNode& root)
{
    for (const QString& name : {u"id"_qs, u"name"_qs, u"date"_qs, u"publisher"_qs, u"description"_qs}) {
        if (root.has(name))
            (void)root.member(name).text();
    }
    const JsonNode status = root.member(u"status"_qs);
    const QStringList known = {u"draft"_qs, u"active"_qs, u"retired"_qs, u"unknown"_qs};
    if (!known.contains(status.text()))
        status.fail(Error::BadValue, u"must be draft, active, retired or unknown"_qs);
}

Questionnaire readQuestionnaire(const JsonNode& root)
{
    root.allowOnly({"resourceType", "id", "url", "version", "name", "title", "status", "date", "publisher",
                    "description", "language", "copyright", "extension", "item"});
    Questionnaire result;
    result.url = root.member(u"url"_qs).text();
    result.version = root.member(u"version"_qs).text();
    result.title = root.member(u"title"_qs).text();
    if (root.has(u"language"_qs))
        result.language = root.member(u"language"_qs).text();
    if (root.has(u"copyright"_qs))
        result.copyright = root.member(u"copyright"_qs).text();
    checkDescription(root);
    result.constants = readConstants(root);
    result.items = readItems(root);
    return result;
}

} // namespace

Result<Questionnaire> loadQuestionnaire(const QByteArray& json)
{
    if (json.size() > maximumFileSize)
        return base::fail(Error::TooLarge, u"$: the file is over 1 MiB"_qs);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return base::fail(Error::NotJson, jsonPathAt(json, error.offset) + u": "_qs + error.errorString());
    if (const auto twice = duplicateMember(json))
        return base::fail(Error::Duplicate, *twice + u": this element is stated twice"_qs);
    FirstFailure failure;
    const JsonNode root(document.object(), u"$"_qs, failure); // an array has no resourceType either
    const JsonNode type = root.member(u"resourceType"_qs);
    if (failure.get() || type.text() != u"Questionnaire"_qs)
        return base::fail(Error::NotQuestionnaire, u"$.resourceType: must be \"Questionnaire\""_qs);
    Questionnaire result = readQuestionnaire(root);
    if (failure.get())
        return tl::unexpected(*failure.get());
    return result;
}

} // namespace accord::alliance
