/**
 * Shell scripts that are hostile to being joined: whatever a script can leave behind, end or ask for is in here.
 * Every one ends by itself, writes only below its folder and its neighbours, and stands on one line.
 */
import fc from 'fast-check';

/** What a script shows: its output is compared. */
const observers = each(String.raw`
  pwd  cat f  ls  echo *  echo "$V"  echo $#  echo "$@"  echo $?  echo $-  umask
  f  f || echo none  command -v f  alias  trap  echo a:b | cut -d: -f2  for w in $L; do echo "<$w>"; done  export | grep ^V  env | grep ^V
  ulimit -n  echo $OPTIND  echo >&3  test -f f  [ -n "$V" ]  [ "$PWD" = "$OLDPWD" ]  echo "$(pwd)"  echo $((N + 1))
  echo $!  t  command -v t  type t >g  echo ~  echo "a;b" 'c && d'  echo a\ b  echo \#  echo "#"  echo $0
  read l  printf "%s\n" "$IFS"  hash  jobs  set | grep ^V  true && echo "$V"
`).concat('echo `pwd`', 'echo ${V-unset}', 'echo ${U-unset}', 'echo "${V:-$(echo sub)}"');

/** What a script does to the files. */
const changes = each(String.raw`
  touch f  echo x >f  echo y >>f  rm -f f  mv f g  mkdir -p d/e  rm -rf d  cp f g  ln -s f l  ln f h  chmod 600 f
  mkdir d  : >f  >g  echo "V=9" >s  echo "echo s1" >>s  rm s  touch d/f  tee g <f  sed -i s/x/z/ f
  mv ../w ../x && mkdir ../w  rm -rf "$PWD"  printf "echo new\n" >../first/t; chmod +x ../first/t
  cp ../../second/t ../first/t  ln -s ../../second/t ../first/t  rm -f ../first/t
`);

/** What a script does to its shell. */
const states = each(String.raw`
  cd d  cd d/e  cd ../home  cd  cd -  cd d || true  command cd d  \cd d  "cd" d  c''d d  $C d  builtin cd d  pushd d
  V=1  V=  V=1 N=2  V=$(echo 3)  export V=2  export V  unset V  readonly V  V=1 :  V=5 true  V=6 export N  V=1; export V
  command export V=7  L="a b"  IFS=:  IFS=b  N=5  N=$((N + 1))  PATH=../../second:$PATH
  HOME=$PWD  C=cd  eval "V=3"  eval "cd d"  . ./s  read V <f  printf -v V 4  let N=4  declare V=8  local V=8  PS1=x
  set -e  set +e  set -u  set -f  set -x  set -a  set -C  set -- x y  set -o pipefail  set -o noglob  shopt -s nullglob
  shift  umask 077  umask 0  ulimit -n 32  trap "echo T" EXIT  trap "" TERM  trap "echo T" 0  getopts a o -a
  f() { echo f; }  f() { cd d; }  f() ( V=1 )  alias t=pwd  unset -f f  exec 3>f  exec >g  exec 2>&1  exec <f  wait
  hash -r  hash t  for V in 1 2; do true; done
`).concat(': ${V:=assigned}', 'echo ${U=assigned}');

/** What ends a script, well or badly. */
const ends = each(String.raw`
  true  false  :  ! true  ! false  exit  exit 0  exit 3  false && exit 0  return 1  return  exec true  exec false
  nosuchcommand  break  [ 1 = 2 ]  (exit 4)  false || exit 5  true || exit 0  sh -c "exit 6"
  test -d d || exit 1  true &  sleep 0 & wait  { exit 0; }  $(exit 7)
`);

/** Two blanks, or a line end, stand between statements. */
function each(list: string): readonly string[] {
  return list.trim().split(/\s{2,}/);
}

/** A statement made of statements. A loop ends whatever is in it. */
const shapes: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `${a} && ${b}`,
  (a, b) => `${a} || ${b}`,
  (a, b) => `${a}; ${b}`,
  (a, b) => `${a} | ${b}`,
  (a, b) => `{ ${a}; ${b}; }`,
  (a, b) => `( ${a}; ${b} )`,
  (a, b) => `( ${a} && ${b} )`,
  (a) => `( ${a} )`,
  (a) => `! { ${a}; }`,
  (a, b) => `if ${a}; then ${b}; fi`,
  (a, b) => `if ${a}; then true; else ${b}; fi`,
  (a, b) => `case "$V" in 1) ${a};; *) ${b};; esac`,
  (a, b) => `for i in 1 2; do ${a}; ${b}; done`,
  (a) => `for V in 1 2; do ${a}; done`,
  (a) => `while ${a}; do break; done`,
  (a) => `until ${a}; do break; done`,
  (a) => `while read l; do ${a.replaceAll('exec <f', 'true')}; done <f`,
  (a) => `echo "$( ${a} )"`,
  (a) => `V=$( ${a} )`,
  (a) => `{ ${a}; } >g`,
  (a) => `{ ${a}; } 2>&1`,
  (a, b) => `f() { ${uncalling(a)}; ${uncalling(b)}; }`,
  (a, b) => `${a} && { ${b}; } || true`,
  (a) => `eval '${a.replaceAll("'", `'\\''`)}'`,
  (a) => `sh -c '${a.replaceAll("'", `'\\''`)}'`,
  (a) => `if true; then set -e; fi; ${a}`,
];

/** A function that called itself would not end; one that piped into itself would take the machine with it. */
function uncalling(statement: string): string {
  return statement.includes('f()') ? 'true' : statement.replace(/\bf\b/g, 'g');
}

/** A body may end in what no `&&` can follow. */
const tails = ['', '', '', '', '', '', '', '', '', '', ' # done', ';', ' ;', ' &', ' #'];

const leaf = fc.oneof(
  { arbitrary: fc.constantFrom(...observers), weight: 4 },
  { arbitrary: fc.constantFrom(...changes), weight: 4 },
  { arbitrary: fc.constantFrom(...states), weight: 3 },
  { arbitrary: fc.constantFrom(...ends), weight: 2 },
);

const { statement } = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { arbitrary: leaf, weight: 4 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...shapes), tie('statement'), tie('statement'))
        .map(([shape, a, b]) => shape(a, b)),
      weight: 2,
    },
  ),
}));

const glue = fc.oneof(
  { arbitrary: fc.constant(' && '), weight: 6 },
  { arbitrary: fc.constantFrom('; ', ' || ', ' | '), weight: 2 },
);

/** One script of one to four statements. */
export const script: fc.Arbitrary<string> = fc
  .tuple(statement, fc.array(fc.tuple(glue, statement), { maxLength: 3 }), fc.constantFrom(...tails))
  .map(([first, more, tail]) => first + more.map(([between, next]) => between + next).join('') + tail);

/** Two or three scripts. One of two is tame: what it does shows, so that joining it is worth a test. */
export const scripts: fc.Arbitrary<readonly string[]> = fc.array(
  fc.oneof(
    script,
    fc
      .array(fc.oneof(fc.constantFrom(...observers), fc.constantFrom(...changes)), {
        minLength: 1,
        maxLength: 3,
      })
      .map((all) => all.join(' && ')),
  ),
  { minLength: 2, maxLength: 3 },
);
