// SPDX-License-Identifier: GPL-3.0-or-later
// The questionnaire loader: what ships loads, other shapes load, and everything undeclared is refused by its path.
#include "core/alliance/json_node.h"
#include "core/alliance/json_walk.h"
#include "core/alliance/questionnaire.h"
#include "core/alliance/resources.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace accord::alliance;

namespace {

QByteArray shipped()
{
    return embeddedFile(u"accord-session-1.json"_qs);
}

QByteArray read(const QString& name)
{
    QFile file(QStringLiteral(ACCORD_TEST_DATA "/questionnaires/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped file with the first occurrence of `from` replaced; a text that is not there fails the test.
QByteArray changed(QByteArray json, const QByteArray& from, const QByteArray& to)
{
    const qsizetype at = json.indexOf(from);
    return at < 0 ? QByteArray("not found: " + from) : json.replace(at, from.size(), to);
}

/// A questionnaire of one choice item with so many options.
QByteArray withOptions(int count)
{
    QByteArrayList options;
    for (int i = 0; i < count; ++i)
        options << QByteArray(R"({ "valueCoding": { "code": "c%", "display": "d%" }, "extension": [ { "url":
            "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": % } ] })")
                       .replace('%', QByteArray::number(i));
    const QByteArray json = shipped();
    const QByteArray item = R"({ "linkId": "bond", "prefix": "Bond", "text": "How close?", "type": "choice",
        "extension": [ { "url": "urn:accord:dimension", "valueCode": "bond" },
                       { "url": "urn:accord:reversed", "valueBoolean": false },
                       { "url": "urn:accord:scored", "valueBoolean": true } ], "answerOption": [)";
    return json.first(json.indexOf("\"item\"")) + "\"item\": [" + item + options.join(',') + "] } ] }";
}

} // namespace

class TestQuestionnaire : public QObject
{
    Q_OBJECT

private slots:
    void shippedOne();
    void shippedWords();
    void otherShapes();
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void sizeLimit();
    void everyTruncation();
    void everyElementMatters();
    void help();
    void emptyValues();
    void neutralAfterAFailure();
    void pathsInBrokenText();
};

void TestQuestionnaire::shippedOne()
{
    const auto loaded = standardQuestionnaire();
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->url, u"urn:accord:questionnaire:accord-session-1"_qs);
    QCOMPARE(loaded->version, u"1"_qs);
    QCOMPARE(loaded->language, u"en"_qs);
    QVERIFY(!loaded->title.isEmpty() && !loaded->copyright.isEmpty());
    QStringList ids;
    QStringList scored;
    for (const ScaleItem& item : scaleItems(*loaded)) {
        ids << item.linkId;
        if (item.scored)
            scored << item.linkId;
        QCOMPARE(item.minimum, 0.0);
        QCOMPARE(item.maximum, 10.0);
        QCOMPARE(item.kind, ScaleKind::Line);
        QVERIFY(!item.reversed);
        QVERIFY(item.options.isEmpty());
    }
    QCOMPARE(ids, QStringList({"bond", "goals", "tasks", "overall", "room"}));
    QCOMPARE(scored, QStringList({"bond", "goals", "tasks"}));
    QCOMPARE(findScale(*loaded, u"room"_qs)->dimension, Dimension::Other);
    QCOMPARE(findScale(*loaded, u"overall"_qs)->dimension, Dimension::Overall);
    QCOMPARE(findScale(*loaded, u"note"_qs), nullptr);
    QCOMPARE(textItems(*loaded).size(), 1);
    QCOMPARE(textItems(*loaded).first().linkId, u"note"_qs);
    QCOMPARE(textItems(*loaded).first().maximumLength, 2000);
    const Constants& constants = loaded->constants;
    QCOMPARE(constants.sd.value, 1.5);
    QCOMPARE(constants.reliability.value, 0.85);
    QCOMPARE(constants.lowTotal.value, 6.0);
    QCOMPARE(constants.lowDimension.value, 5.0);
    for (const Constant& constant : {constants.sd, constants.reliability, constants.lowTotal, constants.lowDimension})
        QVERIFY(constant.isAssumed());
}

