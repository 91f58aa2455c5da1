// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire about one session: its items, their ranges, and the measurement constants the signals use.
//
// The file format is a declared subset of FHIR R4 Questionnaire, specified in QUESTIONNAIRE.md beside this file.
// All types here are plain values: copy them freely, share const ones between threads.
#pragma once

#include "core/alliance/error.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <variant>

namespace accord::alliance {

/// Bond, Goals and Tasks are the three parts of the alliance (Bordin 1979); the other two are reported apart.
enum class Dimension { Bond, Goals, Tasks, Overall, Other };

/// "bond", "goals", "tasks", "overall", "other": as written in files and in --json.
[[nodiscard]] QString id(Dimension dimension);

/// How an answer may be given. Line: any number in the range. Whole: whole numbers only. Choice: one of `options`.
enum class ScaleKind { Line, Whole, Choice };

struct Option
{
    QString code;       ///< unique within the item
    QString text;       ///< what the client reads
    double ordinal = 0; ///< the answer's value when this option is chosen; unique within the item
};

/// One rated item. An answer lies in [minimum, maximum]; minimum < maximum; both within +-1e6.
struct ScaleItem
{
    QString linkId; ///< unique; letters, digits and ._/- only, 64 at most
    QString label;  ///< short, for tables and charts ("Bond")
    QString text;   ///< the question
    Dimension dimension = Dimension::Other;
    ScaleKind kind = ScaleKind::Line;
    QString lowAnchor;  ///< words at the minimum
    QString highAnchor; ///< words at the maximum
    double minimum = 0;
    double maximum = 10;
    bool reversed = false; ///< a high answer means a poor alliance
    bool scored = false;   ///< counts towards the total
    QList<Option> options; ///< Choice only: two or more, in the order to show; the range is that of their ordinals
};

/// One free-text item. It is never scored.
struct TextItem
{
    QString linkId;
    QString label;
    QString text;
    int maximumLength = 2000; ///< UTF-16 units
};

using Item = std::variant<ScaleItem, TextItem>;

/// A number and where it comes from: a study, or the word "assumed".
struct Constant
{
    double value = 0;
    QString source;
    [[nodiscard]] bool isAssumed() const { return source.startsWith(QLatin1String("assumed"), Qt::CaseInsensitive); }
};

/// All on the 0-10 scale of scores, whatever the items' own ranges.
struct Constants
{
    Constant sd;           ///< standard deviation of totals between people, 0 < sd <= 10
    Constant reliability;  ///< of the total, 0 < r < 1
    Constant lowTotal;     ///< a total strictly below is low, 0..10
    Constant lowDimension; ///< a bond, goals or tasks score strictly below is low, 0..10

    /// Standard error of measurement, sd * sqrt(1 - r).
    [[nodiscard]] double sem() const;
    /// Standard error of a difference between two scores, sem * sqrt(2) (Jacobson & Truax 1991).
    [[nodiscard]] double sdiff() const;
};

/// Valid by construction when it comes from one of the functions below: at least one scored item, unique linkIds.
struct Questionnaire
{
    QString url;     ///< canonical, tells questionnaires apart
    QString version; ///< of this url
    QString title;
    QString language;  ///< BCP 47, or empty
    QString copyright; ///< shown with the questionnaire, or empty
    Constants constants;
    QList<Item> items; ///< in the order asked
};

/// Strict: whatever the subset does not declare is refused with its JSON path. Pure; any thread.
[[nodiscard]] Result<Questionnaire> loadQuestionnaire(const QByteArray& json);

/// The one that ships, accord-session-1: linkIds bond, goals, tasks, overall, room, and free text note. `language` is a
/// code such as "de": the same items in those words where there are some (drafts, not validated), else in English.
[[nodiscard]] Result<Questionnaire> standardQuestionnaire(const QString& language = {});

/// The rated items in the order asked.
[[nodiscard]] QList<ScaleItem> scaleItems(const Questionnaire& questionnaire);

/// The free-text items in the order asked.
[[nodiscard]] QList<TextItem> textItems(const Questionnaire& questionnaire);

/// The rated item of that linkId, owned by the questionnaire; null if there is none.
[[nodiscard]] const ScaleItem* findScale(const Questionnaire& questionnaire, const QString& linkId);

} // namespace accord::alliance
