// SPDX-License-Identifier: GPL-3.0-or-later
// Taking one's data along, from the page to the file.
#include "app/client/export_model.h"
#include "tests/viewmodels/client/client_fixture.h"
#include "tests/viewmodels/shared/chooser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace accord;
using namespace Qt::StringLiterals;
using app::ExportModel;
using test::Chooser;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestClientExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void savesBothForItsOwnerAlone()
    {
        test::Fixture fixture;
        fixture.open();
        fixture.add({{u"bond"_s, 6.5}}, u"a note"_s);
        Chooser chooser;
        ExportModel model(fixture.session(), chooser);
        const QTemporaryDir folder;
        model.saveTable();
        QCOMPARE(chooser.proposed, u"accord.csv"_s);
        chooser.answer(folder.filePath(u"mine.csv"_s));
        QVERIFY(model.said().contains(u"mine.csv"_s));
        QVERIFY(contents(folder.filePath(u"mine.csv"_s)).contains("6.5"));
        QCOMPARE(QFile::permissions(folder.filePath(u"mine.csv"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        model.saveEverything();
        chooser.answer(folder.filePath(u"mine.json"_s));
        const QJsonDocument json = QJsonDocument::fromJson(contents(folder.filePath(u"mine.json"_s)));
        QCOMPARE(json.object()[u"name"_s].toString(), u"Noa"_s);
        QVERIFY(model.problem().isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        test::Fixture fixture;
        fixture.open();
        Chooser chooser;
        ExportModel model(fixture.session(), chooser);
        model.saveTable();
        chooser.answer(u"/proc/nowhere/mine.csv"_s);
        QVERIFY(!model.problem().isEmpty());
        QVERIFY(model.said().isEmpty());
    }

    void changingOnesMindIsNothing()
    {
        test::Fixture fixture;
        fixture.open();
        Chooser chooser;
        ExportModel model(fixture.session(), chooser);
        model.saveTable();
        chooser.answer(QString());
        QVERIFY(model.said().isEmpty() && model.problem().isEmpty());
    }

    void anAnswerAfterThePageIsGoneIsNothing()
    {
        test::Fixture fixture;
        fixture.open();
        Chooser chooser;
        const QTemporaryDir folder;
        {
            ExportModel model(fixture.session(), chooser);
            model.saveTable();
        }
        chooser.answer(folder.filePath(u"late.csv"_s));
        QVERIFY(!QFile::exists(folder.filePath(u"late.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(TestClientExport)
#include "test_client_export.moc"