void TestQuestionnaire::shippedWords()
{
    for (const ScaleItem& item : scaleItems(*standardQuestionnaire())) {
        QVERIFY(!item.label.isEmpty() && item.text.endsWith(u'?'));
        QVERIFY(!item.lowAnchor.isEmpty() && !item.highAnchor.isEmpty() && item.lowAnchor != item.highAnchor);
    }
    for (const char* word : {"patient", "failure", "rupture", "user"})
        QVERIFY2(!shipped().toLower().contains(word), word);
}

void TestQuestionnaire::otherShapes()
{
    const auto lines = loadQuestionnaire(read(u"four-lines.json"_qs));
    const auto choices = loadQuestionnaire(read(u"twelve-interleaved.json"_qs));
    const auto steps = loadQuestionnaire(read(u"five-reversed.json"_qs));
    QVERIFY(lines && choices && steps);
    QCOMPARE(lines->constants.lowTotal.value, 7.0);
    QCOMPARE(lines->language, u"en"_qs);
    QCOMPARE(choices->constants.sd.source, u"Made-up study 2020"_qs);
    QVERIFY(!choices->constants.sd.isAssumed());
    QVERIFY(choices->constants.lowTotal.isAssumed());
    const ScaleItem choice = scaleItems(*choices).at(4);
    QCOMPARE(choice.dimension, Dimension::Tasks);
    QCOMPARE(choice.options.at(1).code, u"seldom"_qs);
    QCOMPARE(choice.options.at(1).text, u"Seldom"_qs);
    QCOMPARE(choice.options.at(1).ordinal, 2.0);
    QCOMPARE(choice.minimum, 1.0);
    QCOMPARE(choice.maximum, 5.0);
    QCOMPARE(scaleItems(*steps).at(0).kind, ScaleKind::Whole);
    QCOMPARE(scaleItems(*steps).at(0).maximum, 7.0);
    QCOMPARE(textItems(*steps).first().maximumLength, 2000);
}

