// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/faulty_memory.h"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <sqlcipher/sqlite3.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace accord::test::faults {

namespace {

// Plain atomics: these are asked before and after everything else in the program.
std::atomic<bool> counting = false;
std::atomic<int> whoseMemory = 0;
std::atomic<int> requests = 0;
std::atomic<int> failing = 0;
std::atomic<bool> stays = false;

bool isRefused(Memory whose)
{
    if (!counting.load(std::memory_order_relaxed) || whoseMemory != int(whose))
        return false;
    const int number = ++requests;
    return failing > 0 && (number == failing || (stays && number > failing));
}

sqlite3_mem_methods usual;

void* sqliteMalloc(int size)
{
    return isRefused(Memory::SQLite) ? nullptr : usual.xMalloc(size);
}

void* sqliteRealloc(void* memory, int size)
{
    return isRefused(Memory::SQLite) ? nullptr : usual.xRealloc(memory, size);
}

} // namespace

void watchMemoryOfSqlite()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
    sqlite3_mem_methods watched = usual;
    watched.xMalloc = sqliteMalloc;
    watched.xRealloc = sqliteRealloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &watched);
}

void failMemory(Memory whose, int n, bool forGood)
{
    requests = 0;
    failing = n;
    stays = forGood;
    whoseMemory = int(whose);
    counting = true;
}

int memoryIsFine()
{
    counting = false;
    return requests;
}

} // namespace accord::test::faults

#if !defined(__SANITIZE_ADDRESS__)

using accord::test::faults::isRefused;
using accord::test::faults::Memory;

#define REPLACED extern "C" __attribute__((visibility("default")))

// What glibc offers to those who replace its allocator.
extern "C" {
void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* memory, size_t size);
void* __libc_memalign(size_t alignment, size_t size);
}

static void* refused()
{
    errno = ENOMEM;
    return nullptr;
}

REPLACED void* malloc(size_t size)
{
    return isRefused(Memory::Everything) ? refused() : __libc_malloc(size);
}

REPLACED void* calloc(size_t count, size_t size)
{
    return isRefused(Memory::Everything) ? refused() : __libc_calloc(count, size);
}

REPLACED void* realloc(void* memory, size_t size)
{
    return isRefused(Memory::Everything) ? refused() : __libc_realloc(memory, size);
}

REPLACED void* aligned_alloc(size_t alignment, size_t size)
{
    return isRefused(Memory::Everything) ? refused() : __libc_memalign(alignment, size);
}

REPLACED int posix_memalign(void** memory, size_t alignment, size_t size)
{
    if (isRefused(Memory::Everything))
        return ENOMEM;
    *memory = __libc_memalign(alignment, size);
    return *memory ? 0 : ENOMEM;
}

static void* mapped(void* at, size_t size, int protection, int flags, int file, off64_t offset)
{
    if (isRefused(Memory::Everything)) {
        errno = ENOMEM;
        return MAP_FAILED;
    }
    return reinterpret_cast<void*>(syscall(SYS_mmap, at, size, protection, flags, file, offset));
}

REPLACED void* mmap(void* at, size_t size, int protection, int flags, int file, off_t offset)
{
    return mapped(at, size, protection, flags, file, offset);
}

REPLACED void* mmap64(void* at, size_t size, int protection, int flags, int file, off64_t offset)
{
    return mapped(at, size, protection, flags, file, offset);
}

#endif
