/** What a check is. Each looks at one kind of subject; `walk.ts` says when BuildKit comes by it. */
import type { File } from '../../grammar/ast.ts';
import type { From } from '../../grammar/typed.ts';
import type { Expanded } from './expand.ts';
import type { Located } from './located.ts';
import type { StageState } from './stage-state.ts';

/** A whole file that BuildKit's parser accepts. */
export interface FileSubject {
  readonly file: File;
  readonly located: readonly Located[];
}

/** The FROM of a stage, with its variables replaced. */
export interface BaseSubject {
  readonly located: Located;
  readonly view: From;
  readonly image: Expanded;
  readonly platform: Expanded | undefined;
  /** Whether a global ARG has this name, with a value or not. */
  readonly declared: (name: string) => boolean;
  readonly targetPlatform: string;
}

/** An instruction that a stage carries out, its own or one that ONBUILD of its base triggers. */
export interface StepSubject {
  readonly located: Located;
  /** The state before it. */
  readonly state: StageState;
  /** Its words as far as BuildKit replaces variables in them, in its order. */
  readonly words: readonly Expanded[];
  /** Whether BuildKit accepts all of them; else the last one is in error. */
  readonly complete: boolean;
  /** The instruction of the same kind before it in the stage, for those of which the last one counts. */
  readonly earlier: Located | undefined;
  /** What the .dockerignore in force leaves out of the build context. */
  readonly ignored: ((path: string) => boolean) | undefined;
}

/** What a check found: a message, at the subject's line or at another one. */
export type Found = string | { readonly message: string; readonly line: number };

interface About {
  /** BuildKit's name of the check, as `# check=skip=` takes it. */
  readonly id: string;
  readonly description: string;
  /** Off unless `# check=experimental=` names it. */
  readonly experimental?: true;
}

export type Rule = About &
  /** `file`: once the parser accepts it. `instructions`: once all of them are right. */
  (
    | { readonly scope: 'file' | 'instructions'; readonly run: (file: FileSubject) => readonly Found[] }
    | { readonly scope: 'instruction'; readonly run: (located: Located) => readonly Found[] }
    /** `defaults`: FROM with the defaults of all ARGs. `base`: with the build's own. */
    | { readonly scope: 'defaults' | 'base'; readonly run: (base: BaseSubject) => readonly Found[] }
    /** `words`: also when one of them is in error. */
    | { readonly scope: 'words' | 'step'; readonly run: (step: StepSubject) => readonly Found[] }
  );

/** A finding of a check. */
export interface Finding {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}
