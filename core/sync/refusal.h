// SPDX-License-Identifier: GPL-3.0-or-later
// Turning back from inside a vault transaction with a cause of sync's own (or of a library beneath).
#pragma once

#include "core/sync/error.h"
#include "core/vault/vault.h"

#include <exception>
#include <utility>

namespace accord::sync {

/// Thrown inside Vault::read / Vault::write functions of this library, caught by reading() and writing() below.
class Refusal : public std::exception
{
public:
    explicit Refusal(Cause code, QString detail = {}) : failure{code, std::move(detail)} {}
    [[nodiscard]] const char* what() const noexcept override { return "sync refusal"; }
    base::Failure<Cause> failure;
};

/// The value, or a Refusal with the library's own cause. For use inside a transaction.
template <typename T, typename Code>
T valueOrRefuse(base::ResultOf<T, Code> result)
{
    if (!result)
        throw Refusal(result.error().code, result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A failure of any library beneath as one of sync's.
template <typename Code>
[[nodiscard]] tl::unexpected<base::Failure<Cause>> passOn(const base::Failure<Code>& failure)
{
    return base::fail(Cause(failure.code), failure.detail);
}

/// Runs `call` (a Vault::read or Vault::write) and brings both kinds of failure into one Result.
template <typename Call>
[[nodiscard]] auto withRefusals(Call&& call) -> Result<typename std::invoke_result_t<Call>::value_type>
{
    try {
        auto result = call();
        if (!result)
            return passOn(result.error());
        if constexpr (std::is_void_v<typename std::invoke_result_t<Call>::value_type>)
            return {};
        else
            return std::move(*result);
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.failure);
    }
}

template <typename Function>
[[nodiscard]] auto reading(vault::Vault& vault, Function&& function)
{
    return withRefusals([&] { return vault.read(std::forward<Function>(function)); });
}

template <typename Function>
[[nodiscard]] auto writing(vault::Vault& vault, Function&& function,
                           vault::Vault::Urgency urgency = vault::Vault::Urgency::Usual)
{
    return withRefusals([&] { return vault.write(std::forward<Function>(function), urgency); });
}

/// Throws WrongRole unless the vault belongs to that role.
void requireRole(const vault::Vault& vault, vault::Role role);

/// Throws NoSuchChannel.
[[nodiscard]] vault::Channel requireChannel(vault::Transaction& transaction, base::ChannelId id);

} // namespace accord::sync