void TestQuestionnaire::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& json, Error error, const char* path) {
        QTest::newRow(name) << json << int(error) << QString::fromLatin1(path);
    };
    const auto change = [](const QByteArray& from, const QByteArray& to) { return changed(shipped(), from, to); };
    const auto choice = [](const QByteArray& from, const QByteArray& to) {
        return changed(read(u"twelve-interleaved.json"_qs), from, to);
    };
    const auto step = [](const QByteArray& from, const QByteArray& to) {
        return changed(read(u"five-reversed.json"_qs), from, to);
    };
    const QByteArray max = R"(maxValue", "valueDecimal": 10)";

    row("empty", "", Error::NotJson, "$");
    row("not JSON", "bond,goals", Error::NotJson, "$");
    row("NaN", change(max, R"(maxValue", "valueDecimal": NaN)"), Error::NotJson, "$.item[0].extension[1].valueDecimal");
    row("infinite", change(max, R"(maxValue", "valueDecimal": 1e999)"), Error::NotJson,
        "$.item[0].extension[1].valueDecimal");
    row("wrong in the first member", "{\"resourceType\": Questionnaire}", Error::NotJson, "$.resourceType");
    row("wrong in the second element", "{\"a\": [1, 2, x]}", Error::NotJson, "$.a[2]");
    row("invalid UTF-8", change("Far apart", "Far \xff"), Error::NotJson, "$.item[0].extension[2].valueString");
    row("array", "[1]", Error::NotQuestionnaire, "$.resourceType");
    row("other resource", change(R"("Questionnaire")", R"("Patient")"), Error::NotQuestionnaire, "$.resourceType");
    row("no resourceType", change(R"("resourceType": "Questionnaire",)", ""), Error::NotQuestionnaire,
        "$.resourceType");

    row("unknown element", change(R"("status")", R"("useContext": [], "status")"), Error::Unsupported, "$.useContext");
    row("unknown item element", change(R"("prefix": "Bond")", R"("prefix": "Bond", "enableWhen": [])"),
        Error::Unsupported, "$.item[0].enableWhen");
    row("group", change(R"("type": "decimal")", R"("type": "group")"), Error::Unsupported, "$.item[0].type");
    row("unknown extension", change("urn:accord:dimension", "urn:accord:colour"), Error::Unsupported,
        "$.item[0].extension[4].url");
    row("unknown root extension", change("urn:accord:constant", "urn:accord:colour"), Error::Unsupported,
        "$.extension[0].url");
    row("extension on free text", change(R"("maxLength": 2000)", R"("extension": [])"), Error::Unsupported,
        "$.item[5].extension");
    row("required item", change(R"("prefix": "Bond")", R"("prefix": "Bond", "required": true)"), Error::Unsupported,
        "$.item[0].required");
    row("extra in an extension", change(R"("valueString": "Far apart")", R"("valueString": "Far apart", "id": "a")"),
        Error::Unsupported, "$.item[0].extension[2].id");
    row("extra in an option", choice(R"("display": "Never")", R"("display": "Never", "userSelected": true)"),
        Error::Unsupported, "$.item[0].answerOption[0].valueCoding.userSelected");
    row("anchors on a choice",
        choice(R"("urn:accord:dimension")",
               R"("urn:accord:low-anchor", "valueString": "x" }, { "url": "urn:accord:dimension")"),
        Error::Unsupported, "$.item[0].extension[0].url");
    row("options on a line", change(R"("prefix": "Bond")", R"("prefix": "Bond", "answerOption": [])"),
        Error::Unsupported, "$.item[0].answerOption");
    row("extra part of a constant",
        change(R"({ "url": "source", "valueString": "assumed" })",
               R"({ "url": "source", "valueString": "assumed" }, { "url": "note", "valueString": "x" })"),
        Error::Unsupported, "$.extension[0].extension[3].url");

    row("no url", change(R"("url": "urn:accord:questionnaire:accord-session-1",)", ""), Error::Missing, "$.url");
    row("no version", change(R"("version": "1",)", ""), Error::Missing, "$.version");
    row("blank title", change("After the session", "  "), Error::Missing, "$.title");
    row("no status", change(R"("status": "active",)", ""), Error::Missing, "$.status");
    row("no linkId", change(R"("linkId": "bond",)", ""), Error::Missing, "$.item[0].linkId");
    row("no label", change(R"("prefix": "Bond",)", ""), Error::Missing, "$.item[0].prefix");
    row("no text", change(R"("text": "How close did you and your therapist feel today?",)", ""), Error::Missing,
        "$.item[0].text");
    row("control character", change("Far apart", "Far\\u0007apart"), Error::BadValue,
        "$.item[0].extension[2].valueString");
    row("null character", change("Far apart", "Far\\u0000apart"), Error::BadValue,
        "$.item[0].extension[2].valueString");
    row("half a character", change("Far apart", "Far \\ud83d apart"), Error::BadValue,
        "$.item[0].extension[2].valueString");
    row("empty anchor", change("Far apart", ""), Error::Missing, "$.item[0].extension[2].valueString");
    row("no low anchor", change(R"({ "url": "urn:accord:low-anchor", "valueString": "Far apart" },)", ""),
        Error::Missing, "$.item[0]");
    row("no high anchor", change(R"({ "url": "urn:accord:high-anchor", "valueString": "Very close" },)", ""),
        Error::Missing, "$.item[0]");
    row("no dimension", change(R"({ "url": "urn:accord:dimension", "valueCode": "bond" },)", ""), Error::Missing,
        "$.item[0]");
    row("no reversed", change(R"({ "url": "urn:accord:reversed", "valueBoolean": false },)", ""), Error::Missing,
        "$.item[0]");
    row("no items", changed("{" + shipped().mid(1, shipped().indexOf(R"("item")") - 1) + R"("item": []})", "~", ""),
        Error::NotJson, "$");
    row("empty options", choice(R"("answerOption": [)", R"("answerOption": [], "x": [)"), Error::Unsupported,
        "$.item[0].x");
    row("no ordinal", choice(R"("http://hl7.org/fhir/StructureDefinition/ordinalValue")", R"("urn:other")"),
        Error::Unsupported, "$.item[0].answerOption[0].extension[0].url");
    row("no value in an extension", change(R"(, "valueString": "Far apart")", ""), Error::Missing,
        "$.item[0].extension[2].valueString");
    row("constant without a source", change(R"(, "valueString": "assumed")", ""), Error::Missing,
        "$.extension[0].extension[2].valueString");
    row("constant with an empty source", change(R"("assumed")", R"("")"), Error::Missing,
        "$.extension[0].extension[2].valueString");

    row("text as number", change(max, R"(maxValue", "valueDecimal": "10")"), Error::WrongType,
        "$.item[0].extension[1].valueDecimal");
    row("number as text", change(R"("Bond")", "5"), Error::WrongType, "$.item[0].prefix");
    row("broken integer", change(max, R"(maxValue", "valueInteger": 9.5)"), Error::WrongType,
        "$.item[0].extension[1].valueInteger");
    row("boolean as text", change(R"("valueBoolean": false)", R"("valueBoolean": "false")"), Error::WrongType,
        "$.item[0].extension[5].valueBoolean");
    row("anchor as code", change(R"("valueString": "Far apart")", R"("valueCode": "Far apart")"), Error::Unsupported,
        "$.item[0].extension[2].valueCode");
    row("item list as object", change(R"("item": [)", R"("item": {}, "id": [)"), Error::WrongType, "$.id");
    row("item as text", change(R"("item": [)", R"("item": ["bond", )"), Error::Missing, "$.item[0].type");
    row("description as number", change(R"("name": "AccordSession1")", R"("name": 1)"), Error::WrongType, "$.name");
    row("copyright as number", change(R"("GPL-3.0-or-later, the Accord contributors")", "1"), Error::WrongType,
        "$.copyright");

    row("huge", change(max, R"(maxValue", "valueDecimal": 1000001)"), Error::BadValue,
        "$.item[0].extension[1].valueDecimal");
    row("huge below", change(R"(minValue", "valueDecimal": 0)", R"(minValue", "valueDecimal": -1e300)"),
        Error::BadValue, "$.item[0].extension[0].valueDecimal");
    row("unknown status", change(R"("active")", R"("live")"), Error::BadValue, "$.status");
    row("unknown dimension", change(R"("valueCode": "bond")", R"("valueCode": "bonds")"), Error::BadValue,
        "$.item[0].extension[4].valueCode");
    row("unknown constant", change(R"("valueCode": "sd")", R"("valueCode": "mean")"), Error::BadValue,
        "$.extension[0]");
    row("linkId with a comma", change(R"("linkId": "bond")", R"("linkId": "bo,nd")"), Error::BadValue,
        "$.item[0].linkId");
    row("linkId of other letters", change(R"("linkId": "bond")", R"("linkId": "b\u00f6nd")"), Error::BadValue,
        "$.item[0].linkId");
    row("linkId too long", change(R"("linkId": "bond")", "\"linkId\": \"" + QByteArray(65, 'b') + '"'), Error::BadValue,
        "$.item[0].linkId");
    row("maxLength 0", change("2000", "0"), Error::BadValue, "$.item[5].maxLength");
    row("maxLength 10001", change("2000", "10001"), Error::BadValue, "$.item[5].maxLength");
    row("maxLength broken", change("2000", "20.5"), Error::BadValue, "$.item[5].maxLength");
    row("sd 0", change(R"("valueDecimal": 1.5)", R"("valueDecimal": 0)"), Error::BadValue, "$.extension[0]");
    row("sd over 10", change(R"("valueDecimal": 1.5)", R"("valueDecimal": 10.1)"), Error::BadValue, "$.extension[0]");
    row("reliability 1", change("0.85", "1"), Error::BadValue, "$.extension[1]");
    row("reliability 0", change("0.85", "0"), Error::BadValue, "$.extension[1]");
    row("low total 10.1", change("6.0", "10.1"), Error::BadValue, "$.extension[2]");
    row("low total -0.1", change("6.0", "-0.1"), Error::BadValue, "$.extension[2]");
    row("low dimension 10.1", change("5.0", "10.1"), Error::BadValue, "$.extension[3]");
    row("low dimension -0.1", change("5.0", "-0.1"), Error::BadValue, "$.extension[3]");
    row("sd a little over 10", change(R"("valueDecimal": 1.5)", R"("valueDecimal": 10.0000000001)"), Error::BadValue,
        "$.extension[0]");
    row("sd below 0", change(R"("valueDecimal": 1.5)", R"("valueDecimal": -1)"), Error::BadValue, "$.extension[0]");

    row("one option", withOptions(1), Error::BadRange, "$.item[0].answerOption");
    row("minimum at maximum", change(max, R"(maxValue", "valueDecimal": 0)"), Error::BadRange, "$.item[0]");
    row("minimum over maximum", change(max, R"(maxValue", "valueDecimal": -1)"), Error::BadRange, "$.item[0]");
    row("whole numbers with a broken end", step(R"("valueInteger": 7)", R"("valueDecimal": 6.5)"), Error::BadRange,
        "$.item[0]");
    row("whole numbers with a broken start", step(R"("valueInteger": 1)", R"("valueDecimal": 1.5)"), Error::BadRange,
        "$.item[0]");

    row("linkId twice", change(R"("linkId": "goals")", R"("linkId": "bond")"), Error::Duplicate, "$.item[1].linkId");
    row("linkId of free text twice", change(R"("linkId": "note")", R"("linkId": "bond")"), Error::Duplicate,
        "$.item[5].linkId");
    row("extension twice", change("urn:accord:high-anchor", "urn:accord:low-anchor"), Error::Duplicate,
        "$.item[0].extension[3].url");
    row("constant twice", change(R"("valueCode": "reliability")", R"("valueCode": "sd")"), Error::Duplicate,
        "$.extension[1]");
    row("option code twice", choice(R"("code": "seldom")", R"("code": "never")"), Error::Duplicate,
        "$.item[0].answerOption[1]");
    row("option ordinal twice", choice("\"valueDecimal\": 2\n", "\"valueDecimal\": 1\n"), Error::Duplicate,
        "$.item[0].answerOption[1]");
    row("member twice", change(R"("prefix": "Bond")", R"("prefix": "Bond", "prefix": "Band")"), Error::Duplicate,
        "$.item[0].prefix");
    row("first member twice", change(R"("linkId": "bond")", R"("linkId": "bond", "linkId": "bind")"), Error::Duplicate,
        "$.item[0].linkId");
    row("member twice, escaped", change(R"("prefix": "Bond")", R"("prefix": "Bond", "pr\u0065fix": "Band")"),
        Error::Duplicate, "$.item[0].prefix");
}

void TestQuestionnaire::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, error);
    QFETCH(QString, path);
    QVERIFY2(!json.startsWith("not found") || path == u"$"_qs, json.constData());
    const auto loaded = loadQuestionnaire(json);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().detail.section(u": "_qs, 0, 0), path);
    QCOMPARE(int(loaded.error().code), error);
    QVERIFY(!loaded.error().detail.section(u": "_qs, 1).isEmpty());
}

