/** Writes the golden file anew with today's answers; README.md says when one may. */
import { answerOf } from './door.ts';
import { textOf } from './question.ts';
import { exampleQuestions, generatedQuestions } from './questions.ts';
import { writeKept } from './store.ts';

const all = [...exampleQuestions(), ...generatedQuestions()];
const each = [...new Map(all.map((question) => [textOf(question), question])).values()];
const bytes = writeKept(each.map((question) => ({ question, was: answerOf(question) })));
console.log(`${each.length} questions, ${bytes} bytes`);
