export { Readability } from '@mozilla/readability';
export { default as nlp } from 'compromise';