void TestQuestionnaire::accepted_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to) {
        QTest::newRow(name) << changed(shipped(), from, to);
    };
    row("required false", R"("prefix": "Bond")", R"("prefix": "Bond", "required": false)");
    row("described", R"("status")",
        R"("id": "a", "date": "2024-01-01", "publisher": "A", "description": "B", "status")");
    row("draft", R"("active")", R"("draft")");
    row("retired", R"("active")", R"("retired")");
    row("unknown", R"("active")", R"("unknown")");
    row("no language", R"("language": "en",)", "");
    row("no copyright", R"("copyright": "GPL-3.0-or-later, the Accord contributors",)", "");
    row("integers", R"(maxValue", "valueDecimal": 10)", R"(maxValue", "valueInteger": 10)");
    row("largest", R"(maxValue", "valueDecimal": 10)", R"(maxValue", "valueDecimal": 1000000)");
    row("string", R"("type": "text")", R"("type": "string")");
    row("longest text", "2000", "10000");
    row("shortest text", "2000", "1");
    row("sd 10", R"("valueDecimal": 1.5)", R"("valueDecimal": 10)");
    row("low total 10", "6.0", "10");
    row("low total 0", "6.0", "0");
    row("low dimension 10", "5.0", "10");
    row("low dimension 0", "5.0", "0");
    row("sd 0.01", R"("valueDecimal": 1.5)", R"("valueDecimal": 0.01)");
    row("reliability 0.01", "0.85", "0.01");
    row("reliability 0.99", "0.85", "0.99");
    row("tabs and line ends", "Far apart", "Far\\t\\r\\napart");
    row("a character of two halves", "Far apart", "Far \\ud83d\\ude42 apart");
    QTest::newRow("two options") << withOptions(2);
    QTest::newRow("three options") << withOptions(3);
    row("linkId of 64", R"("linkId": "bond")", "\"linkId\": \"" + QByteArray(64, 'b') + '"');
    row("linkId of all signs", R"("linkId": "bond")", R"("linkId": "1/b_o.N-d")");
    row("the same member in two objects", R"("name": "AccordSession1")", R"("name": "a \"title\": , {[ b")");
}

