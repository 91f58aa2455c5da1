// SPDX-License-Identifier: GPL-3.0-or-later
// Memory is blank before it is given back: what was typed, read or shown does not lie about in this process afterwards.
//
// Text passes through many hands on its way from a keyboard to a vault (fields, scripts, layouts), and none of them
// wipes what it lets go of. So the one place all of them let go does. Compiled into a program by name: in a library of
// its own the linker's --exclude-libs would hide it from Qt. Costs a memset for every free. Not together with a
// sanitizer, which brings its own.
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#if !defined(__SANITIZE_ADDRESS__)

extern "C" {

void* __libc_malloc(size_t size);
void __libc_free(void* memory);

__attribute__((visibility("default"))) void free(void* memory)
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

/// Moves itself, since libc's would leave the old place as it was.
__attribute__((visibility("default"))) void* realloc(void* memory, size_t size)
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const size_t had = malloc_usable_size(memory);
    if (size <= had && size > had / 2)
        return memory;
    void* const moved = __libc_malloc(size);
    if (!moved)
        return nullptr; // the old one is as it was
    memcpy(moved, memory, size < had ? size : had);
    free(memory);
    return moved;
}
}

#endif
