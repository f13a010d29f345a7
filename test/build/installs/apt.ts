/** apt-get: lists, configuration, stages. */
import { dockerfile as text } from '../text.ts';
import type { Scenario } from './scenario.ts';

export const aptInstalls: readonly Scenario[] = [
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
];
