/** Whole files of each package manager, really installed, optimized at each level: what the README promises of a level. */
import { optimize, type Level } from '../../src/index.ts';
import { grantedBy } from '../../src/cli/engine/bisect.ts';
import type { Tally } from './tally.ts';
import { dockerfile as text } from './text.ts';
import { complaint, nothingGranted, type Files, type Workshop } from './workshop.ts';

interface Scenario {
  readonly name: string;
  readonly text: string;
  readonly context?: Files;
  /** Run in both images. */
  readonly smoke: string;
  readonly levels: readonly Level[];
}

const scenarios: readonly Scenario[] = [
  {
    name: 'apt: update, installs, a clean-up that comes too late',
    levels: [1, 2],
    smoke: 'tree --version && patch --version | head -1 && cat /done',
    text: text`
      FROM debian:bookworm-slim
      RUN apt-get update
      RUN apt-get install -y tree
      RUN apt-get install -y --no-install-recommends patch
      RUN echo done > /done
      RUN rm -rf /var/lib/apt/lists/*
    `,
  },
  {
    name: 'apt: configuration, a user and a service account',
    levels: [1, 2],
    smoke: 'id app && stat -c %a:%U:%G /srv/app && tree --version',
    text: text`
      FROM debian:bookworm
      ENV DEBIAN_FRONTEND=noninteractive
      RUN echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/99lean
      RUN apt-get update && apt-get install -y tree
      RUN useradd -m -u 1234 app && mkdir -p /srv/app
      RUN chown app:app /srv/app && chmod 2750 /srv/app
      USER app
      WORKDIR /srv/app
      RUN echo one > one
      RUN echo two > two
    `,
  },
  {
    name: 'apt: a builder stage and what is copied from it',
    levels: [1, 2],
    smoke: 'hello && tree --version',
    text: text`
      FROM debian:bookworm AS build
      RUN apt-get update
      RUN apt-get install -y --no-install-recommends patch
      RUN printf '#!/bin/sh\necho hello\n' > /hello
      RUN chmod +x /hello
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree
      COPY --from=build /hello /usr/local/bin/hello
      RUN hello > /greeting
      RUN test -s /greeting
      CMD ["hello"]
    `,
  },
  {
    name: 'pip: requirements, then more',
    levels: [1, 2],
    smoke: 'python3 -c "import alpha_one, beta; print(beta.version)" && pip list 2>/dev/null',
    context: { 'requirements.txt': 'alpha-one==1.5\nbeta>=2,<3\n', 'app.py': 'print("app")\n' },
    text: text`
      FROM python:3.11-slim
      WORKDIR /app
      COPY requirements.txt .
      RUN pip install -r requirements.txt
      RUN pip install gamma
      COPY . .
      RUN python3 app.py > /out
      RUN cat /out
      CMD ["python3", "app.py"]
    `,
  },
  {
    name: 'pip: full base to slim',
    levels: [1, 2],
    smoke: 'alpha-one',
    text: text`
      FROM python:3.11
      WORKDIR /app
      RUN pip install requests
      RUN pip install alpha-one
      CMD ["alpha-one"]
    `,
  },
  {
    name: 'pip: a wheel folder and no index',
    levels: [1, 2],
    smoke: 'gamma',
    text: text`
      FROM python:3.11-slim
      RUN pip download --no-deps -d /wheels gamma
      RUN PIP_NO_INDEX=1 PIP_FIND_LINKS=/wheels pip install gamma
      RUN rm -r /wheels
    `,
  },
  {
    name: 'pipx: the tutorial',
    levels: [1, 2],
    smoke: '/root/.local/bin/cowsay',
    text: text`
      FROM python:3.11
      WORKDIR /app
      RUN pip install pipx
      RUN pipx ensurepath
      ENV PATH="/root/.local/bin:$PATH"
      RUN pipx install cowsay
      CMD ["cowsay", "-t", "hello"]
    `,
  },
  {
    name: 'npm: a project and a global tool',
    levels: [1, 2],
    smoke: 'node -e "console.log(require(\'is-odd\')(3))" && ls /usr/local/lib/node_modules',
    context: {
      'package.json': '{ "name": "made-up", "version": "1.0.0", "dependencies": { "is-odd": "3.0.1" } }\n',
      'index.js': 'console.log(require("is-odd")(3));\n',
    },
    text: text`
      FROM node:20-slim
      WORKDIR /app
      COPY package.json .
      RUN npm install --no-audit --no-fund
      RUN npm install -g --no-audit --no-fund semver@7.6.0
      COPY . .
      RUN node index.js > /out
      RUN cat /out && rm /out
      USER node
      CMD ["node", "index.js"]
    `,
  },
];

export async function installs(workshop: Workshop, tally: Tally): Promise<void> {
  for (const { name, text: before, context, smoke, levels } of scenarios)
    for (const level of levels)
      await tally.run(`installs -O${level}`, name, async () => {
        const result = optimize(before, { level });
        if (!result.changed) return { skipped: 'nothing to rewrite' };
        const granted = level === 1 ? nothingGranted : grantedBy(result);
        const report = await workshop.same({ before, after: result.code, context, smoke }, granted);
        return { report, wrong: complaint(report) };
      });
}