void TestQuestionnaire::accepted()
{
    QFETCH(QByteArray, json);
    const auto loaded = loadQuestionnaire(json);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
}

void TestQuestionnaire::sizeLimit()
{
    const qsizetype limit = 1024 * 1024;
    const QByteArray padding(limit - shipped().size(), ' ');
    QVERIFY(loadQuestionnaire(shipped() + padding));
    const auto over = loadQuestionnaire(shipped() + padding + ' ');
    QVERIFY(!over);
    QCOMPARE(over.error().code, Error::TooLarge);
}

void TestQuestionnaire::everyTruncation()
{
    const QByteArray whole = shipped().trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 3)
        QVERIFY(!loadQuestionnaire(whole.first(length)));
    QVERIFY(!loadQuestionnaire(whole.chopped(1)));
    const auto deep = loadQuestionnaire(QByteArray(500000, '['));
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, Error::NotJson);
    QVERIFY(deep.error().detail.startsWith(u"$[0][0]") && deep.error().detail.size() < 400);
}

/// Without any one of its constants, or without a scored item, a questionnaire is refused.
void TestQuestionnaire::everyElementMatters()
{
    for (const char* name : {"sd", "reliability", "low-total", "low-dimension"}) {
        QByteArray json = shipped();
        const qsizetype at = json.indexOf("\"valueCode\": \"" + QByteArray(name) + '"');
        const qsizetype begin = json.lastIndexOf("\"urn:accord:constant\"", at);
        const qsizetype open = json.lastIndexOf('{', begin);
        const qsizetype end = json.indexOf("]", at);
        const qsizetype close = json.indexOf('}', end);
        const qsizetype comma = json[close + 1] == ',' ? close + 2 : close + 1;
        json.remove(open, comma - open);
        if (name == QByteArray("low-dimension"))
            json.remove(json.lastIndexOf(',', open), 1);
        const auto loaded = loadQuestionnaire(json);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Error::Missing);
        QVERIFY(loaded.error().detail.contains(QString::fromLatin1(name)));
    }
    const auto unscored = loadQuestionnaire(shipped().replace(R"("valueBoolean": true)", R"("valueBoolean": false)"));
    QVERIFY(!unscored);
    QCOMPARE(unscored.error().code, Error::Missing);
    QCOMPARE(unscored.error().detail.section(u": "_qs, 0, 0), u"$.item"_qs);
    QByteArray noItems = shipped();
    noItems.truncate(noItems.indexOf("\"item\""));
    const auto empty = loadQuestionnaire(noItems + "\"item\": []}");
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, Error::Missing);
}

