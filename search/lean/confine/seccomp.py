"""A seccomp filter: after `restrict`, this thread and its children may make only the system calls listed here.

Made with libseccomp, which knows the numbers of each architecture and refuses calls of other architectures. Calls that are
not listed fail with EPERM; calls that glibc and libuv can do without, if a kernel lacks them, fail with ENOSYS.
"""

from __future__ import annotations

import ctypes
import errno
import os

LIBRARY = "libseccomp.so.2"

_ALLOW = 0x7FFF0000
_FAIL = 0x00050000
_EQUAL, _MASKED_EQUAL = 4, 7
_OPTIMIZE, _BINARY_TREE = 8, 2

_LEAN = """
read readv pread64 preadv write writev close close_range fstat newfstatat stat lstat statx access faccessat faccessat2 lseek
readlink readlinkat getdents64 getcwd dup dup2 dup3 pipe pipe2 poll ppoll select pselect6 epoll_create1 epoll_ctl epoll_wait
epoll_pwait eventfd2 munmap mremap madvise brk futex set_robust_list get_robust_list rseq membarrier sched_yield
sched_getaffinity getcpu clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times getrandom getpid gettid
getppid getuid geteuid getgid getegid uname sysinfo getrusage getrlimit rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending
rt_sigtimedwait sigaltstack restart_syscall exit exit_group
"""
"""Harmless calls that Lean needs, allowed with any arguments."""
_START = "execve arch_prctl set_tid_address"
"""Further calls that a program needs in order to start."""
_LACKING = "clone3 openat2 io_uring_setup io_uring_enter io_uring_register"

_DANGERS = """
socket socketpair connect bind listen accept accept4 sendto sendmsg sendmmsg recvmmsg ptrace process_vm_readv process_vm_writev
process_madvise kcmp pidfd_open pidfd_getfd pidfd_send_signal mount umount2 pivot_root move_mount open_tree fsopen
fsconfig fsmount fspick mount_setattr chroot unshare setns bpf perf_event_open userfaultfd io_uring_setup io_uring_enter
io_uring_register keyctl add_key request_key init_module finit_module delete_module kexec_load kexec_file_load reboot swapon
swapoff acct quotactl quotactl_fd settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname iopl ioperm
personality open_by_handle_at name_to_handle_at fanotify_init lookup_dcookie syslog vhangup mknod mknodat memfd_secret
chmod fchmod fchmodat chown fchown lchown fchownat utime utimes futimesat utimensat
setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr
"""
"""Calls that a build tool does not need; the last ones are not covered by Landlock."""
_NEW = range(450, 520)
"""Calls that the libseccomp of many systems does not know yet; they have the same number on every architecture."""

