import { signal } from '@preact/signals-core';
import type { DayNumber } from '../../../shared/calendar/day.ts';
import { formatDay } from '../../../shared/calendar/day.ts';
import type { Failure } from '../../../shared/failure.ts';
import { dictionaryOf } from '../../../shared/functions/call.ts';
import { DEADLINE } from '../../../shared/functions/deadline.ts';
import { createTextReader } from '../../../shared/functions/text-reader.ts';
import { type Editions, editionOn } from '../../../shared/norm/rulebook.ts';
import type { DeadlineQuestion } from '../../../shared/rules/deadline.ts';
import { askReasoned, type Reasoned } from '../../explain/reasoned.ts';
import { type Strip, stripOfDeadline } from '../../explain/strip.ts';
import { put } from '../ui/state.ts';
import { type AskedField, type Field, type FieldName, fieldsOf } from './fields.ts';

/** A date and a time of day as the fields hold them; each may be blank. */
export interface MomentDraft {
  readonly date: string;
  readonly time: string;
}

const BLANK_MOMENT: MomentDraft = { date: '', time: '' };

export interface PauseDraft {
  /** Tells it from the other pauses, whatever is typed into it. */
  readonly key: number;
  readonly from: MomentDraft;
  readonly to: MomentDraft;
}

/** A field that holds a text; pauses are rows of their own. */
export type TextField = Exclude<AskedField, 'pauses'>;

/** What the form has to say for what is in it now. */
export interface FormAnswer {
  readonly reasoned: Reasoned;
  readonly strip: Strip | undefined;
  /** Why there is no answer: something is missing or wrong, or the norm has none. */
  readonly failure: Failure | undefined;
  /** The failure is that a field is still blank. */
  readonly isIncomplete: boolean;
}

/** What the form knows of the world: the rules in force and today. */
export interface FormWorld {
  editions(): Editions;
  today(): DayNumber;
}

const END_NEEDED = {
  code: 'invalid-input',
  parameter: 'pauses',
  accepted: { zh: '每段暂停都有起有止', en: 'a beginning and an end for each pause' },
} as const;

const momentText = ({ date, time }: MomentDraft): string => `${date} ${time}`.trim();

/** The form of a deadline as it is filled in. */
export class DeadlineForm {
  readonly activity = signal('provision');
  readonly start = signal(BLANK_MOMENT);
  readonly texts = signal<Readonly<Record<TextField, string>>>({
    ...{ grade: '', service: '', scope: '', points: '', line: '', agreed: '', group: '' },
  });
  readonly pauses = signal<readonly PauseDraft[]>([]);
  private pausesMade = 0;
  private readonly world: FormWorld;

  constructor(world: FormWorld) {
    this.world = world;
    put(this.start, { date: formatDay(world.today()) });
  }

  /** The fields that the activity needs, as far as it is known. */
  get fields(): readonly Field[] {
    const { service, line } = this.texts.value;
    const known = {
      ...(service !== '' && { service }),
      ...(line !== '' && { line: line === 'TRUE' }),
    };
    const today = this.world.today();
    return fieldsOf(this.activity.value, known, today, editionOn(this.world.editions(), today));
  }

  addPause(): void {
    const key = this.pausesMade++;
    this.pauses.value = [...this.pauses.value, { key, from: BLANK_MOMENT, to: BLANK_MOMENT }];
  }

  changePause(key: number, part: Partial<PauseDraft>): void {
    this.pauses.value = this.pauses.value.map((pause) =>
      pause.key === key ? { ...pause, ...part } : pause,
    );
  }

  removePause(key: number): void {
    this.pauses.value = this.pauses.value.filter((pause) => pause.key !== key);
  }

  /** What is typed, by parameter; of the fields in sight alone. */
  get given(): Readonly<Partial<Record<FieldName, string>>> {
    const given: Partial<Record<FieldName, string>> = {
      activity: this.activity.value,
      start: momentText(this.start.value),
    };
    const { value: texts } = this.texts;
    for (const { name, choices } of this.fields) {
      if (name === 'pauses') given.pauses = this.pausesText;
      // A tier that was chosen is none any more where the activity goes by level.
      else if (choices.length > 0 && !choices.includes(texts[name])) given[name] = '';
      else given[name] = texts[name].trim();
    }
    return given;
  }

  private get pausesText(): string {
    const written = this.pauses.value.map(({ from, to }) => [momentText(from), momentText(to)]);
    const begun = written.filter((ends) => ends.some((end) => end !== ''));
    return begun.map((ends) => ends.join('/')).join('; ');
  }

  /** Fields that have to be filled and are blank. */
  get missing(): FieldName[] {
    const { given } = this;
    const needed = this.fields.filter(({ required }) => required).map(({ name }) => name);
    return (['start', ...needed] as FieldName[]).filter((name) => !given[name]);
  }

  /** The form has no field for asOf, which a pause without an end needs: the pause is what is wrong. */
  private atField(failure: Failure): Failure {
    return failure.parameter === 'asOf' ? { ...END_NEEDED, given: this.pausesText } : failure;
  }

  answer(): FormAnswer {
    const editions = this.world.editions();
    const today = this.world.today();
    const reader = createTextReader(dictionaryOf(editions));
    const reasoned = askReasoned(DEADLINE, this.given, reader, { editions, today });
    const { result, asked } = reasoned;
    const question = asked && ({ points: 1, ...asked } as unknown as DeadlineQuestion);
    const failure = result.ok ? undefined : this.atField(result.error);
    return {
      reasoned,
      strip: result.ok && question ? stripOfDeadline(question, result.value.book) : undefined,
      failure,
      isIncomplete: failure?.code === 'invalid-input' && isBlank(failure),
    };
  }
}

function isBlank({ given }: { readonly given: string }): boolean {
  return given === '';
}