void TestQuestionnaire::help()
{
    for (const char* rule : {"low", "drop_from_last", "reliable_drop", "own_baseline_drop", "slow_decline",
                             "warm_but_unaligned", "ceiling", "overdue"})
        QVERIFY2(signalsHelp().contains(u'`' + QString::fromLatin1(rule) + u'`'), rule);
    QVERIFY(signalsHelp().contains(u"no agreed standard"_qs));
    QVERIFY(embeddedFile(u"nothing"_qs).isEmpty());
}

void TestQuestionnaire::emptyValues()
{
    const ScaleItem item;
    QCOMPARE(item.minimum, 0.0);
    QCOMPARE(item.maximum, 10.0);
    QVERIFY(!item.reversed && !item.scored);
    QVERIFY(item.kind == ScaleKind::Line && item.dimension == Dimension::Other);
    QCOMPARE(Option().ordinal, 0.0);
    QCOMPARE(TextItem().maximumLength, 2000);
    QCOMPARE(Constant().value, 0.0);
}

/// A loader reads straight through and asks at the end, so what it gets meanwhile must be harmless.
void TestQuestionnaire::neutralAfterAFailure()
{
    FirstFailure failure;
    const JsonNode text(u"x"_qs, u"$.a"_qs, failure);
    QCOMPARE(text.number(), 0.0);
    QCOMPARE(text.boolean(), false);
    QVERIFY(text.elements().isEmpty());
    QVERIFY(!text.has(u"b"_qs));
    QCOMPARE(failure.get()->detail, u"$.a: must be a number"_qs); // the first, whatever came after
    const JsonNode number(2e6, u"$.b"_qs, failure);
    QCOMPARE(number.number(), 0.0);
    QCOMPARE(number.text(), QString());
    QCOMPARE(JsonNode(1e6, u"$.c"_qs, failure).number(), 1e6);
    QCOMPARE(JsonNode(-1e6, u"$.c"_qs, failure).number(), -1e6);
    QCOMPARE(JsonNode(-1.1e6, u"$.c"_qs, failure).number(), 0.0);
}

