export { parse } from 'chrono-node';
