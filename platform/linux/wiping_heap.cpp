// SPDX-License-Identifier: GPL-3.0-or-later
// Wipes every piece of the heap as it is given back, for a whole program.
//
// What a person types passes through Qt: text fields grow letter by letter, JavaScript strings are collected some time,
// and each leaves its former copies in freed memory, where nobody can reach them to wipe them. So free() does it.
// Linked as an object (platform/CMakeLists.txt), this takes the place of the C library's for all the program's
// libraries. It costs one pass over memory that has just been used, and so is warm.
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#if !defined(__SANITIZE_ADDRESS__) // which has a heap of its own, to find mistakes with

extern "C" {

// The C library's own, under the names it has for whoever takes their place.
void* __libc_malloc(size_t size);
void* __libc_realloc(void* memory, size_t size);
void __libc_free(void* memory);

__attribute__((visibility("default"))) void free(void* memory)
{
    if (!memory)
        return;
    const int kept = errno; // free() leaves it alone (POSIX.1-2024)
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = kept;
}

__attribute__((visibility("default"))) void* realloc(void* memory, size_t size)
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const size_t before = malloc_usable_size(memory);
    if (size <= before) {
        explicit_bzero(static_cast<char*>(memory) + size, before - size);
        return __libc_realloc(memory, size);
    }
    // Growing may move it, and would leave what was there.
    void* const grown = __libc_malloc(size);
    if (!grown)
        return nullptr;
    std::memcpy(grown, memory, before);
    free(memory);
    return grown;
}
}

#endif
