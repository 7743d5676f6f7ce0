export { default as Defuddle } from 'defuddle';
export { default as model } from 'wink-eng-lite-web-model';
export { default as winkNLP } from 'wink-nlp';
