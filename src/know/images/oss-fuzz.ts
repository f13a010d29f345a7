/** What OSS-Fuzz builds its fuzz targets on: one image under the others, and one for each language on top. */
import type { ImageFamily } from '../image.ts';

const source = {
  from: 'google/oss-fuzz:infra/base-images (every Dockerfile of its history since the images are in this registry)',
  date: '2026-08-20',
};

type Variables = ImageFamily['env'];

/** Variables that have changed, or were not set at all times. */
function changing(names: string): Variables {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, undefined]));
}

const ofImage: Variables = {
  ...changing(
    `PATH HWASAN_OPTIONS QEMU_LD_PREFIX
    AARCH64_EXTRA_CFLAGS AARCH64_SYSROOT AARCH64_TARGET_TRIPLE AARCH64_TOOLCHAIN`,
  ),
  DEBIAN_FRONTEND: 'noninteractive',
  OUT: '/out',
  SRC: '/src',
  WORK: '/work',
};

const ofClang: Variables = {
  ...ofImage,
  ...changing(
    `CFLAGS CXXFLAGS CXXFLAGS_EXTR CXXFLAGS_EXTRA CMAKE_VERSION PYTHON_VERSION FUZZINTRO_OUTDIR FUZZ_INTROSPECTOR
    INTROSPECTOR_PATCHES`,
  ),
  CC: 'clang',
  CXX: 'clang++',
  CCC: 'clang++',
};

const ofBuilder: Variables = {
  ...ofClang,
  ...changing(
    `ARCHITECTURE BAZELISK_VERSION CARGO_HOME CCACHE_COMPILERCHECK CCACHE_COMPILERTYPE CCACHE_DIR CCACHE_VERSION
    CENTIPEDE_BIN_DIR COMMIT COVERAGE_FLAGS COVERAGE_FLAGS_coverage COVERAGE_FLAGS_dataflow COVERAGE_FLAGS_profile
    DFSAN_OPTIONS FUZZER_LDFLAGS GOPATH JAVA_HOME JAZZER_API_PATH JVM_LD_LIBRARY_PATH LIB_FUZZING_ENGINE
    LIB_FUZZING_ENGINE_DEPRECATED LIB_FUZZING_ENGINE_OLD OSSFUZZ_RUSTPATH PRECOMPILED_DIR PYTHON_DEPS RUSTC_BOOTSTRAP
    RUSTUP_HOME SANITIZER_FLAGS_address SANITIZER_FLAGS_coverage SANITIZER_FLAGS_dataflow SANITIZER_FLAGS_hwaddress
    SANITIZER_FLAGS_introspector SANITIZER_FLAGS_memory SANITIZER_FLAGS_nalloc SANITIZER_FLAGS_profile
    SANITIZER_FLAGS_thread SANITIZER_FLAGS_undefined SANITIZER_FLAGS_undefined_aarch64 SHELL UBSAN_OPTIONS
    USE_BAZEL_VERSION`,
  ),
  FUZZING_ENGINE: 'libfuzzer',
  SANITIZER: 'address',
};

function image(name: string, workdir: string, env: Variables): ImageFamily {
  const repository = `gcr.io/oss-fuzz-base/${name}`;
  // The package lists of its Ubuntu are not those of the official image.
  return { repository, distribution: undefined, env, user: 'root', workdir, source };
}

const builder = (language: string, env: Variables): ImageFamily =>
  image(`base-builder-${language}`, '/src', { ...ofBuilder, ...env });

export const ossFuzz: readonly ImageFamily[] = [
  image('base-image', '/', ofImage),
  image('base-clang', '/', ofClang),
  image('base-builder', '/src', ofBuilder),
  builder('go', { GOPATH: '/root/go' }),
  builder('javascript', {}),
  {
    ...builder('jvm', {
      ...changing('JAVA_HOME JAVA_15_HOME JAVA_25_HOME JVM_LD_LIBRARY_PATH JAZZER_JUNIT_PATH'),
      JAZZER_API_PATH: '/usr/local/lib/jazzer_api_deploy.jar',
    }),
    // For a few days in 2024 it was /src/jazzer.
    workdir: undefined,
  },
  builder('python', {}),
  builder('rust', {
    ...changing('CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER RUSTUP_TOOLCHAIN'),
    CARGO_HOME: '/rust',
    OSSFUZZ_RUSTPATH: '/rust',
    RUSTUP_HOME: '/rust/rustup',
  }),
];
