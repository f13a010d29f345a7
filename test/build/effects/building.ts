/** Compilers and what goes with them: programs of small Debian packages. */
import { words } from '../../../src/know/command.ts';
import type { Bench } from './bench.ts';

export const building: Bench = {
  name: 'building',
  base: 'debian:bookworm',
  packages: words(`
    binutils gcc libc6-dev nasm yasm tcc m4 patchelf chrpath pkg-config
  `),
  setUp: ['printf "int main(void) { return 0; }\\n" > main.c && cp main.c /opt/main.c && echo "line 1" > f1'],
  samples: [
    'gcc -c main.c && ar rcs lib1.a main.o && ranlib lib1.a && ar -r /opt/lib2.a main.o',
    'ar x lib1.a && ar -t lib1.a && ar p lib1.a > one.o && mkdir -p /opt/objects && ar x --output /opt/objects lib1.a',
    "printf 'create /opt/lib3.a\\naddmod main.o\\nsave\\nend\\n' | ar -M",
    'gcc-ar rcs /opt/lib4.a main.o && gcc-ranlib /opt/lib4.a',
    'gcc -o prog1 main.c && gcc main.c && cc -O2 -c -o /opt/main.o main.c && c99 -E main.c > main.i && cpp main.c main2.i && gcc -S main.c',
    'gcc -MD -c -o /opt/main3.o main.c && gcc -MMD -MF deps -c main.c',
    'gcc --coverage -c -o /opt/main4.o main.c',
    'gcc -gsplit-dwarf -g -c -o /opt/main5.o main.c',
    'gcc -save-temps -c -o /opt/main6.o main.c && gcc -save-temps=obj -c -o /opt/main7.o main.c',
    'gcc -c /opt/main.c',
    'gcc -Wl,-Map=out.map -g -o prog3 main.c && gcc -Wl,-Map,/opt/out.map -o prog1 main.c',
    'tcc -o prog4 main.c && tcc -c main.c -o /opt/main8.o',
    'tcc -run main.c',
    'as -o e.o /dev/null && ld -r -o e2.o e.o && gold -r -o e3.o e.o && as -al=/opt/list -o e.o /dev/null',
    'ld -r -Map /opt/ld.map -o e4.o e.o && ld -r -Map=/opt/ld2.map -o e5.o e.o',
    "echo 'nop' > n.asm && cp n.asm /opt/n.asm && nasm n.asm && nasm -f elf64 -o n.o n.asm && yasm -f elf64 n.asm",
    'nasm -f elf64 /opt/n.asm',
    'yasm -f elf64 /opt/n.asm && nasm -f elf64 -l /opt/n.list -o n2.o n.asm',
    'm4 f1 > m4.out',
    "echo 'syscmd(`echo x > /opt/by-m4\")' | tr '\"' \"'\" > run.m4 && m4 run.m4",
    'strip prog1 && strip -o /opt/stripped prog3 && objcopy prog3 && objcopy prog3 prog5 && objcopy --only-keep-debug prog3 prog3.debug',
    'objcopy --dump-section .text=/opt/text.bin prog3',
    'patchelf --set-rpath /opt prog3 && patchelf --output prog6 --set-rpath /x prog3 && chrpath -d prog3',
    'nm prog3; readelf -h prog3 && objdump -h prog3 && size prog3 && ldd prog3; true',
    'pkg-config --version && lsb_release -a || true',
  ],
};
