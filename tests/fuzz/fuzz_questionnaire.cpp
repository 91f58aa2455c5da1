// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaire file: refused with its place, or one that every answer it allows can be scored by.
#include "core/alliance/questionnaire.h"
#include "core/alliance/score.h"
#include "tests/fuzz/fuzz_target.h"

#include <QSet>

using namespace accord;
using namespace accord::alliance;

namespace {

bool isOnScale(const std::optional<double>& value)
{
    return !value || (*value >= -1e-9 && *value <= 10 + 1e-9);
}

void checkScore(const Questionnaire& questionnaire, const Answers& answers)
{
    fuzz::hold(checkAnswers(questionnaire, answers).has_value(), "an end of the range may be answered");
    const Score result = score(questionnaire, answers);
    for (const auto& value : {result.total, result.bond, result.goals, result.tasks, result.overall, result.other})
        fuzz::hold(isOnScale(value), "scores lie between 0 and 10");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto questionnaire = loadQuestionnaire(fuzz::input(data, size));
    if (!questionnaire) {
        fuzz::hold(!questionnaire.error().detail.isEmpty(), "a refusal says where");
        return 0;
    }
    QSet<QString> ids;
    Answers lowest;
    Answers highest;
    bool scored = false;
    for (const ScaleItem& item : scaleItems(*questionnaire)) {
        fuzz::hold(item.minimum < item.maximum, "a range");
        fuzz::hold(!ids.contains(item.linkId) && findScale(*questionnaire, item.linkId) != nullptr, "an id of its own");
        ids.insert(item.linkId);
        lowest.insert(item.linkId, item.minimum);
        highest.insert(item.linkId, item.maximum);
        scored = scored || item.scored;
    }
    for (const TextItem& item : textItems(*questionnaire)) {
        fuzz::hold(!ids.contains(item.linkId) && item.maximumLength > 0, "a text of its own");
        ids.insert(item.linkId);
    }
    fuzz::hold(scored, "something is scored");
    const Constants& constants = questionnaire->constants;
    fuzz::hold(constants.sd.value > 0 && constants.sem() > 0 && constants.sdiff() < 20, "constants signals can use");
    checkScore(*questionnaire, lowest);
    checkScore(*questionnaire, highest);
    checkScore(*questionnaire, {});
    return 0;
}
