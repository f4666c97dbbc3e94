"""Attempts to escape, as Python code that a confined process runs instead of Lean.

Each is a function that raises if it is prevented. They are run by their source, in a process that is confined just as Lean is,
with a `Place`, whose fields say what there is to get at.

It is one long file because the confined process gets it whole, as text.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import mmap
import os
import resource
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

libc = ctypes.CDLL(None, use_errno=True)
NO_RESERVE = 0x4000
IS_X86 = os.uname().machine == "x86_64"

Attempt = Callable[["Place"], None]
ATTEMPTS: dict[str, Attempt] = {}
UNTESTABLE: set[str] = set()
"""Those that are not tried unconfined: they would do harm, or need what not every machine allows."""


@dataclass(frozen=True)
class Place:
    """The targets of the attempts."""

    folder: str
    """Of the user: with `file`, `empty/`, and a UNIX socket `socket` on which somebody listens."""
    secret: str
    """A file that only its owner may read."""
    library: str
    """A folder that the process may read, with a link `link` to the secret."""
    victim: int
    """A process of the same user."""
    parent: int
    """The process that launched this one."""
    address: int
    """Where in the parent's memory there is something to read."""
    port: int
    """On the loopback, where somebody listens."""
    abstract: str
    """The name of an abstract UNIX socket on which somebody listens."""
    descriptor: int
    """The number of a descriptor that the process that launched this one left open."""

    @property
    def file(self) -> str:
        return f"{self.folder}/file"


def attempt(function: Attempt) -> Attempt:
    ATTEMPTS[function.__name__] = function
    return function


def only_confined(function: Attempt) -> Attempt:
    UNTESTABLE.add(function.__name__)
    return attempt(function)


def call(*arguments: object) -> int:
    """A system call by its number."""
    words = [word if isinstance(word, bytes) else ctypes.c_long(word) if isinstance(word, int) else word for word in arguments]
    return checked(libc.syscall(*words))


def checked(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def number(x86: int, generic: int) -> int:
    """Of a system call, which is another on x86-64 than on ARM."""
    return x86 if IS_X86 else generic


def read(path: str) -> int:
    """The first byte of a file. Raises `IndexError` if it is empty."""
    return os.read(os.open(path, os.O_RDONLY), 1)[0]


def create(path: str) -> None:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))


# Reading


@attempt
def read_a_private_file(place: Place) -> None:
    read(place.secret)


@attempt
def read_the_users_of_the_machine(place: Place) -> None:
    read("/etc/passwd")


@attempt
def list_a_folder(place: Place) -> None:
    os.listdir(place.folder)


@attempt
def read_through_a_link(place: Place) -> None:
    read(f"{place.library}/link")


@attempt
def read_through_the_root_of_the_process(place: Place) -> None:
    read(f"/proc/self/root{place.secret}")


@attempt
def read_by_way_of_the_parent_folder(place: Place) -> None:
    os.chdir(place.library)
    read(os.path.relpath(place.secret, os.path.realpath(place.library)))


@attempt
def read_the_environment_of_another(place: Place) -> None:
    read(f"/proc/{place.victim}/environ")


@attempt
def read_the_own_environment(place: Place) -> None:
    os.environ["PROVER_DATABASE_URL"]


@attempt
def read_the_memory_of_another_by_file(place: Place) -> None:
    with open(f"/proc/{place.parent}/mem", "rb", buffering=0) as memory:
        memory.seek(place.address)
        memory.read(1)[0]


@attempt
def read_the_memory_of_another_by_call(place: Place) -> None:
    into = ctypes.create_string_buffer(8)
    here = (ctypes.c_ulong * 2)(ctypes.addressof(into), 8)
    there = (ctypes.c_ulong * 2)(place.address, 8)
    call(number(310, 270), place.parent, here, 1, there, 1, 0)


@attempt
def read_an_inherited_descriptor(place: Place) -> None:
    os.pread(place.descriptor, 1, 0)[0]


@attempt
def read_by_handle(place: Place) -> None:
    handle = (ctypes.c_uint32 * 40)(128)
    mount = ctypes.c_int()
    call(number(303, 264), -100, place.secret.encode(), handle, ctypes.byref(mount), 0)


@attempt
def read_a_device(place: Place) -> None:
    read("/dev/zero")


@only_confined
def read_physical_memory(place: Place) -> None:
    read("/dev/mem")


@attempt
def watch_files(place: Place) -> None:
    call(number(294, 26), 0)


# Writing


@attempt
def create_a_file(place: Place) -> None:
    create(f"{place.folder}/new")


