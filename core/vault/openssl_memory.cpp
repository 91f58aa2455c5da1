// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/openssl_memory.h"

#include <cstdlib>
#include <openssl/crypto.h>

namespace accord::vault {

namespace {

void* allocate(size_t size, const char*, int)
{
    void* memory = std::malloc(size);
    if (!memory && size > 0)
        std::abort();
    return memory;
}

void* reallocate(void* former, size_t size, const char*, int)
{
    void* memory = std::realloc(former, size);
    if (!memory && size > 0)
        std::abort();
    return memory;
}

void release(void* memory, const char*, int)
{
    std::free(memory);
}

// OpenSSL takes this only before its first use, so not from the function that asks.
const bool inForce = CRYPTO_set_mem_functions(allocate, reallocate, release) == 1;

} // namespace

bool endsWithoutMemoryForOpenSsl()
{
    return inForce;
}

} // namespace accord::vault
