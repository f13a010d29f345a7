/** Python wheels made on the spot: there is no index of real ones where the tests run. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A pure wheel with one module and one command, both named after the project. */
export function wheel(project: string, version: string): Buffer {
  const name = moduleName(project);
  const info = `${name}-${version}.dist-info`;
  const module = name === 'pipx' ? pipx : `def main():\n    print("${project} ${version}")\n`;
  const files: Record<string, string> = {
    [`${name}/__init__.py`]: `version = "${version}"\n\n${module}`,
    [`${name}/__main__.py`]: `from ${name} import main\n\nmain()\n`,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${project}\nVersion: ${version}\n`,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/entry_points.txt`]: `[console_scripts]\n${project} = ${name}:main\n`,
  };
  const rows = Object.entries(files).map(([path, text]) => {
    const digest = createHash('sha256').update(text).digest('base64url');
    return `${path},sha256=${digest},${Buffer.byteLength(text)}\n`;
  });
  files[`${info}/RECORD`] = `${rows.join('')}${info}/RECORD,,\n`;
  return zip(files);
}

/** As much of pipx as a Dockerfile needs: a virtual environment for each tool, and a link to its command. */
const pipx = `
import os, subprocess, sys, venv

def main():
    verb, *packages = sys.argv[1:]
    own = os.path.expanduser("~/.local")
    homes = os.environ.get("PIPX_HOME", own + "/share/pipx") + "/venvs/"
    commands = os.environ.get("PIPX_BIN_DIR", own + "/bin")
    if verb == "ensurepath":
        with open(os.path.expanduser("~/.bashrc"), "a") as profile:
            profile.write('export PATH="$PATH:' + commands + '"\\n')
    if verb == "inject":
        subprocess.run([homes + packages[0] + "/bin/python", "-m", "pip", "install", *packages[1:]], check=True)
    for package in packages if verb == "install" else []:
        venv.create(homes + package, with_pip=True)
        subprocess.run([homes + package + "/bin/python", "-m", "pip", "install", package], check=True)
        os.makedirs(commands, exist_ok=True)
        os.symlink(homes + package + "/bin/" + package, commands + "/" + package)
`;

/** The name of a wheel's module and file. */
export function moduleName(project: string): string {
  return project.toLowerCase().replace(/[-_.]+/g, '_');
}

/** A zip archive without compression, every file dated 1980-01-01. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, body] = [Buffer.from(path), Buffer.from(text)];
    // Version 2.0, no flags, stored, time 0, date 0x21.
    const common = fields([20, 2], [0, 2], [0, 2], [0, 2], [0x21, 2], [crc32(body), 4], [body.length, 4]);
    const sizes = fields([body.length, 4], [name.length, 2], [0, 2]);
    const header = Buffer.concat([fields([0x04034b50, 4]), common, sizes, name, body]);
    const tail = fields([0, 2], [0, 2], [0, 2], [0o100644 * 0x10000, 4], [offset, 4]);
    central.push(Buffer.concat([fields([0x02014b50, 4], [0x0314, 2]), common, sizes, tail, name]));
    local.push(header);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const count = local.length;
  const end = fields(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...local, directory, end]);
}

/** Little-endian numbers of so many bytes. */
function fields(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value >>> 0, 0, bytes);
      return field;
    }),
  );
}