@attempt
def create_a_file_in_the_library(place: Place) -> None:
    create(f"{place.library}/new")


@attempt
def create_a_file_where_it_runs(place: Place) -> None:
    create("new")


@attempt
def create_a_nameless_file(place: Place) -> None:
    os.open(place.folder, os.O_TMPFILE | os.O_RDWR)


@attempt
def create_shared_memory(place: Place) -> None:
    name = f"/dev/shm/prover-{place.victim}"
    create(name)
    os.unlink(name)


@attempt
def create_a_file_in_memory(place: Place) -> None:
    os.memfd_create("new")


@attempt
def open_a_file_for_more(place: Place) -> None:
    os.open(place.file, os.O_WRONLY | os.O_APPEND)


@attempt
def empty_a_file(place: Place) -> None:
    os.truncate(place.file, 0)


@attempt
def empty_a_file_by_opening_it(place: Place) -> None:
    os.open(place.file, os.O_RDONLY | os.O_TRUNC)


@attempt
def rename_a_file(place: Place) -> None:
    os.rename(place.file, f"{place.folder}/renamed")


@attempt
def remove_a_file(place: Place) -> None:
    os.unlink(place.file)


@attempt
def remove_a_folder(place: Place) -> None:
    os.rmdir(f"{place.folder}/empty")


@attempt
def make_a_folder(place: Place) -> None:
    os.mkdir(f"{place.folder}/new")


@attempt
def change_the_permissions_of_a_file(place: Place) -> None:
    os.chmod(place.secret, 0o644)


@attempt
def change_the_owner_of_a_file(place: Place) -> None:
    os.chown(place.file, os.getuid(), os.getgid())


@attempt
def change_the_time_of_a_file(place: Place) -> None:
    os.utime(place.file)


@only_confined
def give_a_file_an_attribute(place: Place) -> None:
    os.setxattr(place.file, "user.prover", b"1")


@attempt
def link_to_a_file(place: Place) -> None:
    os.link(place.file, f"{place.folder}/new")


@attempt
def link_to_a_path(place: Place) -> None:
    os.symlink(place.secret, f"{place.folder}/new")


@attempt
def make_a_fifo(place: Place) -> None:
    os.mkfifo(f"{place.folder}/new")


@only_confined
def make_a_device(place: Place) -> None:
    os.mknod(f"{place.folder}/new", 0o20666, os.makedev(1, 3))


@attempt
def lock_a_file_of_the_library(place: Place) -> None:
    fcntl.flock(os.open(f"{place.library}/module", os.O_RDONLY), fcntl.LOCK_EX | fcntl.LOCK_NB)


# The network


@attempt
def send_udp(place: Place) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"secret", ("127.0.0.1", place.port))


@attempt
def connect_by_tcp(place: Place) -> None:
    socket.create_connection(("127.0.0.1", place.port)).close()


@attempt
def listen_for_tcp(place: Place) -> None:
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()


@attempt
def connect_by_a_unix_socket(place: Place) -> None:
    socket.socket(socket.AF_UNIX).connect(f"{place.folder}/socket")


@attempt
def connect_by_an_abstract_unix_socket(place: Place) -> None:
    socket.socket(socket.AF_UNIX).connect(f"\0{place.abstract}")


@attempt
def ask_the_kernel_by_netlink(place: Place) -> None:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)


# Processes


@attempt
def become_another_program(place: Place) -> None:
    os.execv("/bin/echo", ["echo", "escaped"])


@attempt
def fork_a_process(place: Place) -> None:
    reaped(os.fork())


@attempt
def fork_fifty_processes(place: Place) -> None:
    [reaped(os.fork()) for _ in range(50)]


@attempt
def fork_by_the_newest_call(place: Place) -> None:
    arguments = (ctypes.c_uint64 * 8)(0, 0, 0, 0, 17)
    reaped(call(435, arguments, ctypes.sizeof(arguments)))


@attempt
def start_another_program(place: Place) -> None:
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)


@attempt
def live_on_in_a_session_of_its_own(place: Place) -> None:
    child = os.fork()
    if child == 0:
        os.setsid()
    reaped(child)


@attempt
def forget_the_parent(place: Place) -> None:
    checked(libc.prctl(1, 0, 0, 0, 0))


@attempt
def signal_another(place: Place) -> None:
    os.kill(place.victim, 0)


@only_confined
def signal_all(place: Place) -> None:
    os.kill(-1, 0)


@attempt
def signal_the_parent(place: Place) -> None:
    os.kill(place.parent, 0)


@attempt
def signal_a_thread_of_another(place: Place) -> None:
    call(number(234, 131), place.victim, place.victim, 0)


