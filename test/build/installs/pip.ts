/** pip and pipx, on the index of the tests. */
import { dockerfile as text } from '../text.ts';
import type { Scenario } from './scenario.ts';

export const pipInstalls: readonly Scenario[] = [
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
    name: 'pip: as a user of its own, whose cache is below its home',
    levels: [1, 2],
    smoke: 'python3 -c "import beta, gamma; print(beta.version, gamma.version)" && ls -A ~/.local',
    text: text`
      FROM python:3.11-slim
      RUN useradd --create-home app
      USER app
      WORKDIR /home/app
      RUN python3 -m pip install --user beta
      RUN pip install gamma
      RUN python3 -c 'import gamma' > imported
    `,
  },
  {
    name: 'pipx: for all users, then an injected package',
    levels: [2],
    smoke: 'cowsay && ls /opt/pipx/venvs/cowsay/lib/python3.11/site-packages | grep -i gamma',
    text: text`
      FROM python:3.11-slim
      ENV PIPX_HOME=/opt/pipx PIPX_BIN_DIR=/usr/local/bin
      RUN python3 -m pip install --no-cache-dir pipx
      RUN pipx install cowsay
      RUN pipx inject cowsay gamma
      CMD ["cowsay"]
    `,
  },
  {
    name: "pipx: Debian's own, as a user",
    levels: [2],
    smoke: 'cowsay && pipx list --short && ls -A ~/.local',
    text: text`
      FROM python:3.11-slim
      RUN apt-get update
      RUN apt-get install -y --no-install-recommends pipx
      RUN useradd --create-home app
      USER app
      WORKDIR /home/app
      ENV PATH="/home/app/.local/bin:$PATH"
      RUN pipx install cowsay
      # Logs named by the clock
      RUN rm -r ~/.local/pipx/logs
    `,
  },
];
