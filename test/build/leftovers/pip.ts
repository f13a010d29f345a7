/** pip: one folder of each user, which `pip cache purge` empties and the option never makes. */
import { dockerfile as text } from '../text.ts';
import { cleaned, type Leftover } from './leftover.ts';

const own = text`
  FROM python:3.11-slim
  RUN useradd --create-home app
  USER app
  RUN pip install gamma
`;
const works = 'python3 -c "import gamma; print(gamma.version)"';

export const pipLeftovers: readonly Leftover[] = [
  {
    name: 'pip install as another user, --no-cache-dir',
    before: own,
    after: own.replace('pip install', 'pip install --no-cache-dir'),
    goes: ['~/.cache/pip'],
    smoke: works,
  },
  {
    name: 'pip install as another user, pip cache purge',
    ...cleaned(own, 'pip cache purge'),
    goes: ['~/.cache/pip'],
    smoke: works,
  },
];
