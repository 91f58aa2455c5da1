// SPDX-License-Identifier: GPL-3.0-or-later
// make_seal_vectors DIR: writes the published vectors anew. Run by hand when the format gains something; the tests
// read what is kept in tests/data/seal, so a change of the format shows there first.
#include "tests/unit/seal/vectors/fixtures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace accord::seal::vectors;

int main(int argc, char** argv)
{
    if (argc != 2 || !accord::initialiseSecrets()) {
        QTextStream(stderr) << "usage: make_seal_vectors DIR\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const std::pair<const char*, QJsonObject> files[] = {
        {"base45.json", makeBase45()},       {"channels.json", makeChannels()}, {"invitations.json", makeInvitations()},
        {"envelopes.json", makeEnvelopes()}, {"payloads.json", makePayloads()}, {"bodies.json", makeBodies()},
    };
    for (const auto& [name, contents] : files) {
        QFile file(folder.filePath(QLatin1String(name)));
        const QByteArray text = QJsonDocument(contents).toJson(QJsonDocument::Indented);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            QTextStream(stderr) << file.fileName() << ": " << file.errorString() << "\n";
            return 1;
        }
    }
    return 0;
}