_SHARED = 0x1
_EXECUTABLE = 0x4
_THREAD_FLAGS = 0x00010000 | 0x00000100 | 0x00000800
"""CLONE_THREAD, CLONE_VM, CLONE_SIGHAND."""
_NEW_NAMESPACES = 0x7E020080
_WRITING = os.O_ACCMODE | os.O_CREAT | os.O_TRUNC
_FILE_CONTROL = (0, 1, 2, 3, 1030)
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC."""
_SET_FLAGS = 4
_DEVICE_CONTROL = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
"""TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX."""
_PROCESS_CONTROL = (15, 16, 0x53564D41)
"""PR_SET_NAME, PR_GET_NAME, PR_SET_VMA: names of threads and of memory."""


class _Comparison(ctypes.Structure):
    """`struct scmp_arg_cmp`."""

    _fields_ = (("arg", ctypes.c_uint), ("op", ctypes.c_int), ("a", ctypes.c_uint64), ("b", ctypes.c_uint64))


def _is(argument: int, value: int) -> _Comparison:
    return _Comparison(argument, _EQUAL, value, 0)


def _masked(argument: int, mask: int, value: int) -> _Comparison:
    return _Comparison(argument, _MASKED_EQUAL, mask, value)


class _Filter:
    """Builds a filter."""

    def __init__(self, default: int) -> None:
        library = ctypes.CDLL(LIBRARY)
        library.seccomp_init.restype = ctypes.c_void_p
        self._resolve = library.seccomp_syscall_resolve_name
        self._add = library.seccomp_rule_add_array
        self._add.argtypes = (ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint, ctypes.c_void_p)
        self._load = library.seccomp_load
        self._load.argtypes = (ctypes.c_void_p,)
        self._context = library.seccomp_init(default)
        library.seccomp_attr_set.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32)
        library.seccomp_attr_set(self._context, _OPTIMIZE, _BINARY_TREE)

    def rule(self, action: int, name: str, *comparisons: _Comparison) -> None:
        """Adds a rule for a call whose arguments satisfy the comparisons, if this architecture has the call."""
        number = self._resolve(name.encode())
        if number >= 0:
            self.numbered_rule(action, number, *comparisons)

    def numbered_rule(self, action: int, number: int, *comparisons: _Comparison) -> None:
        array = (_Comparison * len(comparisons))(*comparisons)
        _check(self._add(self._context, action, number, len(comparisons), ctypes.byref(array)))

    def load(self) -> None:
        _check(self._load(self._context))


def prepare() -> None:
    """Loads libseccomp while it can still be read. Raises `OSError` if it is missing."""
    ctypes.CDLL(LIBRARY)


def restrict(*, starts_program: bool) -> None:
    """Allows only what Lean needs; with `starts_program` also what `exec` of Lean's executable needs.

    No file can be opened for writing, no data sent, no process started, signalled or inspected; memory cannot be shared or,
    unless a program is still to be loaded, made executable. Raises `OSError` without libseccomp or if the kernel refuses.
    """
    made = _Filter(_FAIL | errno.EPERM)
    for name in (_LEAN + (_START if starts_program else "")).split():
        made.rule(_ALLOW, name)
    for name in _LACKING.split():
        made.rule(_FAIL | errno.ENOSYS, name)
    made.rule(_ALLOW, "open", _masked(1, _WRITING, os.O_RDONLY))
    made.rule(_ALLOW, "openat", _masked(2, _WRITING, os.O_RDONLY))
    unusual = 0 if starts_program else _EXECUTABLE
    made.rule(_ALLOW, "mmap", _masked(2, unusual, 0), _masked(3, _SHARED, 0))
    made.rule(_ALLOW, "mprotect", _masked(2, unusual, 0))
    made.rule(_ALLOW, "clone", _masked(0, _THREAD_FLAGS | _NEW_NAMESPACES, _THREAD_FLAGS))
    made.rule(_ALLOW, "prlimit64", _is(0, 0), *([] if starts_program else [_is(2, 0)]))
    made.rule(_ALLOW, "tgkill", _is(0, os.getpid()))
    made.rule(_ALLOW, "kill", _is(0, os.getpid()))
    for number in _FILE_CONTROL:
        made.rule(_ALLOW, "fcntl", _is(1, number))
    made.rule(_ALLOW, "fcntl", _is(1, _SET_FLAGS), _masked(2, os.O_ASYNC, 0))
    for number in _DEVICE_CONTROL:
        made.rule(_ALLOW, "ioctl", _is(1, number))
    for number in _PROCESS_CONTROL:
        made.rule(_ALLOW, "prctl", _is(0, number))
    made.load()


def restrict_tool() -> None:
    """Allows what a build tool needs, which starts programs and writes files, but no network and no access to other processes."""
    made = _Filter(_ALLOW)
    for name in _DANGERS.split():
        made.rule(_FAIL | errno.EPERM, name)
    for number in _NEW:
        made.numbered_rule(_FAIL | errno.ENOSYS, number)
    made.load()


def _check(result: int) -> None:
    if result < 0:
        raise OSError(-result, f"seccomp: {os.strerror(-result)}")