void TestQuestionnaire::pathsInBrokenText()
{
    const auto at = [](const QByteArray& json, const QByteArray& mark) { return jsonPathAt(json, json.indexOf(mark)); };
    QCOMPARE(at("{\"a\": [1]}", "["), u"$.a"_qs); // not inside yet
    QCOMPARE(at("{\"a\": [1]}", "1"), u"$.a[0]"_qs);
    QCOMPARE(at("{\"a\": 1, \"a\": [1, x]}", "x"), u"$.a[1]"_qs); // a member stated twice is no end here
    QCOMPARE(at("{\"a\": {\"b\": 1}, \"c\": x}", "x"), u"$.c"_qs);
    QCOMPARE(at("]}]x", "x"), u"$"_qs);
    QCOMPARE(at("\"a\\\"b\", x", "x"), u"$"_qs);
    QCOMPARE(jsonPathAt("{\"a\": [1, 2]}", 1000), u"$"_qs);
    QCOMPARE(jsonPathAt({}, 0), u"$"_qs);
    QCOMPARE(jsonPathAt("{\"a\\", 1000), u"$.\"a\\"_qs); // ends within an escape
    QCOMPARE(duplicateMember("{\"a\": [{\"b\": 1}, {\"b\": 1, \"b\": 2}]}").value(), u"$.a[1].b"_qs);
    QVERIFY(!duplicateMember("{\"a\": {\"a\": \"a\"}, \"b\": \"a\"}"));
}

QTEST_GUILESS_MAIN(TestQuestionnaire)
#include "tst_questionnaire.moc"