@attempt
def hold_another_by_descriptor(place: Place) -> None:
    os.pidfd_open(place.victim)


@attempt
def trace_another(place: Place) -> None:
    call(number(101, 117), 0x4206, place.victim, 0, 0)


@attempt
def slow_another_down(place: Place) -> None:
    os.setpriority(os.PRIO_PROCESS, place.victim, 19)


@attempt
def limit_another(place: Place) -> None:
    resource.prlimit(place.victim, resource.RLIMIT_CORE, (0, 0))


@attempt
def send_signals_by_a_file(place: Place) -> None:
    reading, _ = os.pipe()
    fcntl.fcntl(reading, fcntl.F_SETOWN, place.victim)


# The kernel


@attempt
def use_io_uring(place: Place) -> None:
    call(425, 8, (ctypes.c_uint32 * 30)())


@only_confined
def mount_a_file_system(place: Place) -> None:
    checked(libc.mount(b"none", place.folder.encode(), b"tmpfs", 0, None))


@only_confined
def change_the_root(place: Place) -> None:
    os.chroot(place.folder)


@only_confined
def make_a_namespace(place: Place) -> None:
    checked(libc.unshare(0x10000000))


@only_confined
def make_a_namespace_for_a_thread(place: Place) -> None:
    call(number(56, 220), 0x10000000 | 17, 0, 0, 0, 0)


@only_confined
def load_a_program_into_the_kernel(place: Place) -> None:
    call(number(321, 280), 0, (ctypes.c_uint32 * 30)(1, 4, 4, 1), 120)


@only_confined
def watch_the_processor(place: Place) -> None:
    call(number(298, 241), (ctypes.c_uint32 * 32)(1, 128), 0, -1, -1, 0)


@only_confined
def handle_page_faults(place: Place) -> None:
    call(number(323, 282), 0)


@attempt
def use_the_keys_of_the_user(place: Place) -> None:
    call(number(250, 219), 0, -3, 1)


@attempt
def use_shared_segments(place: Place) -> None:
    segment = call(number(29, 194), 0, 4096, 0o1600)
    call(number(31, 195), segment, 0, 0)


@attempt
def change_the_personality(place: Place) -> None:
    checked(libc.personality(0x0040000))


@attempt
def type_into_a_terminal(place: Place) -> None:
    """That there is no terminal is no protection: the call must not get so far."""
    try:
        fcntl.ioctl(0, 0x5412, b"x")
    except OSError as error:
        if error.errno == errno.EPERM:
            raise


@only_confined
def raise_the_limits(place: Place) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))


@attempt
def share_memory_without_a_limit(place: Place) -> None:
    mmap.mmap(-1, 1 << 37, mmap.MAP_SHARED | mmap.MAP_ANONYMOUS | NO_RESERVE)


def reaped(child: int) -> int:
    """Ends a child at once, in which this returns as well, and waits for it."""
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return child


# What limits alone prevent, whatever else is allowed


def fill_the_disk(place: Place) -> None:
    with open(place.file, "wb") as file:
        os.posix_fallocate(file.fileno(), 0, 1 << 20)


def reserve_memory(place: Place) -> None:
    mmap.mmap(-1, 1 << 37, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | NO_RESERVE)


def start_threads(place: Place) -> None:
    threading.stack_size(1 << 30)
    stop = threading.Event()
    threads = [threading.Thread(target=stop.wait, daemon=True) for _ in range(200)]
    try:
        for thread in threads:
            thread.start()
    finally:
        stop.set()


def dump_core(place: Place) -> None:
    if resource.getrlimit(resource.RLIMIT_CORE) == (0, 0):
        raise OSError("no core is dumped")


def run_memory_as_a_program(place: Place) -> None:
    mmap.mmap(-1, 4096, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)


LIMITED: dict[str, Attempt] = {
    function.__name__: function for function in (fill_the_disk, reserve_memory, start_threads, dump_core)
}
ONLY_WHEN_LOADED = {run_memory_as_a_program.__name__: run_memory_as_a_program}
ALL = {**ATTEMPTS, **LIMITED, **ONLY_WHEN_LOADED}


def main(name: str, *fields: str) -> None:
    """Prints the result of an attempt."""
    numbers = [int(field) if field.isdecimal() else field for field in fields]
    try:
        ALL[name](Place(*numbers))  # type: ignore[arg-type]
    except (OSError, KeyError, RuntimeError, MemoryError, ValueError, IndexError) as error:
        print(f"prevented: {type(error).__name__}: {error}")
    else:
        print("escaped")
    sys.stdout.flush()
