// SPDX-License-Identifier: GPL-3.0-or-later
// Opened payload and the bodies of its kinds: refused, or the one encoding of what they say.
#include "core/consent/summary.h"
#include "core/seal/bodies.h"
#include "core/seal/goal_bodies.h"
#include "core/seal/payload.h"
#include "tests/fuzz/fuzz_target.h"

using namespace accord;
using namespace accord::seal;

namespace {

template <typename Body>
void check(const QByteArray& bytes, Result<Body> (*decode)(const QByteArray&), QByteArray (*encode)(const Body&))
{
    const auto body = decode(bytes);
    fuzz::hold(!body || encode(*body) == bytes, "one encoding of a body");
}

void checkBodies(const QByteArray& bytes)
{
    check<ReplyBody>(bytes, decodeReplyBody, encodeReplyBody);
    check<AckBody>(bytes, decodeAckBody, encodeAckBody);
    check<SeenBody>(bytes, decodeSeenBody, encodeSeenBody);
    check<DiscussedBody>(bytes, decodeDiscussedBody, encodeDiscussedBody);
    check<ConsentRevokeBody>(bytes, decodeConsentRevokeBody, encodeConsentRevokeBody);
    check<ConsentGrantBody>(bytes, decodeConsentGrantBody, encodeConsentGrantBody);
    check<RecordsBody>(bytes, decodeRecordsBody, encodeRecordsBody);
    check<ClosedBody>(bytes, decodeClosedBody, encodeClosedBody);
    check<GoalProposalBody>(bytes, decodeGoalProposalBody, encodeGoalProposalBody);
    check<GoalAnswerBody>(bytes, decodeGoalAnswerBody, encodeGoalAnswerBody);
    check<CadenceBody>(bytes, decodeCadenceBody, encodeCadenceBody);
    const auto summary = consent::decodeSummary(bytes);
    fuzz::hold(!summary || consent::encodeSummary(*summary) == bytes, "one encoding of a summary");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::input(data, size);
    checkBodies(bytes);
    const auto payload = decodePayload(bytes);
    if (payload) {
        fuzz::hold(encodePayload(*payload) == bytes, "one encoding of a payload");
        checkBodies(payload->body);
    }
    return 0;
}
